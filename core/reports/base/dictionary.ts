/** The sheet "Dictionnaire": what each column means, and each code. */
import type { Base } from '../../base';
import { codeListById, rubriqueById } from '../../dictionary';
import { phrase } from '../../messages';
import { textColumn } from '../../table';
import type { Sheet } from '../../workbook';
import { isTechnical } from './names';

/** One row per rubrique, or per code of a rubrique that has a list. */
export function dictionarySheet(base: Base): Sheet {
  const names = [...new Set([...base.parcours.columns, ...base.passages.columns].map(({ name }) => name))];
  const rows = names.flatMap((name): string[][] => {
    const rubrique = rubriqueById(name);
    if (rubrique === undefined || isTechnical(name)) {
      return [[name, phrase(`base.colonne.${name}`), phrase(`base.colonne.${name}.note`), '', '']];
    }
    const { titre, description, codes } = rubrique;
    if (codes === undefined) return [[name, titre, description, '', '']];
    return codeListById(codes).codes.map(({ code, libelle }) => [name, titre, description, code, libelle]);
  });
  const titles = ['rubrique', 'titre', 'description', 'code', 'libelle'];
  return {
    nom: phrase('base.feuille.dictionnaire'),
    blocs: [
      {
        genre: 'table',
        ligne: 0,
        colonne: 0,
        table: {
          rowCount: rows.length,
          columns: titles.map((title, i) =>
            textColumn(
              title,
              rows.map((row) => row[i]),
            ),
          ),
        },
        entetes: titles.map((title) => phrase(`base.dictionnaire.${title}`)),
        styles: ['code', 'cellule', 'cellule', 'code', 'cellule'],
      },
    ],
    largeurs: [30, 34, 62, 22, 44],
    figer: { lignes: 1, colonnes: 1 },
    filtre: { ligne: 0, colonne: 0, hauteur: rows.length + 1, largeur: titles.length },
    impression: { paysage: true, repeterLignes: 1 },
    couleurOnglet: 'gris',
  };
}
