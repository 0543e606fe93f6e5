/** The sample as a text file, as a person would drop one. */
import { encodeUtf8 } from '../../core/table';
import { SAMPLE_CELLS } from './cells';

function csvCell(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** @param name of the file, `.csv` included */
export function sampleFile(name: string): File {
  const text = SAMPLE_CELLS.map((row) => row.map(csvCell).join(';')).join('\r\n');
  // A byte order mark says that it is UTF-8, as Excel's own CSV does.
  return new File([encodeUtf8(`\ufeff${text}\r\n`) as Uint8Array<ArrayBuffer>], name, { type: 'text/csv' });
}
