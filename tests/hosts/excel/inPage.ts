/** The simulated Excel inside a browser page: its bridge, where Microsoft's client looks for one, and itself, for the test. */
import { createExcelHost } from './host';

const host = createExcelHost();
Object.assign(globalThis, { _richApiNativeBridge: host.bridge, simulatedExcel: host });
