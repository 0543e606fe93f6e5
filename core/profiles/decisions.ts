/** What a person has decided in a profile: meanings of values, choices of columns, repairs not wanted. Profiles are never changed in place. */
import { codeListById, rubriqueById } from '../dictionary';
import { Problem } from '../messages';
import { byCodeUnit } from '../table';
import { decisionKey } from '../values/spelling/decisionKey';
import { profileSchema } from './profile';
import type { Profile } from './profile';

/** One decision, as it is shown, and taken back by `withoutDecision`. */
export type Decision =
  | { readonly genre: 'valeur'; readonly rubrique: string; readonly text: string; readonly value: string }
  | { readonly genre: 'choix'; readonly choice: string; readonly header: string; readonly value: string }
  | { readonly genre: 'laissee'; readonly rubrique: string; readonly text: string };

type ByName = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** In the base, unknown is empty (contract): both mean that the text says nothing. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['', 'NR']);

/**
 * Whether values of the rubrique may be decided: a decision quotes the cell, and a profile holds no personal data. A
 * rubrique that the region added (`r_`) is not read yet: a decision about it would do nothing.
 */
export function isDecidable(rubrique: string): boolean {
  const declared = rubriqueById(rubrique);
  return declared !== undefined && declared.niveau !== 'identite';
}

/**
 * @param fileName shown in the message; of a profile in memory, its certifier's id
 * @throws Problem `profil_decision_identite`, `profil_rubrique_inconnue`
 */
export function checkDecided(rubrique: string, fileName: string): void {
  const declared = rubriqueById(rubrique);
  if (declared === undefined && !rubrique.startsWith('r_')) {
    throw new Problem('profil_rubrique_inconnue', { fichier: fileName, rubrique });
  }
  if (declared?.niveau === 'identite') {
    throw new Problem('profil_decision_identite', { fichier: fileName, rubrique: declared.titre });
  }
}

/** @throws Problem as `checkDecided`, and `profil_valeur_hors_liste` when the value is no code of the rubrique's list */
export function checkValue(rubrique: string, value: string, fileName: string): void {
  checkDecided(rubrique, fileName);
  const declared = rubriqueById(rubrique);
  if (declared?.codes === undefined || SAYS_NOTHING.has(value)) return;
  const { codes } = codeListById(declared.codes);
  if (codes.some(({ code }) => code === value)) return;
  throw new Problem('profil_valeur_hors_liste', {
    fichier: fileName,
    rubrique: declared.titre,
    valeur: value,
    codes: codes.map(({ code }) => code).join(', '),
  });
}

/** Keys in the order of code units: the same decisions, in whatever order they were made, give the same bytes. */
function sorted<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(
    Object.keys(record)
      .sort(byCodeUnit)
      .map((key) => [key, record[key]]),
  );
}

/** The profile with that field, in the order of the schema; an empty record is no field. */
function withField(profile: Profile, field: 'choix' | 'valeurs' | 'laissees', record: object): Profile {
  const next: Profile = { ...profile, [field]: record };
  const isEmpty = Object.keys(record).length === 0;
  const fields = Object.keys(profileSchema.shape) as (keyof Profile)[];
  const kept = fields.filter((name) => (name === field ? !isEmpty : name in profile));
  return Object.fromEntries(kept.map((name) => [name, next[name]])) as Profile;
}

/** `record[name]` replaced by `entries`, or taken away when there are none. */
function replaced<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  name: string,
  entries: Value | undefined,
): Record<string, Value> {
  const { [name]: _, ...others } = record ?? {};
  return sorted(entries === undefined ? others : { ...others, [name]: entries });
}

function orNone(entries: Record<string, string>): Record<string, string> | undefined {
  return Object.keys(entries).length === 0 ? undefined : sorted(entries);
}

/** Which raw texts of the rubrique are one for a decision: they have one key. */
export function keysOf(rubrique: string): (text: string) => string {
  const storage = rubriqueById(rubrique)?.storage ?? 'text';
  return (text) => decisionKey(storage, text);
}

/** The decisions of a rubrique that keep to what `keeps` says. */
function kept(
  values: Readonly<Record<string, string>> | undefined,
  keeps: (raw: string, value: string) => boolean,
): Record<string, string> {
  return Object.fromEntries(Object.entries(values ?? {}).filter(([raw, value]) => keeps(raw, value)));
}

/**
 * The profile where `text` means `value` in that rubrique: a code of its list, a day AAAA-MM-JJ, a number with a decimal
 * point, a spelling; '' when it says nothing. What was decided of the same text is replaced. Where a spelling was itself
 * to be written otherwise, its texts follow: no decision leads to another one.
 * @throws Problem see `checkValue`
 */
export function withValue(profile: Profile, rubrique: string, text: string, value: string): Profile {
  checkValue(rubrique, value, profile.certificateur);
  const key = keysOf(rubrique);
  const own = key(text);
  let decided = kept(profile.valeurs?.[rubrique], (raw) => key(raw) !== own);
  let goal = value;
  const declared = rubriqueById(rubrique);
  if (declared?.codes === undefined && (declared?.storage ?? 'text') === 'text' && value !== '') {
    const further = Object.keys(decided).find((raw) => key(raw) === key(value));
    if (further !== undefined && key(decided[further]) !== own) goal = decided[further];
    const spelling = key(goal);
    // What is kept is not rewritten any more, but for its case and accents.
    decided = kept(decided, (raw, written) => key(raw) !== spelling || key(written) === spelling);
    for (const raw of Object.keys(decided)) if (key(decided[raw]) === own) decided[raw] = goal;
  }
  const next = sorted({ ...decided, [text]: goal });
  return withField(profile, 'valeurs', replaced(profile.valeurs, rubrique, next));
}

/** The profile without what was decided of that text. */
export function withoutValue(profile: Profile, rubrique: string, text: string): Profile {
  const decided = profile.valeurs?.[rubrique];
  if (decided === undefined) return profile;
  const key = keysOf(rubrique);
  return withField(
    profile,
    'valeurs',
    replaced(profile.valeurs, rubrique, orNone(kept(decided, (raw) => key(raw) !== key(text)))),
  );
}

/** The profile where the column of that header has that choice (see ValueType.choices). */
export function withChoice(profile: Profile, choice: string, header: string, value: string): Profile {
  const own = sorted({ ...profile.choix?.[choice], [header]: value });
  return withField(profile, 'choix', replaced(profile.choix, choice, own));
}

/** The profile where that choice is left to the column's own values. */
export function withoutChoice(profile: Profile, choice: string, header: string): Profile {
  const made = profile.choix?.[choice];
  if (made === undefined) return profile;
  const { [header]: _, ...own } = made;
  return withField(profile, 'choix', replaced(profile.choix, choice, orNone(own)));
}

/**
 * The profile where cells that hold that very text are left as they are: no repair is made nor proposed, no label is
 * drawn near it. What they are read as does not change.
 * @throws Problem `profil_decision_identite`, `profil_rubrique_inconnue`
 */
export function withLeft(profile: Profile, rubrique: string, text: string): Profile {
  checkDecided(rubrique, profile.certificateur);
  const texts = [...new Set([...(profile.laissees?.[rubrique] ?? []), text])].sort(byCodeUnit);
  return withField(profile, 'laissees', replaced(profile.laissees, rubrique, texts));
}

/** The profile where repairs of that text are wanted again. */
export function withoutLeft(profile: Profile, rubrique: string, text: string): Profile {
  const before = profile.laissees?.[rubrique];
  if (before === undefined) return profile;
  const texts = before.filter((one) => one !== text);
  return withField(profile, 'laissees', replaced(profile.laissees, rubrique, texts.length === 0 ? undefined : texts));
}

function entriesOf(record: ByName | undefined): [string, string, string][] {
  return Object.entries(record ?? {}).flatMap(([name, entries]) =>
    Object.entries(entries).map(([key, value]): [string, string, string] => [name, key, value]),
  );
}

/** Every decision of the profile: choices, then values, then what is left alone, each sorted. */
export function decisionsOf(profile: Profile): readonly Decision[] {
  const byNames = (a: readonly string[], b: readonly string[]): number =>
    byCodeUnit(a[0], b[0]) || byCodeUnit(a[1], b[1]);
  const left = Object.entries(profile.laissees ?? {}).flatMap(([rubrique, texts]) =>
    texts.map((text): [string, string] => [rubrique, text]),
  );
  return [
    ...entriesOf(profile.choix)
      .sort(byNames)
      .map(([choice, header, value]): Decision => ({ genre: 'choix', choice, header, value })),
    ...entriesOf(profile.valeurs)
      .sort(byNames)
      .map(([rubrique, text, value]): Decision => ({ genre: 'valeur', rubrique, text, value })),
    ...left.sort(byNames).map(([rubrique, text]): Decision => ({ genre: 'laissee', rubrique, text })),
  ];
}

/** The profile without one of its decisions. */
export function withoutDecision(profile: Profile, decision: Decision): Profile {
  if (decision.genre === 'choix') return withoutChoice(profile, decision.choice, decision.header);
  if (decision.genre === 'valeur') return withoutValue(profile, decision.rubrique, decision.text);
  return withoutLeft(profile, decision.rubrique, decision.text);
}
