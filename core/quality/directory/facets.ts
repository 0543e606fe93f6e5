/** What a directory is searched by, as data; the public page, the internal sheet and the functions share it. */
import { DOMAINES, FINANCEMENTS, LANGUES, MODALITES, NIVEAUX, PUBLICS } from '../forms/lists';
import type { CodedLabel } from '../forms/types';
import type { Stage } from '../network';

export type FacetId =
  'domaine' | 'certification' | 'niveau' | 'lieu' | 'public' | 'modalite' | 'financement' | 'langue' | 'etape';

export interface Facet {
  readonly id: FacetId;
  readonly libelle: string;
  /** « Tous les domaines »: no choice. */
  readonly tous: string;
  /** Field of the offer that holds its codes; null: computed. */
  readonly champ: string | null;
  /** Codes in the order in which people are offered them; null: those met, in alphabetical order. */
  readonly liste: readonly CodedLabel[] | null;
}

/**
 * Quality step that candidates are told: what was done, never a result. Several states of the workflow make one; each
 * line begins at its state.
 */
export const PUBLIC_STEPS: readonly { readonly des: Stage; readonly code: string; readonly libelle: string }[] = [
  { des: 'recensee', code: 'recensee', libelle: 'Recensée par le réseau' },
  { des: 'referencee', code: 'referencee', libelle: 'Référencée par le réseau' },
  { des: 'diagnostiquee', code: 'diagnostiquee', libelle: 'Diagnostic qualité réalisé' },
  { des: 'auditee', code: 'auditee', libelle: 'Audit qualité réalisé' },
  { des: 'professionnalisation', code: 'professionnalisation', libelle: 'Engagée dans un plan d’amélioration' },
  { des: 'suivie', code: 'suivie', libelle: 'Suivie après son audit' },
];

export const FACETS: readonly Facet[] = [
  { id: 'domaine', libelle: 'Domaine', tous: 'Tous les domaines', champ: 'domaines', liste: DOMAINES },
  {
    id: 'certification',
    libelle: 'Certification',
    tous: 'Toutes les certifications',
    champ: null,
    liste: null,
  },
  { id: 'niveau', libelle: 'Niveau de certification', tous: 'Tous les niveaux', champ: 'niveaux', liste: NIVEAUX },
  { id: 'lieu', libelle: 'Lieu', tous: 'Tous les lieux', champ: null, liste: null },
  { id: 'public', libelle: 'Public', tous: 'Tous les publics', champ: 'publics', liste: PUBLICS },
  { id: 'modalite', libelle: 'Modalité', tous: 'Toutes les modalités', champ: 'modalites', liste: MODALITES },
  {
    id: 'financement',
    libelle: 'Financement',
    tous: 'Tous les financements',
    champ: 'financements',
    liste: FINANCEMENTS,
  },
  { id: 'langue', libelle: 'Langue', tous: 'Toutes les langues', champ: 'langues', liste: LANGUES },
  {
    id: 'etape',
    libelle: 'Étape de la démarche qualité',
    tous: 'Toutes les étapes',
    champ: null,
    liste: PUBLIC_STEPS.map(({ code, libelle }) => ({ code, libelle })),
  },
];
