/** LibreOffice opens what our writer of workbooks makes, and reads the same cells back. */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as XLSX from 'xlsx';
import { convert, describeWithSoffice, drawPages } from './soffice';

describeWithSoffice('soffice', () => {
  let folder: string;

  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'classeur-'));
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['code'], ['007'], ['é;"']]), 'Un');
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['nombre'], [3.5]]), 'Deux');
    fs.writeFileSync(path.join(folder, 'essai.xlsx'), XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }));
  });

  afterAll(() => fs.rmSync(folder, { recursive: true }));

  it('gives one CSV per sheet', () => {
    const files = convert(path.join(folder, 'essai.xlsx'), 'csv', folder);
    expect(files.map((file) => path.basename(file))).toEqual(['essai-Deux.csv', 'essai-Un.csv']);
    expect(fs.readFileSync(files[1], 'utf8').trim().split(/\r?\n/)).toEqual(['code', '007', '"é;"""']);
  });

  it('gives a PDF, whose pages can be drawn', () => {
    const [pdf] = convert(path.join(folder, 'essai.xlsx'), 'pdf', folder);
    const pages = drawPages(pdf, folder);
    expect(pages.length).toBeGreaterThan(0);
    expect(fs.readFileSync(pages[0]).subarray(1, 4).toString('latin1')).toBe('PNG');
  });

  it('says which file it could not open', () => {
    fs.writeFileSync(path.join(folder, 'faux.xlsx'), 'PK\x03\x04');
    expect(() => convert(path.join(folder, 'faux.xlsx'), 'pdf', folder)).toThrow('faux.xlsx');
  });
});
