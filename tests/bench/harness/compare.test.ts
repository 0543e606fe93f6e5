/** Which rows are compared, and when two engines differ. */
import { differences, figuresOf } from '../../../bench/harness/compare';

const HEADER =
  'indicateur;vue;periode;unite;ventilation_1;modalite_1;ventilation_2;modalite_2;numerateur;denominateur;valeur;ic95_bas;ic95_haut;statut;inconnus';

const file = (...rows: string[]): string => `\uFEFF${[HEADER, ...rows].join('\r\n')}\r\n`;

it.each([
  ['a total', 'V03;flux;total;parcours;;;;;3;4;0.75;;;ok;0', [['V03 total =', '3/4']]],
  ['a breakdown of a year', 'V09;flux;2024;passage;sexe;F;;;1;2;0.5;;;ok;0', [['V09 2024 sexe=F', '1/2']]],
  ['not a cohort', 'V03;cohorte;2024;parcours;;;;;3;4;0.75;;;ok;0', []],
  ['not a quarter', 'V03;flux;2024-T1;parcours;;;;;3;4;0.75;;;ok;0', []],
  ['not another breakdown', 'V03;flux;2024;parcours;type_certification;BTS;;;3;4;0.75;;;ok;0', []],
  ['not a crossing', 'V03;flux;2024;parcours;sexe;F;ministere;EN;3;4;0.75;;;ok;0', []],
  ['not another unit', 'V09;flux;2024;parcours;;;;;3;4;0.75;;;ok;0', []],
  ['not another indicator', 'V10;flux;2024;passage;;;;;3;4;0.75;;;ok;0', []],
  ['not an empty total', 'V03;flux;2018;parcours;;;;;0;0;;;;sans_objet;0', []],
])('%s', (_, row, expected) => {
  expect([...figuresOf(file(row))]).toEqual(expected);
});

it('names what differs, in either direction', () => {
  const left = new Map([
    ['a', '1/2'],
    ['b', '1/2'],
  ]);
  const right = new Map([
    ['a', '1/3'],
    ['c', '1/2'],
  ]);
  expect(differences(left, right)).toEqual(['a: 1/2 / 1/3', 'b: 1/2 / absent', 'c: absent / 1/2']);
  expect(differences(left, left)).toEqual([]);
  expect(differences(new Map(), new Map())).toHaveLength(1);
});
