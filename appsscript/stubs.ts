/** Writes the top-level functions that Apps Script needs to see, with the JSDoc that Sheets shows while typing. */
import { phrase } from '../core/messages';
import { customFunctions } from '../core/tasks/customFunctions';
import type { ServerCalls } from './bridge';
import type { entryPoints } from './Code';

/** Name of the variable that the bundle fills (webpack `library`). */
export const LIBRARY = 'SuiviVae';

/** Every entry of `entryPoints`: one left out does not compile. */
const ENTRY_POINTS: Readonly<Record<keyof typeof entryPoints, true>> = {
  onOpen: true,
  onInstall: true,
  ouvrirPanneau: true,
  creerExemples: true,
  creerModele: true,
  controlerMaintenant: true,
  activerControle: true,
  desactiverControle: true,
  controleDeNuit: true,
  controleDeNuitSuite: true,
};
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
  preparerFeuilles: true,
  dessiner: true,
  acheverFeuilles: true,
  abandonnerFeuilles: true,
  montrerCellule: true,
  lireEtats: true,
  ecrireEtats: true,
  lireReglages: true,
  ecrireReglages: true,
};

/** Names of the functions that Google and the sidebar call. */
export function appsScriptFunctions(): { readonly entryPoints: string[]; readonly serverCalls: string[] } {
  return { entryPoints: Object.keys(ENTRY_POINTS), serverCalls: Object.keys(SERVER_CALLS) };
}

/** One function with its comment; a name that ends with `_` would be private to the script. */
function stub(comment: readonly string[], name: string, parameters: string, body: string): string {
  return `/**\n${comment.map((line) => ` * ${line}\n`).join('')} */\nfunction ${name}(${parameters}) {\n  ${body}\n}\n`;
}

/** The code appended to the bundle: what Google calls, calls of the sidebar, cell functions. */
export function appsScriptStubs(): string {
  const entries = appsScriptFunctions().entryPoints.map((name) =>
    stub(['@OnlyCurrentDoc'], name, '', `${LIBRARY}.entryPoints.${name}();`),
  );
  const calls = appsScriptFunctions().serverCalls.map((name) =>
    stub([phrase('appel.panneau')], name, '...args', `return ${LIBRARY}.serverCalls.${name}(...args);`),
  );
  const functions = customFunctions.map(({ name, parameters, result }) =>
    stub(
      [
        phrase(`fonction.${name}`),
        ...parameters.map((parameter) => `@param {A2:A100} ${parameter} ${phrase(`fonction.${name}.${parameter}`)}`),
        '@return ' + phrase(result === 'nombre' ? 'fonction.resultatNombre' : 'fonction.resultat'),
        '@customfunction',
      ],
      `VAE_${name}`,
      parameters.join(', '),
      `return ${LIBRARY}.calculer('${name}', ${parameters.join(', ')});`,
    ),
  );
  return [...entries, ...calls, ...functions].join('\n');
}
