/** Every finding of a value can be told, in both languages, without quoting the value. */
import { catalogue } from '../../../core/messages';
import type { FindingKind } from '../../../core/table';
import * as valueFindings from '../../../core/values/valueFindings';

const kinds = Object.values(valueFindings) as FindingKind[];

it.each(['fr', 'en'] as const)('in %s', (language) => {
  for (const { code } of kinds) {
    const message = catalogue[language].constats[code];
    expect([code, Object.keys(message ?? {}).sort()]).toEqual([code, ['action', 'pourquoi', 'quoi']]);
    for (const sentence of Object.values(message)) expect(sentence).not.toMatch(/[{}]|^$/);
  }
});

it('has one code per finding', () => {
  expect(new Set(kinds.map(({ code }) => code)).size).toBe(kinds.length);
});
