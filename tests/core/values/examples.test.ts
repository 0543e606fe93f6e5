/** Every value type keeps the promises of its own examples, and reads its own output back unchanged. */
import { isoDay } from '../../../core/table';
import { valueTypes, type Choices, type Reading, type ValueExample, type ValueType } from '../../../core/values';

function readExample(type: ValueType, { raw, kind, choices }: ValueExample): Reading {
  return type.read(raw, kind ?? 0, choices ?? {});
}

/** Dates are compared as ISO text. */
function shown(value: Reading['value'], expected: ValueExample['value']): Reading['value'] {
  return typeof value === 'number' && typeof expected === 'string' ? isoDay(value) : value;
}

const cases = (which: 'valid' | 'invalid'): [string, string, ValueType, ValueExample][] =>
  valueTypes.flatMap((type) =>
    type.examples[which].map((example): [string, string, ValueType, ValueExample] => [
      type.id,
      JSON.stringify([example.raw, example.choices ?? {}]),
      type,
      example,
    ]),
  );

describe('value types', () => {
  it('have ids of their own, a French sentence and examples of both kinds', () => {
    expect(new Set(valueTypes.map(({ id }) => id)).size).toBe(valueTypes.length);
    for (const type of valueTypes) {
      expect(type.doc.trim().length).toBeGreaterThan(3);
      expect(type.examples.valid.length).toBeGreaterThan(0);
      expect(type.specificity).toBeGreaterThanOrEqual(0);
      expect(type.specificity).toBeLessThanOrEqual(1);
    }
  });

  it.each(cases('valid'))('%s reads %s', (_id, _raw, type, example) => {
    const reading = readExample(type, example);
    expect(shown(reading.value, example.value)).toBe(example.value);
    expect(reading.finding?.code).toBe(example.code);
    expect(reading.state).not.toBe('invalide');
    if (example.value === null) expect(['vide', 'a_verifier', 'normalise']).toContain(reading.state);
  });

  it.each(cases('invalid'))('%s refuses or doubts %s', (_id, _raw, type, example) => {
    const reading = readExample(type, example);
    expect(shown(reading.value, example.value)).toBe(example.value);
    expect(reading.finding?.code).toBe(example.code);
    expect(['invalide', 'a_verifier']).toContain(reading.state);
  });
});

/** The choices that a column of canonical values alone leads to, under the rubrique's technical name. */
function ownChoices(type: ValueType, values: readonly string[], rubrique: string): Choices {
  const column = {
    values: ['', ...values],
    kinds: new Uint8Array(values.length + 1),
    counts: new Uint32Array(values.length + 1).fill(1),
  };
  return type.decide?.(column, { header: rubrique, rubrique, date1904: false }) ?? {};
}

describe('clean(clean(x)) = clean(x)', () => {
  it.each(valueTypes.map((type): [string, ValueType] => [type.id, type]))('%s', (_id, type) => {
    const readings = type.examples.valid.map((example) => ({ example, reading: readExample(type, example) }));
    const canonical = readings
      .filter(({ reading }) => reading.value !== null && reading.state !== 'a_verifier')
      .map(({ example, reading }) => String(shown(reading.value, example.value)));
    for (const rubrique of type.id === 'niveau' ? ['niveau_diplome', 'niveau_vise'] : [type.id]) {
      const choices = ownChoices(type, canonical, rubrique);
      for (const { example, reading } of readings) {
        if (reading.value === null || reading.state === 'a_verifier') continue;
        const text = String(shown(reading.value, example.value));
        // A person's level may be 1 or 2, a certification's never, and "sans niveau" is a certification's.
        if (rubrique === 'niveau_vise' && /^[12]$/.test(text)) continue;
        if (rubrique === 'niveau_diplome' && text === 'sans_niveau') continue;
        const again = type.read(text, 0, choices);
        expect([text, shown(again.value, example.value), again.state]).toEqual([
          text,
          shown(reading.value, example.value),
          'valide',
        ]);
      }
    }
  });
});
