/** The workflow of a network, as data: its states in order, then its exits (design/quality.md, « Network workflow »). */
import { ETAPES } from '../forms/lists';
import type { Stage } from './types';

/** Who is awaited while a structure stays in a state. */
export type Awaited = 'structure' | 'region' | 'auditeur' | 'comite' | null;

export interface StageDeclaration {
  readonly etape: Stage;
  readonly genre: 'etape' | 'sortie';
  /** From 0; exits share the last one. */
  readonly ordre: number;
  readonly libelle: string;
  /** Form whose return proves that the state is reached; null: only the journal says so. */
  readonly preuve: string | null;
  /** State without which this one is surprising: a finding, never a refusal. */
  readonly suppose: Stage | null;
  /** Days in this state after which the next step is late; null: never. Ours, that a region changes. */
  readonly delai_jours: number | null;
  readonly attendu_de: Awaited;
  /** Form awaited to leave the state; null: an act, not a document. */
  readonly attendu: string | null;
  /** Next act, as a board writes it. */
  readonly suite: string;
}

interface Row {
  readonly preuve?: string;
  readonly suppose?: Stage;
  readonly delai?: number;
  readonly de?: Awaited;
  readonly attendu?: string;
  readonly suite?: string;
}

const STEPS: readonly (readonly [Stage, Row])[] = [
  [
    'recensee',
    {
      preuve: 'recensement',
      delai: 30,
      de: 'region',
      suite: 'Envoyer le dossier de référencement',
    },
  ],
  [
    'dossier_envoye',
    {
      delai: 60,
      de: 'structure',
      attendu: 'dossier-referencement',
      suite: 'Recevoir le dossier de référencement',
    },
  ],
  [
    'dossier_recu',
    {
      preuve: 'dossier-referencement',
      delai: 45,
      de: 'region',
      suite: 'Examiner le dossier et référencer la structure',
    },
  ],
  [
    'referencee',
    {
      suppose: 'dossier_recu',
      delai: 60,
      de: 'region',
      suite: 'Envoyer le questionnaire diagnostic',
    },
  ],
  [
    'questionnaire_envoye',
    {
      suppose: 'referencee',
      delai: 45,
      de: 'structure',
      attendu: 'questionnaire-diagnostic',
      suite: 'Recevoir le questionnaire diagnostic',
    },
  ],
  [
    'questionnaire_recu',
    {
      preuve: 'questionnaire-diagnostic',
      suppose: 'referencee',
      delai: 45,
      de: 'region',
      suite: 'Analyser le questionnaire',
    },
  ],
  [
    'diagnostiquee',
    {
      suppose: 'questionnaire_recu',
      delai: 150,
      de: 'auditeur',
      attendu: 'grille-audit',
      suite: 'Réaliser l’audit sur site',
    },
  ],
  [
    'auditee',
    {
      preuve: 'grille-audit',
      suppose: 'referencee',
      delai: 90,
      de: 'auditeur',
      suite: 'Écrire les préconisations',
    },
  ],
  [
    'preconisations',
    {
      suppose: 'auditee',
      delai: 90,
      de: 'region',
      suite: 'Restituer les résultats à la structure',
    },
  ],
  [
    'restituee',
    {
      suppose: 'auditee',
      delai: 60,
      de: 'structure',
      attendu: 'plan-actions',
      suite: 'Recevoir le plan d’actions et de professionnalisation',
    },
  ],
  [
    'professionnalisation',
    {
      preuve: 'plan-actions',
      suppose: 'restituee',
      delai: 365,
      de: 'region',
      suite: 'Faire le point sur le plan d’actions',
    },
  ],
  ['suivie', { suppose: 'restituee' }],
];

const EXITS: readonly Stage[] = ['sortie_sans_reponse', 'sortie_refus', 'sortie_hors_champ', 'sortie_cessation'];

function labelOf(etape: Stage): string {
  const libelle = ETAPES.find(({ code }) => code === etape)?.libelle;
  if (libelle === undefined) throw new RangeError(`a state without label: ${etape}`);
  return libelle;
}

/** Every state, in order, then every exit. */
export const STAGES: readonly StageDeclaration[] = [
  ...STEPS.map(([etape, row], ordre): StageDeclaration => ({
    etape,
    genre: 'etape',
    ordre,
    libelle: labelOf(etape),
    preuve: row.preuve ?? null,
    suppose: row.suppose ?? null,
    delai_jours: row.delai ?? null,
    attendu_de: row.de ?? null,
    attendu: row.attendu ?? null,
    suite: row.suite ?? '',
  })),
  ...EXITS.map((etape): StageDeclaration => ({
    etape,
    genre: 'sortie',
    ordre: STEPS.length,
    libelle: labelOf(etape),
    preuve: null,
    suppose: null,
    delai_jours: null,
    attendu_de: null,
    attendu: null,
    suite: '',
  })),
];

const BY_STAGE: ReadonlyMap<Stage, StageDeclaration> = new Map(STAGES.map((stage) => [stage.etape, stage]));

/** The declaration of a state or exit. */
export function stageOf(etape: Stage): StageDeclaration {
  return BY_STAGE.get(etape) as StageDeclaration;
}

/** Whether it leaves the workflow. */
export function isExit(etape: Stage): boolean {
  return stageOf(etape).genre === 'sortie';
}

/** Whether a text is the code of a state or exit. */
export function isStage(text: unknown): text is Stage {
  return typeof text === 'string' && BY_STAGE.has(text as Stage);
}
