/** The levels retained, indicator by indicator, found in the grid by their number: rows may be sorted or moved there. */
import { phrase } from '../../../messages';
import type { Level, QualityIndicator } from '../../../quality/referentials';
import type { Cell, Range } from '../../../workbook';
import { rangeReference } from '../../../workbook';
import type { Drawing } from './context';
import type { Given, GivenGrid } from './given';
import { quoted } from './levels';
import { absolute, type layout } from './scoresLayout';
import type { WrittenLevels } from './writtenLevels';

/** Cells that the detail reads. */
export interface Sources {
  readonly written: WrittenLevels;
  /** Cells that cite indicators. */
  readonly evidence: Range | null;
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
        { valeur: one.niveau?.libelle ?? '', formule: retained(row, sources, indicator, niveaux), style: 'cellule' },
        { valeur: left(one, sources), formule: leftFormula(row, niveaux, sources, indicator), style: 'cellule' },
        { valeur: critere, style: 'code' },
        ...(cited === null ? [] : [{ valeur: one.preuves, formule: cited, style: 'entier' } as const]),
      ];
    }),
  ];
}

/** The place of the indicator of a row among numbers. */
function found(row: number, numbers: Range): string {
  return `MATCH(${absolute(row, 0, 'column')}&"",${rangeReference(numbers)},0)`;
}

function retained(row: number, { written }: Sources, { niveaux }: QualityIndicator, scale: readonly Level[]): string {
  const read = `INDEX(${rangeReference(written.niveaux)},${found(row, written.reconnus)})`;
  if (niveaux === undefined) return `IFERROR(${read},"")`;
  // A level that the indicator refuses counts for nothing.
  const allowed = scale.filter(({ code }) => niveaux.includes(code));
  return `IFERROR(IF(OR(${allowed.map(({ libelle }) => `${read}=${quoted(libelle)}`).join(',')}),${read},""),"")`;
}

/**
 * Evidence that cites the indicator: lines of the list that have its number between semicolons or commas, and the cell
 * of its own row; null: the form asks for none.
 */
function citing(row: number, { evidence, written }: Sources): string | null {
  const parts: string[] = [];
  const own = absolute(row, 0, 'column');
  if (evidence !== null) {
    const cells = `SUBSTITUTE(SUBSTITUTE(${rangeReference(evidence)}," ",""),",",";")`;
    parts.push(`SUMPRODUCT(ISNUMBER(FIND(";"&${own}&";",";"&${cells}&";"))*1)`);
  }
  if (written.preuves !== null) parts.push(`SUMPRODUCT((${rangeReference(written.preuves)}=${own}&"")*1)`);
  return parts.length === 0 ? null : parts.join('+');
}

function asksEvidence({ evidence, written }: Sources): boolean {
  return evidence !== null || written.preuves !== null;
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
  if (niveau.motif === true && sources.written.motifs !== null && motif.trim() === '') return said.motif;
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
  const { ecrits, motifs, reconnus } = sources.written;
  const unseen = isOne(niveaux.filter(({ renseigne }) => !renseigne));
  const asking = isOne(niveaux.filter(({ motif }) => motif === true));
  const resting = isOne(niveaux.filter(({ preuve }) => preuve));
  let rest = '""';
  if (resting !== null && asksEvidence(sources)) {
    rest = `IF(AND(${resting},${absolute(row, 5, 'column')}=0),${quoted(said.preuve)},${rest})`;
  }
  if (asking !== null && motifs !== null) {
    const blank = `ISERROR(${found(row, motifs)})`;
    rest = `IF(IF(${asking},${blank},FALSE),${quoted(said.motif)},${rest})`;
  }
  if (unseen !== null) rest = `IF(${unseen},${quoted(said.a_renseigner)},${rest})`;
  const isIn = (numbers: Range): string => `ISNUMBER(${found(row, numbers)})`;
  const unread =
    allowed === undefined
      ? quoted(said.non_reconnu)
      : `IF(${isIn(reconnus)},${quoted(said.non_permis)},${quoted(said.non_reconnu)})`;
  return `IF(${level}="",IF(${isIn(ecrits)},${unread},${quoted(said.a_renseigner)}),${rest})`;
}
