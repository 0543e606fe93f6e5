/** The workbook of a publication: the rows that may leave, hidden ones as « secret », and the certificate of what was done. */
import type { RegionSettings } from '../base';
import type { Protected } from '../disclosure';
import type { IndicatorRow } from '../indicators';
import { phrase } from '../messages';
import { textColumn } from '../table';
import type { Column } from '../table';
import type { Cell, Sheet, Style, WorkbookModel } from '../workbook';
import { indicatorOf, shapeOf } from './figures';
import { countText, dayText } from './french';
import { hiddenByIndicator, hiddenReasons } from './hiddenFigures';
import { modalityLabel, periodLabel, rubriqueTitle, statusLabel } from './labels';
import type { ReportMeta } from './meta';
import { figureText } from './site/value';

/** The mark of a figure that is hidden. */
export const SECRET = 'secret';

/** Rows of a sheet in Excel. */
const SHEET_ROWS = 1048576;

export function publishedWorkbook(region: RegionSettings, published: Protected, meta: ReportMeta): WorkbookModel {
  return {
    titre: phrase('publication.titre', { region: region.nom }),
    jour: meta.jour,
    feuilles: [certificateSheet(region, published, meta), figuresSheet(region, published.rows)],
  };
}

/** A published value as people read it. */
export function publishedText(row: IndicatorRow): string {
  return row.statut.startsWith('secret_') ? SECRET : figureText(row.valeur, shapeOf(row));
}

const STYLES: readonly Style[] = [
  'code',
  'brut',
  'brut',
  'brut',
  'brut',
  'brut',
  'brut',
  'entier',
  'entier',
  'decimal',
  'taux',
  'taux',
  'brut',
];

function figuresSheet(region: RegionSettings, all: readonly IndicatorRow[]): Sheet {
  const rows = all.slice(0, SHEET_ROWS - 1);
  const text = (name: string, of: (row: IndicatorRow) => string): Column => textColumn(name, rows.map(of));
  const number = (name: string, of: (row: IndicatorRow) => number | null): Column => ({
    kind: 'number',
    name,
    numbers: Float64Array.from(rows, (row) => of(row) ?? NaN),
  });
  const columns: Column[] = [
    text('indicateur', ({ indicateur }) => indicateur),
    text('intitule', ({ indicateur }) => indicatorOf(indicateur)?.nom ?? ''),
    text('vue', ({ vue }) => phrase(`vue.${vue}`)),
    text('periode', ({ periode }) => periodLabel(periode)),
    text('ventilation', ({ ventilation_1 }) => (ventilation_1 === '' ? '' : rubriqueTitle(ventilation_1))),
    text('libelle', ({ ventilation_1, modalite_1 }) =>
      ventilation_1 === '' ? phrase('rapport.ensemble') : modalityLabel(region, ventilation_1, modalite_1),
    ),
    text('publie', publishedText),
    number('numerateur', ({ numerateur }) => numerateur),
    number('denominateur', ({ denominateur }) => denominateur),
    number('valeur', ({ valeur }) => valeur),
    number('ic95_bas', ({ ic95_bas }) => ic95_bas),
    number('ic95_haut', ({ ic95_haut }) => ic95_haut),
    text('statut', ({ statut }) => statusLabel(statut)),
  ];
  return {
    nom: phrase('publication.feuille.chiffres'),
    blocs: [
      {
        genre: 'table',
        ligne: 0,
        colonne: 0,
        table: { rowCount: rows.length, columns },
        entetes: columns.map(({ name }) =>
          phrase(['intitule', 'publie'].includes(name) ? `publication.colonne.${name}` : `tableau.donnees.${name}`),
        ),
        styles: STYLES,
      },
    ],
    largeurs: [27, 46, 10, 14, 32, 46, 14, 14, 15, 12, 12, 12, 32],
    figer: { lignes: 1, colonnes: 2 },
    filtre: { ligne: 0, colonne: 0, hauteur: rows.length + 1, largeur: columns.length },
    impression: { paysage: true, repeterLignes: 1 },
    couleurOnglet: 'bleu',
  };
}

/** What was hidden, how much, why; the fingerprint by which the publication is known again. */
function certificateSheet(region: RegionSettings, { rows, report }: Protected, meta: ReportMeta): Sheet {
  const line = (texte: string): Cell[] => [{ valeur: texte, style: 'ligne' }];
  const count = (label: string, n: number): Cell[] => [
    { valeur: label, style: 'cellule' },
    { valeur: countText(n), style: 'cellule' },
  ];
  const cells: (Cell | null)[][] = [
    [{ valeur: phrase('publication.titre', { region: region.nom }), style: 'titre' }],
    [{ valeur: phrase('publication.sous_titre', { jour: dayText(meta.jour) }), style: 'ligne' }],
    [],
    [{ valeur: phrase('secret.titre'), style: 'sous_titre' }],
    line(phrase('secret.seuil', { dernier: report.seuil - 1 })),
    line(phrase('publication.signe', { signe: SECRET })),
    line(phrase('secret.audit', { relations: countText(report.relations) })),
    [],
    count(phrase('publication.publiees'), report.publiees),
    ...hiddenReasons(report).map((one) => count(phrase(one.phrase, one.slots), one.n)),
    [],
    [{ valeur: phrase('publication.par_indicateur'), style: 'sous_titre' }],
    ...hiddenByIndicator(rows).map(({ id, nom, lignes, primaires, secondaires }) =>
      count(phrase('publication.indicateur', { id, nom, lignes: countText(lignes) }), primaires + secondaires),
    ),
    [],
    [{ valeur: phrase('tableau.empreinte', { empreinte: meta.empreinte }), style: 'legende' }],
  ];
  return {
    nom: phrase('rapport.feuille.lisez_moi'),
    blocs: [{ genre: 'cellules', ligne: 0, colonne: 0, cellules: cells }],
    largeurs: [70, 60],
    impression: { paysage: true },
    quadrillage: false,
    couleurOnglet: 'vert',
  };
}
