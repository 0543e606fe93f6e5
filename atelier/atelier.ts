/** Entry of the atelier: the pane in any browser, results as downloads, nothing sent. */
import { mountPane } from '../pane/shell';
import { csvText } from './csvText';
import { download } from './download';

mountPane(document.getElementById('suivi-vae') as HTMLElement, {
  kind: 'atelier',
  language: 'fr',
  deliver: async (name, grid) => download(`${name}.csv`, csvText(grid), 'text/csv'),
});
