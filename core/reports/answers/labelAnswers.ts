/** « Libellés à regrouper » read back: which spellings are one, which are two things. */
import { rubriqueById } from '../../dictionary';
import type { SheetGrid } from '../../reading';
import { foldLabel } from '../../values';
import { answerOf, askedOf, nothingRead, textKey } from './answer';
import type { ReadAnswers } from './answer';
import type { AnswerRow } from './answerTable';
import { answerTables, wordsOf } from './answerTable';

const COLUMNS = {
  rubrique: 'nettoyage.question.rubrique',
  cible: 'nettoyage.question.gardee',
  texte: 'nettoyage.question.trouvee',
  reponse: 'nettoyage.question.reponse',
};

/** What people write instead of choosing, folded. A ticked box of Sheets is TRUE; one that is not ticked says nothing. */
const YES = 'oui o x xx vrai true v ok 1 y yes idem pareil meme'.split(' ');
const NO = 'non n 0 no'.split(' ');
const BLANK: ReadonlySet<string> = new Set(['faux', 'false']);
const SAME = ['la meme chose', 'meme chose', 'c est la meme chose', 'the same'];
const OTHER = ['pas la meme chose', 'autre chose', 'ce n est pas la meme chose', 'differentes', 'not the same'];

/** Spellings that the sheets show of each rubrique, by the text and by the key of a decision; those proposed come first. */
class Shown {
  private readonly texts = new Map<string, string>();

  constructor(rows: readonly AnswerRow[]) {
    for (const column of ['cible', 'texte']) {
      for (const row of rows) {
        const [title, text] = [foldLabel(row.text('rubrique')), row.text(column)];
        for (const name of [text, textKey('', text)]) {
          const key = `${title}\n${name}`;
          if (text !== '' && !this.texts.has(key)) this.texts.set(key, text);
        }
      }
    }
  }

  /** The spelling that somebody typed, as the sheet has it. */
  named(row: AnswerRow): string | undefined {
    const [title, typed] = [foldLabel(row.text('rubrique')), row.text('reponse').trim()];
    return this.texts.get(`${title}\n${typed}`) ?? this.texts.get(`${title}\n${textKey('', typed)}`);
  }
}

export function labelAnswers(sheets: readonly SheetGrid[]): ReadAnswers {
  const read = nothingRead();
  const tables = answerTables(sheets, COLUMNS, (has) => Object.keys(COLUMNS).every(has));
  read.tables = tables.length;
  const rows = tables.flatMap((table) => [...table.rows]);
  const shown = new Shown(rows);
  const yes = new Set([...wordsOf('retour.absentes.oui'), ...YES, ...SAME]);
  const no = new Set([...wordsOf('retour.absentes.non'), ...NO, ...OTHER]);
  const unasked = wordsOf('reponses.dans_le_fichier');
  for (const row of rows) {
    const answer = answerOf(row, BLANK);
    if (unasked.has(answer)) continue;
    if (answer === '') {
      if (row.text('texte') !== '') read.blank++;
      continue;
    }
    readRow(row, { isYes: yes.has(answer), isNo: no.has(answer), named: shown.named(row) }, read);
  }
  return read;
}

interface Said {
  readonly isYes: boolean;
  readonly isNo: boolean;
  readonly named: string | undefined;
}

function readRow(row: AnswerRow, { isYes, isNo, named }: Said, { answers, ignored }: ReadAnswers): void {
  const place = row.place('reponse');
  const asked = askedOf(row, place, ignored);
  if (asked === undefined) return;
  const { rubrique, text } = asked;
  if (rubriqueById(rubrique)?.libelle === undefined) return void ignored.push({ place, reason: 'rubrique' });
  const proposed = row.text('cible');
  const target = isYes ? proposed : named;
  const isOwn =
    target === text || (target !== proposed && target !== undefined && textKey('', target) === textKey('', text));
  if (isNo) answers.push({ ...asked, value: null, isLabel: true, isNamed: true, place });
  else if (target === undefined || isOwn) ignored.push({ place, reason: 'oui_non' });
  else if (target === '') ignored.push({ place, reason: 'texte' });
  else answers.push({ ...asked, value: target, isLabel: true, isNamed: target !== proposed, place });
}
