/** The other papers of a network: journal of steps, plans, sheets of accompagnateurs, meetings, incidents, candidates' answers. */
import type { FormData, Values } from '../../../core/quality/forms';
import type { Rng } from '../rng';
import type { StructureExemple } from './structures';
import { idOf } from './values';

const two = (n: number): string => String(n).padStart(2, '0');

/** Day of the main audit of a structure: April to August 2025. */
export function auditDay({ rang }: StructureExemple): string {
  return `2025-${two(4 + (rang % 5))}-${two(3 + ((rang * 7) % 24))}`;
}

/** Steps done, in order, for each way through the process. */
const DONE: Readonly<Record<StructureExemple['chemin'], number>> = {
  recensee: 1,
  sans_reponse: 2,
  refus: 2,
  hors_champ: 2,
  cessation: 4,
  dossier: 4,
  questionnaire: 6,
  diagnostiquee: 7,
  auditee: 9,
  restituee: 10,
  professionnalisation: 11,
  suivie: 12,
};
const EXITS: Readonly<Partial<Record<StructureExemple['chemin'], readonly [string, string, string]>>> = {
  sans_reponse: ['sortie_sans_reponse', '2025-01-31', 'Deux relances sans réponse'],
  refus: ['sortie_refus', '2024-11-20', 'Ne souhaite pas entrer dans la démarche'],
  hors_champ: ['sortie_hors_champ', '2024-12-02', 'N’accompagne pas de candidats à la VAE'],
  cessation: ['sortie_cessation', '2025-02-28', 'Activité arrêtée'],
};

function stepDays(structure: StructureExemple, rng: Rng): readonly (readonly [string, string])[] {
  return [
    ['recensee', `2024-0${rng.int(6, 8)}-${two(rng.int(1, 28))}`],
    ['dossier_envoye', '2024-10-01'],
    ['dossier_recu', rng.pick(['2024-11-14', '2024-12-05', '2025-01-09', '2025-01-23'])],
    ['referencee', '2025-02-06'],
    ['questionnaire_envoye', '2025-03-03'],
    ['questionnaire_recu', `2025-03-${two(rng.int(10, 31))}`],
    ['diagnostiquee', '2025-04-01'],
    ['auditee', auditDay(structure)],
    ['preconisations', '2025-09-15'],
    ['restituee', `2025-1${rng.int(0, 2)}-${two(rng.int(2, 20))}`],
    ['professionnalisation', `2026-01-${two(rng.int(5, 28))}`],
    ['suivie', '2026-03-10'],
  ];
}

/** The journal that the region keeps by hand; a few lines are forgotten, as the documents tell them anyway. */
export function journal(structures: readonly StructureExemple[], rng: Rng): Values[] {
  const lines = structures.flatMap((structure) => {
    const own = rng.fork(String(structure.rang));
    const steps = stepDays(structure, own).slice(0, DONE[structure.chemin]);
    const kept = steps.filter(
      ([etape]) => !['dossier_recu', 'auditee', 'questionnaire_recu'].includes(etape) || own.chance(0.5),
    );
    const exit = EXITS[structure.chemin];
    return [...kept.map(([etape, date]) => [etape, date, null] as const), ...(exit === undefined ? [] : [exit])].map(
      ([etape, date, motif]): Values => ({
        structure: idOf(structure),
        nom_structure: structure.nom,
        etape,
        date,
        motif,
      }),
    );
  });
  const back: Values = {
    structure: idOf(structures[4]),
    nom_structure: structures[4].nom,
    etape: 'questionnaire_envoye',
    date: '2025-03-20',
    motif: 'Questionnaire renvoyé : première version incomplète',
  };
  return [...lines, back].sort((a, b) => (String(a.date) < String(b.date) ? -1 : 1));
}

export const FUNDERS: readonly Values[] = [
  { financeur: 'OPCO des services', date_envoi: '2024-06-03', date_relance: null, date_retour: '2024-06-20', structures_citees: 7, reponse: 'Liste des organismes financés en 2023.' },
  { financeur: 'Région d’exemple', date_envoi: '2024-06-03', date_relance: '2024-07-01', date_retour: '2024-07-12', structures_citees: 9, reponse: 'Marché régional d’accompagnement.' },
  { financeur: 'OPCO du bâtiment', date_envoi: '2024-06-03', date_relance: '2024-07-01', date_retour: null, structures_citees: null, reponse: null },
]; // prettier-ignore

const ACTIONS = [
  'Écrire la procédure d’accueil',
  'Revoir le livret de suivi',
  'Créer une enquête à six mois',
  'Afficher le coût détaillé',
];

export function plan(structure: StructureExemple, rng: Rng): FormData {
  const indicators = structure.faiblesses.length > 0 ? structure.faiblesses : ['15'];
  return {
    fiche: [{ date: '2026-01-15', pilote: null, prochain_point: '2026-06-15', bilan: null, date_cloture: null }],
    actions: indicators.map((numero, i) => ({
      indicateurs: [numero],
      constat: null,
      action: ACTIONS[(Number(numero) + i) % ACTIONS.length],
      priorite: i === 0 ? 'haute' : 'moyenne',
      responsable: 'Coordination',
      debut: '2026-01-20',
      echeance: rng.pick(['2026-03-15', '2026-06-30', '2026-09-30']),
      statut: rng.pick(['a_faire', 'en_cours', 'terminee']),
      date_realisation: null,
      resultat: null,
    })),
    formations: [
      { theme: rng.pick(['Entretien d’explicitation', 'Évaluation de la prestation', 'Référent handicap']), participants: rng.int(1, 5), heures: 14, date_prevue: '2026-05-12' },
    ],
  }; // prettier-ignore
}

/** Names of nobody (templates/generateur/names.ts has the same kind). */
const ADVISERS = [
  'Aubépard',
  'Charmier',
  'Fougereau',
  'Merisot',
  'Sorbin',
  'Véganot',
  'Altaïrel',
  'Orionac',
  'Capellon',
  'Siriaud',
];

export function adviser(structure: StructureExemple, rank: number, rng: Rng): FormData {
  const trained = rng.chance(0.6);
  return {
    fiche: [
      {
        nom: ADVISERS[(structure.rang + rank * 3) % ADVISERS.length],
        prenom: rng.pick(['Camille', 'Dominique', 'Claude', 'Maëlle']),
        fonction: 'Accompagnement VAE',
        statut: rng.pick(['salarie', 'salarie', 'independant']),
        niveau_diplome: rng.pick(['5', '6', '6', '7']),
        annee_debut: 2025 - rng.int(1, 18),
        accompagnements: rng.int(10, 240),
        domaines: structure.domaines,
        niveaux: structure.niveaux,
        langues: structure.langues,
        forme_vae: trained,
        membre_jury: rng.chance(0.35),
        aap: rng.chance(0.2),
        besoins: trained ? null : 'Formation à l’accompagnement VAE',
        date: '2025-05-20',
      },
    ],
    formations: trained ? [{ intitule: 'Accompagner en VAE', organisme: 'Réseau d’exemple', debut: '2024-03-11', fin: '2024-03-13', heures: 21, attestation: true }] : [],
  }; // prettier-ignore
}

/** Anonymous answers of candidates. */
export function candidates(structure: StructureExemple, count: number, rng: Rng): FormData {
  const score = (): string =>
    String(Math.max(1, Math.min(4, Math.round(1.6 + 2.4 * structure.qualite + 0.7 * rng.normal()))));
  return {
    reponses: Array.from({ length: count }, () => ({
      date: `2025-${two(rng.int(1, 12))}-${two(rng.int(1, 28))}`,
      avancement: rng.pick(['en_cours', 'avant_jury', 'apres_jury']),
      ...Object.fromEntries(
        ['accueil', 'information', 'adaptation', 'methodes', 'competence', 'disponibilite', 'confidentialite', 'preparation', 'globale'].map(
          (field) => [field, rng.chance(0.95) ? score() : null],
        ),
      ),
      recommande: rng.chance(structure.qualite),
      difficultes: rng.chance(0.15) ? 'Trouver du temps pour écrire.' : null,
      commentaire: null,
    })),
  }; // prettier-ignore
}

export function meetings(structures: readonly StructureExemple[], rng: Rng): FormData {
  const days = ['2025-09-23', '2025-11-25', '2026-02-03'];
  return {
    reunions: days.map((date, i) => ({
      reunion: `R${i + 1}`,
      date,
      nature: i === 1 ? 'comite' : 'pleniere',
      sujets: ['Restitution de la synthèse', 'Charte : décisions', 'Plan de professionnalisation'][i],
      lieu: 'La Rochelle',
      heures: 3,
      decisions: 'Calendrier validé.',
    })),
    presences: days.flatMap((date, i) =>
      structures
        .filter(() => rng.chance(0.6))
        .map((structure) => ({ date, reunion: `R${i + 1}`, structure: idOf(structure), nom_structure: structure.nom, presents: rng.int(1, 2) })),
    ),
    pratiques: [
      { intitule: 'Grille d’analyse des activités', nature: 'outil', structure: idOf(structures[3]), description: 'Partagée avec le réseau.', date: '2025-10-02' },
      { intitule: 'Atelier d’écriture en petit groupe', nature: 'pratique', structure: idOf(structures[1]), description: 'Quatre séances de deux heures.', date: '2025-12-04' },
    ],
  }; // prettier-ignore
}

export function incidents(structures: readonly StructureExemple[]): FormData {
  return {
    faits: [
      { date: '2025-06-12', structure: idOf(structures[7]), nature: 'reclamation', description: 'Rendez-vous annulés deux fois.', signale_par: 'candidat', indicateurs: ['4'], statut: 'terminee', suite: 'Planning partagé.', date_cloture: '2025-07-01' },
      { date: '2025-10-08', structure: idOf(structures[3]), nature: 'avancee', description: 'Livret d’accueil traduit.', signale_par: 'reseau', indicateurs: ['8'], statut: 'terminee' },
      { date: '2026-02-17', structure: idOf(structures[11]), nature: 'dysfonctionnement', description: 'Convention signée après le début.', signale_par: 'financeur', indicateurs: ['18'], statut: 'en_cours' },
    ],
  }; // prettier-ignore
}
