/** The distribution of levels, criterion by criterion: what every score is made of. */
import { phrase } from '../../../messages';
import type { Cell } from '../../../workbook';
import type { Drawing } from './context';
import type { GivenGrid } from './given';
import { gauge } from './gauge';
import { absolute, COLUMNS, FIRST_LEVEL, type layout, run } from './scoresLayout';

/** Blocks of a bar. */
const BAR = 15;

export function spreadRows(
  { referential }: Drawing,
  given: GivenGrid,
  at: ReturnType<typeof layout>,
): (Cell | null)[][] {
  const { criteres, indicateurs, echelle } = referential;
  const { niveaux } = echelle;
  const criteria = run(at.detail, FIRST_LEVEL, indicateurs.length);
  const kept = run(at.detail, 2, indicateurs.length);
  const counts = criteres.map(({ numero }) =>
    niveaux.map(
      (level) =>
        indicateurs.filter(({ critere }, k) => critere === numero && given.indicateurs[k].niveau === level).length,
    ),
  );
  const row = (rank: number, numero: string | null, titre: string, cells: readonly Cell[]): Cell[] => {
    const score = given.scores.criteres[rank] ?? given.scores.ensemble;
    const cell = (column: 'conformes' | 'evalues'): string => absolute(at.scores + rank, COLUMNS[column]);
    const fort = numero === null;
    return [
      { valeur: numero, style: 'code', fort },
      { valeur: titre, style: 'cellule', fort },
      gauge(score.conformes, score.evalues, cell('conformes'), cell('evalues'), BAR),
      {
        valeur: `${score.conformes} / ${score.evalues}`,
        formule: `${cell('conformes')}&" / "&${cell('evalues')}`,
        style: 'cellule',
        fort,
      },
      ...cells,
    ];
  };
  return [
    [{ valeur: phrase('classeur.synthese.repartition'), style: 'sous_titre' }],
    [
      { valeur: phrase('classeur.numero'), style: 'entete' },
      { valeur: phrase('classeur.synthese.critere'), style: 'entete' },
      { valeur: phrase('classeur.synthese.conformite'), style: 'entete' },
      { valeur: phrase('classeur.synthese.conformes'), style: 'entete' },
      ...niveaux.map(({ libelle }): Cell => ({ valeur: libelle, style: 'entete_nombre' })),
    ],
    [
      { valeur: null, style: 'cellule' },
      { valeur: phrase('classeur.synthese.valeur'), style: 'cellule', attenue: true },
      { valeur: null, style: 'cellule' },
      { valeur: null, style: 'cellule' },
      ...niveaux.map(({ valeur }): Cell => ({ valeur: valeur ?? '-', style: 'entier', attenue: true })),
    ],
    ...criteres.map(({ numero, titre }, i) =>
      row(
        i,
        numero,
        titre,
        niveaux.map((_, k): Cell => {
          const label = absolute(at.spread - 2, FIRST_LEVEL + k);
          const own = absolute(at.spread + i, COLUMNS.numero, 'column');
          return {
            valeur: counts[i][k],
            formule: `SUMPRODUCT((${criteria}&""=${own}&"")*(${kept}=${label}))`,
            style: 'entier',
          };
        }),
      ),
    ),
    row(
      criteres.length,
      null,
      phrase('classeur.synthese.ensemble'),
      niveaux.map((_, k): Cell => ({
        valeur: counts.reduce((sum, one) => sum + one[k], 0),
        formule: `SUM(${absolute(at.spread, FIRST_LEVEL + k)}:${absolute(at.spread + criteres.length - 1, FIRST_LEVEL + k)})`,
        style: 'entier',
        fort: true,
      })),
    ),
  ];
}
