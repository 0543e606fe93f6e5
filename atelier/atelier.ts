/** Entry of the atelier: the pane and a preview in any browser, results as downloads; the same script is its own worker. */
import { openPage } from './page';
import { listen, type WorkerScope } from './worker/workerMain';

if (typeof document === 'undefined') listen(self as unknown as WorkerScope);
else openPage(document, document.currentScript?.textContent ?? '');
