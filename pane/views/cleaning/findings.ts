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

/** The cell of a finding, as a button where the host can show it. */
function placeButton(finding: Finding, raw: RawTable, place: Place, context: ViewContext): HTMLElement {
  const { host, say, attempt } = context;
  const letter = finding.column < 0 ? '' : sheetLetter(raw, finding.column);
  const cellule = `${letter}${raw.rowNumbers[finding.row]}`;
  const valeur = shown(raw, finding);
  const label = valeur === '' ? cellule : say('nettoyer.cellule', { cellule, valeur });
  const column = finding.column < 0 ? 0 : raw.columns[finding.column].index;
  return button(label, () => attempt(() => host.show(place, raw.rowNumbers[finding.row] - 1, column)), {
    attributes: { 'aria-label': say('nettoyer.aller', { cellule, valeur }) },
  });
}

function groupBlock(group: FindingGroup, raw: RawTable, place: Place, context: ViewContext): HTMLElement {
  const { say, host } = context;
  const [first] = group.findings;
  const { quoi, pourquoi, action } = saidFinding(
    group.code,
    {
      rubrique: titleOf(group.rubrique, say),
      autre: titleOf(group.autre, say),
      valeur: shown(raw, first),
      suggestion: first.suggestion,
    },
    host.language,
  );
  const cells = group.findings.filter(({ row }) => row >= 0);
  const buttons = cells.slice(0, PLACES_SHOWN).map((one) => placeButton(one, raw, place, context));
  const rest = cells.length - buttons.length;
  return element(
    'div',
    { class: `constat ${group.severity}` },
    element(
      'p',
      {},
      element('strong', {}, `${say(`gravite.${group.severity}`)} - ${quoi}`),
      cells.length > 0 ? ` ${say('nettoyer.cellules', { n: cells.length })}` : '',
    ),
    element('p', {}, pourquoi),
    element('p', { class: 'do' }, action),
    ...(buttons.length === 0
      ? []
      : [
          element(
            'p',
            { class: 'actions' },
            ...buttons,
            ...(rest > 0 ? [element('span', {}, say('nettoyer.autres', { n: rest }))] : []),
          ),
        ]),
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
function missingBlock(groups: readonly FindingGroup[], absent: Set<string>, context: ViewContext): HTMLElement[] {
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
      },
    ),
  );
  const title = element('summary', {}, say('nettoyer.absentes.titre', { n: groups.length }));
  const { pourquoi } = saidFinding(MISSING, {}, context.host.language);
  const help = element('p', {}, `${pourquoi} ${say('nettoyer.absentes.aide')}`);
  return [element('details', {}, title, help, ...boxes)];
}

/** Findings that call for work in the file: neither information, nor rubriques that it does not give. */
export function countToCorrect(groups: readonly FindingGroup[]): number {
  return groups.reduce(
    (sum, { code, severity, findings }) => sum + (severity === 'information' || code === MISSING ? 0 : findings.length),
    0,
  );
}

/** @param absent rubriques that the certifier never sends: what the person says of them is put there */
export function findingsSection(
  { groups: all, file }: Cleaned,
  place: Place,
  absent: Set<string>,
  context: ViewContext,
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
    return element(
      'details',
      {},
      element('summary', {}, say('nettoyer.constats.rubrique', { rubrique: titleOf(rubrique, say), n })),
      ...own.map((group) => groupBlock(group, file.raw, place, context)),
    );
  });
  const missing = missingBlock(
    all.filter(({ code }) => code === MISSING),
    absent,
    context,
  );
  return element('section', {}, title, element('p', {}, sentence), ...blocks, ...missing);
}
