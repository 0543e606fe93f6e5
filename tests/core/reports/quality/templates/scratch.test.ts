import { FORMS, readDocument } from '../../../../../core/quality/forms';
import { library, shippedReferentials } from '../../../../../core/quality/referentials';
import { blankTemplates, templateWorkbook } from '../../../../../core/reports/quality/templates';
import { readSheets, renderXlsx } from '../../../../../files';
import { ooxmlFaults } from '../../../../files/ooxml/ooxmlFaults';
import { Filler } from './filled';

const lib = library();
it('x', async () => {
  for (const { nom, form, referential } of blankTemplates(shippedReferentials)) {
    const data = new Filler(3, referential).data(form);
    const model = templateWorkbook(form, { jour: 20000, referential, data, structure: { id: '00000000012345', nom: 'Association' } });
    const bytes = await renderXlsx(model);
    const faults = ooxmlFaults(bytes);
    const doc = readDocument(await readSheets(bytes), nom + '.xlsx', lib) as any;
    console.log(nom, faults.slice(0, 3), doc.form?.id ?? doc.form, doc.referentiel, doc.structure, JSON.stringify(doc.findings).slice(0, 600), JSON.stringify(doc.remarques).slice(0, 300));
    const clean = (d: any) => Object.fromEntries(Object.entries(d).map(([k, rows]: any) => [k, rows.map((r: any) => Object.fromEntries(Object.entries(r).filter(([k, v]: any) => v !== null && v !== '' && !['intitule','question','preuves_attendues'].includes(k)).sort())).filter((r: any) => Object.keys(r).length)]));
    const a = clean(data), b = clean(doc.data);
    for (const k of Object.keys(a)) if (JSON.stringify(a[k]) !== JSON.stringify(b[k])) { 
      a[k].forEach((r: any, i: number) => { if (JSON.stringify(r) !== JSON.stringify(b[k]?.[i])) console.log(nom, k, i, JSON.stringify(r), '\n', JSON.stringify(b[k]?.[i])); });
    }
  }
});
