/** What is to complete or to check, by document: gravest first, what, why, what to do, and the cells, each a click away. */
import type { QualityFinding } from '../../../core/quality/findings';
import { button, element } from '../../element';
import type { Place } from '../../host';
import { saidFinding } from '../../spoken';
import type { ViewContext } from '../view';
import { unfolding } from './fold';
import type { QualityState, Reading } from './state';

const ORDER: readonly QualityFinding['gravite'][] = ['bloquant', 'a_verifier', 'information'];

/** Cells of one group, groups of one document, documents: those that show at once; the rest unfolds. */
const CELLS = 8;
const GROUPS = 12;
const DOCUMENTS = 20;

export interface DocumentFindings {
  /** Name of the file; '' : of the register as a whole. */
  readonly fichier: string;
  /** By code, the gravest first, in the order of the sheets. */
  readonly groups: readonly (readonly QualityFinding[])[];
}

function rank(gravite: QualityFinding['gravite']): number {
  return ORDER.indexOf(gravite);
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** The documents where something is to be done first, then the others; each in groups of the same finding. */
export function findingsByDocument(findings: readonly QualityFinding[]): DocumentFindings[] {
  const weight = ({ groups }: DocumentFindings): number => rank(groups[0][0].gravite);
  return grouped(findings, ({ place }) => place.fichier)
    .map((own) => ({
      fichier: own[0].place.fichier,
      groups: grouped(own, ({ code, gravite }) => `${gravite} ${code}`).sort(
        (a, b) => rank(a[0].gravite) - rank(b[0].gravite),
      ),
    }))
    .sort((a, b) => weight(a) - weight(b));
}

/** 0-based, of letters: `A` is 0, `AA` 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Where a finding is, for the host; null: nowhere that can be shown. */
export function placeOf(
  { place }: QualityFinding,
  rows: Reading['rows'],
): { readonly place: Place; readonly row: number; readonly column: number } | null {
  const row = rows.get(place.fichier);
  if (row === undefined) return null;
  const sheet =
    row.sheets.find(({ nom }) => nom === place.feuille) ?? (row.file === undefined ? undefined : row.sheets[0]);
  if (sheet === undefined) return null;
  return { place: sheet.place, row: Math.max(0, place.ligne - 1), column: Math.max(0, columnIndex(place.colonne)) };
}

function placeName({ place }: QualityFinding, { say }: ViewContext): string {
  const { feuille, ligne, colonne } = place;
  if (feuille === '') return '';
  if (ligne === 0) return feuille;
  return colonne === ''
    ? say('grille.place.ligne', { feuille, ligne })
    : say('grille.place', { feuille, cellule: `${colonne}${ligne}` });
}

/** The place, as a button where the host can show it. */
function placeButton(
  finding: QualityFinding,
  quoi: string,
  rows: Reading['rows'],
  context: ViewContext,
): HTMLElement[] {
  const { host, say, attempt } = context;
  const shown = placeOf(finding, rows);
  const name = placeName(finding, context);
  if (shown === null) return name === '' ? [] : [element('span', { class: 'place' }, name)];
  const label = name === '' ? say('grille.voir') : say('grille.voir.place', { place: name });
  return [
    button(label, () => attempt(() => host.show(shown.place, shown.row, shown.column)), {
      attributes: { 'aria-label': say('grille.voir.nom', { label, quoi }) },
    }),
  ];
}

function groupBlock(group: readonly QualityFinding[], rows: Reading['rows'], context: ViewContext): HTMLElement {
  const { host, say } = context;
  const told = group.map(({ code, details }) => saidFinding(code, details, host.language));
  const [first] = told;
  const isSame = told.every(({ quoi }) => quoi === first.quoi);
  const list = (from: number, to: number): HTMLElement[] => {
    const items = group.slice(from, to).map((finding, i) => {
      const { quoi } = told[from + i];
      return element('li', {}, ...(isSame ? [] : [`${quoi} `]), ...placeButton(finding, quoi, rows, context));
    });
    const filled = items.filter((item) => item.hasChildNodes());
    return filled.length === 0 ? [] : [element('ul', { class: 'places' }, ...filled)];
  };
  const gravite = say(`gravite.${group[0].gravite}`);
  const head = isSame ? first.quoi : say('grille.constats.plusieurs', { n: group.length });
  return element(
    'div',
    { class: `constat ${group[0].gravite}` },
    element('p', {}, element('strong', {}, `${gravite} - ${head}`)),
    ...list(0, CELLS),
    ...unfolding(group.length - CELLS, 'grille.autres', context, () => list(CELLS, group.length)),
    element('p', {}, first.pourquoi),
    element('p', { class: 'do' }, first.action),
  );
}

/** The file, what it is and whose, where it holds one document. */
function documentName({ fichier, groups }: DocumentFindings, { reading }: QualityState, context: ViewContext): string {
  const { session, say } = context;
  if (fichier === '') return say('grille.constats.registre');
  const own = reading?.documents.filter((one) => one.fichier === fichier) ?? [];
  if (own.length !== 1) return fichier;
  const [{ form, nom }] = own;
  const id = groups.flat().find(({ structure }) => structure !== '')?.structure ?? '';
  const structure = session.network?.registre.structures.find((one) => one.id === id)?.nom ?? nom;
  const slots = { fichier, modele: form.titre, structure };
  return say(structure === '' ? 'grille.constats.titre' : 'grille.constats.titre_structure', slots);
}

function documentBlock(
  document: DocumentFindings,
  isOnly: boolean,
  state: QualityState,
  context: ViewContext,
): HTMLElement {
  const { say } = context;
  const { fichier, groups } = document;
  const rows = state.reading?.rows ?? new Map();
  const count = (gravite: QualityFinding['gravite']): number =>
    groups.reduce((sum, group) => sum + (group[0].gravite === gravite ? group.length : 0), 0);
  const points = ORDER.map((gravite) => ({ gravite, n: count(gravite) }))
    .filter(({ n }) => n > 0)
    .map(({ gravite, n }) => say(`grille.constats.${gravite}`, { n }))
    .join(', ');
  const made = element(
    'details',
    {},
    element('summary', {}, say('grille.constats.document', { nom: documentName(document, state, context), points })),
  );
  // Filled when it is opened: a network has thousands of findings.
  const fill = (): void => {
    if (made.childElementCount > 1) return;
    made.append(
      ...groups.slice(0, GROUPS).map((group) => groupBlock(group, rows, context)),
      ...unfolding(groups.length - GROUPS, 'grille.constats.groupes', context, () =>
        groups.slice(GROUPS).map((group) => groupBlock(group, rows, context)),
      ),
    );
  };
  made.open = state.openDocuments.has(fichier) || isOnly;
  if (made.open) fill();
  made.addEventListener('toggle', () => {
    if (made.open) {
      fill();
      state.openDocuments.add(fichier);
    } else state.openDocuments.delete(fichier);
  });
  return made;
}

export function findingsSection(state: QualityState, reading: Reading, context: ViewContext): HTMLElement {
  const { host, say } = context;
  const documents = findingsByDocument(reading.constats);
  const files = documents.filter(({ fichier }) => fichier !== '');
  const shown = documents.slice(0, DOCUMENTS);
  return element(
    'section',
    { id: 'grille-constats' },
    element('h4', {}, say('grille.constats')),
    element(
      'p',
      {},
      documents.length === 0
        ? say('grille.constats.aucun')
        : say(`grille.constats.nombre.${host.kind === 'atelier' ? 'atelier' : 'document'}`, {
            n: reading.constats.length,
            documents: files.length,
            reprendre: reading.constats.filter(({ gravite }) => gravite !== 'information').length,
          }),
    ),
    ...shown.map((one) => documentBlock(one, files.length === 1 && one === files[0], state, context)),
    ...unfolding(documents.length - DOCUMENTS, 'grille.constats.documents', context, () =>
      documents.slice(DOCUMENTS).map((one) => documentBlock(one, false, state, context)),
    ),
  );
}
