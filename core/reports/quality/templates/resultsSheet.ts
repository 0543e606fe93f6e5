/** The sheet « Résultats »: what the regional base measures, beside the indicators of the grid that it sheds light on. */
import { phrase } from '../../../messages';
import type { Cell, Sheet } from '../../../workbook';
import { wrapLines } from '../../page';
import type { Drawing } from './context';

const WIDTHS = [6, 34, 10, 44, 26, 40];
const CHARACTERS = 170;

/** The sheet; null when no indicator of the référentiel has a measure and none was given. */
export function resultsSheet({ referential, options }: Drawing): Sheet | null {
  const { mesures = [], methode = [] } = options;
  const measured = referential.indicateurs.filter(
    (one) => (one.mesures?.length ?? 0) > 0 || mesures.some(({ indicateur }) => indicateur === one.numero),
  );
  if (measured.length === 0) return null;
  const line = (text: string): Cell[] => [{ valeur: text, style: 'legende' }];
  const cell = (valeur: string): Cell => ({ valeur, style: 'cellule' });
  const rows: (Cell | null)[][] = [
    [{ valeur: phrase('classeur.resultats.titre'), style: 'titre' }],
    line(phrase(mesures.length === 0 ? 'classeur.resultats.vide' : 'classeur.resultats.texte')),
    ['numero', 'indicateur', 'resultats.mesure', 'resultats.libelle', 'resultats.valeur', 'resultats.detail'].map(
      (code): Cell => ({ valeur: phrase(`classeur.${code}`), style: 'entete' }),
    ),
    ...measured.flatMap(({ numero, titre, mesures: ids = [] }) => {
      const figures = mesures.filter(({ indicateur }) => indicateur === numero);
      const told = new Set(figures.map(({ mesure }) => mesure));
      const missing = ids.filter((id) => !told.has(id));
      const all = [
        ...figures.map(({ mesure, libelle, valeur, detail }) => [mesure, libelle, valeur, detail]),
        ...missing.map((id) => [id, '', '-', '']),
      ];
      return all.map(([mesure, libelle, valeur, detail], i): Cell[] => [
        { valeur: i === 0 ? numero : null, style: 'code', fort: true },
        { valeur: i === 0 ? titre : null, style: 'cellule', fort: true },
        { valeur: mesure, style: 'code' },
        cell(libelle),
        { valeur, style: 'cellule', fort: true },
        cell(detail),
      ]);
    }),
    ...(methode.length === 0
      ? []
      : [
          [],
          [{ valeur: phrase('classeur.resultats.methode'), style: 'sous_titre' } as const],
          ...methode.flatMap((text) => wrapLines(text, CHARACTERS).map(line)),
        ]),
  ];
  return {
    nom: phrase('classeur.feuille.resultats'),
    blocs: [{ genre: 'cellules', ligne: 0, colonne: 0, cellules: rows }],
    largeurs: WIDTHS,
    figer: { lignes: 3, colonnes: 0 },
    protection: true,
    quadrillage: false,
    impression: { paysage: true, repeterLignes: 3 },
    couleurOnglet: 'vert',
  };
}
