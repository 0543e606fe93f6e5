/** Every coherence rule of the design over one row, with a row for which it holds, one for which it does not, one that cannot tell. */
import type { Harmonised } from '../../../core/harmonise';
import { tellFinding } from '../../../core/messages';
import { checkFileSteps } from '../../../core/rules';
import { coherenceRules } from '../../../core/rules/coherence';
import { orderRules } from '../../../core/rules/order';
import { lastOf, parseIsoDay } from '../../../core/table';
import { rawOf } from '../rawOf';
import { tableOf } from '../tableOf';

/** The day of the data. */
const T = parseIsoDay('2026-03-31');

type Row = Readonly<Record<string, string>>;
/** `code:rubrique:autre`. */
type Rule = string;

/** One verdict letter by rule that was asked: v, f, n. */
function verdicts(row: Row): Map<Rule, string> {
  const file = {
    raw: rawOf(Object.keys(row), [Object.values(row)]),
    mapping: [],
    table: tableOf(Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, [cell === '?' ? '' : cell]]))),
    unread: new Map(Object.keys(row).flatMap((name) => (row[name] === '?' ? [[name, Uint8Array.of(1)]] : []))),
    refusal: new Uint8Array(1),
  } as unknown as Harmonised;
  const { scores } = lastOf(checkFileSteps(file, T));
  return new Map(
    scores.map(({ code, rubrique, autre, vrais, faux }) => [
      [code, rubrique, autre].filter(Boolean).join(':'),
      vrais > 0 ? 'v' : faux > 0 ? 'f' : 'n',
    ]),
  );
}

const [day, later] = ['2024-03-01', '2024-06-01'];

/** Two dates in an order. */
const order = (before: string, after: string): [Rule, Row, Row, Row] => [
  `dates_desordre:${after.replace('#1', '')}:${before.replace('#1', '')}`,
  { [before]: day, [after]: later },
  { [before]: later, [after]: day },
  { [before]: '?', [after]: day },
];
const future = (id: string): [Rule, Row, Row, Row] => [
  `date_future:${id}`,
  { [id]: '2024-01-01' },
  { [id]: '2026-04-01' },
  { [id]: '' },
];
const beforeVae = (id: string): [Rule, Row, Row, Row] => [
  `date_avant_vae:${id.replace('#1', '')}`,
  { [id]: '2002-01-17', 'resultat_jury#1': 'VT' },
  { [id]: '2002-01-16', 'resultat_jury#1': 'VT' },
  { [id]: '' },
];

const CHAIN = [
  'date_demande',
  'date_depot_l1',
  'date_l1_complet',
  'date_decision_recevabilite',
  'date_depot_l2',
  'date_jury#1',
  'date_notification#1',
];
const PAST = CHAIN.slice(0, 5).concat('date_abandon');
/** Where no age can be told, the birth is in the chain. */
const AFTER_BIRTH = ['date_l1_complet', 'date_depot_l2', 'date_jury#1', 'date_notification#1'];

const RULES: readonly [Rule, Row, Row, Row][] = [
  ...AFTER_BIRTH.map((after): [Rule, Row, Row, Row] => [
    `dates_desordre:${after.replace('#1', '')}:date_naissance`,
    { date_naissance: '1980-05-02', [after]: day },
    { date_naissance: later, [after]: day },
    { date_naissance: '?', [after]: day },
  ]),
  ...CHAIN.flatMap((before, i) => CHAIN.slice(i + 1).map((after) => order(before, after))),
  order('date_debut_accompagnement', 'date_fin_accompagnement'),
  ...['date_naissance', ...PAST].map(future),
  [
    'date_future:date_jury',
    { 'date_jury#1': '2026-03-31', 'resultat_jury#1': 'VT' },
    { 'date_jury#1': '2026-04-01', 'resultat_jury#1': 'REF' },
    // A jury that is planned.
    { 'date_jury#1': '2026-04-01', 'resultat_jury#1': 'ATT' },
  ],
  ...[...PAST, 'date_jury#1'].map(beforeVae),
  [
    'jury_sans_recevabilite:resultat_jury:decision_recevabilite',
    { 'resultat_jury#1': 'VP', decision_recevabilite: 'recevable_implicite' },
    { 'resultat_jury#1': 'REF', decision_recevabilite: 'non_recevable' },
    { 'resultat_jury#1': 'VT', decision_recevabilite: '?' },
  ],
  [
    'l2_sans_recevabilite:date_depot_l2:decision_recevabilite',
    { date_depot_l2: day, decision_recevabilite: 'recevable_partiel' },
    { date_depot_l2: day, decision_recevabilite: '' },
    { date_depot_l2: day, decision_recevabilite: '?' },
  ],
  [
    'decision_sans_date:date_decision_recevabilite:decision_recevabilite',
    { decision_recevabilite: 'non_recevable', date_decision_recevabilite: day },
    { decision_recevabilite: 'non_recevable', date_decision_recevabilite: '' },
    { decision_recevabilite: 'recevable', date_decision_recevabilite: '?' },
  ],
  [
    'date_sans_decision:decision_recevabilite:date_decision_recevabilite',
    { decision_recevabilite: 'incomplet', date_decision_recevabilite: day },
    { decision_recevabilite: '', date_decision_recevabilite: day },
    { decision_recevabilite: '?', date_decision_recevabilite: day },
  ],
  [
    'resultat_sans_date:date_jury:resultat_jury',
    { 'resultat_jury#1': 'VTB', 'date_jury#1': day },
    { 'resultat_jury#1': 'VTB', 'date_jury#1': '' },
    { 'resultat_jury#1': 'VTB', 'date_jury#1': '?' },
  ],
  [
    'jury_sans_resultat:resultat_jury:date_jury',
    // Thirty days are left to write it.
    { 'resultat_jury#1': 'ATT', 'date_jury#1': '2026-03-02' },
    { 'resultat_jury#1': 'ATT', 'date_jury#1': '2026-03-01' },
    { 'resultat_jury#1': '?', 'date_jury#1': '2026-03-01' },
  ],
  [
    'resultat_contredit_visee:resultat_jury:visee_partielle',
    { 'resultat_jury#1': 'VPB', visee_partielle: 'oui' },
    { 'resultat_jury#1': 'VTB', visee_partielle: 'non' },
    { 'resultat_jury#1': 'VT', visee_partielle: '' },
  ],
  [
    'age_improbable:date_naissance',
    { date_naissance: '2008-03-01', date_depot_l1: day },
    { date_naissance: '2008-03-02', date_depot_l1: day },
    { date_naissance: '1980-01-01', date_depot_l1: '' },
  ],
  [
    'age_improbable:date_naissance',
    { date_naissance: '1943-03-02', date_decision_recevabilite: day },
    { date_naissance: '1943-03-01', date_decision_recevabilite: day },
    { date_naissance: '?', date_decision_recevabilite: day },
  ],
  [
    'validite_expiree:date_depot_l2:date_fin_validite',
    { date_fin_validite: day, date_depot_l2: day },
    { date_fin_validite: day, date_depot_l2: later },
    { date_fin_validite: '', date_depot_l2: later },
  ],
];

it.each(RULES)('%s holds, does not, cannot tell', (rule, holds, fails, silent) => {
  expect([holds, fails, silent].map((row) => verdicts(row).get(rule))).toEqual(['v', 'f', 'n']);
});

it('leaves no rule without its rows, nor without its sentences', () => {
  const bare = (id = ''): string => id.replace(/#\d+$/, '');
  const declared = [...orderRules, ...coherenceRules].map(({ kind, cible, autre }) =>
    [kind.code, bare(cible), bare(autre)].filter(Boolean).join(':'),
  );
  // Born after a step at which the age is told: that rule tells, and where to look.
  const told = ['date_demande', 'date_depot_l1', 'date_decision_recevabilite'];
  const settled = told.map((id) => `dates_desordre:${id}:date_naissance`);
  expect(new Set(declared)).toEqual(new Set([...RULES.map(([rule]) => rule), ...settled]));
  for (const { kind } of [...orderRules, ...coherenceRules]) {
    const { quoi, pourquoi, action } = tellFinding(kind.code, {});
    expect([kind.severity, quoi, pourquoi, action].every((text) => text.length > 3)).toBe(true);
  }
});
