/** « Synthèse » of a grid: a level that the indicator refuses, and columns that a scale does not need. */
import { formById } from '../../../../../core/quality/forms';
import { library } from '../../../../../core/quality/referentials';
import { templateWorkbook } from '../../../../../core/reports/quality/templates';
import { cellsOf, DAY, sheetOf } from './drawn';

const all = library();
const form = formById('grille-audit') as NonNullable<ReturnType<typeof formById>>;
const section = form.sections.find(({ genre }) => genre === 'grille')?.id ?? '';

function summary(id: string, levels: Readonly<Record<string, string>>): (string | number | null)[][] {
  const rows = Object.entries(levels).map(([indicateur, niveau]) => ({ indicateur, niveau }));
  const model = templateWorkbook(form, { jour: DAY, referential: all.get(id), data: { [section]: rows } });
  const found: (string | number | null)[][] = [];
  for (const { ligne, colonne, cell } of cellsOf(sheetOf(model, 'Synthèse'))) {
    found[ligne] = found[ligne] ?? [];
    found[ligne][colonne] = cell.valeur as string | number | null;
  }
  return found.filter((row) => row !== undefined);
}

it('keeps no refused level, and says so', () => {
  const rows = summary('rnq-v9', { '1': 'nc_mineure', '4': 'nc_mineure', '5': 'conforme' });
  const detail = rows.slice(rows.findIndex((row) => row.includes('Reste à faire')));
  const of = (numero: string) => detail.find(([first]) => first === numero)?.slice(2, 4);
  expect(of('1')).toEqual(['Non-conformité mineure', 'preuve manquante']);
  expect(of('4')).toEqual(['', 'niveau refusé pour cet indicateur']);
  const header = rows.find((row) => row.includes('Mineures')) as string[];
  const whole = rows.find((row) => row[1] === 'Ensemble') as number[];
  expect(['Renseignés', 'Évalués', 'Mineures', 'Majeures'].map((one) => whole[header.indexOf(one)])).toEqual([
    2, 2, 1, 0,
  ]);
});

it('has no column of minors and majors where the scale has none', () => {
  const told = summary('martinique-2010', { '1': '0' }).flat();
  for (const one of ['Mineures', 'Majeures', 'Majeures retenues']) {
    expect(told).not.toContain(one);
    expect(summary('rnq-v9', {}).flat()).toContain(one);
  }
});
