/** The model export file that a certifier may fill or copy: one column per rubrique, lists of codes, explanations. */
import type { Rubrique } from '../dictionary';
import { codeListById, rubriques } from '../dictionary';
import { phrase } from '../messages';
import type { Cell, Range, Sheet, Style, Validation, WorkbookModel } from '../workbook';

/** Rows ready to be filled: lists of codes apply to them. */
const READY_ROWS = 500;

/** A column of the model; `rang` numbers the juries, 0 for what is asked once. */
interface AskedColumn {
  readonly rubrique: Rubrique;
  readonly rang: number;
}

/** Identity that links a person between certifiers; the rest of it is not asked. */
const IDENTITY: readonly string[] = ['nom_naissance', 'nom_usage', 'prenom', 'date_naissance', 'code_postal'];
/** Known by the region, or made from other rubriques. */
const NOT_ASKED: readonly string[] = [
  'certificateur',
  'ministere',
  'rang',
  'departement',
  'code_commune',
  'motif_archivage',
];

/** Rubriques of the model: what the region asks of a certifier, one row per candidate, three juries at most. */
function asked(extensions: readonly string[]): readonly AskedColumn[] {
  const kept = rubriques.filter(
    ({ id, niveau, derivee }) =>
      derivee !== true &&
      (niveau === 'socle' || extensions.includes(id) || IDENTITY.includes(id)) &&
      !NOT_ASKED.includes(id),
  );
  const once = kept.filter(({ repetee }) => repetee !== true).map((rubrique) => ({ rubrique, rang: 0 }));
  const juries = [1, 2, 3].flatMap((rang) =>
    kept.filter(({ repetee }) => repetee === true).map((rubrique) => ({ rubrique, rang })),
  );
  return [...once, ...juries];
}

function header({ rubrique, rang }: AskedColumn): Cell {
  return {
    valeur: rang === 0 ? rubrique.titre : `${rubrique.titre} ${rang}`,
    style: 'entete',
    note: `${rubrique.titre}\n${rubrique.description}`,
  };
}

/** Text keeps the leading zeros of what will be typed; dates are shown as dates. */
function format({ rubrique }: AskedColumn): Style {
  return rubrique.storage === 'date' ? 'date' : rubrique.storage === 'number' ? 'entier' : 'brut';
}

/** Code lists of the columns, each once. */
function listsOf(columns: readonly AskedColumn[]): readonly string[] {
  return [...new Set(columns.flatMap(({ rubrique }) => rubrique.codes ?? []))];
}

/** Where the codes of a list stand on the sheet of codes: two columns per list, codes then labels. */
function codeCells(lists: readonly string[], list: string): Range {
  return {
    feuille: phrase('modele.feuille_codes'),
    ligne: 1,
    colonne: lists.indexOf(list) * 2,
    hauteur: codeListById(list).codes.length,
    largeur: 1,
  };
}

function validations(columns: readonly AskedColumn[], feuille: string): Validation[] {
  const lists = listsOf(columns);
  return columns.flatMap(({ rubrique }, colonne) =>
    rubrique.codes === undefined
      ? []
      : [
          {
            plage: { feuille, ligne: 1, colonne, hauteur: READY_ROWS, largeur: 1 },
            liste: codeListById(rubrique.codes).codes.map(({ code }) => code),
            source: codeCells(lists, rubrique.codes),
          },
        ],
  );
}

function codesSheet(columns: readonly AskedColumn[]): Sheet {
  const lists = listsOf(columns).map(codeListById);
  const height = Math.max(...lists.map(({ codes }) => codes.length));
  return {
    nom: phrase('modele.feuille_codes'),
    blocs: [
      {
        genre: 'cellules',
        ligne: 0,
        colonne: 0,
        cellules: [
          lists.flatMap(({ titre }): Cell[] => [
            { valeur: titre, style: 'entete' },
            { valeur: phrase('modele.libelle'), style: 'entete' },
          ]),
          ...Array.from({ length: height }, (_, row) =>
            lists.flatMap(({ codes }): (Cell | null)[] =>
              row < codes.length
                ? [
                    { valeur: codes[row].code, style: 'code' },
                    { valeur: codes[row].libelle, style: 'cellule' },
                  ]
                : [null, null],
            ),
          ),
        ],
      },
    ],
    largeurs: lists.flatMap(() => [20, 38]),
    figer: { lignes: 1, colonnes: 0 },
    impression: { paysage: true, repeterLignes: 1 },
    couleurOnglet: 'gris',
  };
}

function explanations(columns: readonly AskedColumn[]): Sheet {
  const rows = columns
    .filter(({ rang }) => rang < 2)
    .map(({ rubrique }): Cell[] => [
      { valeur: rubrique.titre, style: 'cellule', fort: true },
      { valeur: rubrique.id, style: 'code' },
      { valeur: rubrique.description, style: 'cellule' },
      {
        valeur:
          rubrique.codes === undefined
            ? ''
            : codeListById(rubrique.codes)
                .codes.map(({ code }) => code)
                .join(' · '),
        style: 'cellule',
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
    quadrillage: false,
    couleurOnglet: 'gris',
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
        largeurs: columns.map(({ rubrique }) => (rubrique.storage === 'text' ? 22 : 15)),
        formats: columns.map(format),
        hauteurs: { 0: 2 },
        figer: { lignes: 1, colonnes: 1 },
        validations: validations(columns, feuille),
        impression: { paysage: true, repeterLignes: 1 },
        couleurOnglet: 'bleu',
      },
      explanations(columns),
      codesSheet(columns),
    ],
  };
}
