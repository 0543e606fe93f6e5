/** Reads the sheet « Lecture » back: a label, then its value at its right, wherever they stand. */
import type { Profile } from '../../profiles';
import { foldLabel } from '../../values';
import { cellName } from '../../workbook';
import { decodeText } from './cellText';
import type { Faults } from './faults';
import type { SettingName } from './layout';
import { SETTINGS, settingTitle, sheetTitle, TAB } from './layout';
import type { SheetText } from './sheetText';

type Settings = Pick<Profile, SettingName>;

const CERTIFIER = /^[a-z0-9-]{1,32}$/;
const YES: ReadonlySet<string> = new Set(['oui', 'o', 'vrai', 'yes']);
const NO: ReadonlySet<string> = new Set(['non', 'n', 'faux', 'no']);

interface Setting {
  readonly text: string;
  readonly place: string;
}

/** What each label of the sheet holds, in the order of its rows. */
function settingsOf(sheets: readonly SheetText[]): Map<SettingName, Setting[]> {
  const labels = new Map(SETTINGS.map((name) => [foldLabel(settingTitle(name)), name]));
  const found = new Map<SettingName, Setting[]>();
  const named = sheets.filter(({ name }) => foldLabel(name) === foldLabel(sheetTitle('lecture')));
  // A sheet that was renamed is known by its first label.
  const certifier = foldLabel(settingTitle('certificateur'));
  const own =
    named.length > 0 ? named : sheets.filter(({ rows }) => rows.some(([first = '']) => foldLabel(first) === certifier));
  for (const { name: sheet, rows } of own.slice(0, 1)) {
    rows.forEach((cells, row) => {
      const at = cells.findIndex((text) => text !== '');
      const name = at < 0 ? undefined : labels.get(foldLabel(cells[at]));
      if (name === undefined) return;
      const place = `« ${sheet} » ${cellName(row, at + 1)}`;
      found.set(name, [...(found.get(name) ?? []), { text: cells[at + 1] ?? '', place }]);
    });
  }
  return found;
}

export function readSettings(sheets: readonly SheetText[], faults: Faults): Settings {
  const found = settingsOf(sheets);
  const filled = (name: SettingName): Setting[] => (found.get(name) ?? []).filter(({ text }) => text !== '');
  const one = (name: SettingName): Setting | undefined => {
    const [first, second] = filled(name);
    if (second !== undefined) faults.add(second.place, 'reglage_double');
    return first;
  };
  const text = (name: SettingName): string | undefined => {
    const setting = one(name);
    return setting === undefined ? undefined : decodeText(setting.text);
  };
  const certifier = one('certificateur');
  const certificateur = certifier?.text.trim() ?? '';
  if (!CERTIFIER.test(certificateur)) {
    faults.add(certifier?.place ?? `« ${sheetTitle('lecture')} »`, 'certificateur');
  }
  const header = one('ligne_entete');
  const ligne = header === undefined ? undefined : Number(header.text.trim().replace(/[.,]0+$/, ''));
  if (header !== undefined && !(Number.isInteger(ligne) && (ligne as number) >= 1)) faults.add(header.place, 'ligne');
  const separator = text('separateur');
  const carry = one('reporter');
  const answer = foldLabel(carry?.text ?? '');
  if (carry !== undefined && !YES.has(answer) && !NO.has(answer)) faults.add(carry.place, 'oui_non');
  const lists = (name: 'feuilles' | 'feuilles_ecartees'): Partial<Settings> => {
    const sheets = filled(name).map((setting) => decodeText(setting.text));
    return sheets.length === 0 ? {} : { [name]: sheets };
  };
  const given = <Name extends SettingName>(name: Name, value: Settings[Name] | undefined): Partial<Settings> =>
    value === undefined ? {} : ({ [name]: value } as Partial<Settings>);
  return {
    certificateur,
    ...given('feuille', text('feuille')),
    ...lists('feuilles'),
    ...lists('feuilles_ecartees'),
    ...given('ligne_entete', ligne),
    ...given('encodage', text('encodage')),
    ...given('separateur', separator !== undefined && foldLabel(separator) === TAB ? '\t' : separator),
    ...given('reporter', carry === undefined ? undefined : YES.has(answer)),
  };
}
