/** The view "Lire une colonne": what the tool keeps of each distinct value of one column, and why. */
import { type ReadColumn, readColumn } from '../../core/tasks/readColumn';
import { button, element } from '../element';
import type { HostCell } from '../host';
import { runInSlices } from '../stepping';
import { columnSample, SAMPLE_TYPES } from './columnSample';
import { readingTable } from './readingTable';
import type { View, ViewContext } from './view';

/** A pasted column: one cell per line; a spreadsheet ends its paste with a line break. */
function pastedCells(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines[lines.length - 1] === '') lines.pop();
  return lines;
}

/** The first column of a selection; one row of several cells is read across. */
function selectedCells(grid: readonly (readonly HostCell[])[]): HostCell[] {
  return grid.length === 1 ? [...grid[0]] : grid.map((row) => row[0]);
}

function render(context: ViewContext): readonly Node[] {
  const { host, say, tell, attempt } = context;
  // Typed cells (numbers, dates) of a selection, kept while their text is not edited.
  let picked: { readonly text: string; readonly cells: readonly HostCell[] } | null = null;
  let cancelled = false;

  const type = element(
    'select',
    { id: 'type-colonne' },
    ...SAMPLE_TYPES.map((id) => element('option', { attributes: { value: id } }, say(`panneau.type.${id}`))),
  );
  const cells = element('textarea', { id: 'cellules', attributes: { rows: '8', spellcheck: 'false' } });
  const progress = element('progress', { attributes: { 'aria-label': say('panneau.colonne.avancement') } });
  const cancel = button(say('panneau.colonne.annuler'), () => (cancelled = true));
  const working = element('p', { class: 'working' }, progress, cancel);
  working.hidden = true;
  const result = element('section', { attributes: { 'aria-live': 'off' } });

  function fill(text: string, typed: readonly HostCell[] | null): void {
    cells.value = text;
    picked = typed === null ? null : { text, cells: typed };
    result.replaceChildren();
  }

  function deliver(read: ReadColumn, given: readonly HostCell[]): void {
    const header = [say('panneau.colonne.lu'), say('panneau.colonne.retenu')];
    const rows = given.map((cell, row) => [cell === null ? '' : String(cell), read.cells[row]]);
    attempt(async () => {
      const nom = await host.deliver(say('panneau.colonne.fichier'), [header, ...rows]);
      tell(say('panneau.colonne.livre', { nom }));
    });
  }

  async function read(): Promise<void> {
    const given = picked !== null && picked.text === cells.value ? picked.cells : pastedCells(cells.value);
    if (given.every((cell) => cell === null || String(cell).trim() === '')) {
      tell(say('panneau.colonne.vide'));
      cells.focus();
      return;
    }
    cancelled = false;
    working.hidden = false;
    start.disabled = true;
    try {
      const done = await runInSlices(
        readColumn(type.value, given),
        (step) => {
          progress.max = step.total;
          progress.value = step.done;
        },
        () => cancelled,
      );
      if (done === null) {
        tell(say('panneau.colonne.annule'));
        return;
      }
      const handOver = say(host.kind === 'atelier' ? 'panneau.colonne.telecharger' : 'panneau.colonne.ecrire');
      result.replaceChildren(
        readingTable(done.distinct, context),
        button(handOver, () => deliver(done, given)),
      );
      const douteuses = done.distinct.filter(({ state }) => state === 'a_verifier' || state === 'invalide').length;
      tell(say('panneau.colonne.fini', { n: done.distinct.length, douteuses }));
    } finally {
      working.hidden = true;
      start.disabled = false;
    }
  }

  const start = button(say('panneau.colonne.lire'), () => attempt(read), { class: 'primary' });
  const sample = button(say('panneau.colonne.exemple'), () => fill(columnSample(type.value).join('\n'), null));
  const sources: Node[] = [sample];
  const { readSelection } = host;
  if (readSelection !== undefined) {
    const take = async () => {
      const selection = selectedCells(await readSelection());
      fill(selection.map((cell) => (cell === null ? '' : String(cell))).join('\n'), selection);
    };
    sources.unshift(button(say('panneau.colonne.selection'), () => attempt(take)));
  }
  fill(columnSample(type.value).join('\n'), null); // sample data on first run: nothing to find before seeing it work

  return [
    element('p', {}, say('panneau.colonne.aide')),
    element('label', { attributes: { for: 'type-colonne' } }, say('panneau.colonne.type')),
    type,
    element('label', { attributes: { for: 'cellules' } }, say('panneau.colonne.cellules')),
    cells,
    element('p', { class: 'actions' }, ...sources, start),
    working,
    result,
  ];
}

export const columnView: View = { id: 'colonne', title: 'panneau.colonne.titre', render };
