/** The sheet « Par année »: each structure's measures by civil year. */
import { phrase } from '../../../messages';
import type { Outcomes } from '../../../quality/outcomes';
import { BASE_MEASURES } from '../../../quality/outcomes';
import type { Cell, Sheet } from '../../../workbook';
import { frenchSpaces } from '../../french';
import { Page } from '../../page';
import { valueOf } from './cells';
import { measureTitle } from './texts';

/** @param nom of the sheet */
export function yearsSheet(nom: string, { structures, region }: Outcomes): Sheet {
  const page = new Page(nom, [38, 10, 15, 15, 15, 15, 15]);
  page.title(phrase('resultats.feuille.annees'));
  page.text(frenchSpaces(phrase('resultats.P02.periode')), 'legende');
  const rows = [...structures, { ...region, nom: phrase('resultats.region') }].flatMap(({ nom: name, annees }) =>
    annees.map(({ annee, mesures }): Cell[] => [
      { valeur: name, style: 'cellule' },
      { valeur: annee, style: 'code' },
      ...BASE_MEASURES.map((mesure) => valueOf(mesures[mesure])),
    ]),
  );
  const heads = [phrase('resultats.colonne.structure'), phrase('resultats.colonne.annee')];
  page.table([...heads, ...BASE_MEASURES.map(measureTitle)], rows);
  page.gap();
  page.text(frenchSpaces(phrase('resultats.legende')), 'legende');
  return page.sheet({ couleurOnglet: 'bleu' });
}
