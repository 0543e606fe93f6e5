/** The examples of value types stay out of the pages, and nothing else does. */
import { withoutExamples } from '../../webpack/examples-loader.js';

it.each([
  ['written in place', 'const t = { id: "a", examples: { valid: [{ raw: "1" }], invalid: [f(2)] }, read };'],
  ['named', 'const valid = [1]; const invalid = [2]; const t = { id: "a", examples: { valid, invalid }, read };'],
])('empties examples %s', (_title, source) => {
  const left = withoutExamples(source);
  expect(left).toContain('examples: { valid: [], invalid: [] }, read };');
  expect(left.startsWith(source.slice(0, source.indexOf('examples')))).toBe(true);
});

it.each([
  'const examples = { valid: [1], invalid: [2] };',
  'const t = { examples: list };',
  'const t = { examples: { valid: [1] } };',
  'const t = { [examples]: { valid: [1], invalid: [2] } };',
])('leaves %s as it is', (source) => {
  expect(withoutExamples(source)).toBe(source);
});
