/** Entry of the Sheets sidebar: the pane, over google.script.run. */
import { mountPane } from '../../pane/shell';
import { callServer } from './scriptRun';
import { sheetsHost } from './sheetsHost';

const root = document.getElementById('suivi-vae') as HTMLElement;

/** Opens the pane in the language of the spreadsheet; French when Google does not answer. */
async function open(): Promise<void> {
  const locale = await callServer('langue').catch(() => 'fr');
  const language = locale.startsWith('fr') ? 'fr' : 'en';
  document.documentElement.lang = language;
  mountPane(root, sheetsHost(language));
}

void open();
