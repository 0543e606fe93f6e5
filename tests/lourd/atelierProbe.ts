/** The atelier with its host at hand (`atelier` in the page), for what only a task asks for: same page, same policy. */
import { openPage } from '../../atelier/page';
import { listen, type WorkerScope } from '../../atelier/worker/workerMain';

if (typeof document === 'undefined') listen(self as unknown as WorkerScope);
else Object.assign(window, { atelier: openPage(document, document.currentScript?.textContent ?? '') });
