/** The services that a script finds in Apps Script: the smallest part that the product uses. */
import { metered } from './meter';
import type { SheetsWorld } from './world';
import { formatMoment } from './zone';

/** Longest value of a property (Google, "Quotas for Google Services"). */
const PROPERTY_BYTES = 9 * 1024;

export interface Trigger {
  readonly handler: string;
  readonly everyDays: number;
  readonly atHour: number;
}

/** What a test looks at afterwards: menus, sidebars, properties, triggers. */
export interface SheetsTraces {
  readonly menus: { readonly title: string; readonly items: [string, string][] }[];
  readonly sidebars: { readonly file: string; readonly title: string }[];
  readonly properties: Map<string, string>;
  readonly triggers: Trigger[];
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

function triggerBuilder(world: SheetsWorld, traces: SheetsTraces, handler: string): object {
  const settings = { everyDays: 1, atHour: 0 };
  const builder: object = metered(world.meter, 'TriggerBuilder', {
    timeBased: () => builder,
    everyDays: (days: number) => {
      settings.everyDays = days;
      return builder;
    },
    atHour: (hour: number) => {
      settings.atHour = hour;
      return builder;
    },
    create: () => {
      const trigger = { handler, ...settings };
      traces.triggers.push(trigger);
      return trigger;
    },
  });
  return builder;
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
    }),
    HtmlService: metered(meter, 'HtmlService', { createHtmlOutputFromFile: htmlOutput }),
    PropertiesService: metered(meter, 'PropertiesService', {
      getDocumentProperties: () => properties(world, traces),
      getUserProperties: () => properties(world, traces),
    }),
    ScriptApp: metered(meter, 'ScriptApp', {
      newTrigger: (handler: string) => triggerBuilder(world, traces, handler),
      getProjectTriggers: () => [...traces.triggers],
      deleteTrigger: (trigger: Trigger) => void traces.triggers.splice(traces.triggers.indexOf(trigger), 1),
    }),
    Session: metered(meter, 'Session', {
      getScriptTimeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    }),
    Utilities: metered(meter, 'Utilities', {
      formatDate: (date: Date, zone: string, pattern: string) => formatMoment(date.getTime(), zone, pattern),
    }),
  };
}
