/** The model export file that a certifier may fill or copy: one column per rubrique, lists of codes, explanations. */
import type { Rubrique } from '../dictionary';
import { codeListById, rubriques } from '../dictionary';
import { phrase } from '../messages';
import type { Cell, Sheet, Validation, WorkbookModel } from '../workbook';

/** Rows ready to be filled: lists of codes apply to them. */
const READY_ROWS = 500;

/** Rubriques of the model: what the region asks of a certifier, one row per candidate, three juries at most. */
function asked(extensions: readonly string[]): readonly { rubrique: Rubrique; rang: number }[] {
  const kept = rubriques.filter(
    ({ id, niveau, derivee }) =>
      derivee !== true &&
      (niveau === 'socle' ||
        extensions.includes(id) ||
        ['nom_naissance', 'nom_usage', 'prenom', 'date_naissance', 'code_postal'].includes(id)) &&
      !['certificateur', 'ministere', 'rang', 'departement', 'code_commune', 'motif_archivage'].includes(id),
  );
  const once = kept.filter(({ repetee }) => repetee !== true).map((rubrique) => ({ rubrique, rang: 0 }));
  const juries = [1, 2, 3].flatMap((rang) =>
    kept.filter(({ repetee }) => repetee === true).map((rubrique) => ({ rubrique, rang })),
  );
  return [...once, ...juries];
}

function header({ rubrique, rang }: { rubrique: Rubrique; rang: number }): Cell {
  const list =
    rubrique.codes === undefined
      ? ''
      : `\n${codeListById(rubrique.codes)
          .codes.map(({ code }) => code)
          .join(', ')}`;
  return {
    valeur: rang === 0 ? rubrique.titre : `${rubrique.titre} ${rang}`,
    style: 'entete',
    note: `${rubrique.id} : ${rubrique.description}${list}`,
  };
}

function lists(columns: ReturnType<typeof asked>, feuille: string): Validation[] {
  return columns.flatMap(({ rubrique }, colonne) =>
    rubrique.codes === undefined
      ? []
      : [
          {
            plage: { feuille, ligne: 1, colonne, hauteur: READY_ROWS, largeur: 1 },
            liste: codeListById(rubrique.codes).codes.map(({ code }) => code),
          },
        ],
  );
}

function explanations(extensions: readonly string[]): Sheet {
  const rows = asked(extensions)
    .filter(({ rang }) => rang < 2)
    .map(({ rubrique }): Cell[] => [
      { valeur: rubrique.titre, style: 'texte_fort' },
      { valeur: rubrique.id, style: 'code' },
      { valeur: rubrique.description, style: 'texte' },
      {
        valeur:
          rubrique.codes === undefined
            ? ''
            : codeListById(rubrique.codes)
                .codes.map(({ code }) => code)
                .join(' · '),
        style: 'aide',
      },
    ]);
  const titles = ['titre', 'identifiant', 'description', 'codes'].map((one): Cell => ({
    valeur: phrase(`modele.${one}`),
    style: 'entete',
  }));
  return {
    nom: phrase('modele.feuille_rubriques'),
    blocs: [{ genre: 'cellules', ligne: 0, colonne: 0, cellules: [titles, ...rows] }],
    largeurs: [34, 28, 60, 60],
    figer: { lignes: 1, colonnes: 1 },
    impression: { paysage: true, repeterLignes: 1 },
  };
}

/** @param jour written as the workbook's date. */
export function exportTemplate(extensions: readonly string[], jour: number): WorkbookModel {
  const columns = asked(extensions);
  const feuille = phrase('modele.feuille_candidats');
  return {
    titre: phrase('modele.classeur'),
    jour,
    feuilles: [
      {
        nom: feuille,
        blocs: [{ genre: 'cellules', ligne: 0, colonne: 0, cellules: [columns.map(header)] }],
        largeurs: columns.map(() => 20),
        hauteurs: { 0: 2 },
        figer: { lignes: 1, colonnes: 0 },
        validations: lists(columns, feuille),
      },
      explanations(extensions),
    ],
  };
}
