/** The history of the network, and the documents it was made from. */
import { type Field, fieldText, formById, LOCKED_FIELDS } from '../../../quality/forms';
import { type AsideRow, historyOf, type Register, stageOf } from '../../../quality/network';
import { phrase } from '../../../messages';
import type { Sheet } from '../../../workbook';
import { structureColumns } from './formSheet';
import { listSheet } from './listSheet';

/** The sheet « Étapes »: every line of every history, what it did, where it comes from. */
export function historySheet(register: Register): Sheet {
  return listSheet({
    nom: phrase('reseau.feuille.etapes'),
    titre: phrase('reseau.feuille.etapes.titre'),
    explication: phrase('reseau.feuille.etapes.explication'),
    colonnes: [
      ...structureColumns(),
      { entete: phrase('reseau.colonne.date'), genre: 'date', largeur: 12 },
      { entete: phrase('reseau.colonne.etape'), genre: 'texte', largeur: 26 },
      { entete: phrase('reseau.colonne.effet'), genre: 'cellule', largeur: 26 },
      { entete: phrase('reseau.colonne.motif'), genre: 'cellule', largeur: 34 },
      { entete: phrase('reseau.colonne.origine'), genre: 'texte', largeur: 16 },
      { entete: phrase('reseau.colonne.fichier'), genre: 'texte', largeur: 34 },
    ],
    lignes: register.structures.flatMap(({ id, nom }) =>
      historyOf(register, id).map(({ transition: { date, etape, motif, origine, fichier }, effet }) => [
        id,
        nom,
        date,
        stageOf(etape).libelle,
        phrase(`reseau.effet.${effet}`),
        motif,
        phrase(`reseau.origine.${origine}`),
        fichier,
      ]),
    ),
    figees: 2,
  });
}

/** The sheet « Documents reçus ». */
export function documentsSheet(register: Register): Sheet {
  const names = new Map(register.structures.map(({ id, nom }) => [id, nom]));
  return listSheet({
    nom: phrase('reseau.feuille.documents'),
    titre: phrase('reseau.feuille.documents.titre'),
    explication: phrase('reseau.feuille.documents.explication'),
    colonnes: [
      ...structureColumns(),
      { entete: phrase('reseau.colonne.modele'), genre: 'texte', largeur: 34 },
      { entete: phrase('reseau.colonne.version'), genre: 'entier', largeur: 10 },
      { entete: phrase('reseau.colonne.referentiel'), genre: 'texte', largeur: 20 },
      { entete: phrase('reseau.colonne.fichier'), genre: 'texte', largeur: 40 },
      { entete: phrase('reseau.colonne.empreinte'), genre: 'texte', largeur: 20 },
    ],
    lignes: register.documents.map(({ structure, modele, version, referentiel, fichier, sha256 }) => [
      structure,
      names.get(structure) ?? '',
      formById(modele)?.titre ?? modele,
      version,
      referentiel,
      fichier,
      sha256.slice(0, 16),
    ]),
    figees: 2,
  });
}

/** Rows of a section told in full; a grid is better read in its own file. */
const TOLD_ROWS = 3;

function rowText({ valeurs }: AsideRow, fields: readonly Field[]): string {
  return Object.entries(valeurs)
    .flatMap(([id, value]) => {
      const field = fields.find((one) => one.id === id);
      const text = field === undefined ? String(value ?? '') : fieldText(field, value);
      return text === '' ? [] : [`${field?.libelle ?? id} : ${text}`];
    })
    .join(' ; ');
}

/** The sheet « Mis à part »: documents and rows of structures that the register does not have, one line per section. */
export function asideSheet(register: Register): Sheet {
  const groups = new Map<string, AsideRow[]>();
  for (const row of register.ecartes ?? []) {
    const key = [row.fichier, row.modele, row.section, row.structure, row.nom].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return listSheet({
    nom: phrase('reseau.feuille.mis_a_part'),
    titre: phrase('reseau.feuille.mis_a_part.titre'),
    explication: phrase('reseau.feuille.mis_a_part.explication'),
    colonnes: [
      ...structureColumns(),
      { entete: phrase('reseau.colonne.propositions'), genre: 'cellule', largeur: 30 },
      { entete: phrase('reseau.colonne.modele'), genre: 'texte', largeur: 34 },
      { entete: phrase('reseau.colonne.feuille'), genre: 'texte', largeur: 24 },
      { entete: phrase('reseau.colonne.lignes'), genre: 'entier', largeur: 9 },
      { entete: phrase('reseau.colonne.fichier'), genre: 'texte', largeur: 40 },
      { entete: phrase('reseau.colonne.contenu'), genre: 'cellule', largeur: 60 },
    ],
    lignes: [...groups.values()].map((rows) => {
      const [{ structure, nom, propositions, modele, section, fichier }] = rows;
      const form = formById(modele);
      const own = form?.sections.find(({ id }) => id === section);
      return [
        structure,
        nom,
        propositions.join(', '),
        form?.titre ?? modele,
        own?.titre ?? section,
        rows.length,
        fichier,
        rows.length > TOLD_ROWS
          ? ''
          : rows.map((row) => rowText(row, [...LOCKED_FIELDS, ...(own?.champs ?? [])])).join('\n'),
      ];
    }),
    couleurOnglet: 'rouge',
    figees: 2,
  });
}
