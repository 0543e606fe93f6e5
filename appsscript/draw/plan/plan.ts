/** A sheet of the neutral workbook as commands for the script, in messages of a bounded weight. */
import { areaName, runsOf, type Sheet, TABS, type Validation } from '../../../core/workbook';
import { MESSAGE_BYTES, rowBytes } from '../../../pane/messageSize';
import type { DrawCommand, FrameCommand, ValidationCommand } from '../commands';
import { annexCommands } from './annexes';
import { chartCommand } from './charts';
import { sheetExtent } from './extent';
import { colorOf } from './looks';
import { styleCommands } from './styles';
import { gathered, valuesCommands } from './values';
import { pixelWidths } from './widths';

/** A line of text in a cell, and the room above and below it, in pixels. */
const LINE_PIXELS = 17;
const ROW_PADDING = 4;
/** Longest list that a rule may hold in itself (Google: "Data validation", items of a list). */
const LIST_ITEMS = 500;
/** Most commands of one message: each is a few calls of the services. */
const MESSAGE_COMMANDS = 60;
/** What a command weighs besides its rows. */
const COMMAND_BYTES = 200;

/** Ids of the sheets being drawn, by the model's names. */
export type SheetIds = ReadonlyMap<string, number>;

function validation({ plage, liste, source, message }: Validation, ids: SheetIds): ValidationCommand | null {
  const id = source === undefined ? undefined : ids.get(source.feuille);
  if (id === undefined && liste.length > LIST_ITEMS) return null;
  return {
    genre: 'liste',
    plages: [areaName(plage)],
    valeurs: id === undefined ? liste : [],
    source:
      source === undefined || id === undefined
        ? null
        : {
            feuille: id,
            ligne: source.ligne,
            colonne: source.colonne,
            lignes: source.hauteur,
            colonnes: source.largeur,
          },
    message: message ?? '',
  };
}

function frame(sheet: Sheet, widths: readonly (number | null)[]): FrameCommand {
  const { figer, filtre, hauteurs = {}, quadrillage, couleurOnglet } = sheet;
  // Keys that are whole numbers come in rising order (ECMAScript, OrdinaryOwnPropertyKeys).
  const heights = Object.entries(hauteurs).map(
    ([row, lines]) => [Number(row), lines * LINE_PIXELS + ROW_PADDING] as const,
  );
  const fitted = [...widths.entries()].filter((entry): entry is [number, number] => entry[1] !== null);
  return {
    genre: 'cadre',
    largeurs: runsOf(fitted),
    hauteurs: runsOf(heights),
    figer: [figer?.lignes ?? 0, figer?.colonnes ?? 0],
    filtre:
      filtre === undefined
        ? null
        : { ligne: filtre.ligne, colonne: filtre.colonne, lignes: filtre.hauteur, colonnes: filtre.largeur },
    quadrillage: quadrillage !== false,
    onglet: couleurOnglet === undefined ? '' : colorOf(TABS[couleurOnglet]),
  };
}

/** The commands of a sheet, in the order that Sheets needs: formats before values, values before looks. */
function* commandsOf(sheet: Sheet, ids: SheetIds): Generator<DrawCommand | null> {
  const extent = sheetExtent(sheet);
  const { formats, looks } = styleCommands(sheet, extent);
  const widths = pixelWidths(sheet, extent.colonnes);
  yield null;
  yield* formats;
  for (const block of gathered(sheet.blocs)) yield* valuesCommands(block);
  yield* looks;
  yield* annexCommands(sheet, ids);
  for (const rule of sheet.validations ?? []) yield validation(rule, ids);
  yield frame(sheet, widths);
  for (const chart of sheet.graphiques ?? []) yield chartCommand(chart, ids, widths);
}

/** Bytes of a command in a message, at most a few too many. */
export function commandBytes(command: DrawCommand): number {
  const rows = (list: readonly (readonly unknown[])[]): number => list.reduce((sum, row) => sum + rowBytes(row), 0);
  switch (command.genre) {
    case 'valeurs':
      return COMMAND_BYTES + rows(command.grille);
    case 'format':
    case 'aspect':
      return 2 * COMMAND_BYTES + rowBytes(command.plages);
    case 'notes':
      return COMMAND_BYTES + rows(command.textes);
    case 'liens':
      return (
        COMMAND_BYTES +
        rows(command.liens.map(({ texte, cellule }) => [texte, cellule, 'texte', 'feuille', 'cellule', 0]))
      );
    case 'liste':
      return 2 * COMMAND_BYTES + rowBytes(command.valeurs) + rowBytes([command.message]);
    case 'graphique':
      return 2 * COMMAND_BYTES + rowBytes([JSON.stringify(command.options)]) + command.plages.length * COMMAND_BYTES;
    case 'cadre':
      return 2 * COMMAND_BYTES + rows(command.largeurs) + rows(command.hauteurs);
  }
}

/**
 * The messages that draw a sheet.
 * @param ids of every sheet of the workbook
 * @yields null for a breath, else the commands of one message
 */
export function* drawMessages(sheet: Sheet, ids: SheetIds): Generator<DrawCommand[] | null> {
  let message: DrawCommand[] = [];
  let bytes = 0;
  for (const command of commandsOf(sheet, ids)) {
    if (command === null) {
      yield null;
      continue;
    }
    const weight = commandBytes(command);
    if (message.length > 0 && (bytes + weight > MESSAGE_BYTES || message.length >= MESSAGE_COMMANDS)) {
      yield message;
      message = [];
      bytes = 0;
    }
    message.push(command);
    bytes += weight;
  }
  if (message.length > 0) yield message;
}
