/** Answers typed in the sheets of questions, by the person or by somebody who sent them back: taken as decisions. */
import { phrase } from '../../../core/messages';
import type { SheetGrid } from '../../../core/reading';
import { answersText, takeAnswers } from '../../../core/reports';
import { button, element } from '../../element';
import { filePicker } from '../../fields';
import type { PaneHost, Watch } from '../../host';
import { ASKING_SHEETS } from '../../ownSheets';
import type { Work } from '../view';
import { decide, profileInHand } from './decide';
import type { Desk } from './decisionDesk';
import { fold } from './fold';

const FOLD = 'nettoyer-reponses';
const READING = 'nettoyer.etape.fichier';

/** The sheets of questions of the document, numbered ones too; any other may hold a whole export. */
async function ownSheets(host: PaneHost, watch: Watch): Promise<SheetGrid[]> {
  const titles = ASKING_SHEETS.map((code) => phrase(code));
  const grids: SheetGrid[] = [];
  for (const { name } of await host.places()) {
    if (!titles.some((title) => name.startsWith(title))) continue;
    const grid = await host.readGrid({ kind: 'sheet', name }, watch);
    if (grid !== null) grids.push(grid);
  }
  return grids;
}

/** Answers of a returned workbook where files are read, else of the document's own sheets. */
export function answersPart({ context, state }: Desk): HTMLElement {
  const { host, session, say, tell, work, refresh } = context;
  const take = (sheetsOf: (running: Work) => Promise<readonly SheetGrid[]>): void =>
    work(READING, async (running) => {
      const sheets = await sheetsOf(running);
      const given = { file: state.cleaned!.file, clusters: state.questions!.clusters };
      const taken = takeAnswers(profileInHand(state, session), sheets, given);
      if (taken.labels + taken.values + taken.left > 0) decide(state, session, () => taken.profile);
      for (const rubrique of taken.absent) state.absent.add(rubrique);
      state.answers = answersText(taken, say);
      state.opened.add(FOLD);
      refresh();
      document.getElementById(`${FOLD}-titre`)?.focus();
      tell(state.answers[0]);
    });
  const { readSheets } = host;
  return fold(FOLD, say('nettoyer.reponses'), state.opened, () => [
    readSheets === undefined
      ? element(
          'p',
          { class: 'actions' },
          button(say('nettoyer.reponses.feuilles'), () => take((running) => ownSheets(host, running.watch(READING))), {
            id: `${FOLD}-lire`,
          }),
        )
      : filePicker(
          `${FOLD}-fichier`,
          say('nettoyer.reponses.fichier'),
          '.xlsx,.ods,.xls',
          ([file]) => take((running) => readSheets(file, running.watch(READING))),
          say('nettoyer.reponses.aide'),
        ),
    ...(state.answers.length === 0
      ? []
      : [element('ul', { class: 'places' }, ...state.answers.map((line) => element('li', {}, line)))]),
  ]);
}
