/** A sheet of the neutral workbook as commands for the script, in messages of a bounded weight. */
import { runsOf, type Sheet, TABS } from '../../../core/workbook';
import { MESSAGE_BYTES, rowBytes } from '../../../pane/messageSize';
import type { DrawCommand, FrameCommand } from '../commands';
import { annexCommands } from './annexes';
import { chartCommand } from './charts';
import { sheetExtent } from './extent';
import { type DrawnNames, formulaCommands, withSheetsFormulas } from './formulas';
import { colorOf } from './looks';
import { protectionCommand, ruleCommands } from './rules';
import { styleCommands } from './styles';
import { gathered, valuesCommands } from './values';
import { pixelWidths } from './widths';

/** A line of text in a cell, and the room above and below it, in pixels. */
const LINE_PIXELS = 17;
const ROW_PADDING = 4;
/** Most commands of one message: each is a few calls of the services. */
const MESSAGE_COMMANDS = 60;
/** What a command weighs besides its rows. */
const COMMAND_BYTES = 200;

/** Ids of the sheets being drawn, by the model's names. */
export type SheetIds = ReadonlyMap<string, number>;

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

/** The commands of a sheet, in the order that Sheets needs: formats before values, values before looks, protection last. */
function* commandsOf(given: Sheet, ids: SheetIds, names: DrawnNames): Generator<DrawCommand | null> {
  const sheet = withSheetsFormulas(given, names);
  const extent = sheetExtent(sheet);
  const { formats, looks } = styleCommands(sheet, extent);
  const widths = pixelWidths(sheet, extent.colonnes);
  yield null;
  yield* formats;
  for (const block of gathered(sheet.blocs)) yield* valuesCommands(block);
  yield* looks;
  yield* annexCommands(sheet, ids);
  // After the links: the text of a link would take the place of a formula.
  for (const block of sheet.blocs) if (block.genre === 'cellules') yield* formulaCommands(block);
  yield* ruleCommands(sheet, ids, names);
  yield frame(sheet, widths);
  for (const chart of sheet.graphiques ?? []) yield chartCommand(chart, ids, widths);
  yield protectionCommand(sheet, extent.lignes);
}

/** Bytes of a command in a message, at most a few too many. */
export function commandBytes(command: DrawCommand): number {
  const rows = (list: readonly (readonly unknown[])[]): number => list.reduce((sum, row) => sum + rowBytes(row), 0);
  switch (command.genre) {
    case 'valeurs':
    case 'formules':
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
    case 'saisie':
      return 2 * COMMAND_BYTES + rowBytes([command.formule, command.message]);
    case 'regles':
      return (
        COMMAND_BYTES + command.regles.length * COMMAND_BYTES + rowBytes(command.regles.map((rule) => rule.formule))
      );
    case 'protection':
      return COMMAND_BYTES + rowBytes(command.libres);
    case 'graphique':
      return 2 * COMMAND_BYTES + rowBytes([JSON.stringify(command.options)]) + command.plages.length * COMMAND_BYTES;
    case 'cadre':
      return 2 * COMMAND_BYTES + rows(command.largeurs) + rows(command.hauteurs);
  }
}

/**
 * The messages that draw a sheet.
 * @param ids of every sheet of the workbook
 * @param names of every sheet of the workbook
 * @yields null for a breath, else the commands of one message
 */
export function* drawMessages(sheet: Sheet, ids: SheetIds, names: DrawnNames): Generator<DrawCommand[] | null> {
  let message: DrawCommand[] = [];
  let bytes = 0;
  for (const command of commandsOf(sheet, ids, names)) {
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
