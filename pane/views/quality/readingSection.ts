/** « Lire les classeurs rendus »: what is read, the button that reads, and the register taken back from its file. */
import { button, element } from '../../element';
import { checkbox, filePicker } from '../../fields';
import type { ViewContext, Work } from '../view';
import { fold } from './fold';
import { listRows, readWorkbooks, unreadable, whyUnread } from './reading';
import { openRegisterFiles } from './registerFile';
import type { SheetRow, WorkbookRow } from './rows';
import { networkSettings } from './settings';
import type { QualityState } from './state';

const LIST = 'grille-classeurs';

/** The sheets of the document that are read: a long document holds other things too. */
function sheetBoxes(row: WorkbookRow, state: QualityState, { say, refresh }: ViewContext): HTMLElement {
  const box = (sheet: SheetRow, i: number): HTMLElement =>
    checkbox(`${LIST}-feuille-${i}`, sheet.nom, sheet.isTaken, (isTaken) => {
      state.taken.set(sheet.key, isTaken);
      refresh();
    });
  const n = row.sheets.filter(({ isTaken }) => isTaken).length;
  return element(
    'details',
    {},
    element('summary', {}, say('grille.feuilles', { n, total: row.sheets.length })),
    ...row.sheets.map(box),
  );
}

function fileBoxes(rows: readonly WorkbookRow[], state: QualityState, { say, refresh }: ViewContext): HTMLElement {
  const n = rows.filter(({ isTaken }) => isTaken).length;
  const made = element(
    'details',
    {},
    element('summary', {}, say('grille.fichiers', { n, total: rows.length })),
    ...rows.map((row, i) =>
      checkbox(`${LIST}-fichier-${i}`, row.nom, row.isTaken, (isTaken) => {
        state.taken.set(row.key, isTaken);
        refresh();
      }),
    ),
  );
  return made;
}

/** What would be read, as the host answers; nothing to choose where there is one sheet. */
function offered(state: QualityState, context: ViewContext): HTMLElement {
  const { say, attempt } = context;
  const shown = element('div', { id: LIST });
  const draw = (): void => {
    const document = state.rows.find(({ file }) => file === undefined);
    const files = state.rows.filter(({ file }) => file !== undefined);
    shown.replaceChildren(
      ...(document !== undefined && document.sheets.length > 1 ? [sheetBoxes(document, state, context)] : []),
      ...(files.length > 0 ? [fileBoxes(files, state, context)] : []),
      ...(state.rows.length === 0 ? [element('p', {}, say('grille.lire.vide'))] : []),
    );
    [...shown.querySelectorAll('details')].forEach((one, i) => {
      one.open = state.openLists.has(i);
      one.addEventListener('toggle', () => (one.open ? state.openLists.add(i) : state.openLists.delete(i)));
    });
  };
  draw();
  attempt(async () => {
    const before = JSON.stringify(state.rows);
    await listRows(state, context);
    if (JSON.stringify(state.rows) !== before) draw();
  });
  return shown;
}

/** Reads what is taken, and says what was found, in numbers only. */
export async function readAll(state: QualityState, context: ViewContext, running: Work): Promise<void> {
  const { session, say, tell, refresh } = context;
  const reading = await readWorkbooks(state, context, running);
  if (reading.documents.length > 0) state.folds.delete('creer');
  refresh();
  if (reading.documents.length === 0) {
    tell(say(reading.rows.size === 0 ? 'grille.lire.rien' : 'grille.lire.aucun', { n: reading.ecartes }));
    return;
  }
  const structures = session.network?.registre.structures.length ?? 0;
  const remplaces = state.rows.filter(({ isReplaced, isTaken }) => isReplaced === true && !isTaken).length;
  const n = reading.documents.length;
  const constats = reading.constats.filter(({ gravite }) => gravite !== 'information').length;
  const told = [say(structures === 0 ? 'grille.lus.sans_registre' : 'grille.lus', { n, structures, constats })];
  const illisibles = unreadable(reading).length;
  if (illisibles > 0) told.push(say('grille.lus.illisibles', { n: illisibles }));
  if (remplaces > 0) told.push(say('grille.lus.remplaces', { n: remplaces }));
  tell(told.join(' '));
}

export function readingSection(state: QualityState, context: ViewContext): HTMLElement {
  const { host, say, work, refresh } = context;
  const isAtelier = host.kind === 'atelier';
  const start = (): void => work('grille.etape.ouvrir', (running) => readAll(state, context, running));
  const files = filePicker(
    'grille-fichiers',
    say('grille.lire.fichiers'),
    '.xlsx,.ods,.xls',
    (given) =>
      work('grille.etape.ouvrir', async (running) => {
        const before = new Set((await host.places()).map(({ file }) => file));
        try {
          // One by one: those that cannot be opened are named among what is read, and the others are read at once.
          for (const file of given) {
            state.refused.delete(file.name);
            try {
              await host.addFiles([file], running.watch('grille.etape.ouvrir'));
            } catch (error) {
              state.refused.set(file.name, {
                illisible: whyUnread(error, context),
                hadTwin: before.has(file.name),
              });
            }
          }
        } catch (error) {
          // The files that could be opened are in the list all the same.
          refresh();
          throw error;
        } finally {
          for (const { file } of await host.places())
            if (file !== undefined && !before.has(file)) state.given.add(file);
        }
        await readAll(state, context, running);
      }),
    say('grille.lire.fichiers.aide'),
  );
  files.querySelector('input')?.setAttribute('multiple', '');
  const register = filePicker(
    'grille-registre',
    say('grille.registre.reprendre'),
    '.json,application/json',
    (given) => openRegisterFiles(given, state, context),
    say('grille.registre.reprendre.aide'),
  );
  register.querySelector('input')?.setAttribute('multiple', '');
  return fold(
    'lire',
    state,
    context,
    element('p', {}, say(`grille.lire.texte.${isAtelier ? 'atelier' : 'document'}`)),
    ...(isAtelier ? [files] : []),
    offered(state, context),
    networkSettings(state, context),
    element(
      'p',
      { class: 'actions' },
      button(say(state.reading === null ? 'grille.lire.faire' : 'grille.lire.refaire'), start, {
        id: 'grille-lire-faire',
        class: 'primary',
      }),
    ),
    element('details', {}, element('summary', {}, say('grille.registre.titre')), register),
  );
}
