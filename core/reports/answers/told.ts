/** What became of the answers of a workbook, for people: counts, then cells with the reason; never a value of the file. */
import { phrase } from '../../messages';
import { countText } from '../french';
import type { Ignored } from './answer';
import type { TakenAnswers } from './takeAnswers';

export type Say = (code: string, slots?: Readonly<Record<string, string | number>>) => string;

/** Cells named for one reason. */
const CELLS = 12;

/** « Libellés à regrouper » F7, F9: the sheet once. */
function placesText(ignored: readonly Ignored[], say: Say): string {
  let last = '';
  const cells = ignored.slice(0, CELLS).map(({ place }) => {
    const at = place.lastIndexOf(' ');
    const sheet = place.slice(0, at);
    const shown = sheet === last ? place.slice(at + 1) : place;
    last = sheet;
    return shown;
  });
  const rest = ignored.length - cells.length;
  return cells.join(', ') + (rest > 0 ? say('reponses.autres', { n: countText(rest) }) : '');
}

/** @param say the sentences in the language of the interface */
export function answersText(taken: TakenAnswers, say: Say = phrase): string[] {
  const { labels, values, left, known, blank, gone, absent, ignored, hasQuestions, hasAbsent } = taken;
  if (!hasQuestions && !hasAbsent) return [say('reponses.aucune')];
  const n = labels + values + left;
  const line = (code: string, count: number): string[] => (count === 0 ? [] : [say(code, { n: count })]);
  const reasons = new Map<string, Ignored[]>();
  for (const one of ignored) {
    const reason = say(`reponses.raison.${one.reason}`, one.slots);
    reasons.set(reason, [...(reasons.get(reason) ?? []), one]);
  }
  return [
    ...(hasQuestions ? [say('reponses.prises', { n, labels, values, left })] : []),
    ...(hasAbsent && (absent.length > 0 || !hasQuestions) ? [say('profil.repris', { n: absent.length })] : []),
    ...line('reponses.deja', known),
    ...line('reponses.vides', blank),
    ...(gone > 0 && gone === n ? [say('reponses.autre_fichier')] : line('reponses.parties', gone)),
    ...line('reponses.ignorees', ignored.length),
    ...[...reasons].map(([raison, all]) => say('reponses.ignoree', { cellules: placesText(all, say), raison })),
  ];
}
