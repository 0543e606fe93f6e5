/** What contradicts itself in a history or in decisions on the charter: findings, never a refusal. */
import type { QualityFinding } from '../findings';
import { compareDecisions } from './charter';
import { frenchDay } from './days';
import { documentFinding } from './documents';
import { stateAfter, stepsOf } from './history';
import { isExit, STAGES, stageOf } from './stages';
import type { CharterDecision, Stage, Transition } from './types';

type Tell = (
  code: string,
  gravite: QualityFinding['gravite'],
  fichier: string,
  details?: QualityFinding['details'],
) => void;

const label = (etape: Stage): string => stageOf(etape).libelle;

/** Findings of the history of one structure. @param isoDay ISO day of the register */
export function historyFindings(
  structure: string,
  transitions: readonly Transition[],
  isoDay: string,
): QualityFinding[] {
  const findings: QualityFinding[] = [];
  const tell: Tell = (code, gravite, fichier, details = {}) =>
    findings.push(documentFinding(code, gravite, fichier, structure, details));
  const steps = stepsOf(transitions, isoDay);
  for (const { transition, effet } of steps) {
    const { etape, date, motif, fichier, origine } = transition;
    const details = { etape: label(etape), date: date === null ? '' : frenchDay(date) };
    if (effet === 'a_venir') tell('qualite_etape_future', 'a_verifier', fichier, details);
    if (effet === 'sans_effet') tell('qualite_activite_apres_sortie', 'a_verifier', fichier, details);
    if (isExit(etape) && motif === '') tell('qualite_sortie_sans_motif', 'a_verifier', fichier, details);
    if (date === null && (origine === 'journal' || etape !== 'recensee'))
      tell('qualite_etape_sans_date', 'information', fichier, details);
  }
  const fileOf = (etape: Stage): string =>
    steps.find(({ transition }) => transition.etape === etape)?.transition.fichier ?? '';
  const { jours } = stateAfter(transitions, isoDay);
  disorder(jours, fileOf, tell);
  for (const etape of jours.keys()) {
    const { suppose } = stageOf(etape);
    if (suppose !== null && !jours.has(suppose))
      tell('qualite_etape_sautee', 'a_verifier', fileOf(etape), { etape: label(etape), avant: label(suppose) });
  }
  return findings;
}

/** A step dated before one that precedes it in the workflow. */
function disorder(jours: ReadonlyMap<Stage, string | null>, fileOf: (etape: Stage) => string, tell: Tell): void {
  let latest: { etape: Stage; date: string } | null = null;
  for (const { etape } of STAGES) {
    const date = jours.get(etape);
    if (date == null) continue;
    if (latest !== null && date < latest.date)
      tell('qualite_etapes_desordre', 'a_verifier', fileOf(etape), {
        etape: label(etape),
        date: frenchDay(date),
        avant: label(latest.etape),
        date_avant: frenchDay(latest.date),
      });
    else latest = { etape, date };
  }
}

/** Findings of the decisions on the charter of one structure. */
export function charterFindings(
  structure: string,
  decisions: readonly CharterDecision[],
  isoDay: string,
): QualityFinding[] {
  const findings: QualityFinding[] = [];
  const tell = (code: string, gravite: QualityFinding['gravite'], date: string): number =>
    findings.push(documentFinding(code, gravite, '', structure, { date: frenchDay(date) }));
  let isSigned = false;
  for (const { genre, date, avis, fin_validite, motif } of [...decisions].sort(compareDecisions)) {
    if (date > isoDay) tell('qualite_charte_future', 'a_verifier', date);
    if (genre === 'retrait' && motif.trim() === '') tell('qualite_charte_retrait_sans_motif', 'a_verifier', date);
    if (genre !== 'verification') {
      isSigned = genre === 'signature';
      continue;
    }
    if (!isSigned) tell('qualite_charte_sans_signature', 'a_verifier', date);
    if (avis === null) tell('qualite_charte_sans_avis', 'a_verifier', date);
    else if (avis !== 'defavorable' && fin_validite === null) tell('qualite_charte_sans_fin', 'information', date);
    if (fin_validite !== null && fin_validite < date) tell('qualite_charte_validite', 'a_verifier', date);
  }
  return findings;
}
