/** The sheet « Remarques »: comments, texts in the margin, answers that were not understood, where they stand. Internal. */
import { formById, LOCKED_FIELDS } from '../../../quality/forms';
import type { KeptRemark, Register } from '../../../quality/network';
import { phrase } from '../../../messages';
import type { Sheet } from '../../../workbook';
import { structureColumns } from './formSheet';
import { listSheet } from './listSheet';

/** What a remark is about: the field, or the column that people added; then the indicator. */
function subject({ modele, section, champ, repere }: KeptRemark): string {
  const own = formById(modele)?.sections.find(({ id }) => id === section);
  const label = [...(own?.champs ?? []), ...LOCKED_FIELDS].find(({ id }) => id === champ)?.libelle ?? champ;
  const about = repere === '' ? '' : phrase('reseau.remarque.indicateur', { indicateur: repere });
  return [label, about].filter((one) => one !== '').join(', ');
}

export function remarksSheet(register: Register): Sheet {
  const names = new Map(register.structures.map(({ id, nom }) => [id, nom]));
  return listSheet({
    nom: phrase('reseau.feuille.remarques'),
    titre: phrase('reseau.feuille.remarques.titre'),
    explication: phrase('reseau.feuille.remarques.explication'),
    colonnes: [
      ...structureColumns(),
      { entete: phrase('reseau.colonne.texte'), genre: 'cellule', largeur: 60 },
      { entete: phrase('reseau.colonne.rubrique'), genre: 'cellule', largeur: 30 },
      { entete: phrase('reseau.colonne.section'), genre: 'texte', largeur: 24 },
      { entete: phrase('reseau.colonne.feuille'), genre: 'texte', largeur: 22 },
      { entete: phrase('reseau.colonne.cellule'), genre: 'texte', largeur: 9 },
      { entete: phrase('reseau.colonne.fichier'), genre: 'texte', largeur: 40 },
    ],
    lignes: (register.remarques ?? []).map((remark) => {
      const { structure, modele, section, place, texte } = remark;
      return [
        structure,
        names.get(structure) ?? '',
        texte,
        subject(remark),
        formById(modele)?.sections.find(({ id }) => id === section)?.titre ?? section,
        place.feuille,
        place.ligne === 0 ? '' : `${place.colonne}${place.ligne}`,
        place.fichier,
      ];
    }),
    figees: 2,
  });
}
