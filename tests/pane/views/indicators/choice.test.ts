/** What a person asks of the indicators, and the rows that answer. */
import { catalogue, extendedCatalogue } from '../../../../core/indicators';
import type { IndicatorRow } from '../../../../core/indicators';
import type { RegionSettings } from '../../../../core/base';
import {
  chosenRows,
  choiceFault,
  firstChoice,
  periodKind,
  ventilationsOf,
} from '../../../../pane/views/indicators/choice';
import type { Choice, PeriodKind } from '../../../../pane/views/indicators/choice';
import { figureLines } from '../../../../pane/views/indicators/figureTable';
import { viewCode } from '../../../../pane/views/indicators/results';
import { themesOf } from '../../../../pane/views/indicators/themes';
import { filledColumns } from '../../../../pane/views/resultTable';

function row(indicateur: string, periode: string, change: Partial<IndicatorRow> = {}): IndicatorRow {
  return {
    indicateur,
    vue: 'flux',
    periode,
    unite: 'passage',
    ventilation_1: '',
    modalite_1: '',
    ventilation_2: '',
    modalite_2: '',
    numerateur: 60,
    denominateur: 100,
    valeur: 0.6,
    ic95_bas: 0.502,
    ic95_haut: 0.69,
    statut: 'ok',
    inconnus: 0,
    ...change,
  };
}

const choice = (indicateurs: string[], periodes: PeriodKind[], ventilations: string[] = []): Choice => ({
  indicateurs: new Set(indicateurs),
  periodes: new Set(periodes),
  ventilations: new Set(ventilations),
});

describe('themesOf', () => {
  it('puts every indicator of the catalogue in one theme', () => {
    const ids = themesOf(extendedCatalogue).flatMap(({ indicators }) => indicators.map(({ id }) => id));
    expect([...ids].sort()).toEqual(extendedCatalogue.map(({ id }) => id).sort());
    expect(themesOf(extendedCatalogue).map(({ id }) => id)).not.toContain('autres');
    expect(themesOf(catalogue).map(({ id }) => id)).not.toContain('prestataires');
  });

  it('gathers the indicators of a region apart', () => {
    const own = { ...catalogue[0], id: 'RABC' };
    expect(themesOf([own]).map(({ id }) => id)).toEqual(['region']);
  });
});

describe('periodKind', () => {
  it.each([
    ['2024', 'annee'],
    ['2024-T1', 'trimestre'],
    ['2023-2024', 'scolaire'],
    ['total', 'total'],
  ])('%s is %s', (code, kind) => {
    expect(periodKind(code)).toBe(kind);
  });
});

describe('chosenRows', () => {
  const rows = [
    row('V09', '2024'),
    row('V09', '2024-T1'),
    row('V09', 'total'),
    row('V09', '2024', { ventilation_1: 'sexe', modalite_1: 'F' }),
    row('V09.hors_partielle', '2024'),
    row('V17.l2_jury.mediane', '2024'),
  ];
  const names = (asked: Choice): string[] =>
    chosenRows(rows, catalogue, asked).map(
      ({ indicateur, periode, modalite_1 }) => `${indicateur} ${periode} ${modalite_1}`,
    );

  it.each([
    ['one indicator is not the one whose name begins alike', choice(['V09'], ['annee']), ['V09 2024 ']],
    ['periods', choice(['V09'], ['total', 'trimestre']), ['V09 2024-T1 ', 'V09 total ']],
    ['a breakdown comes with the whole', choice(['V09'], ['annee'], ['sexe']), ['V09 2024 ', 'V09 2024 F']],
    ['statistics come with their declaration', choice(['V17.l2_jury'], ['annee']), ['V17.l2_jury.mediane 2024 ']],
  ])('%s', (_, asked, expected) => {
    expect(names(asked)).toEqual(expected);
  });

  it('says what is missing', () => {
    expect(choiceFault(choice([], ['annee']))).toBe('indicateur');
    expect(choiceFault(choice(['V09'], []))).toBe('periode');
    expect(choiceFault(firstChoice(catalogue))).toBeNull();
  });

  it('offers the breakdowns of every figure, then those of profiles', () => {
    expect(ventilationsOf(catalogue)).toEqual(expect.arrayContaining(['certificateur', 'niveau_diplome']));
    expect(ventilationsOf(catalogue)).not.toContain('prestataire');
    expect(ventilationsOf(extendedCatalogue)).toContain('prestataire');
  });
});

describe('figureLines', () => {
  const region = { certificateurs: [] } as unknown as RegionSettings;
  const v09 = catalogue.find(({ id }) => id === 'V09')!;
  const v17 = catalogue.find(({ id }) => id === 'V17.l2_jury')!;

  it('tells a rate with its interval and what it rests on', () => {
    const [line] = figureLines(region, v09, [row('V09', '2024', { statut: 'fragile' })]);
    expect(line).toEqual({
      quoi: '2024',
      valeur: '60,0\u202f%',
      intervalle: '50,2 à 69,0\u202f%',
      sur: '100',
      statut: 'statut.fragile',
      inconnus: 0,
    });
  });

  it('never tells 0 % where there is nothing to count', () => {
    const nothing = row('V09', '2024', {
      numerateur: 0,
      denominateur: 0,
      valeur: null,
      ic95_bas: null,
      ic95_haut: null,
    });
    expect(figureLines(region, v09, [nothing])[0]).toMatchObject({ valeur: '-', intervalle: '' });
  });

  it('names the statistics of a delay', () => {
    const rows = [
      row('V17.l2_jury.mediane', 'total', { numerateur: null, valeur: 120, ic95_bas: null, ic95_haut: null }),
      row('V17.l2_jury.part_12_mois', 'total'),
    ];
    expect(figureLines(region, v17, rows).map(({ quoi }) => quoi)).toEqual([
      'Toute la période, Médiane',
      'Toute la période, Part en 12 mois au plus',
    ]);
  });

  it('leaves out columns that say nothing', () => {
    expect(filledColumns([{ cells: ['a', '1', '', ''] }, { cells: ['b', '2', '', 'x'] }], 4)).toEqual([0, 1, 3]);
  });
});

it.each([
  ['V03', 'flux', 'chiffres.vue.flux.decision'],
  ['V03', 'cohorte', 'chiffres.vue.cohorte'],
  ['V09', 'flux', 'chiffres.vue.flux'],
] as const)('the view of %s, %s, is said as %s', (id, vue, code) => {
  expect(
    viewCode(
      vue,
      catalogue.find((one) => one.id === id)!,
    ),
  ).toBe(code);
});
