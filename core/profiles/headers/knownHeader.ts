/** Tells reading whether a cell looks like a header of ours, to find the header row among title rows. */
import type { Steps } from '../../table';
import { corpus, corpusSteps, setKey } from './corpus';
import { readHeader } from './header';

/** Longer cells are titles or notes. */
const LONGEST = 80;

/**
 * Makes `knownHeader` ready, in steps: what it knows is compiled at the first call, in a fifth of a second. A face runs
 * this before it reads. Yields the share that is done.
 */
export function* vocabularySteps(): Steps<void> {
  yield* corpusSteps();
}

/** Whether a cell's text, folded or not, is a known header: a label of a rubrique or a common header that is none. */
export function knownHeader(text: string): boolean {
  if (text === '' || text.length > LONGEST || !/[A-Za-z\u00c0-\u024f]/.test(text)) return false;
  const { keys, sets } = corpus();
  const header = readHeader(text);
  if (header.key === '') return false;
  return (
    keys.has(header.key) ||
    header.readings.some(
      ({ tokens, numbers }) => tokens.length > 0 && (sets.has(setKey(tokens, numbers)) || sets.has(setKey(tokens, []))),
    )
  );
}
