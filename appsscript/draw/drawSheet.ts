/** Draws a sheet from plain commands: a few calls of SpreadsheetApp per command, whatever the number of cells. */
import { keepTexts } from '../keepTexts';
import type { Aspect, AreaOfSheet, DrawCommand, DrawnArea, FrameCommand, LinksCommand } from './commands';
import { drawChart } from './drawChart';
import { protect, putInput, putList, putLookRules } from './drawRules';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** @throws Error `FEUILLE_ABSENTE`, which the pane explains */
export function sheetOfId(id: number): Sheet {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(id);
  if (sheet === null) throw new Error('FEUILLE_ABSENTE');
  return sheet;
}

function rangeOf(sheet: Sheet, { ligne, colonne, lignes, colonnes }: DrawnArea): Range {
  return sheet.getRange(ligne + 1, colonne + 1, lignes, colonnes);
}

/** A rectangle of another sheet of the workbook. */
export function rangeOfSheet(area: AreaOfSheet): Range {
  return rangeOf(sheetOfId(area.feuille), area);
}

function applyAspect(sheet: Sheet, areas: readonly string[], aspect: Aspect): void {
  const list = sheet.getRangeList([...areas]);
  const { taille, gras, italique, souligne, police, couleur, fond, horizontal, vertical, renvoi, filet } = aspect;
  if (taille !== undefined) list.setFontSize(taille);
  if (gras !== undefined) list.setFontWeight(gras ? 'bold' : 'normal');
  if (italique !== undefined) list.setFontStyle(italique ? 'italic' : 'normal');
  if (souligne !== undefined) list.setFontLine(souligne ? 'underline' : 'none');
  if (police !== undefined) list.setFontFamily(police);
  if (couleur !== undefined) list.setFontColor(couleur);
  if (fond !== undefined) list.setBackground(fond);
  if (horizontal !== undefined) list.setHorizontalAlignment(horizontal);
  if (vertical !== undefined) list.setVerticalAlignment(vertical);
  if (renvoi !== undefined) list.setWrap(renvoi);
  if (filet !== undefined) {
    const style = filet.epais ? SpreadsheetApp.BorderStyle.SOLID_MEDIUM : SpreadsheetApp.BorderStyle.SOLID;
    list.setBorder(null, null, true, null, null, true, filet.couleur, style);
  }
}

/** A link keeps its text a text: no formula, whose separators would depend on the language of the spreadsheet. */
function putLinks(sheet: Sheet, { ligne, colonne, liens }: LinksCommand): void {
  const texts = liens.map(({ texte, feuille, cellule }) => [
    SpreadsheetApp.newRichTextValue().setText(texte).setLinkUrl(`#gid=${feuille}&range=${cellule}`).build(),
  ]);
  sheet.getRange(ligne + 1, colonne + 1, liens.length, 1).setRichTextValues(texts);
}

function putFrame(sheet: Sheet, { largeurs, hauteurs, figer, filtre, quadrillage, onglet }: FrameCommand): void {
  for (const [first, count, size] of largeurs) sheet.setColumnWidths(first + 1, count, size);
  for (const [first, count, size] of hauteurs) sheet.setRowHeights(first + 1, count, size);
  if (figer[0] > 0) sheet.setFrozenRows(figer[0]);
  if (figer[1] > 0) sheet.setFrozenColumns(figer[1]);
  if (filtre !== null) rangeOf(sheet, filtre).createFilter();
  if (!quadrillage) sheet.setHiddenGridlines(true);
  if (onglet !== '') sheet.setTabColor(onglet);
}

function draw(sheet: Sheet, command: DrawCommand): void {
  switch (command.genre) {
    case 'format':
      sheet.getRangeList([...command.plages]).setNumberFormat(command.format);
      return;
    case 'valeurs': {
      const { ligne, colonne, grille } = command;
      const range = sheet.getRange(ligne + 1, colonne + 1, grille.length, grille[0].length);
      range.setValues(grille);
      keepTexts(range, grille);
      return;
    }
    case 'formules': {
      const { ligne, colonne, grille } = command;
      sheet.getRange(ligne + 1, colonne + 1, grille.length, grille[0].length).setFormulas(grille);
      return;
    }
    case 'aspect':
      applyAspect(sheet, command.plages, command.aspect);
      return;
    case 'notes':
      sheet
        .getRange(command.ligne + 1, command.colonne + 1, command.textes.length, command.textes[0].length)
        .setNotes(command.textes);
      return;
    case 'liens':
      putLinks(sheet, command);
      return;
    case 'liste':
      putList(sheet, command);
      return;
    case 'saisie':
      putInput(sheet, command);
      return;
    case 'regles':
      putLookRules(sheet, command);
      return;
    case 'protection':
      protect(sheet, command);
      return;
    case 'cadre':
      putFrame(sheet, command);
      return;
    case 'graphique':
      drawChart(sheet, command);
  }
}

/** Draws the commands of one message on a sheet being made. */
export function dessiner(id: number, commands: readonly DrawCommand[]): void {
  const sheet = sheetOfId(id);
  for (const command of commands) draw(sheet, command);
}
