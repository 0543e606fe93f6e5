/** Chooses the profile of a file: the given one, with its drift told, or the sure part of a proposal. */
import { phrase } from '../core/messages';
import type { ColumnProposal, Drift, Profile } from '../core/profiles';
import { applyProfile, profileFromProposal, proposeMapping } from '../core/profiles';
import { sheetLetter } from '../core/table';
import type { RawTable } from '../core/table';
import type { Decision } from '../core/tasks';
import { deliveredProfile, proposalDecisions } from '../core/tasks';

export interface MappedFile {
  readonly profile: Profile;
  readonly decisions: readonly Decision[];
  /** French sentences for stderr. */
  readonly warnings: readonly string[];
}

/** A pseudonymised delivery says itself what its columns are: the certifier's profile is of its raw exports. */
export function mapFile(raw: RawTable, given: Profile | undefined, certifier: string, livraison: string): MappedFile {
  const delivered = deliveredProfile(raw);
  if (delivered !== null) return { profile: delivered, decisions: [], warnings: [] };
  return given === undefined ? proposed(raw, certifier, livraison) : replayed(raw, given, certifier, livraison);
}

function proposed(raw: RawTable, certifier: string, livraison: string): MappedFile {
  const proposals = proposeMapping(raw);
  return {
    profile: profileFromProposal(raw, proposals, certifier),
    decisions: proposalDecisions(certifier, livraison, proposals),
    warnings: [
      phrase('executer.propositions', {
        fichier: raw.source.fileName,
        livraison,
        surs: proposals.filter(({ statut }) => statut === 'sur').length,
        total: proposals.length,
      }),
      ...proposals.filter(({ statut }) => statut === 'a_confirmer').map((one) => toConfirm(one, raw, livraison)),
    ],
  };
}

/** Headers are not printed: in a file without headers, they are somebody's data. */
function toConfirm({ index, candidats }: ColumnProposal, raw: RawTable, livraison: string): string {
  return phrase('executer.a_confirmer', {
    fichier: raw.source.fileName,
    livraison,
    colonne: sheetLetter(raw, index),
    candidats: candidats.map(({ rubrique, confiance }) => `${rubrique} (${Math.round(confiance * 100)} %)`).join(', '),
  });
}

/** What changed, without what did not. */
function changes({ nouvelles, renommees }: Drift, gone: readonly string[]): string {
  return [
    nouvelles > 0 ? phrase('executer.derive_nouvelles', { n: nouvelles }) : '',
    renommees.length > 0 ? phrase('executer.derive_renommees', { n: renommees.length }) : '',
    gone.length > 0 ? phrase('executer.derive_disparues', { n: gone.length, rubriques: gone.join(', ') }) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function replayed(raw: RawTable, profile: Profile, certifier: string, livraison: string): MappedFile {
  const { columns, drift } = applyProfile(raw, profile);
  const base = { certificateur: certifier, livraison };
  // Headers are the file's own text: only rubriques and letters are told.
  // A profile may know a rubrique under several headers: it is gone when none of them is there.
  const fed = new Set(columns.map(({ rubrique }) => rubrique));
  const gone = [...new Set(drift.disparues.flatMap(({ rubrique }) => rubrique ?? []))].filter((id) => !fed.has(id));
  return {
    profile,
    decisions: [
      ...(drift.nouvelles > 0 ? [{ type: 'colonnes_nouvelles', ...base, detail: String(drift.nouvelles) }] : []),
      ...gone.map((rubrique) => ({ type: 'colonne_disparue', ...base, rubrique })),
      ...drift.renommees.map(({ index, rubrique }) => ({
        type: 'colonne_renommee',
        ...base,
        colonne: sheetLetter(raw, index),
        ...(rubrique === null ? {} : { rubrique }),
      })),
    ],
    warnings:
      drift.nouvelles + gone.length + drift.renommees.length === 0
        ? []
        : [phrase('executer.derive', { fichier: raw.source.fileName, livraison, changements: changes(drift, gone) })],
  };
}
