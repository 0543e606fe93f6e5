/** The sheet "Synthèse" of a feedback: rows read and kept, what goes well, what to correct by kind, completeness. */
import { phrase } from '../../messages';
import { scoresSteps } from '../../rules';
import type { Score } from '../../rules';
import { inTurn, within } from '../../table';
import type { Steps } from '../../table';
import type { Cell, Sheet } from '../../workbook';
import type { ReportedDelivery } from '../delivered';
import { countText, numberText, percentText } from '../french';
import { kindTexts } from '../kindTexts';
import { rubriqueTitle } from '../labels';
import { Page } from '../page';
import { ABSENT } from './decisions';
import type { FeedbackFile } from './fileSheet';
import { ROWS_COPIED } from './fileSheet';
import { rubriqueRank, type SEVERITIES, severityLabel, severityRank } from './told';
import type { Compared } from './trend';
import { compareDeliveries, trendSentence } from './trend';
import { trendTable } from './trendTable';

/** A rubrique filled and valid in that share of the rows is said to be good. */
const GOOD = 0.98;
/** Fewer valid cells are no reason for praise. */
const LEAST_VALID = 10;
/** Below these shares, a completeness is coloured. */
export const MIDDLING = 0.95;
export const POOR = 0.5;
/** Rows without anything to correct are told as a good point from that share on. */
const MOST = 0.5;

const entier = (valeur: number): Cell => ({ valeur, style: 'entier' });
const cellule = (valeur: string): Cell => ({ valeur, style: 'cellule' });

/** @param nom a valid, unused sheet name */
export function* feedbackSummarySteps(files: readonly FeedbackFile[], certifier: string, nom: string): Steps<Sheet> {
  const measured = yield* inTurn(files, measureFile);
  const page = new Page(nom, [62, 14, 14, 14, 22, 16, 24, 16]);
  page.title(phrase('retour.synthese.titre', { certificateur: certifier }));
  const compared = compareDeliveries(files.map(({ delivery }) => delivery));
  if (compared !== null) page.text(trendSentence(compared));
  page.heading(phrase('retour.synthese.lignes'));
  page.table(
    ['fichier', 'lues', 'retenues', 'refusees', 'fusionnees', 'ecartees', 'sans_anomalie'].map((one) => ({
      texte: phrase(`retour.synthese.${one}`),
      note: phrase(`retour.synthese.${one}.note`),
    })),
    measured.map(rowCounts),
  );
  for (const file of files) {
    if (file.isCut) {
      page.text(
        phrase('retour.synthese.coupe', {
          fichier: file.nom,
          n: countText(file.rows.length),
          seuil: countText(ROWS_COPIED),
        }),
        'legende',
      );
    }
    if (file.silent > 0) {
      page.text(phrase('retour.synthese.sans_note', { fichier: file.nom, n: countText(file.silent) }), 'legende');
    }
  }
  page.heading(phrase('retour.synthese.bien'));
  for (const line of goodPoints(measured, compared)) page.text(`•  ${line}`);
  if (compared !== null) trendTable(page, compared);
  byKind(page, files);
  for (const one of measured) completeness(page, one, files.length > 1 ? ` - ${one.file.nom}` : '');
  page.gap();
  page.text(phrase('retour.completude.legende'), 'legende');
  return page.sheet({ couleurOnglet: 'bleu' });
}

/** What is counted over the rows of a file. */
interface Measured {
  readonly file: FeedbackFile;
  /** Rows without anything to correct. */
  readonly clean: number;
  readonly scores: readonly Score[];
}

function* measureFile(file: FeedbackFile): Steps<Measured> {
  const clean = cleanRows(file.delivery);
  yield 0.1;
  return { file, clean, scores: yield* within(scoresSteps(file.delivery.file), 0.1, 0.9) };
}

/** Rows of a file without anything to correct. */
function cleanRows({ read, findings }: ReportedDelivery): number {
  const faulty = new Uint8Array(read.raw.rowCount);
  for (const { row, severity } of findings) if (row >= 0 && severity !== 'information') faulty[row] = 1;
  return read.raw.rowCount - faulty.reduce((sum, one) => sum + one, 0);
}

function rowCounts({ file: { delivery, nom }, clean }: Measured): Cell[] {
  const { raw } = delivery.read;
  const { retenues, refusees, fusionnees } = delivery.counts;
  const { titre, vide, total } = raw.discarded;
  return [
    cellule(nom),
    entier(raw.rowCount),
    entier(retenues),
    refusees > 0 ? { ...entier(refusees), fort: true } : entier(refusees),
    entier(fusionnees),
    entier(titre + vide + total),
    raw.rowCount === 0 ? { valeur: '-', style: 'taux' } : { valeur: clean / raw.rowCount, style: 'taux' },
  ];
}

/** What goes well, and nothing that an empty or tiny file would have for free. */
function goodPoints(measured: readonly Measured[], compared: Compared | null): string[] {
  const deliveries = measured.map(({ file }) => file.delivery);
  const rows = deliveries.reduce((sum, { read }) => sum + read.raw.rowCount, 0);
  const clean = measured.reduce((sum, one) => sum + one.clean, 0);
  const refused = deliveries.reduce((sum, { counts }) => sum + counts.refusees, 0);
  if (rows === 0) return [phrase('retour.bien.aucune_ligne')];
  const points: string[] = [];
  if (clean / rows >= MOST) {
    points.push(phrase('retour.bien.lignes', { part: percentText(clean / rows), n: countText(rows) }));
  }
  if (refused === 0) points.push(phrase('retour.bien.aucun_refus'));
  if (!deliveries.some(({ findings }) => findings.some(({ severity }) => severity === 'bloquant'))) {
    points.push(phrase('retour.bien.aucun_bloquant'));
  }
  const good = new Set(
    measured.flatMap(({ scores }) => scores.filter((score) => isGood(score, rows)).map(({ rubrique }) => rubrique)),
  );
  if (good.size > 0) {
    points.push(
      phrase('retour.bien.rubriques', { part: percentText(GOOD), rubriques: [...good].map(rubriqueTitle).join(', ') }),
    );
  }
  if (compared !== null) points.push(...progress(compared));
  if (points.length === 0) points.push(phrase('retour.bien.lues', { n: countText(rows) }));
  return points;
}

/** Filled in nearly everywhere; in more than a handful of cells, or in all the few rows that there are. */
function isGood({ part, valides }: Score, rows: number): boolean {
  return part !== null && part >= GOOD && valides >= Math.min(LEAST_VALID, rows);
}

/** What has been won since the former delivery. */
function progress({ trends }: Compared): string[] {
  const better = trends.filter(({ change }) => change === 'progres').sort((a, b) => (b.points ?? 0) - (a.points ?? 0));
  const added = trends.filter(({ change }) => change === 'nouvelle');
  const told = better.map(({ rubrique, points }) =>
    phrase('retour.bien.un_progres', { rubrique: rubriqueTitle(rubrique), points: `+${numberText(points ?? 0, 1)}` }),
  );
  return [
    ...(told.length === 0 ? [] : [phrase('retour.bien.progres', { rubriques: told.join(', ') })]),
    ...(added.length === 0
      ? []
      : [
          phrase('retour.bien.nouvelles', {
            rubriques: added.map(({ rubrique }) => rubriqueTitle(rubrique)).join(', '),
          }),
        ]),
  ];
}

function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Findings by severity, code and rubrique, the most frequent first within a severity. */
function byKind(page: Page, files: readonly FeedbackFile[]): void {
  page.heading(phrase('retour.synthese.par_type'));
  const kinds = new Map<
    string,
    { severity: (typeof SEVERITIES)[number]; code: string; rubrique: string; autre: string; n: number }
  >();
  for (const { delivery } of files) {
    for (const { severity, code, rubrique, autre } of delivery.findings) {
      // Columns that are not sent have a sheet of their own.
      if (code === ABSENT) continue;
      const key = `${severity} ${code} ${rubrique} ${autre}`;
      const kind = kinds.get(key) ?? { severity, code, rubrique, autre, n: 0 };
      kind.n++;
      kinds.set(key, kind);
    }
  }
  if (kinds.size === 0) {
    page.text(phrase('retour.synthese.rien_dans_les_cellules'));
    return;
  }
  const list = [...kinds.values()].sort(
    (a, b) =>
      severityRank(a.severity) - severityRank(b.severity) ||
      b.n - a.n ||
      rubriqueRank(a.rubrique) - rubriqueRank(b.rubrique) ||
      compareCodes(a.code + a.autre, b.code + b.autre),
  );
  page.cells([
    [
      { valeur: phrase('retour.synthese.releve'), style: 'entete' },
      { valeur: phrase('retour.colonne.gravite'), style: 'entete' },
      { valeur: phrase('retour.synthese.nombre'), style: 'entete_nombre' },
      { valeur: phrase('retour.colonne.rubrique'), style: 'entete' },
      ...[4, 5, 6, 7].map((): Cell => ({ valeur: null, style: 'entete' })),
    ],
    ...list.map(({ severity, code, rubrique, autre, n }): Cell[] => [
      cellule(kindTexts(code, rubrique, autre).quoi),
      { valeur: severityLabel(severity), style: severity },
      entier(n),
      { valeur: rubrique === '' ? phrase('retour.toute_la_ligne') : rubriqueTitle(rubrique), style: 'brut' },
    ]),
  ]);
}

function completeness(page: Page, { file: { delivery }, scores }: Measured, suffix: string): void {
  page.heading(`${phrase('retour.completude.titre')}${suffix}`);
  const missing = new Set(
    delivery.findings.filter(({ row, column }) => row < 0 && column < 0).map((one) => one.rubrique),
  );
  const rows = scores.map((score): Cell[] => {
    const { rubrique, valides, invalides, vides, sansObjet, nonEnvoyee, part } = score;
    if (nonEnvoyee) {
      return [
        cellule(rubriqueTitle(rubrique)),
        ...[1, 2, 3, 4].map((): Cell => ({ valeur: '-', style: 'entier' })),
        { valeur: '-', style: 'taux' },
        missing.has(rubrique)
          ? { valeur: phrase('retour.completude.non_envoyee'), style: 'information' }
          : cellule(phrase('retour.completude.pas_necessaire')),
      ];
    }
    return [
      cellule(rubriqueTitle(rubrique)),
      entier(valides),
      entier(invalides),
      entier(vides),
      entier(sansObjet),
      { valeur: part ?? '-', style: 'taux' },
      verdict(part),
    ];
  });
  page.table(
    ['rubrique', 'valides', 'invalides', 'vides', 'sans_objet', 'part', 'avis'].map((one) => ({
      texte: phrase(`retour.completude.${one}`),
      note: phrase(`retour.completude.${one}.note`),
    })),
    rows,
  );
}

function verdict(part: number | null): Cell {
  if (part === null) return { valeur: phrase('retour.completude.rien'), style: 'cellule' };
  if (part >= MIDDLING) return { valeur: phrase('retour.completude.bien'), style: 'favorable' };
  if (part >= POOR) return { valeur: phrase('retour.completude.moyen'), style: 'a_verifier' };
  return { valeur: phrase('retour.completude.faible'), style: 'bloquant' };
}
