/** What a file leaves to be decided, told in the terminal: choices made by default, frequent values not understood. */
import type { ColumnQuestion, ValueQuestion } from '../../core/harmonise/labels';
import { phrase } from '../../core/messages';
import { choiceText, mayBeAsked, rubriqueTitle } from '../../core/reports';
import { sheetLetter } from '../../core/table';
import type { RawTable } from '../../core/table';

/** Values told; the table of the profile has them all. */
const TOLD = 12;

/**
 * '' when nothing is asked.
 * @param isWritten whether the workbook to answer in was just written
 * @param values of coded rubriques only; those that few cells hold are not told: they may be about somebody
 */
export function askedText(
  raw: RawTable,
  columns: readonly ColumnQuestion[],
  values: readonly ValueQuestion[],
  isWritten = false,
): string {
  const name = (index: number, rubrique: string): string => `${sheetLetter(raw, index)}  ${rubriqueTitle(rubrique)}`;
  const open = columns.filter(({ by }) => by === 'defaut');
  const frequent = values.filter(mayBeAsked);
  if (open.length + frequent.length === 0) return '';
  const choices = open.map(({ index, rubrique, choice, value, options, count }) =>
    phrase('profil.choix', {
      colonne: name(index, rubrique),
      choix: choiceText(choice),
      fait: choiceText(choice, value),
      cellules: count,
      options: options.map((one) => choiceText(choice, one)).join(' / '),
    }),
  );
  const meanings = frequent.slice(0, TOLD).map(({ index, rubrique, text, count, candidates }) => {
    const slots = { colonne: name(index, rubrique), valeur: text, cellules: count, codes: candidates.join(', ') };
    return phrase(candidates.length === 0 ? 'profil.valeur' : 'profil.valeur_candidats', slots);
  });
  const more = frequent.length - meanings.length;
  return [
    phrase('profil.a_decider'),
    ...choices.map((line) => `  ${line}`),
    ...meanings.map((line) => `  ${line}`),
    ...(more > 0 ? [`  ${phrase('profil.valeurs_autres', { n: more })}`] : []),
    phrase(isWritten ? 'profil.repondre_classeur' : 'profil.repondre'),
    '',
    '',
  ].join('\n');
}
