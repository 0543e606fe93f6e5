/** Addresses of many areas are few, and short enough for Excel. */
import { addresses } from '../../../addin/render/addresses';
import type { Area } from '../../../core/workbook';

it('cuts addresses before they are too long for Excel, and loses none', () => {
  const areas: Area[] = Array.from({ length: 5000 }, (_, i) => ({
    ligne: 2 * i,
    colonne: 700,
    hauteur: 1,
    largeur: 1,
  }));
  const all = addresses(areas);
  expect(Math.max(...all.map((address) => address.length))).toBeLessThanOrEqual(8192);
  expect(all.join(',').split(',')).toHaveLength(areas.length);
});
