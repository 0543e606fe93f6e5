/** Nodes: distinct pseudonyms in code-unit order. */
import fc from 'fast-check';
import { nodesOfSteps } from '../../../../core/base/link/nodes';
import { Pseudonyms } from '../../../../core/privacy';
import { lastOf } from '../../../../core/table';

it('sorts pseudonyms by code unit and numbers the distinct ones', () => {
  // Common beginnings, so that ties of the sort key happen.
  const pseudonym = fc
    .tuple(fc.constantFrom('', 'A', '2', 'AAAAAA', 'AAAAAAAA'), fc.stringMatching(/^[A-Z2-7]{20}$/))
    .map(([head, tail]) => (head + tail).slice(0, 20));
  fc.assert(
    fc.property(fc.array(pseudonym, { maxLength: 40 }), fc.nat(3), (list, repeat) => {
      const texts = [...list, ...list.slice(0, repeat)];
      const { nodeOf, p2 } = lastOf(nodesOfSteps(Pseudonyms.of(texts)));
      const distinct = [...new Set(texts)].sort();
      expect(Array.from({ length: p2.length }, (_, i) => p2.text(i))).toEqual(distinct);
      expect(Array.from(nodeOf, (node) => distinct[node])).toEqual(texts);
    }),
  );
});
