/** LibreOffice computes the formulas of a form, and keeps its fields, rules and names. */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { Cell, WorkbookModel } from '../../core/workbook';
import { renderXlsx } from '../../files';
import { partsOf, textOf } from '../files/parts';
import { SAMPLE_FORM } from '../files/sampleForm';
import { formulaDifferences, recalculated } from './recalculated';
import { convert, describeWithSoffice } from './soffice';

/** The form with other answers, and the results of the old ones. */
function answered(level: string): WorkbookModel {
  const change = (cell: Cell | null): Cell | null =>
    cell?.libre === true && cell.style === 'saisie' && cell.valeur !== null && String(cell.valeur).length < 15
      ? { ...cell, valeur: level }
      : cell;
  return {
    ...SAMPLE_FORM,
    feuilles: SAMPLE_FORM.feuilles.map((sheet) => ({
      ...sheet,
      blocs: sheet.blocs.map((block) =>
        block.genre === 'table' ? block : { ...block, cellules: block.cellules.map((row) => row.map(change)) },
      ),
    })),
  };
}

describeWithSoffice('a form in LibreOffice', () => {
  it('computes what we wrote beside the formulas', async () => {
    expect(await formulaDifferences(SAMPLE_FORM, await renderXlsx(SAMPLE_FORM))).toEqual([]);
  });

  it('computes again when the answers change, and says where a written result is not the right one', async () => {
    const other = answered('Partiel');
    const bytes = await renderXlsx(other);
    const synthesis = (await recalculated(bytes)).get('Synthèse');
    expect(['B3', 'C3', 'C4'].map((ref) => synthesis?.get(ref))).toEqual([2, 1, 1]);
    expect(await formulaDifferences(other, bytes)).toContain('Synthèse!C4: written 3, computed 1');
  });

  it('keeps fields, rules, looks, names and hidden sheets when it saves', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'formulaire-'));
    try {
      const file = path.join(folder, 'grille.xlsx');
      fs.writeFileSync(file, await renderXlsx(SAMPLE_FORM));
      const made = path.join(folder, 'encore');
      fs.mkdirSync(made);
      const saved = partsOf(fs.readFileSync(convert(file, 'xlsx', made)[0]));
      const [book, grid] = [textOf(saved, 'xl/workbook.xml'), textOf(saved, 'xl/worksheets/sheet2.xml')];
      expect(book).toMatch(/<sheet name="Listes"[^>]*state="hidden"/);
      for (const name of ['NIVEAUX', 'REPONSES', 'CONSTATS']) expect(book).toContain(`name="${name}"`);
      const counts = [/<dataValidation /g, /<cfRule /g, /<sheetProtection [^>]*sheet="true"/g];
      expect(counts.map((what) => grid.match(what)?.length)).toEqual([4, 3, 1]);
      expect(textOf(saved, 'xl/styles.xml')).toContain('locked="false"');
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  });
});
