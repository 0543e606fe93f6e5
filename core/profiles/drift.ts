/** What changed in a file since its profile was made: its columns, its values, and the decisions that no longer hold. */
import { rubriqueById } from '../dictionary';
import type { CellKind, RawTable } from '../table';
import { valueTypeById } from '../values';
import type { Choices, DistinctColumn, ValueType } from '../values';
import { distinctOf } from '../values/distinctOf';
import { foldLabel } from '../values/spelling/fold';
import { applyProfile, matchEntries } from './apply';
import { columnChoices, UNDECIDED } from './choices';
import { keysOf } from './decisions';
import type { Profile } from './profile';
import { proposeMapping } from './proposal/propose';
import type { ColumnProposal, ProposalStatus } from './proposal/propose';

/** A column that the profile does not know, and what it seems to hold. */
export interface NewColumn {
  readonly index: number;
  readonly statut: ProposalStatus;
  /** The likeliest rubrique; null when the column is not recognised. */
  readonly rubrique: string | null;
  /** 0..1 of that rubrique. */
  readonly confiance: number;
}

/** A column of the file and the rubrique that it feeds. */
interface Fed {
  readonly index: number;
  readonly rubrique: string;
}

/** Distinct values and their cells; how many of them several cells hold: a habit, not a slip. */
interface UnreadValues {
  readonly valeurs: number;
  readonly cellules: number;
  readonly habituelles: number;
}

/**
 * Headers and values are never quoted: columns are told by their place, values are counted. The choices of the profile that
 * the values contradict are told by harmonising (Harmonised.contredits), which knows more of the file.
 */
export interface ProfileDrift {
  readonly nouvelles: readonly NewColumn[];
  /** Rubriques that no column feeds any more. */
  readonly disparues: readonly string[];
  readonly renommees: readonly { readonly index: number; readonly rubrique: string | null }[];
  /** Values of a list of codes that neither we nor the profile understand. */
  readonly valeurs: readonly (Fed & UnreadValues)[];
  /** Decisions about values that no cell holds any more, by rubrique that is still fed. */
  readonly decisions: readonly { readonly rubrique: string; readonly n: number }[];
  /** Choices made for a header that the file no longer has. */
  readonly choixPerdus: readonly { readonly choix: string; readonly rubrique: string | null }[];
  /** Rubriques that every row has and that are empty now; columns of which hardly anything can be read. */
  readonly effondrees: readonly (Fed & { readonly cause: 'vide' | 'illisible' })[];
}

/** A file of fewer rows shows no habit. */
const ROWS_MIN = 20;
/** Cells that hold the same text: a habit from that number on. */
const A_HABIT = 3;
/** What every row of an export has, whatever became of the candidate: an empty column was lost. */
const OF_EVERY_ROW: ReadonlySet<string> = new Set([
  ...['id_dossier_source', 'nom_naissance', 'prenom', 'nom_prenom', 'date_naissance', 'sexe'],
  ...['code_rncp', 'intitule_certification', 'type_certification', 'niveau_vise', 'certificateur'],
  ...['code_postal', 'commune', 'code_commune', 'departement'],
  ...['date_demande', 'date_depot_l1', 'decision_recevabilite', 'date_decision_recevabilite'],
]);
/** Distinct values looked at in a column that holds no codes: enough to see that it is something else now. */
const SAMPLE = 2000;
/** Share of the cells looked at from which a column cannot be read any more. */
const UNREAD = 0.5;

/** Values that were not understood, and the share of the cells looked at that they make. */
function unreadOf(
  type: ValueType,
  { values, kinds, counts }: DistinctColumn,
  choices: Choices,
  isDecided: (text: string) => boolean,
  most: number,
): UnreadValues & { readonly vues: number } {
  const seen = { valeurs: 0, cellules: 0, habituelles: 0, vues: 0 };
  let looked = 0;
  for (let code = 1; code < values.length && looked < most; code++) {
    if (counts[code] === 0) continue;
    looked++;
    const { value, state } = type.read(values[code], kinds[code] as CellKind, choices);
    if (state === 'vide') continue;
    seen.vues += counts[code];
    if (value !== null || isDecided(values[code])) continue;
    seen.valeurs++;
    if (counts[code] >= A_HABIT) seen.habituelles++;
    seen.cellules += counts[code];
  }
  return seen;
}

/** Decisions of the profile about values of a rubrique, by key: those that give a code, those that leave a repair. */
function decidedValues({ valeurs, laissees }: Profile, rubrique: string): Set<string> {
  return new Set([...Object.keys(valeurs?.[rubrique] ?? {}), ...(laissees?.[rubrique] ?? [])].map(keysOf(rubrique)));
}

/** Of columns that are not recognised, what they would feed. */
function newColumns(
  raw: RawTable,
  taken: readonly boolean[],
  propose: (raw: RawTable) => readonly ColumnProposal[],
): NewColumn[] {
  const isNew = raw.columns.map(({ header }, index) => !taken[index] && header.trim() !== '');
  if (!isNew.includes(true)) return [];
  return propose(raw)
    .filter(({ index }) => isNew[index])
    .map(({ index, statut, candidats }) => {
      const best = statut === 'non_reconnu' ? undefined : candidats[0];
      return { index, statut, rubrique: best?.rubrique ?? null, confiance: best?.confiance ?? 0 };
    });
}

/** Choices of the profile whose header is nowhere in the file, not even written otherwise. */
function lostChoices(raw: RawTable, profile: Profile, found: readonly number[]): ProfileDrift['choixPerdus'] {
  const present = new Set(raw.columns.map(({ header }) => foldLabel(header)));
  profile.colonnes.forEach(({ entete }, i) => {
    if (found[i] >= 0) present.add(foldLabel(entete));
  });
  return Object.entries(profile.choix ?? {}).flatMap(([choix, byHeader]) =>
    Object.keys(byHeader)
      .filter((header) => !present.has(foldLabel(header)))
      .map((header) => ({
        choix,
        rubrique: profile.colonnes.find(({ entete }) => entete === header)?.rubrique ?? null,
      })),
  );
}

/**
 * What changed in a file since its profile.
 * @param propose asked only when the file has columns that the profile does not know
 */
export function profileDrift(
  raw: RawTable,
  profile: Profile,
  propose: (raw: RawTable) => readonly ColumnProposal[] = proposeMapping,
): ProfileDrift {
  const { columns, drift } = applyProfile(raw, profile);
  const { found, taken } = matchEntries(raw, profile);
  const fed = new Set(columns.map(({ rubrique }) => rubrique));
  const choicesByColumn = columnChoices(raw, profile);
  const valeurs: ProfileDrift['valeurs'][number][] = [];
  const effondrees: ProfileDrift['effondrees'][number][] = [];
  const held = new Map<string, Set<string>>();
  const filledRubriques = new Set<string>();
  for (const { index, rubrique } of columns) {
    const declared = rubriqueById(rubrique);
    // A part of a value, a tick, a bloc are not read by the type of their rubrique.
    const { partie, coche, bloc } = profile.colonnes[found.indexOf(index)] ?? {};
    const isPart = partie !== undefined || coche !== undefined || bloc !== undefined;
    const distinct = distinctOf(raw.columns[index], raw.rowCount);
    const filled = raw.rowCount - distinct.counts[0];
    if (filled === 0) {
      if (raw.rowCount >= ROWS_MIN && OF_EVERY_ROW.has(rubrique)) effondrees.push({ index, rubrique, cause: 'vide' });
      continue;
    }
    filledRubriques.add(rubrique);
    const texts = held.get(rubrique) ?? new Set();
    held.set(rubrique, texts);
    const decided = decidedValues(profile, rubrique);
    const key = keysOf(rubrique);
    if (decided.size > 0) for (const text of distinct.values) texts.add(key(text));
    if (declared === undefined || isPart) continue;
    const type = valueTypeById(declared.type);
    const hints = { header: raw.columns[index].header, rubrique, date1904: raw.source.date1904 };
    const made = type.decide?.(distinct, hints) ?? {};
    const choices = { ...made, ...choicesByColumn[index] };
    // Levels that the types of certification will settle are not unread.
    if (UNDECIDED.has(choices.systeme_niveau)) continue;
    const isCoded = declared.codes !== undefined;
    const { vues, ...unread } = unreadOf(
      type,
      distinct,
      choices,
      (text) => decided.has(key(text)),
      isCoded ? Infinity : SAMPLE,
    );
    if (isCoded && unread.valeurs > 0) valeurs.push({ index, rubrique, ...unread });
    if (vues >= ROWS_MIN && unread.cellules > UNREAD * vues) effondrees.push({ index, rubrique, cause: 'illisible' });
  }
  const decisions = [...held].flatMap(([rubrique, texts]) => {
    const n = [...decidedValues(profile, rubrique)].filter((text) => !texts.has(text)).length;
    return n === 0 ? [] : [{ rubrique, n }];
  });
  return {
    nouvelles: newColumns(raw, taken, propose),
    disparues: [...new Set(drift.disparues.flatMap(({ rubrique }) => rubrique ?? []))].filter((id) => !fed.has(id)),
    renommees: drift.renommees.map(({ index, rubrique }) => ({ index, rubrique })),
    valeurs,
    decisions,
    choixPerdus: lostChoices(raw, profile, found),
    // Of two columns for one rubrique, one may be empty.
    effondrees: effondrees.filter(({ cause, rubrique }) => cause !== 'vide' || !filledRubriques.has(rubrique)),
  };
}

/** Whether anything changed that a person should look at; columns that moved are followed in silence. */
export function hasDrifted(drift: ProfileDrift): boolean {
  return Object.values(drift).some((list: readonly unknown[]) => list.length > 0);
}
