/** What the codes of a pseudonymised feedback mean and what to do: one row a kind, no value, no line. */
import { phrase } from '../../messages';
import type { Cell, Sheet } from '../../workbook';
import { kindTexts } from '../kindTexts';
import { rubriqueTitle } from '../labels';
import { Page } from '../page';
import type { CodedDelivery } from './codesSheet';

const WIDTHS = [34, 12, 60, 60, 34];

interface Kind {
  readonly rubrique: string;
  readonly code: string;
  readonly autre: string;
  n: number;
}

/** The commonest first. */
function kindsOf(deliveries: readonly CodedDelivery[]): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const { delivery } of deliveries) {
    for (const { rubrique, code, autre } of delivery.findings) {
      const key = `${rubrique} ${code}`;
      const known = kinds.get(key);
      if (known === undefined) kinds.set(key, { rubrique, code, autre, n: 1 });
      else known.n++;
    }
  }
  return [...kinds.entries()].sort(([a, x], [b, y]) => y.n - x.n || (a < b ? -1 : 1)).map(([, kind]) => kind);
}

/** @param nom a valid, unused sheet name */
export function kindsSheet(deliveries: readonly CodedDelivery[], nom: string): Sheet {
  const page = new Page(nom, WIDTHS);
  page.title(nom);
  page.text(phrase('pseudonymiser.retour.genres')).gap();
  const rows = kindsOf(deliveries).map(({ rubrique, code, autre, n }): Cell[] => {
    const { quoi, action } = kindTexts(code, rubrique, autre);
    return [
      { valeur: rubrique === '' ? phrase('retour.toute_la_ligne') : rubriqueTitle(rubrique), style: 'cellule' },
      { valeur: n, style: 'entier' },
      { valeur: quoi, style: 'cellule' },
      { valeur: action, style: 'cellule' },
      { valeur: code, style: 'code' },
    ];
  });
  const headers = ['rubrique', 'nombre', 'quoi', 'action', 'code'];
  page.table(
    headers.map((name) => phrase(`pseudonymiser.retour.colonne.${name}`)),
    rows,
  );
  return page.sheet();
}
