/** Data flows one way: who may import whom (architecture.md), proved on every source file. */
import { CORE_ROOMS, HOUSE, MAY_IMPORT, filesBelow, importsOf, resolveImport } from './sources';

// Pure, synchronous packages that run in every host.
const CORE_PACKAGES = ['@noble/hashes', 'papaparse', 'zod'];

/** Why an import is refused; null when it is allowed. */
function refusal(place: string, specifier: string): string | null {
  const target = resolveImport(place, specifier);
  const [folder, room] = place.split('/');
  if (!specifier.startsWith('.')) {
    if (folder !== 'core') return null;
    return CORE_PACKAGES.some((name) => target === name || target.startsWith(`${name}/`)) ? null : 'a host package';
  }
  if (/\.(ts|js)$/.test(specifier)) return 'an import with an extension';
  const [toFolder, toRoom] = target.split('/');
  if (target === 'package.json')
    return ['cli', 'pane'].includes(folder) ? null : 'the version, which cli and pane tell';
  if (toFolder !== folder) return MAY_IMPORT[folder].includes(toFolder) ? null : `${folder} may not import ${toFolder}`;
  if (folder !== 'core' || room === toRoom) return null;
  const from = CORE_ROOMS.indexOf(room);
  const to = CORE_ROOMS.indexOf(toRoom);
  if (from < 0 || to < 0) return 'a room that is not in the list';
  return to < from ? null : `${room} is above ${toRoom}`;
}

describe('the rule itself', () => {
  it.each([
    ['core/values/date.ts', '../table/column', null],
    ['core/values/date.ts', './sexe', null],
    ['core/values/date.ts', 'zod', null],
    ['core/values/date.ts', '@noble/hashes/sha2.js', null],
    ['core/tasks/executer.ts', '../messages', null],
    ['cli/main.ts', '../files/xlsx', null],
    ['cli/main.ts', 'node:fs', null],
    ['cli/version.ts', '../package.json', null],
    ['core/values/date.ts', '../reading/csv', 'values is above reading'],
    ['core/values/date.ts', '../helpers/x', 'a room that is not in the list'],
    ['core/values/date.ts', '../../files/xlsx', 'core may not import files'],
    ['core/values/date.ts', 'node:fs', 'a host package'],
    ['core/values/date.ts', 'xlsx', 'a host package'],
    ['core/values/date.ts', './sexe.ts', 'an import with an extension'],
    ['pane/vue.ts', '../files/xlsx', 'pane may not import files'],
    ['addin/taskpane.ts', '../files/xlsx', 'addin may not import files'],
    ['addin/taskpane.ts', '../appsscript/bridge', 'addin may not import appsscript'],
    ['files/xlsx.ts', '../cli/main', 'files may not import cli'],
    ['atelier/main.ts', '../addin/taskpane', 'atelier may not import addin'],
  ])('%s importing %s: %s', (place, specifier, expected) => {
    expect(refusal(place, specifier)).toBe(expected);
  });
});

describe('every source file', () => {
  const files = HOUSE.flatMap((folder) => filesBelow(folder, /\.ts$/));

  it('is found', () => {
    expect(files).toContain('core/messages/index.ts');
  });

  it('imports only what its place allows', () => {
    const refused = files.flatMap((place) =>
      importsOf(place).flatMap((specifier) => {
        const reason = refusal(place, specifier);
        return reason === null ? [] : [`${place} imports ${specifier}: ${reason}`];
      }),
    );
    expect(refused).toEqual([]);
  });

  it('of the core sits in a known room', () => {
    const lost = filesBelow('core', /\.ts$/).filter((place) => !CORE_ROOMS.includes(place.split('/')[1]));
    expect(lost).toEqual([]);
  });
});
