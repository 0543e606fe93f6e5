/** The journal and `base.json`: every row accounted for, every decision listed, nothing personal, no clock. */
import type { RegionSettings } from '../base';
import { REFUSED_EMPTY, REFUSED_OUT_OF_SCOPE, REFUSED_UNATTACHED } from '../harmonise';
import type { ColumnProposal } from '../profiles';
import type { ReportedDelivery } from '../reports';
import { scorecardOf } from '../rules';
import { isoDay, sheetLetter } from '../table';
import type { RawTable } from '../table';
import type { ConsolidateResult, DeliveryOutcome } from './consolider';
import type { ExecuterResult } from './executer';
import { scorecardJson } from './former';
import { isPseudonymisedDelivery } from './pseudonymised/header';
import { memoryJson, profileSeal } from './update/memory';

/** One decision that somebody may want to look at again; columns by letter, never by an unrecognised header. */
export interface Decision {
  readonly type: string;
  readonly certificateur?: string;
  readonly livraison?: string;
  readonly colonne?: string;
  readonly rubrique?: string;
  readonly detail?: string;
}

/** SHA-256 of a file that was written, by its path in the result directory. */
export interface WrittenFile {
  readonly fichier: string;
  readonly sha256: string;
}

const REFUSALS: readonly (readonly [number, string])[] = [
  [REFUSED_OUT_OF_SCOPE, 'ligne_hors_champ'],
  [REFUSED_EMPTY, 'ligne_sans_personne'],
  [REFUSED_UNATTACHED, 'ligne_non_rattachee'],
];

/** Rows refused, by reason. */
function refusals(outcome: Pick<DeliveryOutcome, 'file'>): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const [reason, code] of REFUSALS) {
    const n = outcome.file.refusal.filter((one) => one === reason).length;
    if (n > 0) counted[code] = n;
  }
  return counted;
}

function rowCounts({ read: { raw }, counts }: ReportedDelivery): object {
  const { titre, vide, total } = raw.discarded;
  return {
    lues: raw.rowCount,
    retenues: counts.retenues,
    refusees: counts.refusees,
    fusionnees: counts.fusionnees,
    ecartees: { titre, vide, total },
  };
}

/** What the next delivery is compared with (docs/decisions/025-trend.md): counts by rubrique, no value. */
function keptScorecard({ read, file }: ReportedDelivery): object {
  const { scorecard, isPseudonymised } = read.held ?? {
    scorecard: scorecardOf(file),
    isPseudonymised: isPseudonymisedDelivery(read.raw),
  };
  return {
    ...(isPseudonymised ? { pseudonymisee: true } : {}),
    ...(scorecard === null ? {} : { completude: scorecardJson(scorecard) }),
  };
}

/**
 * What the journal tells of one file.
 * @param closed the day that its data were closed at, ISO
 */
export function journalEntry(outcome: ReportedDelivery, closed: string): object {
  const { read } = outcome;
  const { source } = read.raw;
  return {
    certificateur: read.certifier.id,
    livraison: read.livraison,
    fichier: source.fileName,
    feuille: source.sheet,
    sha256: read.sha256,
    lignes: rowCounts(outcome),
    refus: refusals(outcome),
    date_arret: closed,
    ...keptScorecard(outcome),
  };
}

/** Rows in and out of each step. */
function steps(result: ConsolidateResult & Partial<ExecuterResult>): object[] {
  const sum = (of: (outcome: DeliveryOutcome) => number): number =>
    result.deliveries.reduce((total, outcome) => total + of(outcome), 0);
  const read = sum(({ read: { raw } }) => raw.rowCount);
  const kept = sum(({ counts }) => counts.retenues);
  const { base, candidats } = result.consolidated;
  const { indicators, published } = result;
  return [
    { etape: 'harmonisation', entree: read, sortie: kept },
    { etape: 'consolidation', entree: kept, sortie: base.parcours.rowCount },
    { etape: 'rapprochement', entree: base.parcours.rowCount, sortie: candidats },
    ...(indicators === undefined
      ? []
      : [{ etape: 'indicateurs', entree: base.parcours.rowCount, sortie: indicators.length }]),
    ...(indicators === undefined || published === undefined
      ? []
      : [
          {
            etape: 'publication',
            entree: published.rows.length,
            sortie: published.rows.filter(({ statut }) => !statut.startsWith('secret_')).length,
          },
        ]),
  ];
}

/** The choices that harmonising made by itself, by column. */
export function choiceDecisions(
  outcome: Pick<DeliveryOutcome, 'file'> & { readonly read: Omit<DeliveryOutcome['read'], 'profile'> },
): Decision[] {
  return outcome.file.mapping.flatMap((mapped, i) => {
    const choices = Object.entries(outcome.file.choices[i]);
    return choices.map(([choice, value]) => ({
      type: choice,
      certificateur: outcome.read.certifier.id,
      livraison: outcome.read.livraison,
      colonne: sheetLetter(outcome.read.raw, mapped.index),
      rubrique: mapped.rubrique,
      detail: value,
    }));
  });
}

/** What was applied, left out or not recognised in a table for which no profile was given. */
export function proposalDecisions(
  certificateur: string,
  livraison: string,
  proposals: readonly ColumnProposal[],
  raw: RawTable,
): Decision[] {
  return proposals.map((proposal) => ({
    type:
      proposal.statut === 'sur'
        ? 'colonne_proposee'
        : proposal.statut === 'a_confirmer'
          ? 'colonne_a_confirmer'
          : 'colonne_non_reconnue',
    certificateur,
    livraison,
    colonne: sheetLetter(raw, proposal.index),
    ...(proposal.statut === 'sur' ? { rubrique: proposal.rubrique ?? '' } : {}),
    ...(proposal.statut === 'a_confirmer'
      ? { detail: proposal.candidats.map(({ rubrique }) => rubrique).join(', ') }
      : {}),
  }));
}

function closedOn({ read: { certifier } }: DeliveryOutcome, region: RegionSettings): string {
  return certifier.date_arret ?? region.date_extraction;
}

/** `journal.json` as the contract has it; of a base alone, it ends before the figures. */
export function journal(
  tool: string,
  keys: Readonly<Record<string, string>>,
  result: ConsolidateResult & Partial<ExecuterResult>,
  decisions: readonly Decision[],
  written: readonly WrittenFile[],
): object {
  return {
    version: 1,
    outil: tool,
    cles: keys,
    entrees: result.deliveries.map((outcome) => journalEntry(outcome, closedOn(outcome, result.region))),
    etapes: steps(result),
    decisions: [...decisions, ...result.deliveries.flatMap(choiceDecisions)],
    sorties: written,
  };
}

/** The region's settings, without its keys' sources. */
function settings(region: RegionSettings): object {
  return Object.fromEntries(Object.entries(region).filter(([name]) => name !== 'cles'));
}

/** `base/base.json`: what makes the base enough for later commands. */
export function baseDescription(keys: Readonly<Record<string, string>>, result: ConsolidateResult): object {
  return {
    version: 1,
    region: settings(result.region),
    cles: keys,
    livraisons: result.deliveries.map((outcome, i) => {
      const { read } = outcome;
      return {
        livraison: read.livraison,
        certificateur: read.certifier.id,
        fichier: read.raw.source.fileName,
        feuille: read.raw.source.sheet,
        sha256: read.sha256,
        profil: { version: read.profile.version, empreinte: read.profileSeal ?? profileSeal(read.profile) },
        date_arret: closedOn(outcome, result.region),
        lignes: rowCounts(outcome),
        refus: refusals(outcome),
        dernier_evenement: isoDay(result.consolidated.latest[i]),
        ...keptScorecard(outcome),
      };
    }),
    memoire: memoryJson(result.consolidated.remembered, result.known),
  };
}
