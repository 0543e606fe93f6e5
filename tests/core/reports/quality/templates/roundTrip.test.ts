/** What is drawn in a template, rendered to .xlsx, put in disorder and read back, is what was there: every form. */
import fc from 'fast-check';
import { readDocument } from '../../../../../core/quality/forms';
import { library } from '../../../../../core/quality/referentials';
import { templateWorkbook } from '../../../../../core/reports/quality/templates';
import type { WorkbookModel } from '../../../../../core/workbook';
import { readSheets, renderXlsx } from '../../../../../files';
import { disordered, saidBy } from './disorder';
import { DAY, TEMPLATES } from './drawn';
import { Filler, randomFrom } from './filled';

const shipped = library();
const STRUCTURE = { id: 'R0042', nom: 'Association Les Goyaviers' };

async function read(model: WorkbookModel, file: string) {
  const document = readDocument(await readSheets(await renderXlsx(model)), file, shipped);
  if (document === null) throw new RangeError(`not read: ${file}`);
  return document;
}

/** Each form once: the other référentiels give it the same fields, and tests/lourd reads them all. */
const FORMS = TEMPLATES.filter(({ form }, i, all) => all.findIndex((one) => one.form === form) === i);

describe.each(FORMS.map((template) => [template.nom, template] as const))(
  '%s',
  (nom, { form, referential, sections }) => {
    const filled = (seed: number) => {
      const data = new Filler(seed, referential).data({ ...form, sections });
      const model = templateWorkbook(form, {
        jour: DAY,
        data,
        structure: STRUCTURE,
        ...(referential === undefined ? {} : { referential }),
      });
      return { data, model };
    };

    it('reads back what was drawn, with nothing to say', async () => {
      const { data, model } = filled(7);
      const document = await read(model, `${nom}.xlsx`);
      expect([document.form.id, document.version, document.referentiel]).toEqual([
        form.id,
        form.version,
        referential?.id ?? '',
      ]);
      expect([document.structure, document.nom]).toEqual([STRUCTURE.id, STRUCTURE.nom]);
      expect(saidBy(document.data)).toEqual(saidBy(data));
      expect([document.findings, document.remarques]).toEqual([[], []]);
    });

    it('loses nothing in disorder', async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(), async (seed) => {
          const { data, model } = filled(seed);
          const document = await read(disordered(model, sections, referential, randomFrom(seed)), `${nom}.xlsx`);
          expect(saidBy(document.data)).toEqual(saidBy(data));
        }),
        { numRuns: 1 },
      );
    });
  },
);
