/** The services that a script finds in Apps Script: the smallest part that the product uses. */
import { createHash } from 'node:crypto';
import { lookRuleBuilder, richTextBuilder, validationBuilder } from './builders';
import { chartConstants } from './charts';
import { metered } from './meter';
import type { SheetsWorld } from './world';
import { formatMoment } from './zone';

/** Longest value of a property (Google, "Quotas for Google Services"). */
const PROPERTY_BYTES = 9 * 1024;

export interface Trigger {
  readonly handler: string;
  /** A daily trigger. */
  readonly everyDays?: number;
  readonly atHour?: number;
  /** A trigger that fires once, so many milliseconds later. */
  readonly after?: number;
}

/** What a test looks at afterwards: menus, sidebars, properties, triggers. */
export interface SheetsTraces {
  readonly menus: { readonly title: string; readonly items: [string, string][] }[];
  readonly sidebars: { readonly file: string; readonly title: string }[];
  readonly properties: Map<string, string>;
  readonly triggers: Trigger[];
  /** Whether the manifest asks for triggers, and the person granted them. */
  mayTrigger: boolean;
}

function menu(world: SheetsWorld, traces: SheetsTraces, title: string): object {
  const items: [string, string][] = [];
  const made: object = metered(world.meter, 'Menu', {
    addItem: (caption: string, handler: string) => {
      items.push([caption, handler]);
      return made;
    },
    addSeparator: () => made,
    addToUi: () => void traces.menus.push({ title, items }),
  });
  return made;
}

function htmlOutput(file: string): object {
  const output = {
    file,
    title: '',
    setTitle(title: string) {
      output.title = title;
      return output;
    },
    setWidth: () => output,
  };
  return output;
}

function properties(world: SheetsWorld, { properties: kept }: SheetsTraces): object {
  return metered(world.meter, 'Properties', {
    getProperty: (key: string) => kept.get(key) ?? null,
    getKeys: () => [...kept.keys()],
    deleteProperty: (key: string) => void kept.delete(key),
    setProperty: (key: string, value: string) => {
      if (Buffer.byteLength(value) > PROPERTY_BYTES) throw new Error('Argument too large: value');
      kept.set(key, String(value));
    },
  });
}

/** @throws Error in Google's words when triggers were not granted */
function mustBeGranted(traces: SheetsTraces, method: string): void {
  if (traces.mayTrigger) return;
  throw new Error(
    `You do not have permission to call ScriptApp.${method}. Required permissions: https://www.googleapis.com/auth/script.scriptapp`,
  );
}

function triggerBuilder(world: SheetsWorld, traces: SheetsTraces, handler: string): object {
  mustBeGranted(traces, 'newTrigger');
  let settings: Omit<Trigger, 'handler'> = {};
  const builder: object = metered(world.meter, 'TriggerBuilder', {
    timeBased: () => builder,
    everyDays: (days: number) => {
      settings = { ...settings, everyDays: days };
      return builder;
    },
    atHour: (hour: number) => {
      settings = { ...settings, atHour: hour };
      return builder;
    },
    after: (milliseconds: number) => {
      settings = { after: milliseconds };
      return builder;
    },
    create: () => {
      // Google: at most 20 triggers per person and script.
      if (traces.triggers.length === 20) throw new Error('This script has too many triggers.');
      const trigger = { handler, ...settings };
      traces.triggers.push(trigger);
      return trigger;
    },
  });
  return builder;
}

/** A trigger as the script finds it in the list. */
interface ListedTrigger {
  readonly trigger: Trigger;
  readonly getHandlerFunction: () => string;
}

function scriptApp(world: SheetsWorld, traces: SheetsTraces): object {
  return metered(world.meter, 'ScriptApp', {
    newTrigger: (handler: string) => triggerBuilder(world, traces, handler),
    getProjectTriggers: () => {
      mustBeGranted(traces, 'getProjectTriggers');
      return traces.triggers.map((trigger): ListedTrigger => ({ trigger, getHandlerFunction: () => trigger.handler }));
    },
    deleteTrigger: ({ trigger }: ListedTrigger) => void traces.triggers.splice(traces.triggers.indexOf(trigger), 1),
  });
}

/** The globals of a script bound to the spreadsheet. */
export function services(world: SheetsWorld, traces: SheetsTraces): Record<string, object> {
  const { meter } = world;
  const ui = metered(meter, 'Ui', {
    createMenu: (title: string) => menu(world, traces, title),
    showSidebar: ({ file, title }: { file: string; title: string }) => void traces.sidebars.push({ file, title }),
  });
  return {
    SpreadsheetApp: metered(meter, 'SpreadsheetApp', {
      getActiveSpreadsheet: () => world.spreadsheet(),
      getActive: () => world.spreadsheet(),
      getActiveSheet: () => world.sheet(world.model.active),
      getActiveRange: () => world.spreadsheet().getActiveRange(),
      getUi: () => ui,
      flush: () => undefined,
      newRichTextValue: () => richTextBuilder(meter),
      newDataValidation: () => validationBuilder(meter),
      newConditionalFormatRule: () => lookRuleBuilder(meter),
      BorderStyle: { SOLID: 'SOLID', SOLID_MEDIUM: 'SOLID_MEDIUM' },
    }),
    Charts: chartConstants,
    HtmlService: metered(meter, 'HtmlService', { createHtmlOutputFromFile: htmlOutput }),
    PropertiesService: metered(meter, 'PropertiesService', {
      getDocumentProperties: () => properties(world, traces),
      getUserProperties: () => properties(world, traces),
    }),
    ScriptApp: scriptApp(world, traces),
    LockService: metered(meter, 'LockService', {
      getDocumentLock: () => metered(meter, 'Lock', { tryLock: () => true, releaseLock: () => undefined }),
    }),
    Session: metered(meter, 'Session', {
      getScriptTimeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    }),
    Utilities: metered(meter, 'Utilities', {
      formatDate: (date: Date, zone: string, pattern: string) => formatMoment(date.getTime(), zone, pattern),
      DigestAlgorithm: { SHA_256: 'SHA_256' },
      // Signed bytes, as Java has them.
      computeDigest: (_algorithm: string, text: string) =>
        [...createHash('sha256').update(text).digest()].map((byte) => (byte << 24) >> 24),
    }),
  };
}
