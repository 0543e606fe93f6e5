/** What the pages leave out: no module that they carry says it. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { buildSync } from 'esbuild';
import * as en from '../../core/messages/en';
import * as fr from '../../core/messages/fr';
import type { DomainMessages, Language } from '../../core/messages';
import { isLeftOut, LEFT_OUT } from '../../pane/sentences';
import { carriedSentences } from '../../webpack/left-out-loader.js';

const ROOT = path.join(__dirname, '..', '..');
const PAGES = ['addin/taskpane.ts', 'appsscript/sidebar/sidebar.ts', 'atelier/atelier.ts'];
/** A file that tells in the language of its host, or reads back in every language. */
const TELLS = /\b(language|Language|saidPhrase|wordsOf|answerTable)\b/;

/** Codes left out of a language. */
function leftOut(language: Language): string[] {
  const domains: Readonly<Record<string, DomainMessages>> = { fr, en }[language];
  return Object.entries(domains).flatMap(([domain, parts]) =>
    (['constats', 'problemes', 'phrases'] as const).flatMap((part) =>
      Object.keys(parts[part]).filter((code) => isLeftOut(language, domain, part, code)),
    ),
  );
}

/** Our modules that some page carries, with their text. */
function carriedModules(): { file: string; text: string }[] {
  const { metafile } = buildSync({
    entryPoints: PAGES,
    absWorkingDir: ROOT,
    outdir: 'nowhere',
    bundle: true,
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter(
      (file) => inputs[file].bytesInOutput > 0 && !/^(node_modules|core\/messages)\//.test(file),
    ),
  );
  return [...new Set(files)].map((file) => ({ file, text: fs.readFileSync(path.join(ROOT, file), 'utf8') }));
}

/** Codes that a text names whole, or by their beginning: 'a.b', `a.b.${…}`, 'a.b.'. */
function named(text: string, codes: readonly string[]): string[] {
  const literals = [...text.matchAll(/(['"`])([a-zA-Z_][\w.]*)(?:\1|\$\{)/g)].map(([, , literal]) => literal);
  const whole = new Set(literals);
  const beginnings = literals.filter((one) => one.endsWith('.'));
  return codes.filter((code) => whole.has(code) || beginnings.some((one) => code.startsWith(one)));
}

const modules = carriedModules();

it('carries modules, and leaves sentences out', () => {
  expect(modules.length).toBeGreaterThan(500);
  expect(leftOut('fr').length).toBeGreaterThan(100);
  expect(leftOut('en').length).toBeGreaterThan(leftOut('fr').length);
});

it('finds codes as they are written', () => {
  const codes = ['a.b', 'a.b.c', 'd_e'];
  expect(named("say('a.b')", codes)).toEqual(['a.b']);
  expect(named('say(`a.${one}`)', codes)).toEqual(['a.b', 'a.b.c']);
  expect(named("new Problem('d_e', 'a.b.' + one)", codes)).toEqual(['a.b.c', 'd_e']);
});

it('names nothing that French goes without', () => {
  const codes = leftOut('fr');
  expect(modules.flatMap(({ file, text }) => named(text, codes).map((code) => `${file}: ${code}`))).toEqual([]);
});

it('tells in English nothing that English goes without', () => {
  const codes = leftOut('en');
  const telling = modules.filter(({ text }) => TELLS.test(text));
  expect(telling.length).toBeGreaterThan(30);
  expect(telling.flatMap(({ file, text }) => named(text, codes).map((code) => `${file}: ${code}`))).toEqual([]);
  // Everything else that names one is a report, or says it in French.
  const others = modules.filter(({ file, text }) => !file.startsWith('core/') && named(text, codes).length > 0);
  expect(others.map(({ file }) => file).sort()).toEqual(['pane/ownSheets.ts', 'pane/views/quality/reportSheets.ts']);
});

it.each(['fr', 'en'] as const)(
  '%s: every line of the list leaves something out, every exception is one',
  (language) => {
    const domains: Readonly<Record<string, DomainMessages>> = { fr, en }[language];
    for (const { domain, part, only = [], but = [] } of LEFT_OUT[language]) {
      const codes = Object.keys(domains[domain][part]);
      expect(codes.some((code) => isLeftOut(language, domain, part, code))).toBe(true);
      for (const one of [...only, ...but]) {
        expect([one, codes.some((code) => (one.endsWith('.') ? code.startsWith(one) : code === one))]).toEqual([
          one,
          true,
        ]);
      }
    }
  },
);

it.each(['fr', 'en'] as const)('%s: the build carries every other sentence', (language) => {
  const carried = carriedSentences('pane/sentences.ts', `core/messages/${language}/index.ts`);
  const count = (domains: object): number =>
    Object.values(domains as Record<string, DomainMessages>).reduce(
      (sum, parts) => sum + Object.values(parts).reduce((codes, part) => codes + Object.keys(part).length, 0),
      0,
    );
  expect(count(carried)).toBe(count({ fr, en }[language]) - leftOut(language).length);
});
