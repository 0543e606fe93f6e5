/** Which two grids are compared, what is asked of them, and the answer. */
import {
  compared,
  comparisonWorkbook,
  inOrder,
  pairOf,
  proposedComparison,
  proposedPair,
} from '../../../../pane/views/quality/comparing';
import type { ReadGrid } from '../../../../pane/views/quality/state';
import { fakePane, LIBRARY, MARTINIQUE } from './fakePane';
import { evaluation } from '../../../core/quality/sampleEvaluation';

let count = 0;
const grid = (levels: Record<string, string> | string, more = {}, referential = MARTINIQUE): ReadGrid => ({
  key: String(count++),
  nom: 'Structure inventée',
  evaluation: evaluation(referential, levels, more),
  referential,
  constats: [],
});
const first = grid('2', { date: '2025-03-10' });
const other = grid('1', { structure: 'S02', date: '2025-03-10' });
const second = grid('3', { date: '2026-03-10' });
const twin = grid('2', { date: '2025-03-10', auditeur: 'Second Fictif' });
const national = grid('conforme', { date: '2026-05-10' }, LIBRARY.get('rnq-v9'));

it('proposes two grids of one structure, else the first two', () => {
  expect(proposedPair([first, other, second])).toEqual([first, second]);
  expect(proposedPair([first, other])).toEqual([first, other]);
  expect(proposedPair([first])).toBeNull();
});

it.each([
  ['accord', first, twin],
  ['progres', first, second],
  ['progres', first, other],
  ['progres', first, national],
] as const)('asks for %s', (comparison, a, b) => {
  expect(proposedComparison(a, b)).toBe(comparison);
});

it('keeps the choice of the person, and proposes the rest', () => {
  const { state } = fakePane(new Map());
  state.reading = { documents: [], grids: [first, other, second], constats: [], ecartes: 0, rows: new Map() };
  state.pair = ['', other.key];
  expect(pairOf(state)).toEqual([first, other]);
});

it('reads a way forward, whatever the order of the choices', () => {
  expect(inOrder(second, first)).toEqual([first, second]);
  const { rows, sentences } = compared('progres', first, second);
  expect(rows).toHaveLength(24);
  expect(rows[0].cells.slice(1)).toEqual(['2 - Conforme', '3 - Exemplaire']);
  expect(sentences.length).toBeGreaterThan(1);
});

it('answers in the language of the pane', () => {
  for (const comparison of ['accord', 'progres'] as const) {
    const french = compared(comparison, first, twin).sentences;
    const english = compared(comparison, first, twin, 'en').sentences;
    expect(english).toHaveLength(french.length);
    expect(english.filter((sentence) => french.includes(sentence))).toEqual([]);
  }
});

it('lists disagreements, and draws the workbook of either', () => {
  const near = grid(
    { ...Object.fromEntries(MARTINIQUE.indicateurs.map(({ numero }) => [numero, '2'])), '3': '0' },
    { date: '2025-03-10' },
  );
  expect(compared('accord', first, near).rows.map(({ cells }) => cells[0])).toEqual([expect.stringMatching(/^3\. /)]);
  for (const comparison of ['accord', 'progres'] as const) {
    const model = comparisonWorkbook(comparison, first, near, '2026-03-31');
    expect(model.feuilles.length).toBeGreaterThan(0);
    expect(model.titre).toContain('Structure inventée');
  }
});
