/** Reads the values of a pseudonymised delivery: written canonically, they are taken as they are, without any guess. */
import type { Rubrique } from '../../dictionary';
import { codeListById } from '../../dictionary';
import type { CellKind } from '../../table';
import { CELL_DATE, CELL_NUMBER, CELL_TEXT, MISSING_DAY, parseIsoDay } from '../../table';
import type { Reading, ValueType } from '../../values';
import { valueTypeById } from '../../values';

/** As the CSV writes numbers. */
const NUMBER = /^-?\d+(\.\d+)?$/;
/** The apostrophe that the CSV puts before what a spreadsheet would take for a formula (contract). */
const PROTECTED = /^'(?=[=+\-@\t\r])/;
/** Texts that harmonising has cleaned already: nothing of them may change. */
const PLAIN: ReadonlySet<string> = new Set(['texte', 'certificateur', 'identifiant', 'blocs']);

/**
 * The type that reads a delivered column. A program may have rewritten cells since (a date in the French form, a code
 * without its zero): those are read as those of any file, with no decision over the column.
 */
export function canonicalType(rubrique: Rubrique): ValueType {
  const type = valueTypeById(rubrique.type);
  const codes =
    rubrique.codes === undefined ? null : new Set(codeListById(rubrique.codes).codes.map(({ code }) => code));
  const exact = (text: string, kind: CellKind): string | number | null => {
    if (codes !== null) return codes.has(text) ? text : null;
    if (rubrique.storage === 'date') {
      const day = kind === CELL_TEXT || kind === CELL_DATE ? parseIsoDay(text) : MISSING_DAY;
      return day === MISSING_DAY ? null : day;
    }
    if (rubrique.storage === 'number') return kind <= CELL_NUMBER && NUMBER.test(text) ? Number(text) : null;
    return kind === CELL_TEXT && PLAIN.has(rubrique.type) ? text.replace(PROTECTED, '') : null;
  };
  return {
    ...type,
    decide: undefined,
    read: (text, kind): Reading => {
      const value = exact(text, kind);
      return value === null ? type.read(text, kind, {}) : { value, state: 'valide' };
    },
  };
}
