/** Writes the top-level functions that Apps Script needs to see, with the JSDoc that Sheets shows while typing. */
import { phrase } from '../core/messages';
import { customFunctions } from '../core/tasks/customFunctions';
import type { ServerCalls } from './bridge';

/** Name of the variable that the bundle fills (webpack `library`). */
export const LIBRARY = 'SuiviVae';

const TRIGGERS = ['onOpen', 'onInstall', 'ouvrirPanneau'];
/** Every call of `ServerCalls`: a key left out does not compile. */
const SERVER_CALLS: Readonly<Record<keyof ServerCalls, true>> = {
  langue: true,
  decrireClasseur: true,
  zoneFeuille: true,
  zoneSelection: true,
  lireFusions: true,
  lireBloc: true,
  creerFeuille: true,
  ecrireBloc: true,
  finirFeuille: true,
  abandonnerFeuille: true,
};

/** One function with its comment; a name that ends with `_` would be private to the script. */
function stub(comment: readonly string[], name: string, parameters: string, body: string): string {
  return `/**\n${comment.map((line) => ` * ${line}\n`).join('')} */\nfunction ${name}(${parameters}) {\n  ${body}\n}\n`;
}

/** The code appended to the bundle: triggers, calls of the sidebar, cell functions. */
export function appsScriptStubs(): string {
  const triggers = TRIGGERS.map((name) => stub(['@OnlyCurrentDoc'], name, '', `${LIBRARY}.${name}();`));
  const calls = Object.keys(SERVER_CALLS).map((name) =>
    stub([phrase('appel.panneau')], name, '...args', `return ${LIBRARY}.serverCalls.${name}(...args);`),
  );
  const functions = customFunctions.map(({ name, parameters }) =>
    stub(
      [
        phrase(`fonction.${name}`),
        ...parameters.map((parameter) => `@param {A2:A100} ${parameter} ${phrase(`fonction.${name}.${parameter}`)}`),
        '@return ' + phrase('fonction.resultat'),
        '@customfunction',
      ],
      `VAE_${name}`,
      parameters.join(', '),
      `return ${LIBRARY}.calculer('${name}', ${parameters.join(', ')});`,
    ),
  );
  return [...triggers, ...calls, ...functions].join('\n');
}
