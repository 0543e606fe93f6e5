/** What is written in a template is read back, as drawn and under disorder: property over all templates. */
import fc from 'fast-check';
import { FORMS, readDocument } from '../../../../core/quality/forms';
import type { Form, FormData, Values } from '../../../../core/quality/forms';
import { library, type Referential } from '../../../../core/quality/referentials';
import { filledData } from './filled';
import { AS_DRAWN, chooser, layOut } from './layout';

const shelf = library();
const STRUCTURE = { id: '73282932000074', nom: 'Association Les Alizés' };

function referentialsOf({ referentiel }: Form): (Referential | undefined)[] {
  return referentiel === undefined ? [undefined] : shelf.all.filter(({ genre }) => genre === referentiel);
}

const key = (values: Values): string => JSON.stringify(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The same whatever the order of rows. */
const sorted = (data: FormData): Record<string, string[]> =>
  Object.fromEntries(Object.entries(data).map(([section, rows]) => [section, rows.map(key).sort()]));

const cases = FORMS.flatMap((form) =>
  referentialsOf(form).map((one) => [`${form.id} ${one?.id ?? ''}`, form, one] as const),
);

describe('as drawn', () => {
  it.each(cases)('%s reads back what was written, in order, without a finding', (_, form, referential) => {
    const data = filledData(form, chooser(7), referential);
    const document = readDocument(layOut(form, { referential, data, structure: STRUCTURE }, AS_DRAWN), 'x.xlsx', shelf);
    expect(document?.form.id).toBe(form.id);
    expect(document?.data).toEqual(data);
    expect(document?.findings.filter(({ code }) => code !== 'qualite_lecture_structure_contradictoire')).toEqual([]);
    expect(document?.remarques).toEqual([]);
    expect([document?.version, document?.referentiel]).toEqual([form.version, referential?.id ?? '']);
    expect(document?.nom).toBe(STRUCTURE.nom);
  });

  it.each(cases)('%s is found without its first sheet', (_, form, referential) => {
    const data = filledData(form, chooser(11), referential);
    const document = readDocument(layOut(form, { referential, data, bare: true }, AS_DRAWN), 'x.ods', shelf);
    expect(document?.form.id).toBe(form.id);
    expect(document?.data).toEqual(data);
    expect(document?.findings.map(({ code }) => code)).toContain('qualite_lecture_modele_deduit');
  });

  it.each(cases)('%s is said to be blank', (_, form, referential) => {
    const sheets = layOut(form, { referential, data: {}, structure: STRUCTURE }, AS_DRAWN);
    const document = readDocument(sheets, 'x.xlsx', shelf);
    expect(document?.data).toEqual({});
    expect(document?.findings.map(({ code }) => code)).toEqual(['qualite_lecture_document_vierge']);
    expect(document?.remarques).toEqual([]);
  });
});

describe('under disorder', () => {
  it.each(cases)('%s reads back what was written', (_, form, referential) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1 << 30 }), (seed) => {
        const choose = chooser(seed);
        const data = filledData(form, choose, referential);
        const sheets = layOut(form, { referential, data, structure: STRUCTURE }, choose);
        const document = readDocument(sheets, 'x.xlsx', shelf);
        expect(document?.form.id).toBe(form.id);
        expect(sorted(document?.data ?? {})).toEqual(sorted(data));
      }),
      { numRuns: 2 },
    );
  });
});
