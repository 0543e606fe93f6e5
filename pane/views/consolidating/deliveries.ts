/** The list of the files: taken or not, whose, and what reads them. */
import { button, element } from '../../element';
import { checkbox, filePicker, labelled, select } from '../../fields';
import { breathe } from '../../stepping';
import { cleanGiven } from '../cleaning/source';
import type { ViewContext } from '../view';
import { saidFault } from './fault';
import { seeEach, seeGiven, waitingRows } from './reading';
import { rowsOf } from './rows';
import type { ConsolidatingState, FileRow } from './state';

/** Sees the rows that are taken and were not read yet. */
export function seeRows(rows: readonly FileRow[], context: ViewContext): void {
  const { say, tell, work, refresh } = context;
  const waiting = rows.filter(({ included, seen }) => included && seen === null);
  if (waiting.length === 0) return;
  work('consolider.etape.lecture', async (running) => {
    try {
      await seeEach(waiting, context, running);
    } finally {
      refresh();
    }
    tell(say('consolider.lus', { n: waiting.filter(({ seen }) => seen !== null).length }));
  });
}

function profileState(row: FileRow, context: ViewContext): HTMLElement[] {
  const { session, say } = context;
  const told = (code: string, slots = {}): HTMLElement => element('p', { class: 'aide' }, say(code, slots));
  if (row.seen === null) {
    const { fault } = row;
    const { quoi, pourquoi, action } = fault === null ? { quoi: say('consolider.non_lu') } : saidFault(fault, context);
    return [
      element('p', { class: fault === null ? 'aide' : 'weak' }, [quoi, pourquoi, action].filter(Boolean).join(' ')),
      button(say('consolider.lire', { nom: row.nom }), () => {
        row.included = true;
        seeRows([row], context);
      }),
    ];
  }
  if (row.seen.isPseudonymised) return [told('consolider.profil.pseudonymisee')];
  if (row.certifier === '') return [told('consolider.profil.sans_certificateur')];
  if (session.profiles.has(row.certifier)) return [told('consolider.profil.enregistre')];
  const { proposals } = row.seen;
  if (proposals.length === 0) return [told('consolider.profil.absent')];
  const count = (statut: string): number => proposals.filter((one) => one.statut === statut).length;
  return [
    told('consolider.profil.propose', { surs: count('sur'), n: count('a_confirmer') }),
    button(say('consolider.profil.confirmer'), () => cleanGiven(row.place, row.certifier, 'consolider', context), {
      attributes: { 'aria-label': say('consolider.profil.confirmer.nom', { nom: row.nom }) },
    }),
  ];
}

function rowItem(row: FileRow, index: number, context: ViewContext): HTMLElement {
  const { session, say, refresh } = context;
  const take = checkbox(`livraison-${index}`, say('consolider.inclure', { nom: row.nom }), row.included, (isTaken) => {
    row.included = isTaken;
    refresh();
    if (isTaken) seeRows([row], context);
  });
  if (!row.included) return element('li', {}, take);
  const choices = [
    { value: '', label: say('consolider.certificateur.choisir') },
    ...(session.region?.certificateurs ?? [])
      .filter(({ nature }) => nature === 'certificateur')
      .map(({ id, nom }) => ({ value: id, label: nom })),
  ];
  const list = select(choices, row.certifier, (id) => {
    row.certifier = id;
    refresh();
  });
  list.disabled = row.seen?.isPseudonymised === true;
  return element(
    'li',
    {},
    take,
    labelled(`livraison-${index}-certificateur`, say('consolider.certificateur', { nom: row.nom }), list),
    ...profileState(row, context),
  );
}

/**
 * The places are asked of the host: the section fills when it has answered. Files that came otherwise than by this view
 * (dropped on the page) are then read, as those that are added here.
 */
export function deliveriesSection(state: ConsolidatingState, context: ViewContext): HTMLElement {
  const { host, say, tell, attempt, work, refresh } = context;
  const add = filePicker('consolider-ajouter', say('consolider.ajouter'), '.csv,.txt,.tsv,.xlsx,.xls,.ods', (files) =>
    work('consolider.etape.lecture', async (running) => {
      await host.addFiles(files, running.watch('consolider.etape.lecture'));
      try {
        tell(say('consolider.lus', { n: await seeGiven(context, running) }));
      } finally {
        refresh();
      }
    }),
  );
  add.querySelector('input')?.setAttribute('multiple', '');
  const list = element('ul', { class: 'deliveries' });
  const empty = element('p', {}, say('consolider.livraisons.vide'));
  const draw = (): void => {
    list.replaceChildren(...state.rows.map((row, i) => rowItem(row, i, context)));
    list.hidden = state.rows.length === 0;
    empty.hidden = state.rows.length > 0;
  };
  draw();
  const untried = (): FileRow[] => waitingRows(state.rows).filter(({ isTried }) => !isTried);
  attempt(async () => {
    const rows = rowsOf(await host.places(), state.rows);
    const isSame = rows.length === state.rows.length && rows.every((row, i) => row === state.rows[i]);
    state.rows = rows;
    if (!isSame) draw();
    if (untried().length === 0) return;
    // Work that asked for this drawing ends first; another view may have been opened since.
    await breathe();
    if (list.isConnected) seeRows(untried(), context);
  });
  return element('section', {}, element('h3', {}, say('consolider.livraisons')), empty, list, add);
}
