/** manifest.xml by Office's rules, since its official validation needs the network (hosts.md). */
import * as fs from 'node:fs';
import { SIZES } from '../../addin/assets/draw-icons.js';

const manifest = fs.readFileSync('manifest.xml', 'utf8');

/** The values of an attribute over a kind of element. */
function values(tag: string, attribute: string): string[] {
  return [...manifest.matchAll(new RegExp(`<${tag}\\b[^>]*\\b${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value);
}

/** The tags of the direct children of an element, in order. Its start may be given with its first attribute. */
function children(start: string): string[] {
  const [parent] = start.split(' ');
  const inside = new RegExp(`<${start}\\b[^>]*>([\\s\\S]*)</${parent}>`).exec(manifest)?.[1] ?? '';
  const tags: string[] = [];
  let depth = 0;
  for (const [, close, name, self] of inside.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (close) depth--;
    else {
      if (depth === 0) tags.push(name);
      if (!self) depth++;
    }
  }
  return tags;
}

it('has its elements in the order of the schema', () => {
  expect(children('OfficeApp')).toEqual([
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ]);
  expect(children('VersionOverrides')).toEqual(['Hosts', 'Resources']);
  expect(children('Host xsi:type')).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
  expect(children('Resources')).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
});

it('has its own tab, named in the end as the schema wants, with one command after the other', () => {
  expect(children('CustomTab id')).toEqual(['Group', 'Group', 'Label']);
  expect(manifest).not.toContain('<OfficeTab');
  expect(values('Control', 'id')).toEqual([
    'SuiviVae.Panneau',
    'SuiviVae.Nettoyer',
    'SuiviVae.AnnulerTraitement',
    'SuiviVae.Exemple',
  ]);
});

it('gives every group and control its own id', () => {
  const ids = ['CustomTab', 'Group', 'Control'].flatMap((tag) => values(tag, 'id'));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length > 125)).toEqual([]);
});

it('is well formed: every element is closed in order', () => {
  const open: string[] = [];
  for (const [, close, name, self] of manifest.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (close) expect(name).toBe(open.pop());
    else if (!self) open.push(name);
  }
  expect(open).toEqual([]);
});

it('is identified by a GUID and the version of package.json', () => {
  expect(manifest).toMatch(/<Id>[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}<\/Id>/);
  const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
  expect(manifest).toContain(`<Version>${version}.0</Version>`);
});

it('asks for the design’s requirement sets and permission, and for no other domain', () => {
  const sets = values('Set', 'Name').map((name, i) => `${name} ${values('Set', 'MinVersion')[i]}`);
  expect(sets).toEqual(['SharedRuntime 1.1', 'CustomFunctionsRuntime 1.1', 'ExcelApi 1.9']);
  expect(manifest).toContain('<Permissions>ReadWriteDocument</Permissions>');
  expect(manifest).not.toContain('AppDomain');
});

it('serves everything over https', () => {
  const addresses = [...manifest.matchAll(/="(https?:\/\/[^"]*)"/g)].map(([, address]) => address);
  const served = addresses.filter((address) => !/^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(address));
  expect(served.length).toBeGreaterThan(5);
  expect(served.filter((address) => !address.startsWith('https://localhost:3000/'))).toEqual([]);
});

it('defines each resource once, under 32 characters, and uses only those', () => {
  const defined = ['bt:Image', 'bt:Url', 'bt:String'].flatMap((tag) => values(tag, 'id'));
  const used = [...manifest.matchAll(/\bresid="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(defined).size).toBe(defined.length);
  expect([...new Set(used)].sort()).toEqual([...defined].sort());
  expect(defined.filter((id) => id.length > 32)).toEqual([]);
});

it('says everything in French and in English, within Office’s limits', () => {
  const strings = [
    ...manifest.matchAll(
      /<bt:String id="([^"]*)" DefaultValue="([^"]*)">\s*<bt:Override Locale="en-US" Value="([^"]*)"/g,
    ),
  ];
  expect(strings).toHaveLength(values('bt:String', 'id').length);
  const long = manifest.indexOf('<bt:LongStrings>');
  for (const { index, 2: fr, 3: en } of strings) {
    const limit = index > long ? 250 : 125;
    expect(Math.max(fr.length, en.length)).toBeLessThanOrEqual(limit);
  }
  expect(manifest).toContain('<DefaultLocale>fr-FR</DefaultLocale>');
});

it('has its three icons on every control', () => {
  const sizes = SIZES.map(String);
  const controls = manifest.split('<Icon>').length - 1;
  expect(controls).toBeGreaterThan(1);
  expect(values('bt:Image', 'size')).toEqual(Array.from({ length: controls }, () => sizes).flat());
});
