/** The RNQ for VAE, V9 and V10: which indicators, which admit a minor, typed out from design/quality.md. */
import { allowedLevels, byCriterion, library } from '../../../../../core/quality/referentials';

const APPLICABLE = '1 2 3 4 5 6 9 10 11 12 16 17 18 19 21 22 23 24 25 26 27 30 31 32'.split(' ');
const MINOR = '1 2 3 9 12 17 18 19 23 24 25 30'.split(' ');

describe.each(['rnq-v9', 'rnq-v10'])('%s', (id) => {
  const rnq = library().get(id);

  it('has the indicators applicable to VAE, in the seven criteria', () => {
    expect(rnq.indicateurs.map(({ numero }) => numero)).toEqual(APPLICABLE);
    expect(byCriterion(rnq).map(({ indicateurs }) => indicateurs.map(({ numero }) => numero).join(' '))).toEqual([
      '1 2 3',
      '4 5 6',
      '9 10 11 12 16',
      '17 18 19',
      '21 22',
      '23 24 25 26 27',
      '30 31 32',
    ]);
  });

  it('admits a minor non-conformity on those listed only; the others keep every other level', () => {
    for (const indicator of rnq.indicateurs) {
      const codes = allowedLevels(rnq, indicator).map(({ code }) => code);
      const minor = MINOR.includes(indicator.numero) ? ['nc_mineure'] : [];
      expect([indicator.numero, codes]).toEqual([
        indicator.numero,
        ['nc_majeure', ...minor, 'conforme', 'non_applicable', 'non_audite'],
      ]);
    }
  });

  it('counts five minors as one major, lifted within three months', () => {
    expect(rnq.regles).toEqual({ cumul_mineures: 5, delai_majeure_mois: 3 });
  });

  it('asks for 27 with a condition, alone', () => {
    expect(rnq.indicateurs.filter(({ condition }) => condition !== undefined).map(({ numero }) => numero)).toEqual([
      '27',
    ]);
  });

  it('links result indicators to the measures of the region', () => {
    const measured = rnq.indicateurs.flatMap(({ numero, mesures }) =>
      mesures === undefined ? [] : [`${numero}: ${mesures.join(' ')}`],
    );
    expect(measured).toEqual(['2: P01 P02 P03 P04 P05 P06', '3: P05', '11: P04 P05', '30: P06', '32: P02 P03']);
  });

  it('says of every datum that it is to be verified', () => {
    expect(rnq.source.a_verifier).toBe(true);
    for (const { source, a_valider } of rnq.indicateurs) expect([source?.a_verifier, a_valider]).toEqual([true, true]);
  });

  it('asks a question of each, and says what conforms and what does not', () => {
    for (const { question, preuves, descripteurs } of rnq.indicateurs) {
      expect(question).toMatch(/\?$/);
      expect(preuves.length).toBeGreaterThanOrEqual(2);
      expect(Object.keys(descripteurs)).toEqual(expect.arrayContaining(['nc_majeure', 'conforme']));
    }
  });
});

it('V10 says that its differences with V9 are to be verified', () => {
  const [, v10] = library().versions('rnq');
  expect(v10.remarques.map(({ titre }) => titre)).toContain('Différences avec la V9');
});
