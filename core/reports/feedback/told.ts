/** A finding, told to the certifier who sent the file: its sentences, its value, its place. */
import { rubriqueById, rubriques } from '../../dictionary';
import { phrase, tellFinding } from '../../messages';
import type { Message } from '../../messages';
import { CELL_DATE, DAYS_1904, parseIsoDay, SERIAL_1970, sheetLetter } from '../../table';
import type { Finding, RawColumn, Severity } from '../../table';
import type { ReportedDelivery } from '../delivered';
import { dayText } from '../french';
import { rubriqueTitle } from '../labels';

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ['bloquant', 'a_verifier', 'information'];

export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

export function severityLabel(severity: Severity): string {
  return phrase(`gravite.${severity}`);
}

const order = new Map(rubriques.map(({ id }, i) => [id, i]));

/** Place of a rubrique in the dictionary; findings of no rubrique come first. */
export function rubriqueRank(id: string): number {
  return order.get(id) ?? -1;
}

/** A distinct value as the officer sees it in the file: dates the French way, everything else as it came. */
export function shownValue(column: RawColumn, code: number): string {
  const text = column.values[code];
  if (column.kinds[code] !== CELL_DATE) return text;
  const [day, time] = text.split('T');
  const date = dayText(parseIsoDay(day));
  if (date === '') return text;
  return time === undefined ? date : `${date} ${time}`;
}

/** The value that a finding is about; empty for a whole row, column or file. */
export function valueOf(delivery: ReportedDelivery, finding: Finding): string {
  if (finding.row < 0 || finding.column < 0) return '';
  const column = delivery.read.raw.columns[finding.column];
  const shown = shownValue(column, column.codes[finding.row]);
  const day = serialDay(delivery, finding.column, shown);
  return day === '' ? shown : `${day} (${shown})`;
}

/** The day of a spreadsheet's number in a column that is read as dates: nobody knows what 45000 is. */
function serialDay({ file, read }: ReportedDelivery, index: number, text: string): string {
  if (!/^[1-9]\d{4}$/.test(text)) return '';
  const at = file.mapping.findIndex((one) => one.index === index);
  if (at < 0 || rubriqueById(file.mapping[at].rubrique)?.storage !== 'date') return '';
  const { serie } = file.choices[at] ?? {};
  if (serie === 'non') return '';
  const is1904 = serie === '1904' || (serie === undefined && read.raw.source.date1904);
  return dayText(Number(text) - SERIAL_1970 + (is1904 ? DAYS_1904 : 0));
}

/** The sentences of a finding. */
export function tell(delivery: ReportedDelivery, finding: Finding): Message {
  return tellFinding(finding.code, {
    valeur: valueOf(delivery, finding),
    suggestion: suggestionText(finding),
    rubrique: rubriqueTitle(finding.rubrique),
    autre: rubriqueTitle(finding.autre),
  });
}

/** The comment of a faulty cell: what, why, what to do, what we would write; its place is the cell. */
export function noteText(delivery: ReportedDelivery, finding: Finding): string {
  const { quoi, pourquoi, action } = tell(delivery, finding);
  const lines = [
    `${severityLabel(finding.severity)} - ${quoi}`,
    `${phrase('retour.pourquoi')} ${pourquoi}`,
    `${phrase('retour.que_faire')} ${action}`,
  ];
  return isProposal(finding)
    ? [...lines, `${phrase('retour.proposition')} ${suggestionText(finding)}`].join('\n')
    : lines.join('\n');
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const DECIMAL = /^-?\d+\.\d+$/;

/** A suggestion as an officer writes it: a day the French way, a decimal comma. Codes and details stay as they are. */
export function suggestionText({ suggestion, rubrique }: Pick<Finding, 'suggestion' | 'rubrique'>): string {
  if (ISO_DAY.test(suggestion)) return dayText(parseIsoDay(suggestion)) || suggestion;
  const isNumber = rubriqueById(rubrique)?.storage === 'number';
  return isNumber && DECIMAL.test(suggestion) ? suggestion.replace('.', ',') : suggestion;
}

/** Whether the suggestion is a value to write, and not a detail of the sentence. */
export function isProposal({ suggestion, repair }: Finding): boolean {
  return suggestion !== '' && repair !== 'manual';
}

/** The column as the officer sees it: its letter and its header. */
export function columnText(delivery: ReportedDelivery, column: number): string {
  if (column < 0) return '';
  const { header } = delivery.read.raw.columns[column];
  const letter = sheetLetter(delivery.read.raw, column);
  if (letter === '') return header;
  return header === '' ? letter : `${letter} - ${header}`;
}
