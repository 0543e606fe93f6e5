/** What the build ships of the pages: whole, self-contained, under their size budgets. The script of Sheets: tests/webpack. */
import { createHash } from 'node:crypto';
import { customFunctions } from '../../core/tasks/customFunctions';
import { type BuiltFaces, buildFaces } from '../webpack/builtFaces';

let built: BuiltFaces;

beforeAll(() => {
  built = buildFaces([], { SUIVI_VAE_HOTE: 'https://vae.exemple.fr/complement' });
});

afterAll(() => built?.remove());

describe('addin', () => {
  it('holds all that the manifest names, at the chosen host', () => {
    const manifest = built.read('addin/manifest.xml');
    const addresses = [...manifest.matchAll(/(?:DefaultValue|Value)="(https:[^"]*)"/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) {
      expect(address).toMatch(/^https:\/\/vae\.exemple\.fr\/complement\//);
      expect(built.read(address.replace('https://vae.exemple.fr/complement', 'addin'))).not.toBe('');
    }
  });

  it('holds the ribbon functions that the manifest calls', () => {
    const names = [...built.read('addin/manifest.xml').matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name);
    expect(names).not.toEqual([]);
    for (const name of names) expect(built.read('addin/taskpane.js')).toContain(name);
  });

  it.each(['functions.json', 'functions.en.json'])('describes every cell function in %s', (file) => {
    const { functions } = JSON.parse(built.read(`addin/${file}`));
    expect(functions.map(({ id }: { id: string }) => id)).toEqual(customFunctions.map(({ name }) => name));
  });
});

describe('atelier', () => {
  it('is one page that refers to nothing outside itself', () => {
    const page = built.read('atelier/suivi-vae.html');
    expect(built.list('atelier')).toEqual(['suivi-vae.html']);
    const markup = page.replace(/<script>[\s\S]*<\/script>/, '').replace(/<style>[\s\S]*<\/style>/, '');
    expect(markup).not.toMatch(/\b(src|srcset|action|poster)\s*=/);
    expect(markup).not.toMatch(/href="(?!data:,")/);
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1];
    expect(style).not.toMatch(/@import|url\(\s*["']?(?!data:)/);
    expect(page).not.toMatch(/\bimport\s*\(|\bimportScripts\b|\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon/);
    expect(page).not.toMatch(/\beval\s*\(/);
  });

  it('carries its example region as data, not as code', () => {
    const page = built.read('atelier/suivi-vae.html');
    const json = /<script type="application\/json" id="region-exemple">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
    expect(JSON.parse(json).fichiers.length).toBeGreaterThan(2);
  });

  it('carries the hashes of its own script and style', () => {
    const page = built.read('atelier/suivi-vae.html');
    for (const tag of ['script', 'style']) {
      const inline = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)?.[1] ?? '';
      const hash = createHash('sha256').update(inline).digest('base64');
      expect(page).toContain(`${tag}-src 'sha256-${hash}'`);
    }
  });
});

describe('appsscript', () => {
  it('ships the script, its settings and the sidebar', () => {
    expect(built.list('appsscript')).toEqual(['Code.js', 'Panneau.html', 'appsscript.json']);
  });
});

describe('size budgets, in bytes', () => {
  it.each([
    ['addin/taskpane.js', 2_300_000],
    ['appsscript/Code.js', 500_000],
    ['appsscript/Panneau.html', 2_300_000],
    ['atelier/suivi-vae.html', 3_450_000],
  ])('%s: at most %i', (place, limit) => {
    expect(Buffer.byteLength(built.read(place))).toBeLessThanOrEqual(limit);
  });
});
