/** Fictitious evaluations for tests: any levels, with the texts and evidence that a test asks for. */
import type { Answer, Evaluation, Evidence } from '../../../core/quality/grid';
import type { Referential } from '../../../core/quality/referentials';

export function answer(indicateur: string, niveau: string | null, more: Partial<Answer> = {}): Answer {
  return {
    indicateur,
    niveau,
    motif: '',
    constat: '',
    preconisation: '',
    observations: '',
    action: '',
    responsable: '',
    echeance: null,
    levee: null,
    ...more,
  };
}

export function evidence(indicateurs: readonly string[], more: Partial<Evidence> = {}): Evidence {
  return {
    indicateurs,
    type: 'document',
    reference: 'Livret d’accueil',
    date: null,
    validite: null,
    vue: true,
    ...more,
  };
}

/** @param levels by number of indicator, or one for all */
export function evaluation(
  referential: Referential,
  levels: Readonly<Record<string, string | null>> | string,
  more: Partial<Evaluation> = {},
): Evaluation {
  const { structure = 'S01', date = '2026-03-10', nature = 'audit' } = more;
  return {
    id: `${structure}/${nature}/${referential.id}/${date ?? ''}/1`,
    nature,
    referentiel: referential.id,
    structure,
    site: '',
    interlocuteurs: '',
    auditeur: 'Auditrice Fictive',
    date,
    reponses: referential.indicateurs.map(({ numero }) =>
      answer(numero, typeof levels === 'string' ? levels : (levels[numero] ?? null)),
    ),
    preuves: [],
    fichier: 'grille.xlsx',
    ...more,
  };
}
