/** Chooses the profile of a file: the given one, with its drift told, or the sure part of a proposal. */
import { phrase } from '../../core/messages';
import type { ColumnProposal, Profile } from '../../core/profiles';
import { profileDrift, profileFromProposal, proposeMapping } from '../../core/profiles';
import { ENTETES_INCERTAINS } from '../../core/reading/findings';
import { sheetLetter } from '../../core/table';
import type { RawTable } from '../../core/table';
import type { Decision } from '../../core/tasks';
import { deliveredProfile, driftDecisions, proposalDecisions } from '../../core/tasks';
import { rubriqueTitle } from '../../core/reports';
import { driftParagraph } from '../told/driftText';
import { shortened } from '../told/profileTable';
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
    warnings: [proposalSentence(raw, proposals, livraison)],
  };
}

/** One sentence a file: how many columns are applied, and those that are left out until somebody confirms them. */
function proposalSentence(raw: RawTable, proposals: readonly ColumnProposal[], livraison: string): string {
  const slots = {
    fichier: raw.source.fileName,
    livraison: placeOf(raw, livraison),
    surs: proposals.filter(({ statut }) => statut === 'sur').length,
    total: proposals.length,
  };
  const left = proposals.filter(({ statut }) => statut === 'a_confirmer').map((one) => toConfirm(one, raw));
  if (left.length === 0) return phrase('executer.propositions', slots);
  return phrase('executer.a_confirmer', { ...slots, n: left.length, colonnes: left.join(', ') });
}

/** Confidence under which a candidate is no help to whoever reads the terminal; `profil` lists them all. */
const TOLD = 0.5;
/** Longest header shown. */
const HEADER = 40;

/** A column by its letter and header, with its first candidate. In a file without sure headers, they may be data. */
function toConfirm({ index, entete, candidats: [first] }: ColumnProposal, raw: RawTable): string {
  const letter = sheetLetter(raw, index);
  const isSure = raw.source.headerRow > 0 && !(raw.findings ?? []).some(({ code }) => code === ENTETES_INCERTAINS.code);
  const shown = shortened(entete.replace(/\s+/g, ' ').trim(), HEADER);
  // A column that reading made (the titles of sections) has no letter: its header is ours.
  const named = shown !== '' && (isSure || letter === '') ? [letter, `« ${shown} »`] : [letter];
  const candidate =
    first !== undefined && first.confiance >= TOLD
      ? [`(${rubriqueTitle(first.rubrique)}, ${Math.round(first.confiance * 100)} %)`]
      : [];
  return [...named, ...candidate].filter((part) => part !== '').join(' ');
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
