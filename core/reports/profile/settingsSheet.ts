/** The sheet « Lecture »: where and how the file is read, label by label; an empty cell is found by itself. */
import type { Profile } from '../../profiles';
import type { Cell, Sheet } from '../../workbook';
import { encodeText } from './cellText';
import type { SettingName } from './layout';
import { SETTINGS, settingTitle, sheetTitle, TAB } from './layout';
import { word } from './words';

/** Settings of several values: one a row, and a row to add one. */
const SEVERAL: ReadonlySet<SettingName> = new Set<SettingName>(['feuilles', 'feuilles_ecartees']);

/** What the cells at the right of a label hold, row by row. */
function cellsOf(profile: Profile, name: SettingName): (string | number | null)[] {
  const value = profile[name];
  const isTab = (one: string): boolean => name === 'separateur' && one === '\t';
  const text = (one: string): string => (one === '' ? '""' : isTab(one) ? TAB : encodeText(one));
  if (Array.isArray(value)) return [...value.map(text), null];
  if (SEVERAL.has(name) || value === undefined) return [null];
  if (typeof value === 'boolean') return [word(value ? 'oui' : 'non')];
  return [typeof value === 'number' ? value : text(value as string)];
}

export function settingsSheet(profile: Profile): Sheet {
  const cellules: Cell[][] = [
    [{ valeur: sheetTitle('lecture'), style: 'titre' }],
    [{ valeur: word('presente.lecture'), style: 'ligne' }],
    [],
  ];
  SETTINGS.forEach((name) => {
    cellsOf(profile, name).forEach((valeur) =>
      cellules.push([
        { valeur: settingTitle(name), style: 'cellule', fort: true },
        { valeur, style: 'saisie_code' },
        { valeur: word(`lecture.${name}.aide`), style: 'aide' },
      ]),
    );
  });
  const nom = sheetTitle('lecture');
  return {
    nom,
    blocs: [{ genre: 'cellules', ligne: 0, colonne: 0, cellules }],
    largeurs: [36, 40, 90],
    validations: [
      {
        plage: { feuille: nom, ligne: cellules.length - 1, colonne: 1, hauteur: 1, largeur: 1 },
        liste: [word('oui'), word('non')],
      },
    ],
    quadrillage: false,
    impression: { paysage: true },
  };
}
