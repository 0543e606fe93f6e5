/** What cleaning has found, by rubrique: what, why, what to do, and the first cells, each a click away. */
import { rubriqueById } from '../../../core/dictionary';
import { CELL_DATE, frenchDay, MISSING_DAY, parseIsoDay, sheetLetter } from '../../../core/table';
import type { Finding, RawTable } from '../../../core/table';
import type { Cleaned, FindingGroup } from '../../../core/tasks';
import { button, element } from '../../element';
import { checkbox } from '../../fields';
import type { Place } from '../../host';
import { saidFinding } from '../../spoken';
import type { ViewContext } from '../view';
import { fold } from './fold';
import type { CleaningState } from './state';

/** Cells that are shown of a group: a list of everything is what the sheet "À corriger" is for. */
const PLACES_SHOWN = 8;

function titleOf(id: string, say: ViewContext['say']): string {
  return id === '' ? say('nettoyer.toute_la_ligne') : (rubriqueById(id)?.titre ?? id);
}

/** A value as the person sees it: true dates the French way. */
function shown(raw: RawTable, { row, column }: Finding): string {
  if (row < 0 || column < 0) return '';
  const { values, codes, kinds } = raw.columns[column];
  const text = values[codes[row]];
  if (kinds[codes[row]] !== CELL_DATE) return text;
  const day = parseIsoDay(text.slice(0, 10));
  return day === MISSING_DAY ? text : frenchDay(day);
}

/** Where a finding is: its cell, its row, the header of its column, or the file. */
interface Spot {
  readonly label: string;
  readonly valeur: string;
  /** Row and column of the sheet, 0-based; null for a whole file. */
  readonly cell: readonly [number, number] | null;
}

function spotOf(finding: Finding, raw: RawTable, say: ViewContext['say']): Spot {
  const { row, column } = finding;
  const valeur = shown(raw, finding);
  const index = column < 0 ? 0 : Math.max(0, raw.columns[column].index);
  const lettre = column < 0 ? '' : sheetLetter(raw, column);
  if (row >= 0) return { label: `${lettre}${raw.rowNumbers[row]}`, valeur, cell: [raw.rowNumbers[row] - 1, index] };
  if (column < 0) return { label: say('nettoyer.tout_le_fichier'), valeur, cell: null };
  const titre = raw.columns[column].header || say('nettoyer.sans_titre');
  return {
    label: say('nettoyer.colonne', { lettre, titre }),
    valeur,
    cell: [Math.max(0, raw.source.headerRow - 1), index],
  };
}

/** The place of a finding, as a button where the host can show it. */
function placeButton(finding: Finding, raw: RawTable, place: Place, context: ViewContext): HTMLElement {
  const { host, say, attempt } = context;
  const { label: cellule, valeur, cell } = spotOf(finding, raw, say);
  if (cell === null) return element('span', {}, cellule);
  const label = valeur === '' ? cellule : say('nettoyer.cellule', { cellule, valeur });
  const aria = say(finding.row < 0 ? 'nettoyer.aller.colonne' : 'nettoyer.aller', { cellule, valeur });
  return button(label, () => attempt(() => host.show(place, ...cell)), { attributes: { 'aria-label': aria } });
}

/** The first findings of a group: there may be one a row. */
function firstOf(findings: Iterable<Finding>, most: number): Finding[] {
  const first: Finding[] = [];
  for (const finding of findings) {
    if (first.length === most) break;
    first.push(finding);
  }
  return first;
}

/** Whether each finding says its own: the line that it repeats, the reasons why. */
function differ(findings: readonly Finding[]): boolean {
  return findings.some(({ repair, suggestion }) => repair === 'manual' && suggestion !== findings[0].suggestion);
}

function groupBlock(group: FindingGroup, raw: RawTable, place: Place, context: ViewContext): HTMLElement {
  const { say, host } = context;
  const first = firstOf(group.findings, PLACES_SHOWN);
  const told = first.map((one) =>
    saidFinding(
      group.code,
      {
        rubrique: titleOf(group.rubrique, say),
        autre: titleOf(group.autre, say),
        valeur: shown(raw, one),
        suggestion: one.suggestion,
      },
      host.language,
    ),
  );
  const [{ quoi, pourquoi, action }] = told;
  const n = group.findings.length;
  const isEach = differ(first);
  const buttons = first.map((one) => placeButton(one, raw, place, context));
  const rest = n > first.length ? [element('span', {}, say('nettoyer.autres', { n: n - first.length }))] : [];
  const gravity = say(`gravite.${group.severity}`);
  const counted = say(group.findings.some(({ row }) => row >= 0) ? 'nettoyer.cellules' : 'nettoyer.endroits', { n });
  return element(
    'div',
    { class: `constat ${group.severity}` },
    ...(isEach
      ? [
          element('p', {}, element('strong', {}, gravity), ` - ${counted}`),
          element('ul', { class: 'places' }, ...told.map((one, i) => element('li', {}, `${one.quoi} `, buttons[i]))),
        ]
      : [element('p', {}, element('strong', {}, `${gravity} - ${quoi}`), ` ${counted}`)]),
    ...(isEach && rest.length > 0 ? [element('p', {}, ...rest)] : []),
    element('p', {}, pourquoi),
    element('p', { class: 'do' }, action),
    ...(isEach ? [] : [element('p', { class: 'actions' }, ...buttons, ...rest)]),
  );
}

/** Groups by rubrique, in the order of their gravest. */
function byRubrique(groups: readonly FindingGroup[]): Map<string, FindingGroup[]> {
  const all = new Map<string, FindingGroup[]>();
  for (const group of groups) all.set(group.rubrique, [...(all.get(group.rubrique) ?? []), group]);
  return all;
}

/** The finding of a rubrique that no column gives. */
const MISSING = 'rubrique_absente';

/** Rubriques that the file does not give, each with a box to say once that it never will. */
function missingBlock(
  groups: readonly FindingGroup[],
  { absent, opened }: CleaningState,
  context: ViewContext,
  changed: () => void,
): HTMLElement[] {
  const { say } = context;
  if (groups.length === 0) return [];
  const boxes = groups.map(({ rubrique }) =>
    checkbox(
      `nettoyer-absente-${rubrique}`,
      say('nettoyer.absentes.rubrique', { rubrique: titleOf(rubrique, say) }),
      absent.has(rubrique),
      (isAbsent) => {
        if (isAbsent) absent.add(rubrique);
        else absent.delete(rubrique);
        changed();
      },
    ),
  );
  const title = say('nettoyer.absentes.titre', { n: groups.length });
  const { pourquoi } = saidFinding(MISSING, {}, context.host.language);
  const help = element('p', {}, `${pourquoi} ${say('nettoyer.absentes.aide')}`);
  return [fold('nettoyer-absentes', title, opened, () => [help, ...boxes])];
}

/** Findings that call for work in the file: neither information, nor rubriques that it does not give. */
export function countToCorrect(groups: readonly FindingGroup[]): number {
  return groups.reduce(
    (sum, { code, severity, findings }) => sum + (severity === 'information' || code === MISSING ? 0 : findings.length),
    0,
  );
}

/** @param changed told when the person says that a rubrique is never sent */
export function findingsSection(
  { groups: all, file }: Cleaned,
  place: Place,
  state: CleaningState,
  context: ViewContext,
  changed: () => void,
): HTMLElement {
  const groups = all.filter(({ code }) => code !== MISSING);
  const { say } = context;
  const title = element(
    'h3',
    { id: 'nettoyer-constats', attributes: { tabindex: '-1' } },
    say('nettoyer.constats.titre'),
  );
  const count = countToCorrect(all);
  const sentence = say(count === 0 ? 'nettoyer.constats.aucun' : 'nettoyer.constats.nombre', { n: count });
  const blocks = [...byRubrique(groups)].map(([rubrique, own]) => {
    const n = own.reduce((sum, { findings }) => sum + findings.length, 0);
    return fold(
      `nettoyer-constats-${rubrique}`,
      say('nettoyer.constats.rubrique', { rubrique: titleOf(rubrique, say), n }),
      state.opened,
      () => own.map((group) => groupBlock(group, file.raw, place, context)),
    );
  });
  const missing = missingBlock(
    all.filter(({ code }) => code === MISSING),
    state,
    context,
    changed,
  );
  return element('section', {}, title, element('p', {}, sentence), ...blocks, ...missing);
}
