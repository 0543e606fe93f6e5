/** P01 to P05: each trap of the definitions on a base of one parcours, then a naive second opinion on random bases. */
import fc from 'fast-check';
import type { Base } from '../../../core/base';
import type { IndicatorRow } from '../../../core/indicators';
import { catalogue, catalogueFor, publishable, publishableRows } from '../../../core/indicators';
import { compute } from './compute';
import type { OracleScope, Row } from './oracle';
import { baseOf } from './randomBase';
import { supportOracle } from './supportOracle';

const EXTENSIONS = ['prestataire', 'date_debut_accompagnement', 'date_fin_accompagnement', 'motif_abandon'];
const T = '2024-06-30';
const SCOPE: OracleScope = { closing: {}, extraction: T, missing: [] };
const SIRET = '99999001300016';
const indicators = catalogueFor(EXTENSIONS);

interface Support {
  readonly debut?: string;
  readonly fin?: string;
  readonly abandon?: string;
  readonly motif?: string;
  readonly accompagnement?: string;
  readonly prestataire?: string;
  readonly certificateur?: string;
  readonly archivage?: string;
  /** `AAAA-MM-JJ:VT`, day or result possibly empty. */
  readonly jurys?: readonly string[];
}

function rowsOf(supports: readonly Support[]): { parcours: Row[]; passages: Row[] } {
  const id = (i: number): string => `P${String(i).padStart(4, '0')}`;
  return {
    parcours: supports.map((one, i): Row => ({
      id_parcours: id(i),
      certificateur: one.certificateur ?? 'aa',
      prestataire: one.prestataire ?? SIRET,
      accompagnement: one.accompagnement ?? '',
      date_debut_accompagnement: one.debut ?? '',
      date_fin_accompagnement: one.fin ?? '',
      date_abandon: one.abandon ?? '',
      motif_abandon: one.motif ?? '',
      motif_archivage: one.archivage ?? '',
    })),
    passages: supports.flatMap(({ jurys = [], certificateur = 'aa' }, i) =>
      jurys.map((jury): Row => {
        const [date_jury, resultat_jury] = jury.split(':');
        return { id_parcours: id(i), certificateur, date_jury, resultat_jury };
      }),
    ),
  };
}

function baseWith(supports: readonly Support[]): Base {
  return baseOf(rowsOf(supports), EXTENSIONS);
}

/** `numerateur/denominateur` of the total without breakdown, `+n` unknown; a count has no denominator. */
function totals(supports: readonly Support[], scope = SCOPE): Record<string, string> {
  const rows = compute(baseWith(supports), scope, indicators).filter(
    ({ indicateur, periode, ventilation_1 }) =>
      /^P0\d$/.test(indicateur) && periode === 'total' && ventilation_1 === '',
  );
  return Object.fromEntries(
    rows.map(({ indicateur, numerateur, denominateur, inconnus }) => [
      indicateur,
      `${numerateur}${denominateur === null ? '' : `/${denominateur}`}${inconnus === 0 ? '' : `+${inconnus}`}`,
    ]),
  );
}

const DEBUT = '2023-01-10';
const FIN = '2023-09-10';

describe('P01 to P05', () => {
  it.each<[string, Support, Record<string, string>]>([
    [
      'ended, presented, validated',
      { debut: DEBUT, fin: FIN, jurys: ['2023-11-02:VT'] },
      { P01: '1', P02: '1/1', P03: '0/1', P04: '1/1', P05: '1/1' },
    ],
    [
      'abandon the day before the end',
      { debut: DEBUT, fin: FIN, abandon: '2023-09-09' },
      { P02: '0/1', P03: '1/1', P04: '0/0' },
    ],
    ['abandon on the day of the end', { debut: DEBUT, fin: FIN, abandon: FIN }, { P02: '0/1', P03: '1/1', P04: '0/0' }],
    [
      'abandon the day after the end',
      { debut: DEBUT, fin: FIN, abandon: '2023-09-11' },
      { P02: '1/1', P03: '0/1', P04: '0/1' },
    ],
    ['abandon on the first day', { debut: DEBUT, abandon: DEBUT }, { P02: '0/1', P03: '1/1' }],
    ['abandon before support began', { debut: DEBUT, fin: FIN, abandon: '2023-01-09' }, { P02: '0/1', P03: '0/1' }],
    ['end after T', { debut: DEBUT, fin: '2024-07-01' }, { P02: '0/1', P03: '0/1', P04: '0/0' }],
    ['end on T', { debut: DEBUT, fin: T }, { P02: '1/1', P04: '0/1' }],
    [
      'end after T, abandon before T',
      { debut: DEBUT, fin: '2024-09-01', abandon: '2024-06-01' },
      { P02: '0/1', P03: '1/1' },
    ],
    ['end before T, abandon after T', { debut: DEBUT, fin: FIN, abandon: '2024-07-01' }, { P02: '1/1', P03: '0/1' }],
    ['no end date', { debut: DEBUT }, { P01: '1', P02: '0/1', P03: '0/1', P04: '0/0' }],
    ['no end date, abandon after T', { debut: DEBUT, abandon: '2024-07-01' }, { P02: '0/1', P03: '0/1' }],
    ['began after T', { debut: '2024-07-01', fin: '2024-08-01' }, { P01: '0', P02: '0/0', P03: '0/0' }],
    ['no first day, provider told', { fin: FIN }, { P01: '0+1', P02: '0/0+1', P03: '0/0+1', P04: '0/0+1' }],
    ['supported, without anything else', { prestataire: '', accompagnement: 'oui' }, { P01: '0+1', P02: '0/0+1' }],
    [
      'told not to be supported',
      { prestataire: '', accompagnement: 'non', jurys: ['2023-11-02:VT'] },
      { P01: '0', P05: '0/0' },
    ],
    [
      'presented before support began',
      { debut: DEBUT, fin: FIN, jurys: ['2022-12-01:VP'] },
      { P04: '0/1', P05: '0/0' },
    ],
    [
      'presented before, then since',
      { debut: DEBUT, fin: FIN, jurys: ['2022-12-01:VP', '2023-11-02:VT'] },
      { P04: '1/1', P05: '1/1' },
    ],
    ['presented on the first day', { debut: DEBUT, fin: FIN, jurys: [`${DEBUT}:REF`] }, { P04: '1/1', P05: '0/1' }],
    ['presented during support', { debut: DEBUT, fin: FIN, jurys: ['2023-05-01:VP'] }, { P04: '1/1', P05: '0/1' }],
    ['absent', { debut: DEBUT, fin: FIN, jurys: ['2023-11-02:ABS'] }, { P04: '0/1', P05: '0/0' }],
    ['a result without its day', { debut: DEBUT, fin: FIN, jurys: [':VT'] }, { P04: '1/1', P05: '0/0+1' }],
    ['a jury without its result', { debut: DEBUT, fin: FIN, jurys: ['2023-11-02:'] }, { P04: '0/1', P05: '0/0+1' }],
    ['presented after T', { debut: DEBUT, fin: FIN, jurys: ['2024-07-01:VT'] }, { P04: '0/1', P05: '0/0' }],
    ['presented, support began after T', { debut: '2024-07-15', jurys: ['2023-11-02:VT'] }, { P05: '0/0' }],
    ['presented, not ended', { debut: DEBUT, jurys: ['2023-11-02:VT'] }, { P04: '0/0', P05: '1/1' }],
    ['archived', { debut: DEBUT, fin: FIN, archivage: 'doublon' }, { P01: '0', P02: '0/0' }],
  ])('%s', (_, support, expected) => {
    expect(totals([support])).toMatchObject(expected);
  });

  it('follows each certifier until its own T', () => {
    const support: Support = { debut: DEBUT, fin: FIN, certificateur: 'bb' };
    expect(totals([support], { ...SCOPE, closing: { bb: '2023-06-30' } })).toMatchObject({ P02: '0/1' });
  });

  it('gives motives beside the drop-outs of the cohort', () => {
    const supports = [
      { debut: DEBUT, abandon: '2023-03-01', motif: 'manque de temps' },
      { debut: DEBUT, abandon: '2023-03-01' },
      { debut: DEBUT, fin: FIN, abandon: '2023-12-01', motif: 'découragement' },
    ];
    const motives = compute(baseWith(supports), SCOPE, indicators).filter(
      ({ indicateur, periode }) => indicateur === 'P03.motifs' && periode === 'total',
    );
    expect(
      motives.map((row) => [row.ventilation_1, row.modalite_1, row.numerateur, row.denominateur, row.inconnus]),
    ).toEqual([
      ['motif_abandon', 'découragement', 0, 1, 1],
      ['motif_abandon', 'manque de temps', 1, 1, 1],
    ]);
  });

  it('gives the figures of the naive second opinion on random bases', () => {
    const day = fc.constantFrom('', '2022-03-01', '2023-01-10', '2023-01-11', '2023-09-10', '2024-06-30', '2024-07-01');
    const support: fc.Arbitrary<Support> = fc.record({
      debut: day,
      fin: day,
      abandon: fc.oneof(fc.constant(''), day),
      accompagnement: fc.constantFrom('', 'oui', 'non'),
      prestataire: fc.constantFrom('', SIRET, '99999002100019'),
      certificateur: fc.constantFrom('aa', 'bb'),
      archivage: fc.constantFrom('', '', '', 'doublon'),
      jurys: fc.array(
        fc
          .tuple(day, fc.constantFrom('', 'VT', 'VT', 'VP', 'REF', 'ABS'))
          .filter(([date, result]) => date !== '' || result !== '')
          .map(([date, result]) => `${date}:${result}`),
        { maxLength: 2 },
      ),
    });
    fc.assert(
      fc.property(fc.array(support, { maxLength: 40, size: 'max' }), (supports) => {
        const scope = { ...SCOPE, closing: { bb: '2023-09-10' } };
        const { parcours, passages } = rowsOf(supports);
        const figures = compute(baseWith(supports), scope, indicators)
          .filter(({ indicateur }) => /^P0\d$/.test(indicateur))
          .filter(({ numerateur, denominateur }) => (denominateur ?? numerateur ?? 0) > 0)
          .map(({ indicateur, vue, periode, ventilation_1, modalite_1, ...row }): [string, unknown] => [
            [indicateur, vue, periode, ventilation_1, modalite_1].join('|'),
            { numerateur: row.numerateur, denominateur: row.denominateur, inconnus: row.inconnus },
          ]);
        expect(new Map([...figures].sort())).toEqual(
          new Map([...supportOracle(parcours, passages, scope)].sort(([a], [b]) => (a < b ? -1 : 1))),
        );
      }),
      { numRuns: 25 },
    );
  });
});

describe('beside the indicators of every region', () => {
  // A support that began in a year when nothing else happened must open no row to the others.
  const supports: Support[] = [
    { debut: '2021-02-01', fin: FIN, abandon: '2023-12-01', jurys: ['2023-11-02:VT'] },
    { debut: DEBUT, prestataire: '' },
  ];
  const others = (rows: readonly IndicatorRow[]): IndicatorRow[] =>
    rows.filter(({ indicateur }) => indicateur[0] !== 'P');

  it('changes none of their rows', () => {
    const { parcours, passages } = rowsOf(supports);
    const without = compute(baseOf({ parcours, passages }), SCOPE, catalogue);
    expect(others(compute(baseWith(supports), SCOPE, indicators))).toEqual(without);
  });

  it('leaves no row of a provider among those that may be published', () => {
    const rows = compute(baseWith(supports), SCOPE, indicators);
    expect(rows.some(({ ventilation_1 }) => ventilation_1 === 'prestataire')).toBe(true);
    expect(publishableRows(rows, indicators)).toEqual(others(rows));
    expect(publishable(indicators)).toEqual(catalogue);
  });
});
