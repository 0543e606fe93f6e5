/** What the build ships to Apps Script: whole, under its size budget, and runnable in a bare engine. The pages: tests/lourd. */
import * as vm from 'node:vm';
import { parse } from 'acorn';
import { customFunctions } from '../../core/tasks/customFunctions';
import { appsScriptFunctions } from '../../appsscript/stubs';
import { createSheetsHost } from '../hosts/sheets/host';
import faces from '../../webpack.config.js';
import { keptSentences } from '../../webpack/sentences-loader.js';
import { type BuiltFaces, buildFaces } from './builtFaces';

const { entryPoints: ENTRY_POINTS, serverCalls: SERVER_CALLS } = appsScriptFunctions();

/** What the test looks at in a face's build. */
interface FaceBuild {
  readonly name: string;
  readonly plugins: readonly { readonly files?: Readonly<Record<string, () => string | Buffer>> }[];
}

let built: BuiltFaces;

beforeAll(() => {
  // A seventh of the work of all the faces.
  built = buildFaces(['appsscript']);
}, 120_000);

afterAll(() => built?.remove());

describe('Code.js', () => {
  /** Google's engine has no timer, no fetch, no URL; here it also has no eval, no WebAssembly, no Intl. */
  function engine(globals: Record<string, unknown> = {}): vm.Context {
    const context = vm.createContext({ ...globals }, { codeGeneration: { strings: false, wasm: false } });
    vm.runInContext('delete globalThis.Intl; delete globalThis.WebAssembly; delete globalThis.console;', context);
    vm.runInContext(built.read('appsscript/Code.js'), context);
    return context;
  }

  it('asks for the two least scopes and logs no exception', () => {
    const { oauthScopes, exceptionLogging } = JSON.parse(built.read('appsscript/appsscript.json'));
    expect(oauthScopes.map((scope: string) => scope.split('/').pop()).sort()).toEqual([
      'script.container.ui',
      'spreadsheets.currentonly',
    ]);
    expect(exceptionLogging).toBe('NONE');
  });

  it('asks for triggers when the nightly check is asked for, and for nothing else', () => {
    process.env.SUIVI_VAE_CONTROLE_DE_NUIT = '1';
    try {
      const { plugins } = faces({}, { mode: 'production' }).find(({ name }) => name === 'appsscript') as FaceBuild;
      const files = plugins.flatMap((plugin) => Object.entries(plugin.files ?? {}));
      const manifest = files.find(([name]) => name === 'appsscript.json')?.[1]() as string;
      const { oauthScopes } = JSON.parse(manifest) as { oauthScopes: string[] };
      expect(oauthScopes.map((scope) => scope.split('/').pop()).sort()).toEqual([
        'script.container.ui',
        'script.scriptapp',
        'spreadsheets.currentonly',
      ]);
    } finally {
      delete process.env.SUIVI_VAE_CONTROLE_DE_NUIT;
    }
  });

  it('is ECMAScript 2019', () => {
    expect(() => parse(built.read('appsscript/Code.js'), { ecmaVersion: 2019 })).not.toThrow();
  });

  it('runs in a bare engine and shows each function at the top level', () => {
    const names = [...ENTRY_POINTS, ...SERVER_CALLS, ...customFunctions.map(({ name }) => `VAE_${name}`)];
    const context = engine();
    // A stub calls what the bundle gives, by name.
    for (const name of ENTRY_POINTS)
      expect(vm.runInContext(`typeof SuiviVae.entryPoints.${name}`, context)).toBe('function');
    for (const name of SERVER_CALLS)
      expect(vm.runInContext(`typeof SuiviVae.serverCalls.${name}`, context)).toBe('function');
    for (const name of names) expect(vm.runInContext(`typeof ${name}`, context)).toBe('function');
  });

  it('makes nothing else global', () => {
    const before = new Set(vm.runInContext('Object.getOwnPropertyNames(globalThis)', vm.createContext({})) as string[]);
    const own = (vm.runInContext('Object.getOwnPropertyNames(globalThis)', engine()) as string[]).filter(
      (name) => !before.has(name),
    );
    const functions = [...ENTRY_POINTS, ...SERVER_CALLS, ...customFunctions.map(({ name }) => `VAE_${name}`)];
    expect(own.sort()).toEqual(['SuiviVae', ...functions].sort());
  });

  it('documents each cell function for Sheets', () => {
    const code = built.read('appsscript/Code.js');
    for (const { name } of customFunctions) {
      expect(code).toMatch(new RegExp(`@customfunction\\n \\*/\\nfunction VAE_${name}\\(`));
    }
  });

  it('carries every sentence that it may say, in both languages', () => {
    // Long lines are cut inside texts.
    const code = built.read('appsscript/Code.js').replace(/\\\n/g, '');
    // phrase("a.b") and phrase(`a.b.${...}`), new Problem("a_b"): names are shortened, what is asked for is not.
    const asked = [...code.matchAll(/[\w$)]\(\s*(["'`])([a-z_]+(?:\.\w*)+)(\$\{|\1)/g)];
    const problems = [...code.matchAll(/new [\w$]+\("([a-z_]{3,})"/g)].map(([, problem]) => problem);
    expect([asked.length > 15, problems.length > 3]).toEqual([true, true]);
    for (const language of ['fr', 'en']) {
      const { phrases, problemes } = keptSentences('appsscript/sentences.ts', `core/messages/${language}/index.ts`);
      for (const [, , text, end] of asked) {
        const found = Object.keys(phrases).filter((one) => (end === '${' ? one.startsWith(text) : one === text));
        expect({ text, found: found.length > 0 }).toEqual({ text, found: true });
      }
      expect(problems.filter((problem) => !(problem in problemes))).toEqual([]);
    }
  });

  it('leaves out what runs in the sidebar alone: zod, the sentences of the command line', () => {
    const code = built.read('appsscript/Code.js');
    expect(code).not.toMatch(/ZodType|strictObject/);
    expect(code).not.toContain('--sortie');
  });

  it('adds its menu, opens the sidebar, makes its sheets', () => {
    const host = createSheetsHost(built.read('appsscript/Code.js'));
    host.run('onOpen');
    host.run('ouvrirPanneau');
    host.run('creerExemples');
    host.run('creerModele');
    const [{ title, items }] = host.traces.menus;
    expect(title).toBe('Suivi VAE');
    for (const [, name] of items) expect(ENTRY_POINTS).toContain(name);
    expect(host.traces.sidebars).toEqual([{ file: 'Panneau', title: 'Suivi VAE' }]);
    expect(host.spreadsheet.sheets.map(({ name }) => name)).toContain('Candidats');
    expect(host.spreadsheet.toasts.map(({ message }) => message).join(' ')).not.toMatch(/abouti/);
  });

  it('checks a delivery, and says why one cannot be', () => {
    const host = createSheetsHost(built.read('appsscript/Code.js'));
    const profil = {
      version: 1,
      certificateur: 'essai',
      colonnes: [
        { entete: 'Diplôme', rubrique: 'libelle_certification' },
        { entete: 'Observation', rubrique: null },
      ],
    };
    host.run('ecrireReglages', JSON.stringify({ version: 1, region: null, profils: { essai: profil } }));
    const sheet = host.spreadsheet.sheets[0];
    [
      ['Diplôme', 'Observation'],
      ['BTS', 'néant'],
      ['DEAES', ''],
    ].forEach((row, r) => row.forEach((text, c) => sheet.set(r, c, text)));
    host.run('controleDeNuit');
    const report = host.spreadsheet.find('Contrôle des livraisons');
    expect(report?.cells.value(1, 0)).toBe('Feuille 1');
    // No person in it: the problem is told.
    expect(report?.cells.value(1, 12)).not.toBe('');
  });

  it('is at most 500 kB: Apps Script loads it at each call', () => {
    expect(Buffer.byteLength(built.read('appsscript/Code.js'))).toBeLessThanOrEqual(500_000);
  });
});
