/** Chooses the profile of a file: the given one, with its drift told, or the sure part of a proposal. */
import { phrase } from '../../core/messages';
import type { ColumnProposal, Profile } from '../../core/profiles';
import { profileDrift, profileFromProposal, proposeMapping } from '../../core/profiles';
import { sheetLetter } from '../../core/table';
import type { RawTable } from '../../core/table';
import type { Decision } from '../../core/tasks';
import { deliveredProfile, driftDecisions, proposalDecisions } from '../../core/tasks';
import { rubriqueTitle } from '../../core/reports';
import { driftParagraph } from '../told/driftText';
import { placeOf } from '../told/sheetSentences';

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
    decisions: proposalDecisions(certifier, livraison, proposals, raw),
    warnings: [
      phrase('executer.propositions', {
        fichier: raw.source.fileName,
        livraison: placeOf(raw, livraison),
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
    livraison: placeOf(raw, livraison),
    colonne: sheetLetter(raw, index),
    candidats: candidats
      .map(({ rubrique, confiance }) => `${rubriqueTitle(rubrique)} (${Math.round(confiance * 100)} %)`)
      .join(', '),
  });
}

function replayed(raw: RawTable, profile: Profile, certifier: string, livraison: string): MappedFile {
  const drift = profileDrift(raw, profile);
  // Headers are the file's own text: only rubriques and letters are told.
  const { changements, valeurs } = driftParagraph(raw, drift);
  const place = { fichier: raw.source.fileName, livraison: placeOf(raw, livraison) };
  return {
    profile,
    decisions: driftDecisions(raw, drift, certifier, livraison),
    warnings: [
      ...(changements === '' ? [] : [phrase('executer.derive', { ...place, changements })]),
      ...(valeurs === '' ? [] : [phrase('executer.valeurs', { ...place, valeurs })]),
    ],
  };
}
