/** The sheet "Rubriques absentes": which certifier never sends which rubrique, to be answered here and taken into profiles. */
import { phrase } from '../../messages';
import type { Cell, Sheet } from '../../workbook';
import { answerCell, answerHeader, answerInput } from '../feedback/absentAnswer';
import { rubriqueRank } from '../feedback/told';
import { rubriqueTitle } from '../labels';
import { Page } from '../page';
import type { CertifierQuality } from './measure';

const WIDTHS = [44, 20, 44, 20, 28];

/** What no file of the certifier gives: asked for, or said never to be sent. */
function missingOf({ states, neverSent }: CertifierQuality): string[] {
  const asked = [...states].flatMap(([id, { nonEnvoyees, valides, invalides, vides }]) =>
    nonEnvoyees > 0 && valides + invalides + vides === 0 ? [id] : [],
  );
  const said = [...neverSent].filter((id) => {
    const one = states.get(id);
    return one === undefined || one.valides + one.invalides + one.vides === 0;
  });
  return [...new Set([...asked, ...said])].sort((a, b) => rubriqueRank(a) - rubriqueRank(b));
}

/** @param nom a valid, unused sheet name */
export function absentSheet(nom: string, measured: readonly CertifierQuality[]): Sheet {
  const page = new Page(nom, WIDTHS);
  page.title(phrase('completude.absentes.titre'));
  page.text(phrase('completude.absentes.texte'));
  page.gap();
  const rows = measured.flatMap((one) =>
    missingOf(one).map((id): Cell[] => [
      { valeur: one.certifier.nom, style: 'cellule' },
      { valeur: one.certifier.id, style: 'code' },
      { valeur: rubriqueTitle(id), style: 'cellule' },
      answerCell(one.neverSent.has(id)),
      { valeur: id, style: 'code' },
    ]),
  );
  if (rows.length === 0) {
    page.text(phrase('completude.absentes.rien'));
    return page.sheet({ couleurOnglet: 'vert' });
  }
  const table = page.table(
    [
      phrase('completude.certificateur'),
      phrase('completude.absentes.identifiant'),
      phrase('completude.rubrique'),
      answerHeader(),
      phrase('retour.absentes.code'),
    ],
    rows,
  );
  return page.sheet({
    validations: [answerInput(table.colonne(3))],
    figer: { lignes: table.ligne, colonnes: 0 },
    filtre: { ligne: table.ligne - 1, colonne: 0, hauteur: rows.length + 1, largeur: WIDTHS.length },
    impression: { paysage: true, repeterLignes: table.ligne },
  });
}
