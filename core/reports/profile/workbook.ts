/** A profile as a workbook to read and edit: its columns, its choices, what values mean, what is never sent, how it is read. */
import type { ColumnQuestion, ValueQuestion } from '../../harmonise/labels';
import type { ColumnProposal, Profile } from '../../profiles';
import type { RawTable } from '../../table';
import type { Cell, Sheet, WorkbookModel } from '../../workbook';
import { Lists } from '../quality/templates/lists';
import { absentSheet } from './absentSheet';
import { choicesSheet } from './choicesSheet';
import { columnsSheet } from './columnsSheet';
import { columnTitle, sheetTitle } from './layout';
import { settingsSheet } from './settingsSheet';
import { valuesSheet } from './valuesSheet';
import { word } from './words';

/** The file that the profile is shown for: its letters, what was proposed, what it asks. */
export interface ProfiledFile {
  readonly raw: RawTable;
  /** One a column. */
  readonly proposals: readonly ColumnProposal[];
  readonly columns: readonly ColumnQuestion[];
  readonly values: readonly ValueQuestion[];
}

/**
 * The workbook of a profile; `readProfileTable` reads it back without loss. No cell of the file is shown, but for values
 * of coded rubriques that nobody understands and that several rows hold: they are what is asked.
 * @param jour of the workbook, day number
 */
export function profileWorkbook(profile: Profile, jour: number, file?: ProfiledFile): WorkbookModel {
  const lists = new Lists();
  const sheets = [
    columnsSheet(profile, lists, file),
    choicesSheet(profile, lists, file),
    valuesSheet(profile, lists, file),
    absentSheet(profile),
    settingsSheet(profile),
  ];
  const hidden = lists.sheet();
  return {
    titre: `${word('titre')} ${profile.certificateur}`,
    jour,
    feuilles: [manual(profile), ...sheets, ...(hidden === null ? [] : [hidden])],
  };
}

/** Columns of « Colonnes » that are filled in for an answer spread over several columns only. */
const PRECISED = ['rang', 'partie', 'coche', 'bloc'] as const;

const PRESENTED = ['colonnes', 'choix', 'valeurs', 'absentes', 'lecture'] as const;

function manual({ certificateur }: Profile): Sheet {
  const steps = [1, 2, 3, 4].map((n): Cell[] => [
    { valeur: `${word('etape')} ${n}`, style: 'cellule', fort: true },
    { valeur: word(`etape.${n}`), style: 'cellule' },
  ]);
  const presented = PRESENTED.map((name): Cell[] => {
    const feuille = sheetTitle(name);
    return [
      { valeur: feuille, style: 'lien', lien: { feuille, cellule: 'A1' } },
      { valeur: word(`presente.${name}`), style: 'cellule' },
    ];
  });
  const precised = PRECISED.map((name): Cell[] => [
    { valeur: columnTitle(name), style: 'cellule', fort: true },
    { valeur: word(`precise.${name}`), style: 'cellule' },
  ]);
  const cellules: Cell[][] = [
    [{ valeur: `${word('titre')} ${certificateur}`, style: 'titre' }],
    [{ valeur: word('sous_titre'), style: 'ligne' }],
    [],
    ...steps,
    [],
    ...presented,
    [],
    [{ valeur: word('precise'), style: 'ligne' }],
    ...precised,
  ];
  return {
    nom: sheetTitle('mode_emploi'),
    blocs: [{ genre: 'cellules', ligne: 0, colonne: 0, cellules }],
    largeurs: [26, 100],
    quadrillage: false,
    impression: { paysage: true },
    couleurOnglet: 'vert',
  };
}
