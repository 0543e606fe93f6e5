/** Years are shown as years, in what is filled in and in what is listed. */
import { lookOf } from '../../../../../core/workbook';
import { FORMS } from '../../../../../core/quality/forms';
import { fieldStyle } from '../../../../../core/reports/quality/templates/fieldCells';
import { fieldColumn } from '../../../../../core/reports/quality/reseau/formSheet';

const years = FORMS.flatMap(({ sections }) => sections.flatMap(({ champs }) => champs)).filter(
  ({ type, minimum = 0 }) => type === 'entier' && minimum > 1000,
);

it('is known of every field whose least value is a year', () => {
  expect(years.length).toBeGreaterThan(1);
  expect(years.filter(({ annee }) => annee !== true)).toEqual([]);
});

it.each(years.map((field) => [field.libelle, field] as const))('%s has no thousands separator', (_libelle, field) => {
  expect([lookOf(fieldStyle(field)).format, fieldColumn(field).genre, lookOf('annee').format]).toEqual([
    '0',
    'annee',
    '0',
  ]);
});
