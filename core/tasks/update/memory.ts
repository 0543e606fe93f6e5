/** What a base remembers for later updates, as `base.json` writes it (decision 016): no name, no evidence. */
import { sha256 } from '@noble/hashes/sha2.js';
import * as z from 'zod';
import type { KnownPersons, Remembered } from '../../base';
import type { Profile } from '../../profiles';
import { storageOf } from '../../reports/base/names';
import type { Column, Table } from '../../table';
import { decimalText, encodeUtf8, hexText, isMissing, isoDay, MISSING_DAY, parseIsoDay } from '../../table';

z.config({ jitless: true });

/** A table by columns: distinct values, and the number of each row's value (0: none), in one text. */
const packedTable = z.looseObject({
  lignes: z.int().min(0),
  colonnes: z.array(z.looseObject({ nom: z.string(), valeurs: z.array(z.string()), codes: z.string() })),
});

export const memorySchema = z.looseObject({
  rapprochements: z.record(z.string(), z.string()),
  /** Absent from bases of a former version. */
  indices: z.record(z.string(), z.string()).optional(),
  sans_personne: z.array(z.string()),
  lignes: packedTable,
  passages: packedTable,
});

type PackedTable = z.infer<typeof packedTable>;
type BaseMemory = z.infer<typeof memorySchema>;

/** Tells one version of a profile from another. */
export function profileSeal(profile: Profile): string {
  const bytes = sha256(encodeUtf8(JSON.stringify(profile))).subarray(0, 8);
  return hexText(bytes);
}

function cellText(column: Column, row: number): string {
  if (isMissing(column, row)) return '';
  if (column.kind === 'date') return isoDay(column.days[row]);
  if (column.kind === 'number') return decimalText(column.numbers[row]);
  return column.values[column.codes[row]];
}

function packed({ rowCount, columns }: Table): PackedTable {
  const colonnes = columns.map((column) => {
    const valeurs: string[] = [];
    const known = new Map([['', 0]]);
    const codes: number[] = new Array(rowCount);
    for (let row = 0; row < rowCount; row++) {
      const text = cellText(column, row);
      let code = known.get(text);
      if (code === undefined) known.set(text, (code = valeurs.push(text)));
      codes[row] = code;
    }
    return { nom: column.name, valeurs, codes: valeurs.length === 0 ? '' : codes.join(' ') };
  });
  return { lignes: rowCount, colonnes };
}

function unpacked({ lignes, colonnes }: PackedTable): Table {
  return {
    rowCount: lignes,
    columns: colonnes.flatMap(({ nom, valeurs, codes: written }): Column[] => {
      const kind = storageOf(nom);
      const codes = written === '' ? new Int32Array(lignes) : Int32Array.from(written.split(' '), Number);
      if (kind === undefined || codes.length !== lignes) return [];
      if (kind === 'text') return [{ kind, name: nom, codes, values: ['', ...valeurs] }];
      if (kind === 'date') {
        const days = [MISSING_DAY, ...valeurs.map(parseIsoDay)];
        return [{ kind, name: nom, days: codes.map((code) => days[code]) }];
      }
      const numbers = [NaN, ...valeurs.map(Number)];
      return [{ kind, name: nom, numbers: Float64Array.from(codes, (code) => numbers[code]) }];
    }),
  };
}

function byId(map: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** `memoire` of `base.json`. */
export function memoryJson(remembered: Remembered, { liens, indices }: KnownPersons): BaseMemory {
  return {
    rapprochements: byId(liens),
    indices: byId(indices),
    sans_personne: [...remembered.sansPersonne],
    lignes: packed(remembered.lignes),
    passages: packed(remembered.passages),
  };
}

export interface ReadMemory {
  readonly remembered: Remembered;
  readonly known: KnownPersons;
}

const NO_ROWS: Table = {
  rowCount: 0,
  columns: [
    { kind: 'text', name: 'livraison', codes: new Int32Array(0), values: [''] },
    { kind: 'number', name: 'ligne_source', numbers: new Float64Array(0) },
  ],
};

/** Of a base that an earlier version wrote, which remembered nothing: each parcours is then one row. */
export const NO_MEMORY: ReadMemory = {
  remembered: { lignes: NO_ROWS, passages: NO_ROWS, sansPersonne: [] },
  known: { liens: new Map(), indices: new Map() },
};

/** `memoire` read back. */
export function readMemory(memory: BaseMemory | undefined): ReadMemory {
  if (memory === undefined) return NO_MEMORY;
  return {
    remembered: {
      lignes: unpacked(memory.lignes),
      passages: unpacked(memory.passages),
      sansPersonne: memory.sans_personne,
    },
    known: {
      liens: new Map(Object.entries(memory.rapprochements)),
      indices: new Map(Object.entries(memory.indices ?? {})),
    },
  };
}
