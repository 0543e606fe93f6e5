/** The door of the simulated Sheets: a spreadsheet, the script in a bare engine, and the calls of its sidebar. */
import * as vm from 'node:vm';
import { Meter } from './meter';
import { SpreadsheetModel, type SpreadsheetOptions } from './model';
import { type Crossing, scriptRun, type ScriptRun } from './scriptRun';
import { services, type SheetsTraces } from './services';
import { SheetsWorld } from './world';

export interface SheetsHost {
  readonly spreadsheet: SpreadsheetModel;
  readonly meter: Meter;
  readonly traces: SheetsTraces;
  /** What crossed between the sidebar and the script. */
  readonly crossings: Crossing[];
  /** Makes the call of that rank from now on fail with these words. */
  failAt(rank: number, message: string): void;
  /** Runs a top-level function of the script, as a menu or a cell does. */
  run(name: string, ...args: unknown[]): unknown;
  /** `google` as the sidebar finds it. */
  readonly google: { readonly script: { readonly run: ScriptRun } };
}

/** When the clock of the simulated script starts: 1 February 2025, in the morning in Paris. */
const START = Date.UTC(2025, 1, 1, 5);

const scripts = new Map<string, vm.Script>();

/** The script of a text, made once: a test file opens many hosts. */
function scriptOf(code: string): vm.Script {
  let script = scripts.get(code);
  if (script === undefined) scripts.set(code, (script = new vm.Script(code, { filename: 'Code.js' })));
  return script;
}

/** @param code text of the script (Code.js) */
export function createSheetsHost(code: string, options: SpreadsheetOptions = {}): SheetsHost {
  const spreadsheet = new SpreadsheetModel(options);
  const meter = new Meter();
  const world = new SheetsWorld(spreadsheet, meter);
  const traces: SheetsTraces = { menus: [], sidebars: [], properties: new Map(), triggers: [], mayTrigger: true };
  const crossings: Crossing[] = [];
  // Google's engine has no timer, no fetch, no URL; here it has no eval and no WebAssembly either.
  const context = vm.createContext(services(world, traces), { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext('delete globalThis.Intl; delete globalThis.WebAssembly; delete globalThis.console;', context);
  scriptOf(code).runInContext(context);
  // The clock of the script goes as the simulated calls take time.
  Object.assign(context, { now: () => START + meter.time });
  vm.runInContext('Date.now = now; delete globalThis.now;', context);
  world.newDate = vm.runInContext('(moment) => new Date(moment)', context) as (moment: number) => Date;
  let fault: { left: number; readonly message: string } | null = null;

  function run(name: string, ...args: unknown[]): unknown {
    meter.begin();
    const found = context[name] as ((...given: unknown[]) => unknown) | undefined;
    if (typeof found !== 'function') throw new Error(`Script function not found: ${name}`);
    return found(...args);
  }

  return {
    spreadsheet,
    meter,
    traces,
    crossings,
    failAt: (rank, message) => {
      fault = { left: rank, message };
    },
    run,
    google: {
      script: {
        run: scriptRun((name, args) => {
          if (fault !== null && --fault.left === 0) {
            const { message } = fault;
            fault = null;
            throw new Error(message);
          }
          return run(name, ...args);
        }, crossings),
      },
    },
  };
}
