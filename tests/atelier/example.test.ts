/** The example region that the page carries: complete, small, and read by the pane as any other. */
import { readExample } from '../../atelier/example';
import { parseSettings } from '../../core/base';
import { parseKeyFile } from '../../core/privacy';
import { readDelivery } from '../../files';
import { Session } from '../../pane/session';
import type { PaneHost } from '../../pane/host';
import { readCertifications } from '../../pane/ownCertifications';
import { exampleRegion, firstLines } from '../../webpack/example-region.js';

const text = exampleRegion();
const example = readExample(text);

it('weighs less than 300 kB', () => {
  expect(Buffer.byteLength(text)).toBeLessThan(300_000);
});

it('is taken in by a session: region, profiles of each certifier, keys', () => {
  const session = new Session({} as PaneHost);
  session.restore(example.settings, 'exemple');
  const ids = session.region?.certificateurs.map(({ id }) => id) ?? [];
  expect(ids.length).toBeGreaterThanOrEqual(2);
  expect([...session.profiles.keys()].sort()).toEqual([...ids].sort());
  expect(parseSettings(JSON.parse(example.settings).region, 'exemple').certificateurs.length).toBe(ids.length);
  for (const role of ['appariement', 'region'] as const) {
    expect(parseKeyFile(example.keys[role], role).bytes.length).toBe(32);
  }
});

it('has the referential that its region names', async () => {
  const { list, faults } = await readCertifications(example.certifications, {});
  expect(JSON.parse(example.settings).region.certifications).toBe(list.fileName);
  expect(list.all.length).toBeGreaterThan(20);
  expect(faults).toEqual([]);
});

it('has deliveries that read', async () => {
  for (const { name, bytes } of example.files) {
    const raw = await readDelivery(name, bytes);
    expect(raw.rowCount).toBeGreaterThan(40);
  }
});

it.each([
  ['a\nb\nc\n', 2, 'a\nb\n'],
  ['a;"b\nc"\nd\n', 1, 'a;"b\nc"\n'],
  ['a\r\nb', 5, 'a\r\nb'],
])('firstLines(%j, %i)', (whole, lines, expected) => {
  expect(Buffer.from(firstLines(Buffer.from(whole), lines)).toString()).toBe(expected);
});
