/** A rich fictitious audit on the référentiel of Martinique, and the one before it: what reports are looked at with. */
import type { Evaluation } from '../../../core/quality/grid';
import { library } from '../../../core/quality/referentials';
import { answer, evaluation, evidence } from './sampleEvaluation';

export const sampleLibrary = library();
const referential = sampleLibrary.get('martinique-2010');

const NOW = '232212231222032222122na2'.match(/na|\d/g) as string[];
const BEFORE = '121211131202022211112022'.split('');

function levels(codes: readonly string[]): Record<string, string> {
  return Object.fromEntries(referential.indicateurs.map(({ numero }, i) => [numero, codes[i]]));
}

export const sampleBefore: Evaluation = {
  ...evaluation(referential, levels(BEFORE), { date: '2025-02-11', auditeur: 'Auditeur Premier' }),
  reponses: referential.indicateurs.map(({ numero }, i) =>
    answer(numero, BEFORE[i], i === 2 ? { action: 'Écrire un calendrier', levee: '2025-06-01' } : {}),
  ),
};

export const sampleAudit: Evaluation = {
  ...evaluation(referential, levels(NOW), {
    date: '2026-03-10',
    site: 'Site du Bourg',
    interlocuteurs: 'Directrice Inventée',
  }),
  reponses: referential.indicateurs.map(({ numero }, i) => {
    const code = NOW[i];
    if (code === 'na') return answer(numero, code, { motif: 'Aucune prestation collective depuis l’ouverture.' });
    const isGap = code < '2';
    return answer(numero, code, {
      constat: isGap
        ? 'Le devis ne distingue pas les heures individuelles des heures collectives, et n’est pas toujours daté.'
        : 'Conforme, pièces vues sur place.',
      preconisation: isGap
        ? 'Adopter le devis type du réseau et le dater à chaque envoi.'
        : i === 7
          ? 'Ajouter une version simplifiée.'
          : '',
      observations: i === 4 ? 'Le devis type est en place depuis la visite <pièce jointe>.' : '',
      ...(isGap && i !== 11
        ? { action: 'Refondre le devis', responsable: 'Responsable Fictif', echeance: '2026-09-30' }
        : {}),
      ...(i === 9 ? { levee: '2026-05-02' } : {}),
    });
  }),
  preuves: [
    evidence(['1', '16'], { reference: 'Registre d’accessibilité', date: '2025-11-02', validite: '2026-06-30' }),
    evidence(['2'], { reference: 'Relevé des délais', vue: false }),
    evidence(['5', '18'], { reference: 'Devis et convention types', date: '2026-01-15', validite: '2028-01-15' }),
    evidence(['24'], { reference: 'Questionnaire de satisfaction', type: 'enregistrement' }),
  ],
};
