/** A rubrique that is filled until a year and no more from it on: a new form, a lost column, a question nobody asks. */
import { isUnread } from '../../harmonise';
import type { Column, Steps } from '../../table';
import { civil, inChunks, inTurn, isMissing, MISSING_DAY, ROWS_A_STEP } from '../../table';
import type { PlausibilityRule, Suspicion, Whole } from './types';
import { percent, suspicion } from './types';

/** What is known on the day of the application. What comes later is emptier among recent applications, and rightly so. */
const KNOWN_AT_ONCE: readonly string[] = [
  'code_rncp',
  'intitule_certification',
  'type_certification',
  'niveau_vise',
  'sexe',
  'date_naissance',
  'departement',
  'code_commune',
  'code_postal',
  'commune',
  'niveau_formation',
  'niveau_diplome',
  'situation_emploi',
  'type_contrat',
  'pcs',
  'annees_experience',
  'dispositif',
];

/** The day of an application: the first of these that is told. */
const APPLICATION: readonly string[] = ['date_demande', 'date_depot_l1', 'date_decision_recevabilite'];

/** Years with fewer rows tell nothing. */
const LEAST_ROWS = 30;
/** Filled in that share before, and less by that much after. */
const FILLED = 0.6;
const DROP = 0.4;

/** The year of application of each retained row, 0 where no date tells. */
function* yearsSteps(whole: Whole): Steps<Int16Array> {
  const columns = APPLICATION.flatMap((id) => whole.dates(id) ?? []);
  const years = new Int16Array(whole.rows.length);
  yield* inChunks(years.length, ROWS_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) {
      for (const days of columns) {
        const day = days[whole.rows[i]];
        if (day === MISSING_DAY) continue;
        years[i] = civil(day).year;
        break;
      }
    }
  });
  return years;
}

/** Rows and filled cells of a year. */
interface Year {
  readonly year: number;
  rows: number;
  filled: number;
}

function byYear(whole: Whole, years: Int16Array, column: Column): Year[] {
  const counts = new Map<number, Year>();
  const unread = whole.file.unread?.get(column.name);
  for (let i = 0; i < years.length; i++) {
    if (years[i] === 0) continue;
    let one = counts.get(years[i]);
    if (one === undefined) counts.set(years[i], (one = { year: years[i], rows: 0, filled: 0 }));
    const row = whole.rows[i];
    one.rows++;
    // What was not understood was filled in.
    if (!isMissing(column, row) || (unread !== undefined && isUnread(unread, row))) one.filled++;
  }
  return [...counts.values()].sort((a, b) => a.year - b.year);
}

/** The first year from which on nearly all stays empty that was filled until then. */
function firstDrop(years: readonly Year[]): { annee: number; avant: number; apres: number } | null {
  const share = (some: readonly Year[]): number | null => {
    const [rows, filled] = some.reduce(([r, f], one) => [r + one.rows, f + one.filled], [0, 0]);
    return rows < LEAST_ROWS ? null : filled / rows;
  };
  for (let i = 1; i < years.length; i++) {
    const [before, during, after] = [share(years.slice(0, i)), share([years[i]]), share(years.slice(i))];
    if (before === null || during === null || after === null || before < FILLED) continue;
    if (before - during >= DROP && before - after >= DROP) {
      return { annee: years[i].year, avant: percent(before), apres: percent(after) };
    }
  }
  return null;
}

export const droppedFilling: PlausibilityRule = {
  kind: suspicion('remplissage_en_chute'),
  *see(whole): Steps<readonly Suspicion[]> {
    const years = yield* yearsSteps(whole);
    const sent = KNOWN_AT_ONCE.filter((id) => whole.index(id) >= 0);
    const all = yield* inTurn(sent, function* (rubrique): Steps<Suspicion | null> {
      const column = whole.column(rubrique);
      const drop = column === null ? null : firstDrop(byYear(whole, years, column));
      return drop === null
        ? null
        : { rubrique, column: whole.index(rubrique), detail: [{ code: 'chute', slots: drop }] };
    });
    return all.filter((one): one is Suspicion => one !== null);
  },
};
