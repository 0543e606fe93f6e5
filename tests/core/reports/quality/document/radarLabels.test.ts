/** Names around a radar: whole, inside the drawing, none over another, whatever the référentiel. */
import fc from 'fast-check';
import { FONT, frameOf, layOut } from '../../../../../core/reports/quality/document/radarLabels';
import { shippedReferentials } from '../../../../../core/quality/referentials';

const word = fc.stringMatching(/^[a-zéè]{1,18}$/);
const title = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' ').slice(0, 90).trim());

function isWhole(names: readonly string[]): void {
  const layout = layOut(names);
  // Names that no size keeps apart are not drawn: the numbers of the table stand for them.
  if (layout === null) return;
  const frame = frameOf(layout);
  layout.labels.forEach(({ lines, x, y, anchor, box }, i) => {
    expect(lines.join(' ')).toBe(names[i]);
    expect(box.left).toBeGreaterThanOrEqual(frame.left);
    expect(box.right).toBeLessThanOrEqual(frame.right);
    expect(y[0] - FONT).toBeGreaterThanOrEqual(frame.top);
    expect(y[y.length - 1]).toBeLessThanOrEqual(frame.bottom);
    expect(anchor === 'start' ? x : box.left).toBe(box.left);
    for (const other of layout.labels.slice(i + 1)) {
      const apart =
        box.right <= other.box.left ||
        other.box.right <= box.left ||
        box.bottom <= other.box.top ||
        other.box.bottom <= box.top;
      expect(apart).toBe(true);
    }
  });
}

it('keeps every name whole, from three to twelve criteria', () => {
  fc.assert(fc.property(fc.array(title, { minLength: 3, maxLength: 12 }), isWhole), { numRuns: 60 });
});

it.each(shippedReferentials.map(({ id, criteres }) => [id, criteres] as const))('%s has its names', (_, criteres) => {
  const names = criteres.map(({ numero, titre }) => `${numero}. ${titre}`);
  isWhole(names);
  if (names.length >= 3) expect(layOut(names)).not.toBeNull();
});

it('draws twelve titles of ninety characters', () => {
  const long = 'Accompagnement des personnes, de la première information au suivi après le passage en jury.';
  expect(layOut(Array.from({ length: 12 }, (_, i) => `${i + 1}. ${long}`))).not.toBeNull();
});
