/** What is missing or contradictory in a filled grid: each check is one small function over the answers or the evidence. */
import { MISSING_DAY, parseIsoDay } from '../../table';
import type { DocumentPlace, QualityFinding } from '../findings';
import type { Referential } from '../referentials';
import { checkActions } from './checkActions';
import { checkAnswers } from './checkAnswers';
import { checkEvidence } from './checkEvidence';
import { type Checking, shown, type Tell } from './checking';
import { grouped } from './grouping';
import { levelIn, levelsByCode } from './scores';
import type { Answer, Evaluation } from './types';

/**
 * The findings of a grid, in the order: its date, its answers, its corrective actions, its evidence.
 * What a grid repeats line after line is told once (grouping.ts).
 * A self-assessment (`diagnostic`) is asked neither for findings and recommendations, nor whether evidence was seen.
 * @param referential that of the evaluation
 * @param isoDay the day at which expiries and delays are counted
 */
export function checkEvaluation(evaluation: Evaluation, referential: Referential, isoDay: string): QualityFinding[] {
  const findings: QualityFinding[] = [];
  const whole: DocumentPlace = { fichier: evaluation.fichier, feuille: '', ligne: 0, colonne: '' };
  const tell: Tell = (gravite, code, details = {}, place = whole) => {
    findings.push({ code, gravite, place, structure: evaluation.structure, details });
  };
  const levels = levelsByCode(referential);
  const first = new Map<string, Answer>();
  const known = new Set(referential.indicateurs.map(({ numero }) => numero));
  for (const reponse of evaluation.reponses) {
    const { indicateur, place } = reponse;
    if (!known.has(indicateur)) tell('a_verifier', 'qualite_indicateur_inconnu', { indicateur }, place);
    else if (first.has(indicateur)) tell('a_verifier', 'qualite_indicateur_en_double', { indicateur }, place);
    else first.set(indicateur, reponse);
  }
  const checking: Checking = {
    evaluation,
    referential,
    tell,
    jour: isoDay,
    reponses: referential.indicateurs.flatMap((indicateur) => {
      const reponse = first.get(indicateur.numero);
      return reponse === undefined
        ? []
        : [{ reponse, indicateur, niveau: levelIn(levels, reponse.niveau, indicateur) }];
    }),
  };
  checkDay(checking);
  checkAnswers(checking);
  checkActions(checking);
  checkEvidence(checking);
  return grouped(findings, evaluation);
}

/** The day of the audit, and whether the référentiel was in force at it. */
function checkDay({ evaluation, referential, tell, jour }: Checking): void {
  const { date, nature, auditeur } = evaluation;
  if (nature === 'audit' && auditeur.trim() === '') tell('information', 'qualite_auditeur_absent');
  if (referential.statut === 'squelette')
    tell('information', 'qualite_referentiel_squelette', { referentiel: referential.titre });
  if (date === null || parseIsoDay(date) === MISSING_DAY) {
    tell('a_verifier', 'qualite_date_audit_absente');
    return;
  }
  if (date > jour) tell('a_verifier', 'qualite_date_audit_future', { date: shown(date) });
  const { debut, fin } = referential.validite;
  // ISO days compare as texts; both bounds are included.
  if ((debut !== null && date < debut) || (fin !== null && date > fin)) {
    tell('a_verifier', 'qualite_referentiel_hors_validite', {
      referentiel: referential.titre,
      version: referential.version,
      date: shown(date),
      debut: debut === null ? '…' : shown(debut),
      fin: fin === null ? '…' : shown(fin),
    });
  }
}
