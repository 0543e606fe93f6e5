/** Findings of one grid that say the same thing line after line, told once with their count: an officer has 40 minutes. */
import type { QualityFinding } from '../findings';
import type { Evaluation } from './types';

interface Group {
  /** Code of the finding that says it once. */
  readonly code: string;
  /** Whether it is told once in that grid, where it is told `n` times. */
  readonly once: (evaluation: Evaluation, n: number) => boolean;
}

/** Under that many lines, one finding per line is as short. */
const MANY = 3;

/** A self-assessment is declared and a charter is a checklist; in an audit each line is somebody's work to complete. */
const isNoAudit = ({ nature }: Evaluation): boolean => nature !== 'audit';
const isBlank = ({ reponses }: Evaluation, field: 'constat' | 'preconisation'): boolean =>
  reponses.every((one) => one[field].trim() === '');
const actions = ({ reponses }: Evaluation): number => reponses.filter(({ action }) => action.trim() !== '').length;

/** Of an audit: a column that nobody filled in is one oversight, a blank among others is one line. */
const GROUPS: Readonly<Record<string, Group>> = {
  qualite_niveau_sans_preuve: {
    code: 'qualite_niveaux_sans_preuve',
    once: (evaluation, n) => isNoAudit(evaluation) || (evaluation.preuves.length === 0 && n >= MANY),
  },
  qualite_preconisation_absente: {
    code: 'qualite_preconisations_absentes',
    once: (evaluation, n) => isNoAudit(evaluation) || (n >= MANY && isBlank(evaluation, 'preconisation')),
  },
  qualite_constat_absent: {
    code: 'qualite_constats_absents',
    once: (evaluation, n) => isNoAudit(evaluation) || (n >= MANY && isBlank(evaluation, 'constat')),
  },
  qualite_action_sans_responsable: {
    code: 'qualite_actions_sans_responsable',
    once: (evaluation, n) => n >= MANY && n === actions(evaluation),
  },
  qualite_action_sans_echeance: {
    code: 'qualite_actions_sans_echeance',
    once: (evaluation, n) => n >= MANY && n === actions(evaluation),
  },
  qualite_preuve_non_vue: {
    code: 'qualite_preuves_non_vues',
    once: ({ preuves }, n) => n >= MANY && n === preuves.length,
  },
  // Nothing to correct in the document: each action and its days are in the sheet « Actions » of the register.
  qualite_action_en_retard: { code: 'qualite_actions_en_retard', once: () => true },
  qualite_preuve_expiree_depuis: { code: 'qualite_preuves_expirees_depuis', once: () => true },
};

/** Numbers that the findings name, each once, as they come. */
function numbersOf(findings: readonly QualityFinding[]): string {
  const numbers = findings.flatMap(({ details }) =>
    String(details.indicateurs ?? details.indicateur ?? '').split(', '),
  );
  return Array.from(new Set(numbers.filter((one) => one !== ''))).join(', ');
}

/** An action that has neither owner nor due date is told so once; the two checks tell one after the other. */
function withoutPairs(findings: readonly QualityFinding[]): QualityFinding[] {
  const isPair = (one: QualityFinding | undefined, next: QualityFinding | undefined): boolean =>
    one?.code === 'qualite_action_sans_responsable' &&
    next?.code === 'qualite_action_sans_echeance' &&
    one.details.indicateur === next.details.indicateur;
  return findings.flatMap((one, i) => {
    if (isPair(findings[i - 1], one)) return [];
    return isPair(one, findings[i + 1]) ? [{ ...one, code: 'qualite_action_sans_suivi' }] : [one];
  });
}

/** The findings of a grid with those that repeat told once, at their sheet, where the first of them stood. */
export function grouped(findings: readonly QualityFinding[], evaluation: Evaluation): QualityFinding[] {
  const keyOf = ({ code, gravite }: QualityFinding): string => `${code} ${gravite}`;
  const alike = new Map<string, QualityFinding[]>();
  for (const one of findings) {
    if (GROUPS[one.code] === undefined) continue;
    const known = alike.get(keyOf(one));
    if (known === undefined) alike.set(keyOf(one), [one]);
    else known.push(one);
  }
  const told = findings.flatMap((one) => {
    const same = alike.get(keyOf(one));
    if (same === undefined || same.length < 2 || !GROUPS[one.code].once(evaluation, same.length)) return [one];
    if (same[0] !== one) return [];
    const details = { n: same.length, indicateurs: numbersOf(same) };
    return [{ ...one, code: GROUPS[one.code].code, place: { ...one.place, ligne: 0, colonne: '' }, details }];
  });
  return withoutPairs(told);
}
