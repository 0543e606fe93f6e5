/** The sheet "Cinq états": one line per certifier and rubrique, with filters, for one's own tables. */
import { phrase } from '../../messages';
import type { Cell, Sheet } from '../../workbook';
import { rubriqueTitle } from '../labels';
import { Page } from '../page';
import type { CertifierQuality } from './measure';
import { filledShare, STATES } from './measure';

const WIDTHS = [44, 40, 12, 12, 12, 12, 14, 12];

/** @param nom a valid, unused sheet name */
export function statesSheet(nom: string, measured: readonly CertifierQuality[], rubriques: readonly string[]): Sheet {
  const page = new Page(nom, WIDTHS);
  page.title(phrase('completude.etats.titre'));
  page.text(phrase('completude.etats.texte'));
  page.gap();
  const rows = measured.flatMap(({ certifier, states }) =>
    rubriques.flatMap((id): Cell[][] => {
      const one = states.get(id);
      if (one === undefined) return [];
      return [
        [
          { valeur: certifier.nom, style: 'cellule' },
          { valeur: rubriqueTitle(id), style: 'cellule' },
          ...STATES.map((state): Cell => ({ valeur: one[state], style: 'entier' })),
          { valeur: filledShare(one) ?? '-', style: 'taux' },
        ],
      ];
    }),
  );
  const table = page.table(
    [
      phrase('completude.certificateur'),
      phrase('completude.rubrique'),
      ...STATES.map((state) => ({
        texte: phrase(`completude.etat.${state}`),
        note: phrase(`completude.etat.${state}.note`),
      })),
      { texte: phrase('retour.completude.part'), note: phrase('completude.part.note') },
    ],
    rows,
  );
  return page.sheet({
    figer: { lignes: table.ligne, colonnes: 2 },
    filtre: { ligne: table.ligne - 1, colonne: 0, hauteur: rows.length + 1, largeur: WIDTHS.length },
    impression: { paysage: true, repeterLignes: table.ligne },
  });
}
