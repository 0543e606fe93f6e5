/** Habits of every source file (style.md): an opening sentence, a name from the trade, a size one can read. */
import { HOUSE, filesBelow, readSource } from './sources';

const MAX_LINES = 400;

// Declarations of data are lists: cutting them in two would not make them easier to read.
const DATA_FILES = [/^core\/messages\/(fr|en)\//, /^core\/dictionary\//, /^core\/indicators\/catalogue/];

const FOLDERS = [...HOUSE, 'bin', 'bench', 'templates'];
const files = FOLDERS.flatMap((folder) => filesBelow(folder));
const code = files.filter((place) => /\.(ts|js|css)$/.test(place));

/** The comment a file opens with, without its marks; '' when it opens with something else. */
function openingComment(text: string): string {
  const body = text.replace(/^\uFEFF?(#!.*\n)?/, '');
  const block = /^\/\*\*?([\s\S]*?)\*\//.exec(body);
  const lines = /^((?:\/\/.*\n)+)/.exec(body);
  const raw = block ? block[1] : lines ? lines[1] : '';
  return raw.replace(/^\s*(\*|\/\/+)/gm, '').trim();
}

describe('openingComment', () => {
  it.each([
    ['/** Reads a date. */\nexport', 'Reads a date.'],
    ['#!/usr/bin/env node\n/** Starts. */', 'Starts.'],
    ['// Reads a date.\nimport', 'Reads a date.'],
    ['import x from "y";\n/** Late. */', ''],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(openingComment(text)).toBe(expected);
  });
});

describe('every source file', () => {
  it('opens with a sentence that says what it is for', () => {
    const silent = code.filter((place) => openingComment(readSource(place)).split(/\s+/).length < 4);
    expect(silent).toEqual([]);
  });

  it('has a name that says something', () => {
    const vague = files.filter((place) => /(^|\/)(utils?|helpers?|common|misc|managers?)(\/|\.|$)/i.test(place));
    const manager = files.filter((place) => /manager\./i.test(place));
    expect([...vague, ...manager]).toEqual([]);
  });

  it(`has at most ${MAX_LINES} lines, unless it declares data`, () => {
    const long = code
      .filter((place) => !DATA_FILES.some((pattern) => pattern.test(place)))
      .map((place) => [place, readSource(place).split('\n').length] as const)
      .filter(([, lines]) => lines > MAX_LINES);
    expect(long).toEqual([]);
  });

  it('of the core exports by name only', () => {
    const byDefault = filesBelow('core', /\.ts$/).filter((place) => /^export default\b/m.test(readSource(place)));
    expect(byDefault).toEqual([]);
  });
});
