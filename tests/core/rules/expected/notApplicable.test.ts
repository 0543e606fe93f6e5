/** An empty cell that nobody could have filled in yet is no gap: one row per case, its cell of the rubrique empty. */
import type { Harmonised } from '../../../../core/harmonise';
import { notApplicable } from '../../../../core/rules/expected/notApplicable';
import { MISSING_DAY, parseIsoDay } from '../../../../core/table';
import { rawOf } from '../../rawOf';
import { tableOf } from '../../tableOf';

const DAY = parseIsoDay('2026-03-31');

/** A file of one row; rubriques of `row` are sent, the one asked about is empty. */
function fileOf(rubrique: string, row: Readonly<Record<string, string>>): Harmonised {
  const cells = { ...row, [rubrique]: '' };
  const headers = Object.keys(cells);
  return {
    raw: rawOf(headers, [headers.map((header) => cells[header])]),
    mapping: headers.map((header, index) => ({ index, rubrique: header.split('#')[0], rang: 0 })),
    table: tableOf(Object.fromEntries(headers.map((header) => [header, [cells[header]]]))),
  } as unknown as Harmonised;
}

const CASES: readonly (readonly [string, Readonly<Record<string, string>>, boolean])[] = [
  // [rubrique, what else the row tells, whether its empty cell is a gap]
  ['sexe', {}, true],
  ['date_conseil', { date_demande: '2024-01-01' }, false],
  ['date_depot_l1', { date_demande: '2026-03-01' }, false],
  ['date_depot_l1', { date_demande: '2024-03-01', decision_recevabilite: 'recevable' }, true],
  ['date_depot_l1', { date_demande: '' }, true],
  ['date_depot_l1', {}, true],
  ['date_l1_complet', { date_depot_l1: '2026-03-01' }, false],
  ['date_l1_complet', { decision_recevabilite: 'non_recevable' }, true],
  // Two months for the decision.
  ['decision_recevabilite', { date_depot_l1: '2026-03-01' }, false],
  ['decision_recevabilite', { date_depot_l1: '2025-12-01' }, true],
  ['decision_recevabilite', { date_depot_l1: '2025-12-01', date_abandon: '2026-01-01' }, false],
  ['decision_recevabilite', { date_depot_l1: '2025-12-01', motif_archivage: 'doublon' }, false],
  ['decision_recevabilite', { date_demande: '2025-01-01', date_depot_l1: '' }, false],
  ['decision_recevabilite', { date_depot_l1: '2026-03-01', date_decision_recevabilite: '2026-03-20' }, true],
  ['decision_recevabilite', {}, true],
  ['date_decision_recevabilite', { decision_recevabilite: 'en_attente' }, false],
  ['date_decision_recevabilite', { decision_recevabilite: 'recevable_implicite' }, true],
  ['date_fin_validite', { decision_recevabilite: 'non_recevable' }, false],
  ['date_depot_l2', { decision_recevabilite: 'recevable' }, false],
  ['date_depot_l2', { 'resultat_jury#1': 'REF' }, true],
  ['etat_l2', { date_depot_l2: '2025-01-01' }, true],
  // A candidate who gave up never meets a jury.
  ['date_jury#1', { decision_recevabilite: 'recevable', date_abandon: '2025-01-01' }, false],
  ['date_jury#1', { 'resultat_jury#1': 'ATT' }, false],
  ['date_jury#1', { 'resultat_jury#1': 'VP' }, true],
  ['resultat_jury#1', { 'date_jury#1': '2026-06-30' }, false],
  ['resultat_jury#1', { 'date_jury#1': '2026-03-20' }, false],
  ['resultat_jury#1', { 'date_jury#1': '2026-03-01' }, true],
  ['resultat_jury#1', { decision_recevabilite: 'recevable' }, false],
  ['blocs_valides', { 'resultat_jury#1': 'VT' }, false],
  ['blocs_valides', { 'resultat_jury#1': 'VP' }, true],
  ['date_notification', { 'resultat_jury#1': 'ABS' }, false],
  ['motif_abandon', {}, false],
  ['motif_abandon', { date_abandon: '2025-01-01' }, true],
  ['prestataire', { accompagnement: 'non' }, false],
  ['prestataire', { accompagnement: 'oui' }, true],
  ['date_fin_accompagnement', { accompagnement: 'oui' }, false],
  ['date_fin_accompagnement', { accompagnement: 'oui', 'date_jury#1': '2026-03-01' }, true],
  ['type_contrat', { situation_emploi: 'hors emploi' }, false],
  ['type_contrat', { situation_emploi: 'en emploi' }, true],
  ['type_contrat', {}, true],
];

it.each(CASES)('%s beside %j: a gap is %s', (rubrique, row, isGap) => {
  const file = fileOf(rubrique, row);
  expect(notApplicable(file, rubrique.split('#')[0], DAY)).toBe(isGap ? 0 : 1);
});

it('holds a jury for due where nothing dates the data', () => {
  const file = fileOf('resultat_jury#1', { 'date_jury#1': '2026-06-30' });
  expect(notApplicable(file, 'resultat_jury', MISSING_DAY)).toBe(0);
});

it('never counts a cell that holds something, understood or not', () => {
  const file = fileOf('date_abandon', {});
  const raw = rawOf(['date_abandon'], [['illisible']]);
  expect(notApplicable({ ...file, raw }, 'date_abandon', DAY)).toBe(0);
});

it('reads a delivery that came pseudonymised by the names of its columns', () => {
  const table = tableOf({ date_abandon: ['', '2025-01-01', ''], motif_abandon: ['', '', 'découragement'] });
  const file = { table, mapping: [], raw: rawOf([], []) } as unknown as Harmonised;
  expect(notApplicable(file, 'date_abandon', DAY)).toBe(1);
});
