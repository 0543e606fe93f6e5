/** Cleans the file in hand with all that is decided; what the person has ticked and opened stays so. */
import type { Task } from '../../../core/tasks';
import { nettoyer } from '../../../core/tasks';
import type { Cleaned } from '../../../core/tasks';
import { inStep } from '../../../core/tasks/task';
import type { Harmonised } from '../../../core/harmonise';
import { breathe } from '../../stepping';
import type { ViewContext } from '../view';
import { Acceptance } from './acceptance';
import { profileInHand } from './decide';
import { DECISIONS } from './decisions';
import { countToCorrect } from './findings';
import { focusOn } from './focus';
import { formerOf } from './formerJournal';
import { markCells } from './marks';
import type { Questions } from './questions';
import { questionSteps } from './questions';
import type { CleaningState } from './state';
import { certifierOf, dayOfData } from './state';

const ASKED = 'nettoyer.etape.questions';

function asked(file: Harmonised): Task<Questions> {
  return inStep(ASKED, questionSteps(file));
}

/** The keyboard goes to what was found the first time, to the decisions afterwards. */
export function clean(context: ViewContext, state: CleaningState): void {
  const { session, say, tell, refresh } = context;
  const { read, mapping, place } = state;
  if (read === null || mapping === null || place === null) return;
  context.work('nettoyer.etape.nettoyage', async (work) => {
    const { id } = certifierOf(state, session);
    const profile = profileInHand(state, session);
    const extensions = session.region?.rubriques.extensions ?? [];
    const last: Cleaned | null = state.cleaned;
    const former = formerOf(state, read, session);
    const certifications = session.certifications?.list;
    const day = dayOfData(session, id);
    const cleaned = await work.run(nettoyer(read.raw, profile, extensions, day, former, certifications));
    const questions = await work.run(asked(cleaned.file));
    const n = countToCorrect(await work.run(inStep(ASKED, cleaned.grouping())));
    // Each of these is short; together they would hold the page.
    await work.step(ASKED);
    const acceptance = new Acceptance(cleaned.repairs, state.acceptance);
    await work.step(ASKED);
    markCells(context.host, place, cleaned);
    await work.step(ASKED);
    Object.assign(state, { cleaned, former, questions, acceptance, applied: profile });
    refresh();
    // The focus measures the page: not in the task that has just drawn it.
    await breathe();
    focusOn(last === null ? 'nettoyer-constats' : DECISIONS);
    const cellules = acceptance.count;
    const isUncompared = state.formerJournal !== null && former === undefined;
    const done =
      last === null
        ? say('nettoyer.fini', { n, cellules })
        : say('nettoyer.decider.applique', { n, cellules, avant: countToCorrect(last.groups) });
    tell(isUncompared ? `${done} ${say('nettoyer.precedente.rien')}` : done);
  });
}
