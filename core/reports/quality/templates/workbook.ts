/** The workbook of a form, blank or filled: instructions, one sheet per section, and for a grid its live scores. */
import { phrase } from '../../../messages';
import type { Form, Section } from '../../../quality/forms';
import { sheetName } from '../../../workbook';
import type { Range, Sheet, WorkbookModel } from '../../../workbook';
import { Drawing, type TemplateOptions } from './context';
import { ficheSheet } from './ficheSheet';
import { evidenceSection } from './given';
import { type DrawnGrid, gridSheet, levelField } from './gridSheet';
import { listeSheet } from './listeSheet';
import { manualSheet, type PresentedSheet } from './manualSheet';
import { resultsSheet } from './resultsSheet';
import { scaleSheet } from './scaleSheet';
import { scoresSheet } from './scoresSheet';

/**
 * Draws a form.
 * @throws RangeError when the form is drawn for a référentiel and none is given (a fault of the caller)
 */
export function templateWorkbook(form: Form, options: TemplateOptions): WorkbookModel {
  const drawing = new Drawing(form, options);
  const own = ['mode_emploi', 'synthese', 'resultats', 'echelle', 'listes'].map((one) =>
    phrase(`classeur.feuille.${one}`),
  );
  const taken = new Set(own.map((nom) => nom.toLowerCase()));
  const names = new Map(form.sections.map((section) => [section, sheetName(section.titre, taken)]));
  const grids: { readonly section: Section; readonly grid: DrawnGrid }[] = [];
  const evidence = evidenceSection(drawing);
  let citing: Range | null = null;
  const sections = form.sections.map((section): Sheet => {
    const nom = names.get(section) as string;
    if (section.genre === 'fiche') return ficheSheet(section, nom, drawing);
    if (section.genre === 'grille') {
      const grid = gridSheet(section, nom, drawing);
      grids.push({ section, grid });
      return grid.sheet;
    }
    const sheet = listeSheet(section, nom, drawing);
    if (section === evidence) citing = citingCells(section, sheet);
    return sheet;
  });
  const scored = grids.find(({ section }) => levelField(section) !== undefined);
  const results = scored === undefined ? null : resultsSheet(drawing);
  const presented: PresentedSheet[] = form.sections.map((section) => ({
    nom: names.get(section) as string,
    texte: section.aide ?? section.titre,
  }));
  const extra = (code: string): PresentedSheet => ({
    nom: phrase(`classeur.feuille.${code}`),
    texte: phrase(`classeur.feuille.${code}.texte`),
  });
  if (scored !== undefined) presented.push(extra('synthese'));
  if (results !== null) presented.push(extra('resultats'));
  if (scored !== undefined) presented.push(extra('echelle'));
  const { sheet: manual, nomStructure } = manualSheet(drawing, presented);
  const drawn: Sheet[] = [manual, ...sections];
  if (scored !== undefined) drawn.push(scoresSheet(scored.section, drawing, scored.grid, citing, nomStructure));
  if (results !== null) drawn.push(results);
  if (scored !== undefined) drawn.push(scaleSheet(drawing));
  const lists = drawing.lists.sheet();
  if (lists !== null) drawn.push(lists);
  return { titre: title(form, options), jour: options.jour, feuilles: drawn, noms: drawing.names };
}

function title({ titre }: Form, { structure }: TemplateOptions): string {
  return structure === undefined || structure.nom === ''
    ? titre
    : phrase('classeur.titre', { titre, nom: structure.nom });
}

/** Rows under a list that formulas look at too: lines may be added there. */
const SPARE_ROWS = 200;

/** The column of a list that cites indicators, header included, so that its first row may move too. */
function citingCells({ champs }: Section, { nom, blocs }: Sheet): Range | null {
  const [block] = blocs;
  if (block.genre !== 'cellules') return null;
  const colonne = champs.findIndex(({ type }) => type === 'indicateurs');
  const entete = block.cellules.findIndex((row) => row[colonne]?.style === 'entete');
  return { feuille: nom, ligne: entete, colonne, hauteur: block.cellules.length - entete + SPARE_ROWS, largeur: 1 };
}
