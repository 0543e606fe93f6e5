/** The sheet "Par certificateur": the same figures side by side, for the last complete year then the whole period. */
import { phrase } from '../../messages';
import type { Sheet } from '../../workbook';
import type { Figures } from '../figures';
import { rubriqueTitle } from '../labels';
import { Page } from '../page';
import type { Measured } from './tables';
import { legend, modalityTable } from './tables';

function columns(): Measured[] {
  return [
    { titre: phrase('tableau.etape.demandes'), indicateur: 'V01', vue: 'flux', forme: 'entier' },
    {
      titre: phrase('tableau.recevabilite.taux'),
      indicateur: 'V03',
      vue: 'flux',
      forme: 'taux',
      sur: phrase('tableau.recevabilite.decisions'),
    },
    { titre: phrase('tableau.recevabilite.delai'), indicateur: 'V05.mediane', vue: 'flux', forme: 'jours' },
    {
      titre: phrase('tableau.jury.totale'),
      indicateur: 'V09',
      vue: 'flux',
      forme: 'taux',
      sur: phrase('tableau.jury.passages'),
    },
    { titre: phrase('tableau.jury.partielle'), indicateur: 'V10', vue: 'flux', forme: 'taux' },
    { titre: phrase('tableau.jury.refus'), indicateur: 'V11', vue: 'flux', forme: 'taux' },
    {
      titre: phrase('tableau.cohorte.acces'),
      note: phrase('tableau.synthese.cohorte'),
      indicateur: 'V07C',
      vue: 'cohorte',
      forme: 'taux',
      sur: phrase('tableau.cohorte.recevables'),
    },
    { titre: phrase('tableau.cohorte.certification'), indicateur: 'V15', vue: 'cohorte', forme: 'taux' },
  ];
}

/** The sheet. */
export function certifiersSheet(figures: Figures): Sheet {
  const page = new Page(phrase('tableau.feuille.certificateurs'), [46, 13, 14, 13, 13, 13, 13, 13, 13, 13, 13, 14]);
  page.title(phrase('tableau.certificateurs.titre'));
  page.text(phrase('tableau.certificateurs.explication'));
  for (const periode of [figures.year, 'total']) {
    page.heading(
      periode === 'total' ? phrase('tableau.toute_la_periode') : phrase('tableau.annee_n', { annee: periode }),
    );
    modalityTable(page, figures, columns(), periode, 'certificateur', rubriqueTitle('certificateur'));
  }
  page.gap();
  legend(page, figures);
  return page.sheet({
    figer: { lignes: 0, colonnes: 1 },
    couleurOnglet: 'bleu',
  });
}
