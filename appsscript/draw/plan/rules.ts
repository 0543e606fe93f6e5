/** What a sheet asks of what is typed, the looks that follow formulas, and what may be changed: as commands. */
import {
  areaName,
  cellName,
  freeAreas,
  type InputRule,
  lookKey,
  lookOf,
  type Range,
  type Sheet,
  type Validation,
} from '../../../core/workbook';
import type { AreaOfSheet, InputCommand, ProtectionCommand, RulesCommand, ValidationCommand } from '../commands';
import { type DrawnNames, ruleFormula, sheetsFormula } from './formulas';
import { colorOf } from './looks';

/** Longest list that a rule may hold in itself (Google: "Data validation", items of a list). */
const LIST_ITEMS = 500;

/** A range of a sheet being drawn; null when its sheet is not. */
export function areaOfSheet(range: Range, ids: ReadonlyMap<string, number>): AreaOfSheet | null {
  const { feuille, ligne, colonne, hauteur, largeur } = range;
  const id = ids.get(feuille);
  return id === undefined ? null : { feuille: id, ligne, colonne, lignes: hauteur, colonnes: largeur };
}

function listCommand(validation: Validation, ids: ReadonlyMap<string, number>): ValidationCommand | null {
  const { plage, liste, source, message = '', stricte = false } = validation;
  const cells = source === undefined ? null : areaOfSheet(source, ids);
  if (cells === null && liste.length > LIST_ITEMS) return null;
  return {
    genre: 'liste',
    plages: [areaName(plage)],
    valeurs: cells === null ? liste : [],
    source: cells,
    stricte,
    message,
  };
}

function inputCommand({ plage, genre, minimum, maximum, message = '' }: InputRule): InputCommand | null {
  const common = { genre: 'saisie', plages: [areaName(plage)], message } as const;
  const [minimal, maximal] = [minimum ?? null, maximum ?? null];
  if (genre !== 'entier') return { ...common, type: genre, minimum: minimal, maximum: maximal, formule: '' };
  // No rule of Sheets asks for a whole number.
  const cell = cellName(plage.ligne, plage.colonne);
  const tests = [`ISNUMBER(${cell})`, `${cell}=INT(${cell})`];
  if (minimum !== undefined) tests.push(`${cell}>=${minimum}`);
  if (maximum !== undefined) tests.push(`${cell}<=${maximum}`);
  const formule = sheetsFormula(`AND(${tests.join(',')})`, new Map());
  return formule === null ? null : { ...common, type: 'formule', minimum: null, maximum: null, formule };
}

function lookRules({ nom, regles = [] }: Sheet, names: DrawnNames): RulesCommand | null {
  const drawn = regles.flatMap(({ plage, formule, style }) => {
    const formula = ruleFormula(formule, nom, names);
    if (formula === null) return [];
    const { background, ink, bold = false, italic = false } = lookOf(lookKey({ style }));
    return [
      {
        plage: areaName(plage),
        formule: formula,
        fond: background === undefined ? '' : colorOf(background),
        couleur: colorOf(ink),
        gras: bold,
        italique: italic,
      },
    ];
  });
  return drawn.length === 0 ? null : { genre: 'regles', regles: drawn };
}

/** Lists, days and numbers to be typed, then the looks that follow formulas. */
export function ruleCommands(
  sheet: Sheet,
  ids: ReadonlyMap<string, number>,
  names: DrawnNames,
): (ValidationCommand | InputCommand | RulesCommand)[] {
  const { validations = [], saisies = [] } = sheet;
  const commands = [
    ...validations.map((one) => listCommand(one, ids)),
    ...saisies.map(inputCommand),
    lookRules(sheet, names),
  ];
  return commands.filter((command) => command !== null);
}

/** @param height rows of the sheet */
export function protectionCommand(sheet: Sheet, height: number): ProtectionCommand | null {
  return sheet.protection === true ? { genre: 'protection', libres: freeAreas(sheet, height).map(areaName) } : null;
}
