/** What was read: documents by template, structures, what is set aside. */
import type { AsideRow, Register } from '../../../core/quality/network';
import { countText } from '../../../core/reports';
import { formById } from '../../../core/quality/forms';
import { element } from '../../element';
import { saidFinding } from '../../spoken';
import { resultTable } from '../resultTable';
import type { ViewContext } from '../view';
import { unfolding } from './fold';
import { hasCensus, unreadable } from './reading';
import type { Reading } from './state';

/** Documents set aside that are named at once; the rest unfolds. */
const SHOWN = 12;

function title(modele: string): string {
  return formById(modele)?.titre ?? modele;
}

/** Documents by template, in the order of the templates read. */
export function documentCounts(reading: Reading): [string, number][] {
  const counts = new Map<string, number>();
  for (const { form } of reading.documents) counts.set(form.titre, (counts.get(form.titre) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

/** One line a document that nobody has been found for: its file, its template, who it may be. */
function asideLines(rows: readonly AsideRow[], register: Register, { say }: ViewContext): string[] {
  const documents = new Map(rows.map((row) => [JSON.stringify([row.fichier, row.modele, row.structure]), row]));
  const nameOf = (id: string): string => register.structures.find((one) => one.id === id)?.nom ?? id;
  return [...documents.values()].map(({ fichier, modele, structure, propositions }) => {
    const line = say('grille.ecartes.ligne', { fichier, modele: title(modele), structure: structure || '-' });
    if (propositions.length === 0) return line;
    return `${line} ${say('grille.ecartes.propositions', { noms: propositions.map(nameOf).join(', ') })}`;
  });
}

/** Lines as a list; those over `SHOWN` unfold. */
function cutList(lines: readonly string[], context: ViewContext): HTMLElement[] {
  const list = (some: readonly string[]): HTMLElement =>
    element('ul', {}, ...some.map((line) => element('li', {}, line)));
  return [
    list(lines.slice(0, SHOWN)),
    ...unfolding(lines.length - SHOWN, 'grille.autres', context, () => [list(lines.slice(SHOWN))]),
  ];
}

function asideBlock(register: Register, context: ViewContext): HTMLElement[] {
  const { say } = context;
  const lines = asideLines(register.ecartes ?? [], register, context);
  if (lines.length === 0) return [];
  return [
    element(
      'details',
      { id: 'grille-ecartes' },
      element('summary', {}, say('grille.ecartes', { n: lines.length })),
      element('p', { class: 'aide' }, say('grille.ecartes.aide')),
      ...cutList(lines, context),
    ),
  ];
}

/** The files that could not be read, by name, each with its reason. */
function unreadList(reading: Reading, context: ViewContext): HTMLElement[] {
  const told = unreadable(reading).map(({ code, details }) => saidFinding(code, details, context.host.language).quoi);
  return told.length === 0 ? [] : [element('div', { id: 'grille-illisibles' }, ...cutList(told, context))];
}

export function summarySection(reading: Reading, context: ViewContext): HTMLElement {
  const { session, say } = context;
  const register = session.network?.registre ?? null;
  const counts = documentCounts(reading);
  // A register that was taken back says nothing of its documents.
  const isFollowed = reading.documents.length === 0 || hasCensus(reading.documents);
  const heads = [say('grille.bilan.modele'), say('grille.bilan.lus')];
  return element(
    'section',
    { id: 'grille-bilan' },
    element('h4', {}, say('grille.bilan')),
    ...(register === null
      ? [element('p', {}, say('grille.bilan.sans_registre'))]
      : [
          element(
            'p',
            {},
            say(`grille.bilan.${isFollowed ? 'registre' : 'sans_recensement'}`, {
              nom: register.nom,
              n: register.structures.length,
              evaluations: register.evaluations.length,
              documents: register.documents.length,
            }),
          ),
        ]),
    ...(counts.length === 0
      ? []
      : [
          resultTable(
            say('grille.bilan.documents'),
            heads,
            counts.map(([nom, n]) => ({ cells: [nom, countText(n)] })),
            say,
            [1],
          ),
        ]),
    ...(reading.ecartes === 0
      ? []
      : [element('p', { class: 'weak' }, say('grille.bilan.illisibles', { n: reading.ecartes }))]),
    ...unreadList(reading, context),
    ...(register === null ? [] : asideBlock(register, context)),
  );
}
