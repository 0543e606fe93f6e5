/** The sheet « Résultats »: one line a structure, in the order of names, and what keeps it from being a ranking. */
import { phrase } from '../../../messages';
import type { Outcomes } from '../../../quality/outcomes';
import { BASE_MEASURES } from '../../../quality/outcomes';
import type { Cell, Sheet } from '../../../workbook';
import { dayText, frenchSpaces } from '../../french';
import { Page } from '../../page';
import { summaryCells } from './cells';
import { measureTitle } from './texts';

/** @param nom of the sheet @param reseau name of the network */
export function summarySheet(nom: string, reseau: string, outcomes: Outcomes): Sheet {
  const { meta, structures, region, sans_nom, hors_registre } = outcomes;
  const say = (code: string, slots: Readonly<Record<string, string | number>> = {}): string =>
    frenchSpaces(phrase(`resultats.${code}`, slots));
  const page = new Page(nom, [38, 18, 14, 15, 14, 14, 14, 15, 16, 12]);
  page.title(say('titre', { nom: reseau }));
  page.text(say('interne'));
  page.text(say('association'));
  page.text(say('ordre'));
  page.text(say('arret', { jour: dayText(meta.jour) }));
  page.gap();
  if (outcomes.etat === 'sans_prestataire') page.text(say('vide.sans_prestataire'));
  if (structures.length === 0) page.text(say('vide.structures'));
  if (outcomes.etat === 'sans_prestataire' && structures.length === 0) return page.sheet({ couleurOnglet: 'bleu' });
  const rows = structures.map((one): Cell[] => [
    { valeur: one.nom, style: 'cellule' },
    { valeur: one.structure, style: 'code' },
    ...summaryCells(one),
  ]);
  const whole: Cell[] = [
    { valeur: say('region'), style: 'cellule' },
    { valeur: '', style: 'cellule' },
    ...summaryCells(region),
  ];
  page.table(
    [
      say('colonne.structure'),
      say('colonne.identifiant'),
      ...BASE_MEASURES.map(measureTitle),
      { texte: say('colonne.en_cours'), note: say('colonne.en_cours.note') },
      measureTitle('P06'),
      say('colonne.reponses'),
    ],
    [...rows, whole.map((cell) => ({ ...cell, fort: true }))],
  );
  page.gap();
  page.text(say('legende'), 'legende');
  page.text(say('p04_p05'), 'legende');
  const absent = structures.filter(({ observee }) => !observee).length;
  if (outcomes.etat === 'mesure' && absent > 0) page.text(say('non_observees', { n: absent }), 'legende');
  if (sans_nom > 0) page.text(say('sans_nom', { n: sans_nom }), 'legende');
  const undated = region.total.P01.inconnus;
  if (undated > 0) page.text(say('sans_date', { n: undated }), 'legende');
  if (hors_registre.length > 0) {
    page.heading(say('hors_registre'));
    page.text(say('hors_registre.explication'));
    page.table(
      [say('colonne.identifiant'), measureTitle('P01')],
      hors_registre.map(({ id, accompagnements }): Cell[] => [
        { valeur: id, style: 'code' },
        { valeur: accompagnements, style: 'entier' },
      ]),
    );
  }
  return page.sheet({ couleurOnglet: 'bleu' });
}
