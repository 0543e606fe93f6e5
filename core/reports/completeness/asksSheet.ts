/** The sheet "À demander d’abord": of each certifier, the few requests that would mend most. */
import { phrase } from '../../messages';
import type { Cell, Sheet } from '../../workbook';
import { kindTexts } from '../kindTexts';
import { severityLabel } from '../feedback/told';
import { rubriqueTitle } from '../labels';
import { Page } from '../page';
import type { CertifierQuality } from './measure';

/** Requests of one certifier: a letter that asks for more is not answered. */
const FIRST = 5;
const WIDTHS = [34, 12, 28, 11, 11, 52, 60];

/** Requests weighed by what they would mend, per row of the certifier: who needs a call first. */
function need({ asks, rows }: CertifierQuality): number {
  return asks.slice(0, FIRST).reduce((sum, { n }) => sum + n, 0) / Math.max(1, rows);
}

/** @param nom a valid, unused sheet name */
export function asksSheet(nom: string, measured: readonly CertifierQuality[]): Sheet {
  const page = new Page(nom, WIDTHS);
  page.title(phrase('completude.demandes.titre'));
  page.text(phrase('completude.demandes.texte', { n: FIRST }));
  page.gap();
  const rows = [...measured]
    .sort((a, b) => need(b) - need(a))
    .flatMap(({ certifier, asks, rows: count }) =>
      asks.slice(0, FIRST).map(({ code, rubrique, autre, severity, n }): Cell[] => {
        const { quoi, action } = kindTexts(code, rubrique, autre);
        return [
          { valeur: certifier.nom, style: 'cellule' },
          { valeur: severityLabel(severity), style: severity },
          { valeur: rubrique === '' ? phrase('retour.toute_la_ligne') : rubriqueTitle(rubrique), style: 'cellule' },
          { valeur: n, style: 'entier' },
          { valeur: count === 0 ? '-' : Math.min(1, n / count), style: 'taux' },
          { valeur: quoi, style: 'cellule' },
          { valeur: action, style: 'cellule' },
        ];
      }),
    );
  if (rows.length === 0) {
    page.text(phrase('completude.demandes.rien'));
    return page.sheet({ couleurOnglet: 'vert' });
  }
  const table = page.table(
    ['certificateur', 'gravite', 'rubrique', 'lignes', 'part', 'quoi', 'action'].map((one) =>
      phrase(`completude.demande.${one}`),
    ),
    rows,
  );
  return page.sheet({
    figer: { lignes: table.ligne, colonnes: 1 },
    filtre: { ligne: table.ligne - 1, colonne: 0, hauteur: rows.length + 1, largeur: WIDTHS.length },
    impression: { paysage: true, repeterLignes: table.ligne },
    couleurOnglet: 'rouge',
  });
}
