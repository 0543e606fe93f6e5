/** Last step: the cleaned data in new sheets, or the repairs written where the cells are. */
import { reasonText } from '../../../core/reports';
import { button, element } from '../../element';
import type { CellEditor } from '../../host';
import { HostRefusal } from '../../host';
import type { TreatmentOutcome } from '../../treatment/apply';
import { applyTreatment } from '../../treatment/apply';
import { editsOf } from '../../treatment/edits';
import type { ViewContext } from '../view';
import type { Ready } from './outputs';
import { deliverAll, deliverAnomalies, deliverFeedback, writeCsvFile, writeSheets } from './outputs';
import { loadPlaces } from './source';
import type { CleaningState } from './state';
import { certifierOf, dayOfData } from './state';

function tellOutcome(outcome: TreatmentOutcome, { say, tell }: ViewContext): void {
  if (outcome.state === 'done') {
    const { written, journal, left } = outcome;
    const rest = left > 0 ? ` ${say('nettoyer.place.laissees', { n: left })}` : '';
    tell(say('nettoyer.place.fait', { n: written, journal }) + rest);
  } else if (outcome.state === 'nothing') {
    tell(say('nettoyer.place.rien', { n: outcome.left }));
  } else if (outcome.state === 'broken') {
    tell(say('nettoyer.place.incomplet', { journal: outcome.journal }));
  } else if (outcome.byPerson) {
    tell(say('nettoyer.place.annule'));
  } else {
    const { cause } = outcome;
    const raison = cause instanceof HostRefusal ? say(cause.phraseCode, cause.slots) : say('nettoyer.place.inconnue');
    tell(say('nettoyer.place.retabli', { raison }));
  }
}

function writeInPlace(ready: Ready, context: ViewContext, state: CleaningState, editor: CellEditor): void {
  const { host, session } = context;
  context.work('nettoyer.etape.place', async (work) => {
    const { raw } = ready.cleaned.file;
    const edits = editsOf(raw, ready.cleaned.repairs, ready.acceptance.accepts, (own, { reason, kind }) =>
      reasonText(reason, kind, own.rubrique, host.language),
    );
    const outcome = await applyTreatment(
      { ...host, editor },
      {
        sheet: raw.source.sheet ?? '',
        date1904: raw.source.date1904,
        edits,
        jour: dayOfData(session, certifierOf(state, session).id),
      },
      {
        read: work.watch('nettoyer.etape.etats'),
        journal: work.watch('nettoyer.etape.journal'),
        write: work.watch('nettoyer.etape.place'),
      },
    );
    tellOutcome(outcome, context);
    loadPlaces(context, state, true);
  });
}

/** @param count shows how many cells are to be rewritten; called again when that changes */
export function resultsSection(
  ready: Ready,
  context: ViewContext,
  state: CleaningState,
): { readonly node: HTMLElement; readonly update: () => void } {
  const { host, say } = context;
  const { editor } = host;
  const isAtelier = host.kind === 'atelier';
  const sheets = button(
    say(isAtelier ? 'nettoyer.telecharger' : 'nettoyer.ecrire'),
    () => writeSheets(ready, context, state),
    { class: 'primary', id: 'nettoyer-ecrire' },
  );
  const others = [
    button(say('nettoyer.csv'), () => writeCsvFile(ready, context), { id: 'nettoyer-csv' }),
    button(
      say(isAtelier ? 'nettoyer.retour_classeur' : 'nettoyer.retour_feuilles'),
      () => deliverFeedback(ready, context, state),
      {
        id: 'nettoyer-retour',
      },
    ),
    button(say('nettoyer.anomalies'), () => deliverAnomalies(ready, context, state), { id: 'nettoyer-anomalies' }),
    ...(host.workbookBytes === undefined
      ? []
      : [button(say('nettoyer.tout'), () => deliverAll(ready, context, state), { id: 'nettoyer-tout' })]),
  ];
  const count = element('p', {});
  const mayEdit = editor !== undefined && state.place !== null && state.place.kind !== 'file';
  const inPlace = mayEdit
    ? button(say('nettoyer.place'), () => writeInPlace(ready, context, state, editor), {
        id: 'nettoyer-place',
        attributes: { 'aria-describedby': 'nettoyer-place-aide' },
      })
    : null;
  const update = (): void => {
    count.textContent = say('nettoyer.resultat.cellules', { n: ready.acceptance.count });
    if (inPlace !== null) inPlace.disabled = ready.acceptance.count === 0;
  };
  update();
  const node = element(
    'section',
    {},
    element('h3', {}, say('nettoyer.resultat.titre')),
    count,
    element('p', { class: 'actions' }, sheets, ...(inPlace === null ? [] : [inPlace])),
    ...(inPlace === null
      ? []
      : [element('p', { id: 'nettoyer-place-aide', class: 'aide' }, say('nettoyer.place.aide'))]),
    element('h4', {}, say('nettoyer.resultat.fichiers')),
    element('p', { class: 'actions' }, ...others),
  );
  return { node, update };
}
