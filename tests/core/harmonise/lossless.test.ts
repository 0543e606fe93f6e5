/** Sure repairs lose nothing that a person wrote, and what stands beside a value is read where it belongs, or told. */
import fc from 'fast-check';
import { codeListById } from '../../../core/dictionary';
import type { Harmonised } from '../../../core/harmonise';
import { harmonise, provenRepairSteps } from '../../../core/harmonise';
import { isoDay, lastOf } from '../../../core/table';
import { foldLabel } from '../../../core/values';
import { rawOf } from '../rawOf';

function fileOf(columns: readonly string[], rows: readonly (readonly string[])[]): Harmonised {
  const headers = ['Dossier', ...columns.map((id, i) => `${id} ${i}`)];
  const colonnes = headers.map((entete, i) => ({ entete, rubrique: i === 0 ? 'id_dossier_source' : columns[i - 1] }));
  const cells = rows.map((row, i) => [`D${i}`, ...row]);
  return harmonise(rawOf(headers, cells), { version: 1, certificateur: 'essai', colonnes });
}

/** [before, after] of the sure rewritings of a file. */
function sure(file: Harmonised): (readonly [string, string])[] {
  return lastOf(provenRepairSteps(file, [])).flatMap(({ rewritings }) =>
    rewritings.filter(({ kind }) => kind === 'sure').map(({ before, after }) => [before, after] as const),
  );
}

/** The harmonised cell of the first row, dates as ISO text; '' when it is empty or has no column. */
function cell(file: Harmonised, name: string, row = 0): string {
  const column = file.table.columns.find((one) => one.name === name);
  if (column === undefined) return '';
  if (column.kind === 'date') return isoDay(column.days[row]);
  return column.kind === 'text' ? column.values[column.codes[row]] : String(column.numbers[row]);
}

const codes = (file: Harmonised): string[] =>
  file.findings.filter(({ code }) => code !== 'rubrique_absente').map(({ code }) => code);

const LISTS: Readonly<Record<string, string>> = {
  decision_recevabilite: 'decision_recevabilite',
  resultat_jury: 'resultat_jury',
  accompagnement: 'booleen',
  sexe: 'sexe',
  dispositif: 'dispositif',
  nature_passage: 'nature_passage',
  niveau_vise: 'niveau',
  motif_archivage: 'motif_archivage',
  financement: 'financement',
  situation_emploi: 'situation_emploi',
};

/** Tails that people add: names, dates, counts, remarks. Each has a word that is in no list, or a figure. */
const tail = fc.oneof(
  fc.tuple(
    fc.constantFrom('le', 'du', 'au', "jusqu'au", 'notifié le', '-'),
    fc.constantFrom('05/01/2024', '3 mars 2023'),
  ),
  fc.tuple(
    fc.constantFrom('(', '- ', ', ', ': ', ''),
    fc.constantFrom('AFPA)', 'Mme FICTIVE', 'zébulon', 'dossier 4512', 'BC07', '12,5'),
  ),
  fc.tuple(
    fc.constantFrom('(', '/ '),
    fc.stringMatching(/^[a-z]{5,9}$/).map((word) => `x${word}k`),
  ),
);

it('no sure rewriting loses a word or a figure of a tail', () => {
  const cases = Object.entries(LISTS).map(([rubrique, list]) =>
    fc.record({
      rubrique: fc.constant(rubrique),
      spelling: fc.constantFrom(...codeListById(list).codes.flatMap(({ libelle, graphies }) => [libelle, ...graphies])),
      tail: tail.map((parts) => parts.join(parts[0].endsWith('(') ? '' : ' ')),
      upper: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(fc.oneof(...cases), ({ rubrique, spelling, tail: added, upper }) => {
      const written = `${upper ? spelling.toUpperCase() : spelling} ${added}`;
      for (const [, after] of sure(fileOf([rubrique], [[written]]))) {
        const again = foldLabel(after).split(' ');
        const words = foldLabel(added)
          .split(' ')
          .filter((word) => !/^(?:le|du|au|d)$/.test(word));
        expect([written, after, words.filter((word) => !again.includes(word))]).toEqual([written, after, []]);
      }
    }),
    { numRuns: 400, seed: 5 },
  );
});

it.each([
  ['decision_recevabilite', 'Favorable le 05/01/2024'],
  ['decision_recevabilite', '3 - Favorable'],
  ['accompagnement', 'Oui (AFPA)'],
  ['accompagnement', 'Oui (individuel)'],
  ['resultat_jury', 'Validé totalement - mention bien'],
  ['resultat_jury', 'Validation partielle DC1'],
  ['niveau_vise', 'III - BTS'],
  ['niveau_vise', 'CAP'],
  ['nsf', '332 : Travail social et famille'],
  ['departement', '33000 Bordeaux'],
  ['departement', 'Paris 12'],
  ['code_rncp', '35830 - DEAES'],
  ['blocs_valides', 'DC1 validé, DC2 non validé'],
  ['heures_accompagnement', '1 200,00 EUR TTC'],
  ['date_depot_l1', '01/02/2024 14:35'],
])('%s: %j is left as it is', (rubrique, before) => {
  expect(sure(fileOf([rubrique], [[before]]))).toEqual([]);
});

it.each([
  ['nsf', '332 : Travail social', '332 - Travail social'],
  ['nsf', 'TRAVAIL SOCIAL', '332 - Travail social'],
  ['departement', 'HERAULT', '34'],
  ['decision_recevabilite', '10-Favorable', 'Recevable'],
  ['decision_recevabilite', 'Non recev.', 'Non recevable'],
  ['decision_recevabilite', 'D?favorable', 'Non recevable'],
  ['date_depot_l1', 'lundi 4 mars 2024', '04/03/2024'],
  ['blocs_valides', 'Bloc 1 et bloc 3', 'BC1;BC3'],
])('%s: %j says no more than %j', (rubrique, before, after) => {
  expect(sure(fileOf([rubrique], [[before]]))).toEqual([[before, after]]);
});

it('the date beside a decision or a result goes to its own rubrique, when no column has it', () => {
  const file = fileOf(
    ['decision_recevabilite', 'resultat_jury'],
    [
      ['Favorable le 05/01/2024', '28/12/2024 - Refus'],
      ["Favorable jusqu'au 12/03/2026", 'Ajourné au 12/06/2024'],
    ],
  );
  expect(['date_decision_recevabilite', 'date_jury#1'].map((name) => cell(file, name))).toEqual([
    '2024-01-05',
    '2024-12-28',
  ]);
  expect(cell(file, 'date_fin_validite', 1)).toBe('2026-03-12');
  expect(['date_decision_recevabilite', 'date_jury#1'].map((name) => cell(file, name, 1))).toEqual(['', '']);
  expect(codes(file)).toEqual(['texte_en_plus']);
});

it('a date that has its own column is never taken from beside a code: a difference is told', () => {
  const file = fileOf(
    ['decision_recevabilite', 'date_decision_recevabilite'],
    [
      ['Favorable le 05/01/2024', '05/01/2024'],
      ['Favorable le 05/01/2024', '06/01/2024'],
      ['Favorable le 05/01/2024', ''],
    ],
  );
  expect([0, 1, 2].map((row) => cell(file, 'date_decision_recevabilite', row))).toEqual([
    '2024-01-05',
    '2024-01-06',
    '',
  ]);
  expect(file.findings.filter(({ code }) => code === 'texte_en_plus').map(({ row }) => row)).toEqual([1, 2]);
});

it('the order of day and month beside codes is that of their column', () => {
  const american = fileOf(['decision_recevabilite'], [['Favorable le 12/25/2023'], ['Favorable le 03/04/2024']]);
  expect(cell(american, 'date_decision_recevabilite', 1)).toBe('2024-03-04');
  const mixed = fileOf(
    ['decision_recevabilite'],
    [['Favorable le 12/25/2023'], ['Favorable le 25/12/2023'], ['Favorable le 03/04/2024']],
  );
  expect(cell(mixed, 'date_decision_recevabilite', 2)).toBe('');
  expect(codes(mixed)).toEqual(['texte_en_plus']);
});
