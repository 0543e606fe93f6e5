/** Undoes a treatment that was written in place, now or when the pane is opened again: its journal is in the document. */
import { button, element } from '../../element';
import { labelled, select } from '../../fields';
import type { CellEditor } from '../../host';
import { undoTreatment } from '../../treatment/undo';
import type { ViewContext } from '../view';
import type { CleaningState } from './state';

/** Cells changed since that the status line names. */
const NAMED = 5;

function undo(journal: string, editor: CellEditor, context: ViewContext): void {
  const { host, say, tell } = context;
  context.work('nettoyer.etape.annuler', async (work) => {
    const { restored, already, changed } = await undoTreatment(
      { ...host, editor },
      journal,
      work.watch('nettoyer.etape.annuler'),
    );
    const others = changed.length - NAMED;
    tell(
      [
        say('nettoyer.annuler.fait', { n: restored, journal }),
        already > 0 ? say('nettoyer.annuler.deja', { n: already }) : '',
        changed.length > 0
          ? say('nettoyer.annuler.changees', { n: changed.length, cellules: changed.slice(0, NAMED).join(', ') })
          : '',
        others > 0 ? say('nettoyer.autres', { n: others }) : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    );
  });
}

/** Shown as soon as the document holds a journal. */
export function undoSection(context: ViewContext, state: CleaningState): HTMLElement[] {
  const { host, say } = context;
  const { editor } = host;
  if (editor === undefined || state.journals.length === 0) return [];
  let [chosen] = state.journals;
  const list = select(
    state.journals.map((name) => ({ value: name, label: name })),
    chosen,
    (value) => (chosen = value),
  );
  return [
    element(
      'section',
      {},
      element('h3', {}, say('nettoyer.annuler.titre')),
      labelled('nettoyer-journal', say('nettoyer.annuler.journal'), list, say('nettoyer.annuler.aide')),
      element(
        'p',
        { class: 'actions' },
        button(say('nettoyer.annuler'), () => undo(chosen, editor, context), { id: 'nettoyer-annuler' }),
      ),
    ),
  ];
}
