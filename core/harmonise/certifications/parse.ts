/** Reads a region's sheet of certifications: any sheet that has titles, its columns known by their headers. */
import { Problem } from '../../messages';
import type { CellKind, Finding, FindingKind, RawColumn, RawTable } from '../../table';
import { FindingLog, MISSING_DAY } from '../../table';
import { cleanText, typeFromTitle, valueTypeById } from '../../values';
import type { Choices } from '../../values';
import { distinctOf } from '../../values/distinctOf';
import { levelSystemBeside } from '../levels';
import { Certifications } from './certifications';
import { REFERENTIEL_CODE_EN_DOUBLE, REFERENTIEL_CODE_ILLISIBLE } from './findings';
import { titleName } from './names';
import { sheetFields } from './sheet';
import type { SheetField } from './sheet';
import type { Certification } from './types';

/** Several titles in one cell. */
const SEVERAL = /[;|\n]/;

/** The cells of a field as a value type reads them; null where the sheet has no such column or the cell is empty. */
type Cell = (row: number) => { readonly text: string; readonly value: string | number | null };

const NO_CELL: Cell = () => ({ text: '', value: null });

function cellsOf(
  raw: RawTable,
  column: RawColumn | undefined,
  typeId: string,
  settle: (column: RawColumn, made: Choices) => Choices = (_column, made) => made,
): Cell {
  if (column === undefined) return NO_CELL;
  const type = valueTypeById(typeId);
  const hints = { header: column.header, rubrique: typeId, date1904: raw.source.date1904 };
  const choices = settle(column, type.decide?.(distinctOf(column, raw.rowCount), hints) ?? {});
  const read = column.values.map((text, code) => {
    const value = code === 0 ? null : type.read(text, column.kinds[code] as CellKind, choices).value;
    return { text: cleanText(text), value };
  });
  return (row) => read[column.codes[row]];
}

const textOf = ({ value }: ReturnType<Cell>): string => (value === null ? '' : String(value));
const dayOf = ({ value }: ReturnType<Cell>): number => (typeof value === 'number' ? value : MISSING_DAY);

interface Row extends Omit<Certification, 'douteuse'> {
  readonly row: number;
}

/** The same title but for writing and order: the other ones of a code are its other titles. */
function sameTitle(a: string, b: string): boolean {
  const [one, other] = [titleName(a), titleName(b)];
  return one.folded === other.folded || (one.key !== '' && one.key === other.key);
}

/** Rows of one code are one certification; when their titles differ, the code is believed for none of them. */
function byCertification(rows: readonly Row[], report: (kind: FindingKind, row: number) => void): Certification[] {
  const firsts = new Map<string, Row>();
  const others = new Map<Row, string[]>();
  const doubtful = new Set<string>();
  const kept: Row[] = [];
  for (const one of rows) {
    const key = one.code === '' ? `${titleName(one.intitule).folded} ${one.type}` : one.code;
    const first = firsts.get(key);
    if (first !== undefined && sameTitle(first.intitule, one.intitule)) {
      others.set(first, [...(others.get(first) ?? []), one.intitule, ...one.autres]);
      continue;
    }
    if (first === undefined) firsts.set(key, one);
    else {
      doubtful.add(one.code);
      report(REFERENTIEL_CODE_EN_DOUBLE, one.row);
    }
    kept.push(one);
  }
  return kept.map((one) => {
    const { row: _row, ...certification } = one;
    const autres = [...one.autres, ...(others.get(one) ?? [])];
    return { ...certification, autres, douteuse: one.code !== '' && doubtful.has(one.code) };
  });
}

/**
 * Reads the referential. Wanted: titles; welcome: RNCP code, type, level, certifier, other titles (« ; »), validity.
 * @param fileName told in problems
 * @throws Problem `certifications_sans_intitule`, `certifications_vides`
 */
export function parseCertifications(raw: RawTable, fileName: string): Certifications {
  const fields = sheetFields(raw);
  if (!fields.has('intitule')) throw new Problem('certifications_sans_intitule', { fichier: fileName });
  const cells = (field: SheetField, id: string): Cell => cellsOf(raw, fields.get(field), id);
  const code = cells('code', 'rncp');
  const intitule = cells('intitule', 'texte');
  const autres = cells('autres', 'texte');
  const type = cells('type', 'type_certification');
  const familyOf = (row: number): string => textOf(type(row)) || (typeFromTitle(intitule(row).text) ?? '');
  const niveau = cellsOf(raw, fields.get('niveau'), 'niveau', (column, made) => ({
    ...made,
    ...levelSystemBeside(column, made, familyOf),
  }));
  const certificateur = cells('certificateur', 'texte');
  const [debut, fin] = [cells('debut', 'date'), cells('fin', 'date')];
  const log = new FindingLog();
  const report = (kind: FindingKind, row: number): void =>
    log.add(kind, 'code_rncp', row, fields.get('code')?.index ?? -1);
  const rows: Row[] = [];
  for (let row = 0; row < raw.rowCount; row++) {
    const title = intitule(row).text;
    if (title === '') continue;
    if (code(row).text !== '' && code(row).value === null) report(REFERENTIEL_CODE_ILLISIBLE, row);
    rows.push({
      row,
      code: textOf(code(row)),
      intitule: title,
      autres: autres(row)
        .text.split(SEVERAL)
        .flatMap((one) => cleanText(one) || []),
      type: familyOf(row),
      niveau: textOf(niveau(row)),
      certificateur: certificateur(row).text,
      debut: dayOf(debut(row)),
      fin: dayOf(fin(row)),
      ligne: raw.rowNumbers[row],
    });
  }
  if (rows.length === 0) throw new Problem('certifications_vides', { fichier: fileName });
  const certifications = byCertification(rows, report);
  const findings: readonly Finding[] = [...log.findings];
  return new Certifications({ fileName, certifications, findings });
}
