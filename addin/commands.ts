/** The ribbon commands; their names are the FunctionName of manifest.xml. What they have to say is said by the pane. */
import { type Language, phrase } from '../core/messages';
import { HostRefusal } from '../pane/host';
import type { MountedPane } from '../pane/shell';
import { journalNames, undoTreatment } from '../pane/treatment/undo';
import { columnSample, SAMPLE_TYPES } from '../pane/views/columnSample';
import { writeNewSheet } from './writeSheet';

/** The view that reads and repairs a sheet. */
const CLEANING = 'nettoyer';

/** A sheet of messy sample columns, one per kind of value, to try the cell functions on. */
export function sampleGrid(language: Language): string[][] {
  const columns = SAMPLE_TYPES.map((type) => [phrase(`panneau.type.${type}`, {}, language), ...columnSample(type)]);
  const height = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, row) => columns.map((column) => column[row] ?? ''));
}

/** Undoes the last treatment that wrote in the person's own sheets, as its journal tells it. */
function undoLast({ context }: MountedPane): void {
  context.work('faces.ruban.annuler', async (work) => {
    const { editor } = context.host;
    const [journal] = await journalNames(context.host);
    if (editor === undefined || journal === undefined) throw new HostRefusal('faces.ruban.rienAAnnuler');
    const { restored, already, changed } = await undoTreatment(
      { readGrid: context.host.readGrid, editor },
      journal,
      work.watch('faces.ruban.annuler'),
    );
    const n = restored + already;
    context.tell(context.say('faces.ruban.annule', { nom: journal, n, laissees: changed.length }));
  });
}

/** What each command does, by its name. */
function commands(pane: MountedPane): Readonly<Record<string, () => Promise<void>>> {
  const { context } = pane;
  const show = (): Promise<void> => Office.addin.showAsTaskpane();
  return {
    nettoyerCetteFeuille: async () => {
      await show();
      // A work in hand keeps its view: its progress and its Cancel.
      if (!pane.isWorking()) context.open(CLEANING);
    },
    annulerTraitement: async () => {
      await show();
      undoLast(pane);
    },
    creerFeuilleExemple: async () => {
      try {
        await writeNewSheet(context.say('menu.feuilleExemple'), sampleGrid(context.host.language));
      } catch (error) {
        await show();
        context.attempt(() => Promise.reject(error));
      }
    },
  };
}

/** Declares the commands to Office. An event that is not completed leaves Excel waiting, so it always is. */
export function registerCommands(pane: MountedPane): void {
  for (const [name, run] of Object.entries(commands(pane))) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await run();
      } finally {
        event.completed();
      }
    });
  }
}
