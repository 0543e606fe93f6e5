/** The rule "unknown commune": codes that are well formed and that no official list knows. Nothing is refused. */
import type { Harmonised } from '../../harmonise';
import { RETAINED } from '../../harmonise';
import type { Column, FindingKind, Findings, Steps } from '../../table';
import { FindingLog, inChunks, inTurn, ROWS_A_STEP } from '../../table';
import { COMMUNES_YEAR } from './communes';
import { places } from './lists';

/** A commune may be newer than the list, a postcode be a firm's: to check, never wrong. */
function unknown(code: string): FindingKind {
  return { code, severity: 'a_verifier', verdict: 'non_verifiable', repair: 'manual' };
}

interface PlaceRule {
  readonly rubrique: string;
  readonly kind: FindingKind;
  /** Whether the list knows the code; the text of the cell may say more than the code. */
  readonly knows: (code: string, text: string) => boolean;
  readonly detail: string;
}

/** Special mail of firms and offices: in no list of communes. */
const CEDEX = /cedex/i;

const RULES: readonly PlaceRule[] = [
  {
    rubrique: 'code_commune',
    kind: unknown('commune_inconnue'),
    knows: (code) => places.isCommune(code),
    detail: String(COMMUNES_YEAR),
  },
  {
    rubrique: 'code_postal',
    kind: unknown('code_postal_inconnu'),
    knows: (code, text) => places.isPostcode(code) || CEDEX.test(text),
    detail: String(COMMUNES_YEAR),
  },
];

function* check(
  { raw, mapping, table, refusal }: Harmonised,
  { rubrique, kind, knows, detail }: PlaceRule,
  log: FindingLog,
): Steps<void> {
  const own = mapping.filter((mapped) => mapped.rubrique === rubrique);
  const column: Column | undefined = table.columns.find(({ name }) => name === rubrique);
  // Two columns for one rubrique complete each other: which of them a value comes from is not known.
  if (own.length !== 1 || column?.kind !== 'text') return;
  const { index } = own[0];
  const { codes, values } = raw.columns[index];
  // Asked once of each distinct cell: 1 unknown, -1 known.
  const asked = new Int8Array(values.length);
  yield* inChunks(refusal.length, ROWS_A_STEP, (from, to) => {
    for (let row = from; row < to; row++) {
      const code = codes[row];
      if (refusal[row] !== RETAINED || code === 0 || asked[code] < 0) continue;
      const value = column.values[column.codes[row]];
      if (asked[code] === 0) asked[code] = value === '' || knows(value, values[code]) ? -1 : 1;
      if (asked[code] === 1) log.add(kind, rubrique, row, index, detail);
    }
  });
}

/** Cells whose code of a commune, or postcode, no list knows. Yields the share that is done. */
export function* unknownPlacesSteps(file: Harmonised): Steps<Findings> {
  const log = new FindingLog();
  yield* inTurn(RULES, (rule) => check(file, rule, log));
  return log.findings;
}
