/** The sheet "Lisez-moi" of the dashboard: what it is, what is inside, how to read it. */
import { phrase } from '../../messages';
import type { Cell, Sheet } from '../../workbook';
import type { Figures } from '../figures';
import { countText, dayText } from '../french';
import type { ReportMeta } from '../meta';

function line(texte: string, style: Cell['style'] = 'texte'): (Cell | null)[] {
  return [null, { valeur: texte, style }];
}

/** @param feuilles the other sheets, in order, each with the code of the sentence that presents it */
export function readMeSheet(
  figures: Figures,
  meta: ReportMeta,
  feuilles: readonly { readonly nom: string; readonly code: string }[],
): Sheet {
  const { region } = figures;
  const certifiers = region.certificateurs.filter(({ nature }) => nature === 'certificateur').length;
  const rows: (Cell | null)[][] = [
    [{ valeur: phrase('tableau.titre', { region: region.nom }), style: 'titre' }],
    [{ valeur: phrase('tableau.sous_titre', { jour: dayText(meta.jour), n: certifiers }), style: 'ligne' }],
    [],
    [{ valeur: phrase('tableau.interne'), style: 'sous_titre' }],
    line(phrase('tableau.interne.texte', { seuil: countText(region.publication.seuil) })),
    ...(figures.isIncomplete ? [line(phrase('tableau.incomplet'), 'texte_fort')] : []),
    [],
    [{ valeur: phrase('tableau.contenu'), style: 'sous_titre' }],
    ...feuilles.map(({ nom, code }): (Cell | null)[] => [
      { valeur: nom, style: 'lien', lien: { feuille: nom, cellule: 'A1' } },
      { valeur: phrase(code), style: 'cellule' },
    ]),
    [],
    [{ valeur: phrase('tableau.lecture'), style: 'sous_titre' }],
    ...['flux', 'cohorte', 'taux', 'tiret', 'gris', 'inconnus', 'arrondi', 'annee'].map((one): (Cell | null)[] => [
      { valeur: phrase(`tableau.lecture.${one}`), style: 'cellule', fort: true },
      { valeur: phrase(`tableau.lecture.${one}.texte`), style: 'cellule' },
    ]),
    [],
    [{ valeur: phrase('tableau.origine'), style: 'sous_titre' }],
    line(phrase('tableau.origine.texte', { outil: meta.outil })),
    line(phrase('tableau.empreinte', { empreinte: meta.empreinte }), 'aide'),
  ];
  return {
    nom: phrase('rapport.feuille.lisez_moi'),
    blocs: [{ genre: 'cellules', ligne: 0, colonne: 0, cellules: rows }],
    largeurs: [30, 100],
    impression: { paysage: true },
    quadrillage: false,
    couleurOnglet: 'vert',
  };
}
