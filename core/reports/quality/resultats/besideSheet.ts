/** The sheet « Qualité et résultats »: the last grid beside the outcomes, by structure then by class. No ranking, no effect. */
import { phrase } from '../../../messages';
import type { Beside, BesideRow, ClassDifference, ClassRate, ClassRow, Outcomes } from '../../../quality/outcomes';
import { MAX_SHARE, MIN_STRUCTURES, MIN_UNITS, RATES } from '../../../quality/outcomes';
import { MISSING_DAY, parseIsoDay } from '../../../table';
import type { Cell, Sheet } from '../../../workbook';
import { frenchSpaces, percentText } from '../../french';
import type { PlacedTable } from '../../page';
import { Page } from '../../page';
import { figure, valueOf } from './cells';
import { boundsChart } from './ratesSheet';
import { measureTitle } from './texts';

const LIMITS = { structures: MIN_STRUCTURES, unites: MIN_UNITS, part: percentText(MAX_SHARE) };

function say(code: string, slots: Readonly<Record<string, string | number>> = {}): string {
  return frenchSpaces(phrase(`resultats.${code}`, slots));
}

function classText({ qualite, classe }: BesideRow, { referentiel }: Beside): string {
  if (classe !== null) return say(`classe.${classe}`);
  const isOther = qualite !== null && qualite.referentiel !== referentiel;
  return isOther ? say('qualite.autre_referentiel') : phrase('resultats.valeur.aucune');
}

function structureCells(row: BesideRow, beside: Beside): Cell[] {
  const { nom, qualite, resultats } = row;
  const jour = qualite?.date === null || qualite === null ? MISSING_DAY : parseIsoDay(qualite.date);
  return [
    { valeur: nom, style: 'cellule' },
    { valeur: classText(row, beside), style: 'cellule' },
    jour === MISSING_DAY
      ? { valeur: phrase('resultats.valeur.aucune'), style: 'cellule' }
      : { valeur: { jour }, style: 'date' },
    figure(qualite?.score.part_conforme ?? null, 'taux'),
    figure(qualite?.score.evalues ?? null, 'entier'),
    ...RATES.map((mesure) => valueOf(resultats.total[mesure])),
  ];
}

function rateCells({ classe, structures }: ClassRow, { mesure, taux, retenu }: ClassRate): Cell[] {
  return [
    { valeur: measureTitle(mesure), style: 'cellule' },
    { valeur: say(`classe.${classe}`), style: 'cellule' },
    figure(taux?.valeur ?? null, 'taux'),
    figure(taux?.bas ?? null, 'taux'),
    figure(taux?.haut ?? null, 'taux'),
    figure(structures, 'entier'),
    figure(taux?.denominateur ?? null, 'entier'),
    { valeur: retenu === null ? '' : say(`qualite.retenu.${retenu}`, LIMITS), style: 'ligne' },
  ];
}

function differenceCells({ mesure, ecart, distinct }: ClassDifference, { classes: all }: Beside): Cell[] {
  const points = (share: number | undefined): Cell => figure(share === undefined ? null : share * 100, 'points');
  const classes =
    ecart === null
      ? phrase('resultats.valeur.aucune')
      : say('qualite.ecart.classes', { haute: say(`classe.${ecart.haute}`), basse: say(`classe.${ecart.basse}`) });
  const members = all
    .filter(({ classe }) => classe === ecart?.haute || classe === ecart?.basse)
    .reduce((sum, { structures }) => sum + structures, 0);
  const lecture = ecart === null ? 'absent' : distinct ? 'distinct' : 'recouvre';
  return [
    { valeur: measureTitle(mesure), style: 'cellule' },
    { valeur: classes, style: 'cellule' },
    points(ecart?.valeur),
    points(ecart?.bas),
    points(ecart?.haut),
    figure(ecart === null ? null : members, 'entier'),
    { valeur: say(`qualite.ecart.${lecture}`), style: 'ligne' },
  ];
}

/** One table, three lines a measure. */
function classTable(page: Page, { classes }: Beside): PlacedTable {
  const heads = [
    ...['mesure', 'classe'].map((head) => say(`qualite.${head}`)),
    ...['taux', 'bas', 'haut'].map((head) => say(`colonne.${head}`)),
    say('qualite.structures'),
    ...['denominateur', 'lecture'].map((head) => say(`colonne.${head}`)),
  ];
  const rows = RATES.flatMap((_, i) => classes.map((one) => rateCells(one, one.mesures[i])));
  return page.table(heads, rows);
}

/** A chart a measure, over the classes that have a rate: without one, a class would be drawn as a rate of 0. */
function classCharts(page: Page, table: PlacedTable, { classes }: Beside): void {
  for (const [i, mesure] of RATES.entries()) {
    const shown = classes.flatMap(({ mesures }, k) => (mesures[i].taux === null ? [] : [k]));
    const [first, last] = [shown[0], shown[shown.length - 1]];
    if (shown.length < 2 || last - first + 1 !== shown.length) continue;
    const titre = say('qualite.graphique', { mesure: measureTitle(mesure) });
    const from = i * classes.length + first;
    const part: PlacedTable = {
      ligne: table.ligne + from,
      hauteur: shown.length,
      colonne: (colonne) => ({ ...table.colonne(colonne), ligne: table.ligne + from, hauteur: shown.length }),
    };
    boundsChart(page, part, 2, titre, titre);
  }
}

/** @param nom of the sheet @param referentiel title of the référentiel compared */
export function besideSheet(nom: string, outcomes: Outcomes, beside: Beside, referentiel: string): Sheet {
  const page = new Page(nom, [34, 26, 13, 13, 13, 13, 15, 15, 24]);
  page.title(say('feuille.qualite'));
  page.text(say('qualite.association'), 'ligne');
  page.text(say('ordre'));
  if (beside.lignes.every(({ qualite }) => qualite === null)) {
    page.text(say('qualite.sans_grille'));
    return page.sheet({ couleurOnglet: 'bleu' });
  }
  page.text(say('qualite.explication'));
  page.text(say('qualite.referentiel', { referentiel }));
  page.gap();
  page.table(
    [
      say('colonne.structure'),
      say('qualite.classe'),
      say('qualite.date'),
      say('qualite.part'),
      say('qualite.evalues'),
      ...RATES.map(measureTitle),
    ],
    beside.lignes.map((row) => structureCells(row, beside)),
  );
  page.text(say('legende'), 'legende');
  const twice = beside.lignes.filter(({ qualite }) => (qualite?.autres ?? 0) > 0).map(({ nom: name }) => name);
  if (twice.length > 0) {
    page.text(say('qualite.meme_jour', { n: twice.length, noms: twice.join(', ') }), 'legende');
  }
  if (outcomes.etat === 'mesure') {
    page.newPage();
    page.heading(say('qualite.classes'));
    page.text(say('qualite.classes.explication', LIMITS));
    const table = classTable(page, beside);
    page.heading(say('qualite.ecarts'));
    page.text(say('qualite.association'));
    page.table(
      [
        say('qualite.mesure'),
        say('qualite.classes.comparees'),
        say('qualite.ecart'),
        say('colonne.bas'),
        say('colonne.haut'),
        say('qualite.structures'),
        say('colonne.lecture'),
      ],
      beside.ecarts.map((one) => differenceCells(one, beside)),
    );
    classCharts(page, table, beside);
  }
  return page.sheet({ couleurOnglet: 'bleu' });
}
