/** When a rubrique is expected: an empty abandonment date is no gap (design/harmonisation.md, five states). */
import type { Harmonised } from '../../harmonise';
import { isMissing } from '../../table';
import type { Column, Table } from '../../table';

/** The rubrique is expected when one of these is told, or holds one of these codes; never when there is none. */
type Expectation = readonly { readonly rubrique: string; readonly parmi?: readonly string[] }[];

const FAVOURABLE: readonly string[] = ['recevable', 'recevable_partiel', 'recevable_implicite'];
const SUPPORTED: Expectation = [{ rubrique: 'accompagnement', parmi: ['oui'] }];
const AT_JURY: Expectation = [{ rubrique: 'date_jury' }, { rubrique: 'resultat_jury' }];

const EXPECTED_WHEN: Readonly<Record<string, Expectation>> = {
  date_conseil: [],
  date_decision_recevabilite: [
    { rubrique: 'decision_recevabilite', parmi: [...FAVOURABLE, 'non_recevable'] },
    { rubrique: 'date_depot_l2' },
    ...AT_JURY,
  ],
  date_fin_validite: [{ rubrique: 'decision_recevabilite', parmi: FAVOURABLE }],
  date_depot_l2: AT_JURY,
  etat_l2: AT_JURY,
  date_jury: [{ rubrique: 'resultat_jury' }],
  resultat_jury: [{ rubrique: 'date_jury' }],
  nature_passage: AT_JURY,
  blocs_valides: [{ rubrique: 'resultat_jury', parmi: ['VP', 'VPB', 'VTB'] }],
  date_notification: [{ rubrique: 'resultat_jury' }],
  date_abandon: [{ rubrique: 'motif_abandon' }, { rubrique: 'etape_abandon' }],
  motif_abandon: [{ rubrique: 'date_abandon' }],
  etape_abandon: [{ rubrique: 'date_abandon' }],
  motif_archivage: [],
  mode_accompagnement: SUPPORTED,
  prestataire: SUPPORTED,
  date_debut_accompagnement: SUPPORTED,
  date_fin_accompagnement: SUPPORTED,
  heures_accompagnement: SUPPORTED,
};

/** The column of a rubrique, of its first passage when it is repeated. */
function columnOf(table: Table, rubrique: string): Column | undefined {
  return table.columns.find(({ name }) => name === rubrique || name === `${rubrique}#1`);
}

/** Whether a condition holds, row by row. */
function tester(table: Table, { rubrique, parmi }: Expectation[number]): (row: number) => boolean {
  const column = columnOf(table, rubrique);
  if (column === undefined) return () => false;
  if (parmi === undefined || column.kind !== 'text') return (row) => !isMissing(column, row);
  const isOf = column.values.map((value) => parmi.includes(value));
  return (row) => isOf[column.codes[row]];
}

/** Rows of a file whose cell is empty, and was not expected. */
export function notApplicable(file: Harmonised, rubrique: string): number {
  const expectation = EXPECTED_WHEN[rubrique];
  const mapped = file.mapping.find((one) => one.rubrique === rubrique);
  if (expectation === undefined || mapped === undefined) return 0;
  const { codes } = file.raw.columns[mapped.index];
  const tests = expectation.map((condition) => tester(file.table, condition));
  let count = 0;
  for (let row = 0; row < codes.length; row++) {
    if (codes[row] === 0 && !tests.some((test) => test(row))) count++;
  }
  return count;
}
