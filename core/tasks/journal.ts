/** The journal and `base.json`: every row accounted for, every decision listed, nothing personal, no clock. */
import type { RegionSettings } from '../base';
import { REFUSED_EMPTY, REFUSED_OUT_OF_SCOPE } from '../harmonise';
import type { ColumnProposal } from '../profiles';
import { columnLetter } from '../table';
import type { ConsolidateResult, DeliveryOutcome } from './consolider';
import type { ExecuterResult } from './executer';

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
];

function refusals(outcome: DeliveryOutcome): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const [reason, code] of REFUSALS) {
    const n = outcome.file.refusal.filter((one) => one === reason).length;
    if (n > 0) counted[code] = n;
  }
  return counted;
}

function entry(outcome: DeliveryOutcome): object {
  const { read, counts } = outcome;
  const { source, rowCount, discarded } = read.raw;
  return {
    certificateur: read.certifier.id,
    livraison: read.livraison,
    fichier: source.fileName,
    feuille: source.sheet,
    sha256: read.sha256,
    lignes: {
      lues: rowCount,
      retenues: counts.retenues,
      refusees: counts.refusees,
      fusionnees: counts.fusionnees,
      ecartees: { titre: discarded.titre, vide: discarded.vide, total: discarded.total },
    },
    refus: refusals(outcome),
  };
}

/** Rows in and out of each step. */
function steps(result: ExecuterResult): object[] {
  const sum = (of: (outcome: DeliveryOutcome) => number): number =>
    result.deliveries.reduce((total, outcome) => total + of(outcome), 0);
  const read = sum(({ read: { raw } }) => raw.rowCount);
  const kept = sum(({ counts }) => counts.retenues);
  const { base, candidats } = result.consolidated;
  const published = result.published.rows;
  return [
    { etape: 'harmonisation', entree: read, sortie: kept },
    { etape: 'consolidation', entree: kept, sortie: base.parcours.rowCount },
    { etape: 'rapprochement', entree: base.parcours.rowCount, sortie: candidats },
    { etape: 'indicateurs', entree: base.parcours.rowCount, sortie: result.indicators.length },
    {
      etape: 'publication',
      entree: result.indicators.length,
      sortie: published.filter(({ statut }) => !statut.startsWith('secret_')).length,
    },
  ];
}

/** The choices that harmonising made by itself, by column. */
export function choiceDecisions(outcome: DeliveryOutcome): Decision[] {
  return outcome.file.mapping.flatMap((mapped, i) => {
    const choices = Object.entries(outcome.file.choices[i]);
    return choices.map(([choice, value]) => ({
      type: choice,
      certificateur: outcome.read.certifier.id,
      livraison: outcome.read.livraison,
      colonne: columnLetter(mapped.index),
      rubrique: mapped.rubrique,
      detail: value,
    }));
  });
}

/** What was applied, left out or not recognised when no profile was given. */
export function proposalDecisions(
  certificateur: string,
  livraison: string,
  proposals: readonly ColumnProposal[],
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
    colonne: columnLetter(proposal.index),
    ...(proposal.statut === 'sur' ? { rubrique: proposal.rubrique ?? '' } : {}),
    ...(proposal.statut === 'a_confirmer'
      ? { detail: proposal.candidats.map(({ rubrique }) => rubrique).join(', ') }
      : {}),
  }));
}

/** `journal.json` as the contract has it. */
export function journal(
  tool: string,
  keys: Readonly<Record<string, string>>,
  result: ExecuterResult,
  decisions: readonly Decision[],
  written: readonly WrittenFile[],
): object {
  return {
    version: 1,
    outil: tool,
    cles: keys,
    entrees: result.deliveries.map(entry),
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
    livraisons: result.deliveries.map(({ read }) => ({
      livraison: read.livraison,
      certificateur: read.certifier.id,
      fichier: read.raw.source.fileName,
      feuille: read.raw.source.sheet,
      sha256: read.sha256,
      profil: { version: read.profile.version },
      date_arret: read.certifier.date_arret ?? result.region.date_extraction,
    })),
  };
}
