/** Decides which rows are kept: out of scope devices and rows that tell of nobody are refused, with the reason. */
import { codeListById } from '../dictionary';
import type { Column, Steps } from '../table';
import { inChunks, isMissing, ROWS_A_STEP } from '../table';
import { REFUSED_EMPTY, REFUSED_OUT_OF_SCOPE } from './types';
import type { ColumnSet } from './derive';

/** Devices that are not VAE (Code de l'éducation D. 613-38 for VAPP, L. 613-3 for VES): the list of devices flags them. */
const OUT_OF_SCOPE: readonly string[] = codeListById('dispositif')
  .codes.filter(({ horsChamp }) => horsChamp === true)
  .map(({ code }) => code);

/**
 * The refusal of each row (see types.ts). A row is kept when it holds a person (a name and a birth date), a file
 * number, or one dated event (contract, "blocking only if...", applied to each row).
 */
export function* screenRowsSteps(columns: ColumnSet, rowCount: number): Steps<Uint8Array> {
  const refusal = new Uint8Array(rowCount);
  const device = columns.get('dispositif');
  if (device !== undefined && device.kind === 'text') {
    const excluded = device.values.map((value) => OUT_OF_SCOPE.includes(value));
    for (let row = 0; row < rowCount; row++) if (excluded[device.codes[row]]) refusal[row] = REFUSED_OUT_OF_SCOPE;
  }
  const names = ['nom_naissance', 'nom_usage', 'nom_prenom'].flatMap((id) => present(columns, id));
  const birth = present(columns, 'date_naissance');
  const numbers = present(columns, 'id_dossier_source');
  const events = [...columns.values()].filter((column) => column.kind === 'date' && column.name !== 'date_naissance');
  yield* inChunks(rowCount, ROWS_A_STEP, (from, to) => {
    for (let row = from; row < to; row++) {
      if (refusal[row] !== 0) continue;
      const told = filled(numbers, row) || (filled(names, row) && filled(birth, row)) || filled(events, row);
      if (!told) refusal[row] = REFUSED_EMPTY;
    }
  });
  return refusal;
}

/** Whether a file can tell of anybody at all: its columns hold a person, a file number or a dated event. */
export function tellsOfPersons(mapped: readonly string[]): boolean {
  const has = (id: string): boolean => mapped.includes(id);
  const named = (has('nom_naissance') || has('nom_usage')) && has('prenom');
  return (
    has('id_dossier_source') ||
    ((named || has('nom_prenom')) && has('date_naissance')) ||
    mapped.some((id) => id.startsWith('date_') && id !== 'date_naissance')
  );
}

function present(columns: ColumnSet, id: string): Column[] {
  const column = columns.get(id);
  return column === undefined ? [] : [column];
}

function filled(columns: readonly Column[], row: number): boolean {
  return columns.some((column) => !isMissing(column, row));
}
