/** « Valeurs à préciser » read back: what values of coded rubriques mean. */
import { codesOf, rubriqueById } from '../../dictionary';
import type { SheetGrid } from '../../reading';
import { foldLabel } from '../../values';
import { areContrary } from '../../values/spelling/guards';
import { codeNamed, codesText } from '../profile/named';
import { mayTellSomebody } from '../profile/tellsSomebody';
import { answerOf, askedOf, nothingRead } from './answer';
import type { ReadAnswers } from './answer';
import type { AnswerRow } from './answerTable';
import { answerTables, wordsOf } from './answerTable';

const COLUMNS = {
  rubrique: 'nettoyage.question.rubrique',
  texte: 'nettoyage.question.valeur',
  candidats: 'nettoyage.question.candidates',
  reponse: 'nettoyage.question.reponse_valeur',
};
/** Titles near the region's referential are asked about as values are. */
const TITLE = 'intitule_certification';
const REQUIRED = ['rubrique', 'texte', 'reponse'];

/** Between the candidates of a value, as the sheet shows them. */
export const BETWEEN = ' ; ';

const YES = 'o x vrai true v ok y yes'.split(' ');
/** What says that the value says nothing, folded. */
const NOTHING = ['vide', 'rien', 'rien cellule vide', 'cellule vide', 'nothing', 'empty'];
const NONE: ReadonlySet<string> = new Set();

export function valueAnswers(sheets: readonly SheetGrid[]): ReadAnswers {
  const read = nothingRead();
  const yes = new Set([...wordsOf('retour.absentes.oui'), ...YES]);
  const nothing = new Set([...wordsOf('nettoyer.decider.vide'), ...NOTHING]);
  const leave = wordsOf('reponses.laisser');
  const tables = answerTables(sheets, COLUMNS, (has) => REQUIRED.every(has));
  read.tables = tables.length;
  for (const row of tables.flatMap(({ rows }) => [...rows])) {
    const answer = answerOf(row, NONE);
    if (answer === '') {
      if (row.text('texte') !== '') read.blank++;
      continue;
    }
    readRow(row, { isYes: yes.has(answer), isNothing: nothing.has(answer), isLeft: leave.has(answer) }, read);
  }
  return read;
}

interface Said {
  readonly isYes: boolean;
  readonly isNothing: boolean;
  readonly isLeft: boolean;
}

/** The titles of certifications that the sheet proposes. */
function titlesOf(row: AnswerRow): string[] {
  return row
    .text('candidats')
    .split(BETWEEN.trim())
    .flatMap((title) => title.trim() || []);
}

/** The only code that the sheet proposes; undefined for none, or several. */
function onlyCandidate(row: AnswerRow, rubrique: string): string | undefined {
  const told = row.text('candidats').split(BETWEEN.trim());
  return told.length === 1 ? codeNamed(rubrique, told[0]) : undefined;
}

function readRow(row: AnswerRow, { isYes, isNothing, isLeft }: Said, { answers, ignored }: ReadAnswers): void {
  const place = row.place('reponse');
  const refuse = (reason: string, slots = {}): void => void ignored.push({ place, reason, slots });
  const asked = askedOf(row, place, ignored);
  if (asked === undefined) return;
  const { rubrique, text } = asked;
  const titre = rubriqueById(rubrique)!.titre;
  const codes = codesOf(rubrique);
  const isLabel = codes.length === 0;
  const take = (value: string | null): void => void answers.push({ ...asked, value, isLabel, isNamed: true, place });
  if (isLabel) {
    const titles = titlesOf(row);
    if (rubrique !== TITLE || titles.length === 0) return refuse('rubrique');
    const typed = foldLabel(row.text('reponse'));
    const named = isYes && titles.length === 1 ? titles[0] : titles.find((title) => foldLabel(title) === typed);
    if (isLeft) take(null);
    else if (named !== undefined) take(named);
    else refuse(isYes ? 'laquelle' : 'code', { rubrique: titre, liste: titles.join(' / ') });
    return;
  }
  if (mayTellSomebody(text)) return refuse('personne');
  const typed = row.text('reponse');
  // Unknown in tables, empty in the base: a decision may say it either way (contract).
  const code =
    codeNamed(rubrique, typed) ?? (typed.trim() === 'NR' ? 'NR' : isYes ? onlyCandidate(row, rubrique) : undefined);
  if (code !== undefined) {
    const meant = codes.find((one) => one.code === code)?.libelle ?? '';
    if (areContrary(foldLabel(text), foldLabel(meant))) refuse('contraire', { rubrique: titre });
    else take(code);
  } else if (isNothing) take('');
  else if (isLeft) take(null);
  else if (isYes) refuse('laquelle', { rubrique: titre });
  else refuse('code', { rubrique: titre, liste: codesText(rubrique) });
}
