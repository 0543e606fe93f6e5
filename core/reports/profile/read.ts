/** Reads a profile back from its workbook, by the names of its columns: rows may be sorted, moved, added, deleted. */
import { codesOf, rubriqueById } from '../../dictionary';
import { Problem, schemaFaults } from '../../messages';
import { COLUMN_CHOICES, isDecidable, PARTS, profileSchema } from '../../profiles';
import type { Profile } from '../../profiles';
import type { SheetGrid } from '../../reading';
import { foldLabel } from '../../values';
import { decodeText } from './cellText';
import { Faults, quoted } from './faults';
import type { ListName } from './layout';
import { isOwnWord } from './layout';
import { choiceNamed, choiceText, codeNamed, codesText, nearestTitle, optionNamed, rubriqueNamed } from './named';
import { readSettings } from './readSettings';
import type { FoundList, ListRow, SheetText } from './sheetText';
import { findList, listRows, sheetText } from './sheetText';

type Column = Profile['colonnes'][number];

const YES: ReadonlySet<string> = new Set(['oui', 'o', 'x', 'vrai', 'yes', '1']);
const NO: ReadonlySet<string> = new Set(['', 'non', 'n', 'faux', 'no', '0']);

/**
 * Reads a profile's workbook.
 * @param sheets as the port of reading gives them; hidden ones are ignored
 * @param fileName shown in messages
 * @throws Problem `profil_table_inconnue` when no sheet lists columns, `profil_table_invalide` with every fault and its
 * cell, `profil_invalide`
 */
export function readProfileTable(sheets: readonly SheetGrid[], fileName: string): Profile {
  const texts = sheets.filter(({ hidden }) => !hidden).map(sheetText);
  const faults = new Faults();
  const lists = (name: ListName): FoundList | undefined => onlyList(texts, name, faults);
  const columns = lists('colonnes');
  if (columns === undefined) throw new Problem('profil_table_inconnue', { fichier: fileName });
  const colonnes = readColumns(columns, faults);
  const choix = readChoices(lists('choix'), faults);
  const { values, left } = readValues(lists('valeurs'), faults);
  const absentes = readAbsent(lists('absentes'), faults);
  const settings = readSettings(texts, faults);
  faults.throwAny(fileName);
  const profile: Omit<Profile, 'version'> & { readonly version: 1 } = {
    version: 1,
    ...settings,
    colonnes,
    ...(choix.size === 0 ? {} : { choix: records(choix) }),
    ...(values.size === 0 ? {} : { valeurs: records(values) }),
    ...(left.size === 0 ? {} : { laissees: Object.fromEntries(left) }),
    ...(absentes.length === 0 ? {} : { absentes }),
  };
  const checked = profileSchema.safeParse(profile);
  // Not what the schema gives back: it would lose a value that is written `__proto__`.
  if (checked.success) return profile;
  throw new Problem('profil_invalide', { fichier: fileName, ...schemaFaults(checked.error.issues, profile) });
}

function records(maps: ReadonlyMap<string, ReadonlyMap<string, string>>): Record<string, Record<string, string>> {
  return Object.fromEntries([...maps].map(([name, map]) => [name, Object.fromEntries(map)]));
}

/** The list of that name; two sheets that show it would contradict each other. */
function onlyList(sheets: readonly SheetText[], name: ListName, faults: Faults): FoundList | undefined {
  const found = sheets.flatMap((sheet) => findList(sheet, name) ?? []);
  if (found.length > 1) faults.add(`« ${found[1].sheet.name} »`, 'feuille_double', { autre: found[0].sheet.name });
  return found[0];
}

/** The rubrique of a cell; undefined, and a fault, when it names none. */
function rubriqueOf(row: ListRow, faults: Faults): string | undefined {
  const text = row.text('rubrique');
  const rubrique = rubriqueNamed(text);
  if (rubrique !== undefined) return rubrique;
  const proche = nearestTitle(text);
  const code = text === '' ? 'rubrique_vide' : proche === '' ? 'rubrique' : 'rubrique_proche';
  faults.add(row.place('rubrique'), code, { texte: quoted(text), proche });
  return undefined;
}

function wholeOf(row: ListRow, field: string, most: number, faults: Faults): number | undefined {
  const text = row.text(field).trim();
  if (text === '') return undefined;
  const n = /^\d{1,6}(?:[.,]0+)?$/.test(text) ? Math.round(Number(text.replace(',', '.'))) : 0;
  if (n >= 1 && n <= most) return n;
  faults.add(row.place(field), 'nombre', { n: most });
  return undefined;
}

function isUnused(text: string): boolean {
  return text.trim() === '' || text.trim() === '-' || isOwnWord(text, 'non_utilisee');
}

function readColumns(list: FoundList, faults: Faults): Column[] {
  const read = listRows(list).flatMap((row, i) => {
    const order = Number(row.text('numero').trim() || NaN);
    const isBlank = ['entete', 'rubrique', 'rang', 'partie', 'coche', 'bloc'].every((field) => row.text(field) === '');
    // A row that has its number alone is the column without a title; one that has nothing of ours is no column.
    if (isBlank && Number.isNaN(order)) return [];
    const unused = isUnused(row.text('rubrique'));
    const rubrique = unused ? null : (rubriqueOf(row, faults) ?? null);
    const rang = wholeOf(row, 'rang', 20, faults);
    const part = foldLabel(row.text('partie'));
    const partie = PARTS.find((one) => one === part);
    if (part !== '' && partie === undefined) faults.add(row.place('partie'), 'partie', { liste: PARTS.join(', ') });
    const coche = tickOf(row, rubrique, faults);
    const bloc = decodeText(row.text('bloc'));
    const column: Column = {
      entete: decodeText(row.text('entete')),
      rubrique,
      ...(rang === undefined ? {} : { rang }),
      ...(partie === undefined ? {} : { partie }),
      ...(coche === undefined ? {} : { coche }),
      ...(bloc === '' ? {} : { bloc }),
    };
    return [{ column, order: Number.isNaN(order) ? Infinity : order, i }];
  });
  // The place of a column tells those of one title apart: a list sorted by a person comes back to it.
  return read.sort((a, b) => (a.order === b.order ? a.i - b.i : a.order - b.order)).map(({ column }) => column);
}

/** What a tick says: a code of the rubrique, where it has codes. */
function tickOf(row: ListRow, rubrique: string | null, faults: Faults): string | undefined {
  const text = decodeText(row.text('coche'));
  if (text === '') return undefined;
  if (rubrique === null || codesOf(rubrique).length === 0) return text;
  const code = codeNamed(rubrique, text);
  if (code === undefined) addCodeFault(row, 'coche', rubrique, faults);
  return code;
}

function addCodeFault(row: ListRow, field: string, rubrique: string, faults: Faults): void {
  const titre = rubriqueById(rubrique)?.titre ?? rubrique;
  faults.add(row.place(field), 'code', { rubrique: titre, liste: codesText(rubrique) });
}

/** Choices of a person: a row without a decision leaves the choice to the column's own values. */
function readChoices(list: FoundList | undefined, faults: Faults): Map<string, Map<string, string>> {
  const made = new Map<string, Map<string, string>>();
  for (const row of list === undefined ? [] : listRows(list)) {
    if (row.text('decision') === '') continue;
    const choix = choiceNamed(row.text('choix'));
    if (choix === undefined) {
      faults.add(row.place('choix'), 'choix', { texte: quoted(row.text('choix')) });
      continue;
    }
    const option = optionNamed(choix, row.text('decision'));
    if (option === undefined) {
      const liste = (COLUMN_CHOICES[choix] ?? []).map((one) => choiceText(choix, one)).join(' / ');
      faults.add(row.place('decision'), 'option', { liste });
      continue;
    }
    const entete = decodeText(row.text('entete'));
    const byHeader = made.get(choix) ?? new Map<string, string>();
    if (byHeader.has(entete) && byHeader.get(entete) !== option) faults.add(row.place('decision'), 'choix_double');
    byHeader.set(entete, option);
    made.set(choix, byHeader);
  }
  return made;
}

interface ReadValues {
  readonly values: Map<string, Map<string, string>>;
  readonly left: Map<string, string[]>;
}

/** What values mean; a row without an answer is a question left for later. */
function readValues(list: FoundList | undefined, faults: Faults): ReadValues {
  const values = new Map<string, Map<string, string>>();
  const left = new Map<string, string[]>();
  for (const row of list === undefined ? [] : listRows(list)) {
    const answer = row.text('sens');
    if (answer === '') continue;
    const rubrique = rubriqueOf(row, faults);
    if (rubrique === undefined) continue;
    if (!isDecidable(rubrique) && !rubrique.startsWith('r_')) {
      faults.add(row.place('rubrique'), 'identite');
      continue;
    }
    const text = decodeText(row.text('valeur'));
    if (isOwnWord(answer, 'laisser')) {
      left.set(rubrique, [...(left.get(rubrique) ?? []), text]);
      continue;
    }
    const value = meaningOf(row, rubrique, answer, faults);
    if (value === undefined) continue;
    const own = values.get(rubrique) ?? new Map<string, string>();
    if (own.has(text) && own.get(text) !== value) faults.add(row.place('sens'), 'valeur_double');
    own.set(text, value);
    values.set(rubrique, own);
  }
  return { values, left };
}

/** What a value means: '' for nothing, a code of the rubrique's list, or the value itself where it has no list. */
function meaningOf(row: ListRow, rubrique: string, answer: string, faults: Faults): string | undefined {
  if (isOwnWord(answer, 'vide')) return '';
  const text = decodeText(answer);
  if (codesOf(rubrique).length === 0) return text;
  // Unknown in tables, empty in the base: a decision may say it either way (contract).
  const code = codeNamed(rubrique, text) ?? (text === 'NR' ? text : undefined);
  if (code === undefined) addCodeFault(row, 'sens', rubrique, faults);
  return code;
}

function readAbsent(list: FoundList | undefined, faults: Faults): string[] {
  const answers = new Map<string, boolean>();
  for (const row of list === undefined ? [] : listRows(list)) {
    const answer = foldLabel(row.text('jamais'));
    if (answer === '' && rubriqueNamed(row.text('rubrique')) === undefined) continue;
    if (!YES.has(answer) && !NO.has(answer)) {
      faults.add(row.place('jamais'), 'oui_non');
      continue;
    }
    const rubrique = rubriqueOf(row, faults);
    if (rubrique === undefined) continue;
    const isNever = YES.has(answer);
    if (answers.has(rubrique) && answers.get(rubrique) !== isNever) faults.add(row.place('jamais'), 'absente_double');
    answers.set(rubrique, isNever);
  }
  return [...answers].flatMap(([rubrique, isNever]) => (isNever ? [rubrique] : []));
}
