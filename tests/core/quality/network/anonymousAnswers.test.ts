/** Answers of candidates are anonymous: two that are alike are two, and a file sent again does not count twice. */
import { gatherLists } from '../../../../core/quality/network/lists';
import type { Finder } from '../../../../core/quality/network/attach';
import type { ReceivedDocument } from '../../../../core/quality/network/received';

const answer = (globale: string): { globale: string } => ({ globale });

function marks(...files: readonly string[][]): unknown[] {
  const documents = files.map((globales, i): readonly [ReceivedDocument, string] => [
    {
      fichier: `reponses-${i}.xlsx`,
      modele: 'questionnaire-candidat',
      data: { reponses: globales.map(answer) },
    } as unknown as ReceivedDocument,
    'S1',
  ]);
  const { listes } = gatherLists(documents, {} as Finder, () => true);
  return listes['questionnaire-candidat.reponses'].map(({ globale }) => globale);
}

it.each([
  ['alike in one file', [['4', '4', '3']], ['4', '4', '3']],
  [
    'the same file twice',
    [
      ['4', '4', '3'],
      ['4', '4', '3'],
    ],
    ['4', '4', '3'],
  ],
  [
    'a file that has grown',
    [
      ['4', '4', '4', '3'],
      ['4', '3'],
    ],
    ['4', '4', '4', '3'],
  ],
])('%s', (_, files, expected) => {
  expect(marks(...files)).toEqual(expected);
});
