/** The sheet "Remplissage": certifiers across, rubriques down, the share of rows that are filled and valid in colours. */
import type { Certifier } from '../../base';
import { phrase } from '../../messages';
import type { Cell, ConditionalRule, Sheet } from '../../workbook';
import { cellName } from '../../workbook';
import { MIDDLING, POOR } from '../feedback/summary';
import { dayText } from '../french';
import { rubriqueTitle } from '../labels';
import type { ReportMeta } from '../meta';
import { Page } from '../page';
import { pagesAcross } from '../quality/templates/pagesAcross';
import type { CertifierQuality, States } from './measure';
import { filledShare, noStates, STATES } from './measure';

/** Widths in characters: the rubrique, the whole, one certifier. */
const WIDTHS = { rubrique: 40, ensemble: 12, certificateur: 16 };
/** Lines that the name of a certifier may take. */
const HEADER_LINES = 4;
/** Rows of counts above the shares. */
const COUNTS = ['lignes', 'constats', 'bloquants'] as const;

function sumStates(all: readonly (States | undefined)[]): States {
  const sum = noStates();
  for (const states of all) if (states !== undefined) for (const one of STATES) sum[one] += states[one];
  return sum;
}

function shareCell(states: States | undefined): Cell {
  const share = states === undefined ? null : filledShare(states);
  if (states === undefined || share === null) return { valeur: '-', style: 'taux' };
  const isSent = states.valides + states.invalides + states.vides + states.sansObjet > 0;
  return isSent ? { valeur: share, style: 'taux' } : { valeur: phrase('completude.absente'), style: 'information' };
}

/** A row of counts: `constats` and `bloquants` for 100 rows, so that a long file is not blamed for its length. */
function countCell(one: (typeof COUNTS)[number], { rows, findings, blocking }: CertifierQuality): Cell {
  if (one === 'lignes') return { valeur: rows, style: 'entier' };
  const n = one === 'constats' ? findings : blocking;
  return rows === 0 ? { valeur: '-', style: 'taux' } : { valeur: (100 * n) / rows, style: 'decimal' };
}

/** Colours follow what the cells hold, so that somebody who corrects a figure sees them change. */
function colours(nom: string, ligne: number, hauteur: number, largeur: number): ConditionalRule[] {
  const plage = { feuille: nom, ligne, colonne: 1, hauteur, largeur };
  const cell = cellName(ligne, 1);
  return [
    { plage, formule: `AND(ISNUMBER(${cell}),${cell}>=${MIDDLING})`, style: 'favorable' },
    { plage, formule: `AND(ISNUMBER(${cell}),${cell}>=${POOR})`, style: 'a_verifier' },
    { plage, formule: `ISNUMBER(${cell})`, style: 'bloquant' },
  ];
}

/**
 * @param nom a valid, unused sheet name
 * @param silent certifiers that have delivered nothing
 */
export function matrixSheet(
  nom: string,
  region: string,
  measured: readonly CertifierQuality[],
  rubriques: readonly string[],
  silent: readonly Certifier[],
  meta: ReportMeta,
): Sheet {
  const largeurs = [WIDTHS.rubrique, WIDTHS.ensemble, ...measured.map(() => WIDTHS.certificateur)];
  const page = new Page(nom, largeurs);
  page.title(phrase('completude.titre', { region }));
  page.text(phrase('completude.sous_titre', { jour: dayText(meta.jour) }));
  page.text(phrase('completude.lecture'));
  if (silent.length > 0) {
    page.text(phrase('completude.silencieux', { noms: silent.map((one) => one.nom).join(', ') }));
  }
  page.gap();
  const all: CertifierQuality = {
    certifier: { id: '', nom: '', nature: 'certificateur', exports: [] },
    rows: measured.reduce((sum, { rows }) => sum + rows, 0),
    findings: measured.reduce((sum, { findings }) => sum + findings, 0),
    blocking: measured.reduce((sum, { blocking }) => sum + blocking, 0),
    states: new Map(rubriques.map((id) => [id, sumStates(measured.map(({ states }) => states.get(id)))])),
    asks: [],
    compared: null,
    neverSent: new Set(),
  };
  const columns = [all, ...measured];
  const table = page.table(
    [phrase('completude.rubrique'), phrase('completude.ensemble'), ...measured.map(({ certifier }) => certifier.nom)],
    [
      ...COUNTS.map((one): Cell[] => [
        { valeur: phrase(`completude.compte.${one}`), style: 'cellule', fort: true },
        ...columns.map((column) => countCell(one, column)),
      ]),
      ...rubriques.map((id): Cell[] => [
        { valeur: rubriqueTitle(id), style: 'cellule' },
        ...columns.map(({ states }) => shareCell(states.get(id))),
      ]),
    ],
  );
  page.gap();
  page.text(phrase('completude.legende'), 'legende');
  page.text(phrase('retour.origine', { outil: meta.outil }), 'legende');
  const enLargeur = pagesAcross(largeurs, 1);
  return page.sheet({
    figer: { lignes: table.ligne, colonnes: 1 },
    regles: colours(nom, table.ligne + COUNTS.length, rubriques.length, columns.length),
    hauteurs: { [table.ligne - 1]: HEADER_LINES },
    impression: { paysage: true, repeterLignes: table.ligne, ...(enLargeur === undefined ? {} : { enLargeur }) },
    couleurOnglet: 'bleu',
  });
}
