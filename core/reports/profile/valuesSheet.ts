/** The sheet « Valeurs »: what values of the file mean, as decided, then the values that nobody understands, to be answered. */
import type { ValueQuestion } from '../../harmonise/labels';
import { codesOf, rubriqueById, rubriques } from '../../dictionary';
import { isDecidable } from '../../profiles';
import type { Profile } from '../../profiles';
import { decisionKey } from '../../values/spelling/decisionKey';
import type { Sheet } from '../../workbook';
import { rubriqueTitle } from '../labels';
import type { Lists } from '../quality/templates/lists';
import { encodeText } from './cellText';
import { meaningText } from './columnsSheet';
import { columnTitle, ownWord } from './layout';
import { BLANK_ROWS, listSheet } from './listSheet';
import { codeText } from './named';
import { mayTellSomebody } from './tellsSomebody';
import type { ProfiledFile } from './workbook';

/** Cells that hold the same text: a habit from that number on; a text written once may be about somebody. */
const A_HABIT = 3;

/** Whether a value may leave the file to be asked about: a label that several rows share. */
export function mayBeAsked({ text, count }: Pick<ValueQuestion, 'text' | 'count'>): boolean {
  return count >= A_HABIT && !mayTellSomebody(text);
}

interface Row {
  readonly rubrique: string;
  readonly valeur: string;
  readonly sens: string;
  readonly cellules: number | '';
  readonly propositions: string;
}

function decidedRows({ valeurs = {}, laissees = {} }: Profile): Row[] {
  const row = (rubrique: string, text: string, sens: string): Row => ({
    rubrique,
    valeur: text,
    sens,
    cellules: '',
    propositions: '',
  });
  return [
    ...Object.entries(valeurs).flatMap(([rubrique, meanings]) =>
      Object.entries(meanings).map(([text, value]) =>
        row(rubrique, text, value === '' ? ownWord('vide') : meaningText(rubrique, value)),
      ),
    ),
    ...Object.entries(laissees).flatMap(([rubrique, texts]) =>
      texts.map((text) => row(rubrique, text, ownWord('laisser'))),
    ),
  ];
}

/** Values to ask about, each once though several columns hold it. */
function askedRows(values: readonly ValueQuestion[], decided: readonly Row[]): Row[] {
  // One decision holds for the texts that share its key, as it is read.
  const key = (rubrique: string, text: string): string =>
    `${rubrique} ${decisionKey(rubriqueById(rubrique)?.storage ?? 'text', text)}`;
  const seen = new Set(decided.map(({ rubrique, valeur }) => key(rubrique, valeur)));
  return values.filter(mayBeAsked).flatMap(({ rubrique, text, count, candidates }): Row[] => {
    if (!isDecidable(rubrique) || seen.has(key(rubrique, text))) return [];
    seen.add(key(rubrique, text));
    const propositions = candidates.map((code) => meaningText(rubrique, code)).join(', ');
    return [{ rubrique, valeur: text, sens: '', cellules: count, propositions }];
  });
}

export function valuesSheet(profile: Profile, lists: Lists, file?: ProfiledFile): Sheet {
  const decided = decidedRows(profile);
  const rows = [...decided, ...askedRows(file?.values ?? [], decided)];
  const own = [ownWord('vide'), ownWord('laisser')];
  const titles = rubriques.filter(({ id, codes }) => codes !== undefined && isDecidable(id)).map(({ titre }) => titre);
  const answers = rows.flatMap(({ rubrique }, from) => {
    const codes = codesOf(rubrique);
    const list = lists.choices(rubriqueTitle(rubrique), [...codes.map(codeText), ...own]);
    return codes.length === 0 ? [] : [{ field: 'sens', from, rows: 1, list }];
  });
  return listSheet({
    name: 'valeurs',
    rows: rows.map(({ rubrique, valeur, ...others }) => ({
      ...others,
      rubrique: rubriqueTitle(rubrique),
      valeur: encodeText(valeur),
    })),
    styles: { rubrique: 'saisie', valeur: 'saisie_code', sens: 'saisie', cellules: 'entier', propositions: 'cellule' },
    widths: [36, 40, 44, 10, 60],
    blank: BLANK_ROWS,
    answers: [
      ...answers,
      {
        field: 'rubrique',
        from: rows.length,
        rows: BLANK_ROWS,
        list: lists.choices(columnTitle('rubrique'), titles),
      },
    ],
  });
}
