import fc from 'fast-check';
import { proposeMapping } from '../../../core/profiles';
import type { RawTable } from '../../../core/table';
import { build } from '../../mesure/entetes/mesurer';
import { reglage1 } from '../../mesure/entetes/reglage-1';

const FILES = Object.values(reglage1).map((declaration, i) => build(declaration, 40 + i).raw);

const mapping = (raw: RawTable): string[] =>
  proposeMapping(raw).map(({ entete, rubrique, rang }) => `${entete}=${rubrique}#${rang}`);

const withHeaders = (raw: RawTable, change: (header: string) => string): RawTable => ({
  ...raw,
  columns: raw.columns.map((column) => ({ ...column, header: change(column.header) })),
});

describe('proposeMapping', () => {
  it('gives the same mapping whatever the order of the columns', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: FILES.length - 1 }), fc.infiniteStream(fc.nat()), (at, keys) => {
        const raw = FILES[at];
        const shuffled = raw.columns
          .map((column) => ({ column, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ column }, index) => ({ ...column, index }));
        expect(mapping({ ...raw, columns: shuffled }).sort()).toEqual(mapping(raw).sort());
      }),
      { numRuns: 12 },
    );
  });

  it('gives the same mapping whatever the order of the rows', () => {
    for (const raw of FILES) {
      const reversed = {
        ...raw,
        columns: raw.columns.map((column) => ({ ...column, codes: Int32Array.from(column.codes).reverse() })),
      };
      expect(mapping(reversed)).toEqual(mapping(raw));
    }
  });

  it('gives the same mapping in capitals, without accents, with stray spaces', () => {
    const bare = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
    for (const raw of FILES) {
      const rubriques = proposeMapping(raw).map(({ rubrique }) => rubrique);
      for (const change of [bare, (text: string) => `  ${text.replace(/ /g, '  ')} `]) {
        expect(proposeMapping(withHeaders(raw, change)).map(({ rubrique }) => rubrique)).toEqual(rubriques);
      }
      // Capitals would glue "DateDepot": only headers made of separate words are the same in capitals.
      if (raw.columns.some(({ header }) => /[a-z][A-Z]/.test(header))) continue;
      const loud = withHeaders(raw, (text) => text.toUpperCase());
      expect(proposeMapping(loud).map(({ rubrique }) => rubrique)).toEqual(rubriques);
    }
  });

  it('never maps two columns to the same rubrique and rank', () => {
    for (const raw of FILES) {
      const slots = proposeMapping(raw)
        .filter(({ rubrique }) => rubrique !== null)
        .map(({ rubrique, rang }) => `${rubrique}#${rang ?? 1}`);
      expect(new Set(slots).size).toBe(slots.length);
    }
  });
});
