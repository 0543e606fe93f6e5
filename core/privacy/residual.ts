/** Looks at the very strings that are about to leave: does anything in them still identify a person? (design/privacy.md) */
import type { Steps, Table, TextColumn } from '../table';
import { findColumn, inChunks, MISSING_DAY, VALUES_A_STEP } from '../table';
import { foldName } from '../values/names/foldName';
import { namesOf, words } from './ownIdentity';
import { containsIdentity } from './scan';

/** What was found in a column: how many rows, of what kind; never the value. */
export interface Residual {
  readonly column: string;
  /** `personne`: a name; `naissance`: the birth date; `coordonnees`: an e-mail, a telephone, a NIR. */
  readonly kind: 'personne' | 'naissance' | 'coordonnees';
  readonly rows: number;
}

/** Columns that hold names of certifications, where a surname alone (Cuisine, Boulanger) tells nothing. */
const TITLES: ReadonlySet<string> = new Set(['intitule_certification']);
/** Shorter names are also words. */
const SHORTEST_NAME = 3;

/**
 * What still identifies in `left`, row by row beside the identities of the same rows in `identified`. Rows of both
 * tables are the same; yields the share that is done.
 * @param technical columns of keyed hashes, which hold no text
 */
export function* residualIdentities(
  left: Table,
  identified: Table,
  technical: ReadonlySet<string>,
): Steps<readonly Residual[]> {
  const found: Residual[] = [];
  const add = (column: string, kind: Residual['kind'], rows: number): void => {
    if (rows > 0) found.push({ column, kind, rows });
  };
  const wholes = yield* wholeNames(identified);
  const births = findColumn(identified, 'date_naissance');
  for (const [i, column] of left.columns.entries()) {
    yield (i + 1) / (left.columns.length + 1);
    if (technical.has(column.name)) continue;
    if (column.kind === 'text') {
      add(column.name, 'coordonnees', countCodes(column, yield* valuesThat(column, containsIdentity)));
      add(column.name, 'personne', yield* rowsNamed(column, identified, wholes));
    } else if (column.kind === 'date' && births !== undefined && births.kind === 'date') {
      let same = 0;
      column.days.forEach((day, row) => {
        if (day !== MISSING_DAY && day === births.days[row]) same++;
      });
      add(column.name, 'naissance', same);
    }
  }
  return found;
}

function* valuesThat({ values }: TextColumn, test: (value: string) => boolean): Steps<Uint8Array> {
  const answers = new Uint8Array(values.length);
  yield* inChunks(values.length, VALUES_A_STEP, (from, to) => {
    for (let code = from; code < to; code++) answers[code] = values[code] !== '' && test(values[code]) ? 1 : 0;
  });
  return answers;
}

function countCodes({ codes }: TextColumn, telling: Uint8Array): number {
  let rows = 0;
  for (const code of codes) rows += telling[code];
  return rows;
}

/** The words of a name in a fixed order: « Marie TESTARD » and « TESTARD Marie » are one. */
const bag = (all: readonly string[]): string => [...all].sort().join(' ');

/** Surname and first name of each person of the file, as bags of words. */
function* wholeNames(identified: Table): Steps<ReadonlySet<string>> {
  const surnames = [...namesOf(identified, 'nom_naissance'), ...namesOf(identified, 'nom_usage')];
  const firstNames = namesOf(identified, 'prenom');
  const wholes = new Set<string>();
  yield* inChunks(identified.rowCount, VALUES_A_STEP, (from, to) => {
    for (let row = from; row < to; row++) {
      for (const { codes, names } of surnames) {
        const surname = names[codes[row]];
        if (surname === null) continue;
        for (const first of firstNames) {
          const firstName = first.names[first.codes[row]];
          if (firstName !== null) wholes.add(bag([...surname, ...firstName]));
        }
      }
    }
  });
  for (const { names } of namesOf(identified, 'nom_prenom')) {
    for (const name of names) if (name !== null && name.length > 1) wholes.add(bag(name));
  }
  return wholes;
}

/** Rows of which a cell names somebody: any person of the file in full, or the row's own person. */
function* rowsNamed(column: TextColumn, identified: Table, wholes: ReadonlySet<string>): Steps<number> {
  const { codes, values, name } = column;
  const told = values.map(words);
  const whole = yield* valuesThat(column, (value) => wholes.has(bag([...(words(value) ?? [])])));
  const folded = values.map((value) => (value.length < SHORTEST_NAME ? '' : foldName(value)));
  const surnames = ['nom_naissance', 'nom_usage', 'nom_prenom'].flatMap((id) => namesOf(identified, id));
  const firstNames = [...namesOf(identified, 'prenom'), ...namesOf(identified, 'nom_prenom')];
  const isTitle = TITLES.has(name);
  let rows = 0;
  yield* inChunks(codes.length, VALUES_A_STEP, (from, to) => {
    for (let row = from; row < to; row++) {
      const set = told[codes[row]];
      if (set === null) continue;
      const says = (one: readonly string[] | null): boolean => one !== null && one.every((word) => set.has(word));
      const surname = surnames.map(({ codes: at, names }) => names[at[row]]).filter(says);
      const isNamed =
        whole[codes[row]] === 1 ||
        (surname.length > 0 && firstNames.some(({ codes: at, names }) => says(names[at[row]]))) ||
        (!isTitle && surname.some((one) => one?.join(' ') === folded[codes[row]]));
      if (isNamed) rows++;
    }
  });
  return rows;
}
