/** The levels retained, indicator by indicator, found in the grid by their number: rows may be sorted or moved there. */
import { phrase } from '../../../messages';
import type { Section } from '../../../quality/forms';
import type { Level, QualityIndicator } from '../../../quality/referentials';
import type { Cell, Range } from '../../../workbook';
import { rangeReference } from '../../../workbook';
import type { Drawing } from './context';
import { type Given, type GivenGrid, QUICK_EVIDENCE } from './given';
import { type DrawnGrid, levelField, NUMBER } from './gridSheet';
import { quoted } from './levels';
import { absolute, type layout } from './scoresLayout';

/** Texts that mean a level, and the label of the level that each one means. */
export interface Meanings {
  readonly texts: Range;
  readonly labels: Range;
}

/** Cells that the detail reads. */
export interface Sources {
  readonly grid: DrawnGrid;
  readonly section: Section;
  /** Cells that cite indicators. */
  readonly evidence: Range | null;
  /** Of some levels, by code; of the whole scale without any: a level that an indicator refuses means nothing there. */
  readonly meanings: (niveaux?: readonly string[]) => Meanings;
}

export function detailRows(
  { referential }: Drawing,
  given: GivenGrid,
  at: ReturnType<typeof layout>,
  sources: Sources,
): Cell[][] {
  const header = (code: string, isNumber = false): Cell => ({
    valeur: phrase(code),
    style: isNumber ? 'entete_nombre' : 'entete',
  });
  const { niveaux } = referential.echelle;
  return [
    [{ valeur: phrase('classeur.synthese.detail'), style: 'sous_titre' }],
    [
      header('classeur.numero'),
      header('classeur.indicateur'),
      header('classeur.synthese.niveau'),
      header('classeur.synthese.reste'),
      header('classeur.synthese.critere'),
      ...(asksEvidence(sources) ? [header('classeur.synthese.preuves', true)] : []),
    ],
    ...referential.indicateurs.map((indicator, i): Cell[] => {
      const { numero, titre, critere } = indicator;
      const row = at.detail + i;
      const one = given.indicateurs[i];
      const cited = citing(row, sources);
      return [
        { valeur: numero, style: 'code', fort: true },
        { valeur: titre, style: 'cellule' },
        { valeur: one.niveau?.libelle ?? '', formule: retained(row, sources, indicator), style: 'cellule' },
        { valeur: left(one, sources), formule: leftFormula(row, niveaux, sources, indicator), style: 'cellule' },
        { valeur: critere, style: 'code' },
        ...(cited === null ? [] : [{ valeur: one.preuves, formule: cited, style: 'entier' } as const]),
      ];
    }),
  ];
}

/** The cell of the grid in that column, on the row of the indicator named in column A. */
function gridCell(row: number, column: number, { grid }: Sources): string {
  const { sheet, entete, hauteur } = grid;
  const range = (colonne: number): string =>
    rangeReference({ feuille: sheet.nom, ligne: entete, colonne, hauteur, largeur: 1 });
  const own = absolute(row, 0, 'column');
  // A program may have made a number of a number kept as text.
  const numbers = range(grid.colonnes.get(NUMBER) ?? 0);
  const found = `IFERROR(MATCH(${own}&"",${numbers},0),MATCH(VALUE(${own}),${numbers},0))`;
  return `INDEX(${range(column)},${found})`;
}

function levelCell(row: number, sources: Sources): string {
  const column = sources.grid.colonnes.get(levelField(sources.section)?.id ?? '') ?? 0;
  return `TRIM(${gridCell(row, column, sources)}&"")`;
}

/** The place of the level written among texts that mean one. */
function matched(row: number, sources: Sources, texts: Range): string {
  // « ? » and « * » would stand for any letters.
  const text = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${levelCell(row, sources)},"?","!"),"*","!"),"~","!")`;
  return `MATCH(${text},${rangeReference(texts)},0)`;
}

function retained(row: number, sources: Sources, { niveaux }: QualityIndicator): string {
  const { texts, labels } = sources.meanings(niveaux);
  return `IFERROR(INDEX(${rangeReference(labels)},${matched(row, sources, texts)}),"")`;
}

/**
 * Evidence that cites the indicator: lines of the list that have its number between semicolons or commas, and the cell
 * of its own row; null: the form asks for none.
 */
function citing(row: number, sources: Sources): string | null {
  const { evidence, grid } = sources;
  const parts: string[] = [];
  if (evidence !== null) {
    const cells = `SUBSTITUTE(SUBSTITUTE(${rangeReference(evidence)}," ",""),",",";")`;
    parts.push(`SUMPRODUCT(ISNUMBER(FIND(";"&${absolute(row, 0, 'column')}&";",";"&${cells}&";"))*1)`);
  }
  const own = grid.colonnes.get(QUICK_EVIDENCE);
  if (own !== undefined) parts.push(`IF(TRIM(IFERROR(${gridCell(row, own, sources)}&"",""))="",0,1)`);
  return parts.length === 0 ? null : parts.join('+');
}

function asksEvidence({ evidence, grid }: Sources): boolean {
  return evidence !== null || grid.colonnes.has(QUICK_EVIDENCE);
}

const STATES = ['a_renseigner', 'non_reconnu', 'non_permis', 'motif', 'preuve'] as const;

function states(): Record<(typeof STATES)[number], string> {
  return Object.fromEntries(STATES.map((code) => [code, phrase(`classeur.etat.${code}`)])) as ReturnType<typeof states>;
}

/** What is left to do on an indicator; as `leftFormula`. */
function left({ texte, niveau, refuse, motif, preuves }: Given, sources: Sources): string {
  const said = states();
  if (refuse) return said.non_permis;
  if (niveau === null) return texte === '' ? said.a_renseigner : said.non_reconnu;
  if (!niveau.renseigne) return said.a_renseigner;
  if (niveau.motif === true && sources.grid.colonnes.has('motif') && motif.trim() === '') return said.motif;
  return niveau.preuve && asksEvidence(sources) && preuves === 0 ? said.preuve : '';
}

function leftFormula(
  row: number,
  niveaux: readonly Level[],
  sources: Sources,
  { niveaux: allowed }: QualityIndicator,
): string {
  const said = states();
  const level = absolute(row, 2, 'column');
  const isOne = (levels: readonly Level[]): string | null =>
    levels.length === 0 ? null : `OR(${levels.map(({ libelle }) => `${level}=${quoted(libelle)}`).join(',')})`;
  const reason = sources.grid.colonnes.get('motif');
  const unseen = isOne(niveaux.filter(({ renseigne }) => !renseigne));
  const asking = isOne(niveaux.filter(({ motif }) => motif === true));
  const resting = isOne(niveaux.filter(({ preuve }) => preuve));
  let rest = '""';
  if (resting !== null && asksEvidence(sources)) {
    rest = `IF(AND(${resting},${absolute(row, 5, 'column')}=0),${quoted(said.preuve)},${rest})`;
  }
  if (asking !== null && reason !== undefined) {
    const blank = `TRIM(${gridCell(row, reason, sources)}&"")=""`;
    rest = `IF(IF(${asking},${blank},FALSE),${quoted(said.motif)},${rest})`;
  }
  if (unseen !== null) rest = `IF(${unseen},${quoted(said.a_renseigner)},${rest})`;
  const written = `IFERROR(${levelCell(row, sources)},"")`;
  const unread =
    allowed === undefined
      ? quoted(said.non_reconnu)
      : `IF(ISNUMBER(${matched(row, sources, sources.meanings().texts)}),${quoted(said.non_permis)},${quoted(said.non_reconnu)})`;
  return `IF(${level}="",IF(${written}="",${quoted(said.a_renseigner)},${unread}),${rest})`;
}
