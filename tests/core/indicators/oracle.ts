/** A naive second opinion on the indicators: row objects and plain loops, written from the definitions, not from the engine. */

export type Row = Readonly<Record<string, string>>;

export interface OracleScope {
  /** T of each certifier, `AAAA-MM-JJ`. */
  readonly closing: Readonly<Record<string, string>>;
  readonly extraction: string;
  readonly missing: readonly { readonly id: string; readonly ministere?: string }[];
}

/** One unit in one series. `year` is '' when its event has no date. */
interface Record_ {
  readonly year: string;
  readonly role: 'hit' | 'in' | 'unknown';
  readonly delay?: number;
  readonly of: Row;
}

export interface OracleRow {
  readonly numerateur: number | null;
  readonly denominateur: number | null;
  readonly valeur: number | null;
  readonly inconnus: number;
  readonly statut: string;
}

const R = ['recevable', 'recevable_partiel', 'recevable_implicite'];
const DECISIONS = [...R, 'non_recevable'];
const RESULTS = ['VT', 'VP', 'VTB', 'VPB', 'VR', 'REF'];
const BREAKDOWNS = [
  'certificateur',
  'ministere',
  'niveau_vise',
  'sexe',
  'tranche_age_a',
  'tranche_age_b',
  'departement',
];
const PROFILE = [
  'sexe',
  'tranche_age_a',
  'tranche_age_b',
  'niveau_vise',
  'niveau_diplome',
  'situation_emploi',
  'departement',
];

const MS_PER_DAY = 86400000;
const time = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
const daysBetween = (from: string, to: string): number => Math.round((time(to) - time(from)) / MS_PER_DAY);

function monthsLater(iso: string, months: number): string {
  const [y, m, d] = iso.split('-').map(Number);
  const first = new Date(Date.UTC(y, m - 1 + months, 1));
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(d, length)))
    .toISOString()
    .slice(0, 10);
}

/** CENTILE.INCLURE, by its definition: the value at rank 1 + (n - 1)p, between the two around it. */
function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = 1 + (sorted.length - 1) * p;
  const low = sorted[Math.floor(rank) - 1];
  const high = sorted[Math.min(sorted.length, Math.floor(rank) + 1) - 1];
  return low + (rank - Math.floor(rank)) * (high - low);
}

/** Every row of the contract, by `indicateur|vue|periode|unite|ventilation_1|modalite_1`. */
export function oracle(parcours: readonly Row[], passages: readonly Row[], scope: OracleScope): Map<string, OracleRow> {
  const rows = new Map<string, OracleRow>();
  const limitOf = (p: Row): string => scope.closing[p.certificateur] ?? scope.extraction;
  const kept = parcours.filter((p) => p.motif_archivage === '');
  const byId = new Map(kept.map((p) => [p.id_parcours, p]));
  const juries = passages
    .filter((j) => byId.has(j.id_parcours))
    .map((j): Row => ({ ...(byId.get(j.id_parcours) as Row), ...j }))
    .filter((j) => j.date_jury === '' || j.date_jury <= limitOf(j));
  const juriesOf = new Map<string, Row[]>();
  for (const j of juries) juriesOf.set(j.id_parcours, [...(juriesOf.get(j.id_parcours) ?? []), j]);

  /** What is known at T: a day after T reads as no day, a decision of after T as no decision. */
  const known = kept.map((p): Row => {
    const day = (rubrique: string): string => (p[rubrique] <= limitOf(p) ? p[rubrique] : '');
    const pending = p.date_decision_recevabilite > limitOf(p);
    const first = (results: readonly string[]): { told: boolean; day: string } => {
      const found = (juriesOf.get(p.id_parcours) ?? []).filter((j) => results.includes(j.resultat_jury));
      const days = found.map((j) => j.date_jury).filter((d) => d !== '');
      return { told: found.length > 0, day: days.sort()[0] ?? '' };
    };
    const [presente, vt] = [first(RESULTS), first(['VT'])];
    return {
      ...p,
      l1: day('date_depot_l1'),
      l1Future: p.date_depot_l1 > limitOf(p) ? 'oui' : '',
      complet: day('date_l1_complet'),
      decision: pending ? '' : p.decision_recevabilite,
      decisionDay: day('date_decision_recevabilite'),
      decisionFuture: pending ? 'oui' : '',
      l2: day('date_depot_l2'),
      presente: presente.told ? 'oui' : '',
      presenteDay: presente.day,
      vt: vt.told ? 'oui' : '',
      vtDay: vt.day,
    };
  });
  const isR = (p: Row): boolean => R.includes(p.decision);
  const isDecided = (p: Row): boolean => DECISIONS.includes(p.decision);

  const active = new Set<string>();
  for (const p of known) {
    for (const d of [p.date_demande, p.date_abandon]) if (d !== '' && d <= limitOf(p)) active.add(d.slice(0, 4));
    for (const d of [p.l1, p.complet, p.decisionDay, p.l2]) if (d !== '') active.add(d.slice(0, 4));
  }
  for (const j of juries) if (j.date_jury !== '') active.add(j.date_jury.slice(0, 4));
  const years = [...active].filter((year) => year >= '2002');

  const isIncomplete = (rubrique: string, modalite: string): boolean => {
    if (rubrique === 'certificateur') return scope.missing.some((one) => one.id === modalite);
    if (rubrique === 'ministere')
      return scope.missing.some((one) => one.ministere === undefined || one.ministere === modalite);
    return scope.missing.length > 0;
  };
  const status = (n: number, hasBase: boolean, rubrique: string, modalite: string): string => {
    if (hasBase && n === 0) return 'sans_objet';
    if (isIncomplete(rubrique, modalite)) return 'incomplet';
    return n < 30 ? 'fragile' : 'ok';
  };

  /** Puts the rows of one series: `figure` makes a row of the units of a cell. */
  const put = (
    indicateur: string,
    vue: string,
    unite: string,
    records: readonly Record_[],
    figure: (counted: readonly Record_[]) => Pick<OracleRow, 'numerateur' | 'denominateur' | 'valeur'>,
  ): void => {
    const own = new Set([...years, ...records.filter((one) => one.year !== '').map((one) => one.year)]);
    for (const periode of [...own, 'total']) {
      const cell = (rubrique: string, modalite: string, members: readonly Record_[]): void => {
        const inPeriod = members.filter((one) => one.year !== '' && (periode === 'total' || one.year === periode));
        const counted = inPeriod.filter((one) => one.role !== 'unknown');
        const undated = periode === 'total' ? members.filter((one) => one.year === '').length : 0;
        const inconnus = inPeriod.length - counted.length + undated;
        const always = rubrique === '' && (periode === 'total' || years.includes(periode) || inconnus > 0);
        if (counted.length === 0 && !always) return;
        const figures = figure(counted);
        const statut = status(counted.length, figures.denominateur !== null, rubrique, modalite);
        rows.set([indicateur, vue, periode, unite, rubrique, modalite].join('|'), { ...figures, inconnus, statut });
      };
      cell('', '', records);
      for (const rubrique of BREAKDOWNS) {
        const modalities = new Set(records.map((one) => one.of[rubrique] || 'NR'));
        for (const modalite of modalities) {
          cell(
            rubrique,
            modalite,
            records.filter((one) => (one.of[rubrique] || 'NR') === modalite),
          );
        }
      }
    }
  };
  const rate = (counted: readonly Record_[]): Pick<OracleRow, 'numerateur' | 'denominateur' | 'valeur'> => {
    const hits = counted.filter((one) => one.role === 'hit').length;
    const valeur = counted.length === 0 ? null : hits / counted.length;
    return { numerateur: hits, denominateur: counted.length, valeur };
  };
  const count = (counted: readonly Record_[]): Pick<OracleRow, 'numerateur' | 'denominateur' | 'valeur'> => ({
    numerateur: counted.length,
    denominateur: null,
    valeur: counted.length,
  });
  const yearOf = (day: string): string => day.slice(0, 4);

  // V01: E(dépôt L1). A file that was decided on had been filed: undated, it is unknown to the total.
  const filed = known.filter((p) => p.l1Future === '' && (p.l1 !== '' || isDecided(p)));
  put(
    'V01',
    'flux',
    'parcours',
    filed.map((p) => ({ year: yearOf(p.l1), role: 'in', of: p })),
    count,
  );
  // V02: E(decision in R, RP, NR).
  const decided = known.filter(isDecided);
  put(
    'V02',
    'flux',
    'parcours',
    decided.map((p) => ({ year: yearOf(p.decisionDay), role: 'in', of: p })),
    count,
  );

  // V03: R (+RP) / R+RP+NR; by decision, and among those who filed.
  const v03 = (p: Row): Record_['role'] | null => {
    if (isR(p)) return 'hit';
    if (isDecided(p)) return 'in';
    return p.decision === '' ? 'unknown' : null;
  };
  const v03Records = (dayOf: (p: Row) => string): Record_[] =>
    known.flatMap((p) => {
      const role = v03(p);
      const year = yearOf(dayOf(p));
      return role === null || (role === 'unknown' && year === '') ? [] : [{ year, role, of: p }];
    });
  put(
    'V03',
    'flux',
    'parcours',
    v03Records((p) => p.decisionDay),
    rate,
  );
  put(
    'V03',
    'cohorte',
    'parcours',
    v03Records((p) => p.l1).filter((one) => one.of.l1Future === ''),
    rate,
  );

  // Delays: statistics and shares, over the completed ones.
  const delay = (
    id: string,
    vue: string,
    members: readonly { year: string; from: string; to: string; of: Row }[],
    statistics: readonly string[],
    parts: readonly number[],
  ): void => {
    const isComplete = (one: { from: string; to: string }): boolean => one.from !== '' && one.to >= one.from;
    const records = members.map((one): Record_ & { from: string; to: string } => ({
      ...one,
      role: isComplete(one) ? 'in' : 'unknown',
      delay: isComplete(one) ? daysBetween(one.from, one.to) : undefined,
    }));
    for (const statistic of statistics) {
      put(`${id}.${statistic}`, vue, 'parcours', records, (counted) => {
        const values = counted.map((one) => one.delay as number);
        const of: Record<string, () => number> = {
          mediane: () => percentile(values, 0.5),
          q1: () => percentile(values, 0.25),
          q3: () => percentile(values, 0.75),
          p90: () => percentile(values, 0.9),
          moyenne: () => values.reduce((a, b) => a + b, 0) / values.length,
        };
        return { numerateur: null, denominateur: values.length, valeur: values.length === 0 ? null : of[statistic]() };
      });
    }
    for (const months of parts) {
      const within = records.map((one): Record_ =>
        one.role === 'in' && one.to <= monthsLater(one.from, months) ? { ...one, role: 'hit' } : one,
      );
      put(`${id}.part_${months}_mois`, vue, 'parcours', within, rate);
    }
  };
  const ended = (
    end: (p: Row) => string,
    told: (p: Row) => boolean,
    start: (p: Row) => string,
    period: (p: Row) => string,
  ): { year: string; from: string; to: string; of: Row }[] =>
    known.filter(told).map((p) => ({ year: yearOf(period(p)), from: start(p), to: end(p), of: p }));
  // V05: decision - (L1 complete, else filing).
  const decidedDay = (p: Row): string => p.decisionDay;
  const complete = (p: Row): string => p.complet || p.l1;
  const v05 = ['mediane', 'moyenne', 'p90'];
  delay('V05', 'flux', ended(decidedDay, isDecided, complete, decidedDay), v05, [2]);
  const v05Cohort = ended(decidedDay, isDecided, complete, (p) => p.l1).filter((one) => one.of.l1Future === '');
  delay('V05', 'cohorte', v05Cohort, v05, [2]);
  // V17: by the end (flux), by the favourable decision (cohorte).
  const recevableDay = (p: Row): string => (isR(p) ? p.decisionDay : '');
  const steps: [string, (p: Row) => string, (p: Row) => string, (p: Row) => boolean][] = [
    ['recevabilite_l2', recevableDay, (p) => p.l2, (p) => p.l2 !== ''],
    ['l2_jury', (p) => p.l2, (p) => p.presenteDay, (p) => p.presente !== ''],
    ['depot_jury', (p) => p.l1, (p) => p.presenteDay, (p) => p.presente !== ''],
    ['recevabilite_vt', recevableDay, (p) => p.vtDay, (p) => p.vt !== ''],
  ];
  for (const [id, from, to, told] of steps) {
    const [statistics, parts] = [
      ['mediane', 'q1', 'q3', 'p90'],
      [12, 18, 24, 36],
    ];
    delay(`V17.${id}`, 'flux', ended(to, told, from, to), statistics as string[], parts as number[]);
    delay(
      `V17.${id}`,
      'cohorte',
      ended(to, (p) => told(p) && isR(p), from, recevableDay),
      statistics as string[],
      parts as number[],
    );
  }

  // V07C, V15: R with a presented passage (with VT) by T / R, by the favourable decision.
  const cohort = known.filter(isR);
  for (const [id, done] of [
    ['V07C', 'presente'],
    ['V15', 'vt'],
  ] as const) {
    const records = cohort.map((p): Record_ => ({
      year: yearOf(p.decisionDay),
      role: p[done] === '' ? 'in' : 'hit',
      of: p,
    }));
    put(id, 'cohorte', 'parcours', records, rate);
  }

  // V08 to V11, on passages; a result that is missing is unknown, where the jury has a day.
  const passage = (id: string, numerator: readonly string[], base: readonly string[], among: readonly Row[]): void => {
    const records = among.flatMap((j): Record_[] => {
      const year = yearOf(j.date_jury);
      if (base.includes(j.resultat_jury))
        return [{ year, role: numerator.includes(j.resultat_jury) ? 'hit' : 'in', of: j }];
      return j.resultat_jury === '' && year !== '' ? [{ year, role: 'unknown', of: j }] : [];
    });
    put(id, 'flux', 'passage', records, rate);
  };
  passage('V08', RESULTS, [...RESULTS, 'ABS', 'EXC'], juries);
  const whole = juries.filter((j) => j.visee_partielle !== 'oui');
  for (const [id, codes] of [
    ['V09', ['VT']],
    ['V10', ['VP', 'VPB', 'VR', 'VTB']],
    ['V11', ['REF']],
  ] as const) {
    passage(id, codes, RESULTS, juries);
    passage(`${id}.hors_partielle`, codes, RESULTS, whole);
  }

  // V24: share of each modality among known, at each step; by the step's day, or by the favourable decision.
  const profile = (step: string, vue: string, members: readonly { year: string; of: Row }[]): void => {
    for (const rubrique of PROFILE) {
      const modalities = new Set(known.map((p) => p[rubrique]).filter((value) => value !== ''));
      for (const periode of [...new Set(members.map((one) => one.year)), 'total']) {
        if (periode === '') continue;
        const there = members.filter((one) => one.year !== '' && (periode === 'total' || one.year === periode));
        const told = there.filter((one) => one.of[rubrique] !== '');
        if (told.length === 0) continue;
        for (const modalite of modalities) {
          const numerateur = told.filter((one) => one.of[rubrique] === modalite).length;
          rows.set([`V24.${step}`, vue, periode, 'parcours', rubrique, modalite].join('|'), {
            numerateur,
            denominateur: told.length,
            valeur: numerateur / told.length,
            inconnus: there.length - told.length,
            statut: status(told.length, true, rubrique, modalite),
          });
        }
      }
    }
  };
  const stages: [string, (p: Row) => boolean, (p: Row) => string][] = [
    ['demande', (p) => p.l1 !== '' || isDecided(p), (p) => p.l1],
    ['recevable', isR, recevableDay],
    ['l2', (p) => p.l2 !== '', (p) => p.l2],
    ['presente', (p) => p.presente !== '', (p) => p.presenteDay],
    ['vt', (p) => p.vt !== '', (p) => p.vtDay],
  ];
  for (const [step, there, day] of stages) {
    profile(
      step,
      'flux',
      known.filter((p) => there(p) && day(p) !== '').map((p) => ({ year: yearOf(day(p)), of: p })),
    );
    profile(
      step,
      'cohorte',
      cohort.filter(there).map((p) => ({ year: yearOf(p.decisionDay), of: p })),
    );
  }
  return rows;
}
