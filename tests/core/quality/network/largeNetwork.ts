/** A network of 25 fictitious structures, of which 15 are audited: the example of design/quality.md, drawn from a seed. */
import type { Values } from '../../../../core/quality/forms';
import {
  DOMAINES,
  FINANCEMENTS,
  LANGUES,
  MODALITES,
  NIVEAUX,
  PROFILS,
  PUBLICS,
} from '../../../../core/quality/forms/lists';
import type { CodedLabel } from '../../../../core/quality/forms';
import type { Evaluation } from '../../../../core/quality/grid/types';
import {
  buildRegister,
  type NetworkReading,
  type ReceivedDocument,
  type Stage,
} from '../../../../core/quality/network';
import { evaluation, received } from './sampleNetwork';

const WORDS = [
  'Cap',
  'Escale',
  'Horizon',
  'Tremplin',
  'Relais',
  'Passerelle',
  'Boussole',
  'Ancrage',
  'Sillage',
  'Phare',
  'Balise',
  'Estran',
  'Amarre',
];
const KINDS = ['compétences', 'formation', 'conseil', 'parcours'];
const TOWNS: readonly (readonly [string, string])[] = [
  ['Fort-Exemple', '97200'],
  ['Le Modèle', '97232'],
  ['Sainte-Fiction', '97230'],
  ['La Maquette', '97220'],
];
const EXITS: readonly (readonly [Stage, string])[] = [
  ['sortie_sans_reponse', 'Trois relances restées sans réponse'],
  ['sortie_refus', 'N’accompagne plus la VAE'],
  ['sortie_hors_champ', 'Fait du bilan de compétences seulement'],
  ['sortie_cessation', 'Activité arrêtée'],
];

function pick(list: readonly CodedLabel[], from: number, n: number): string[] {
  return Array.from({ length: n }, (_, i) => list[(from + i * 3) % list.length].code).filter(
    (code, i, all) => all.indexOf(code) === i,
  );
}

function row(i: number): Values {
  const [commune, code_postal] = TOWNS[i % 5 === 4 ? 0 : i % TOWNS.length];
  return {
    structure: `S${String(i + 1).padStart(2, '0')}`,
    nom: `${WORDS[i % WORDS.length]} ${KINDS[Math.floor(i / WORDS.length) * 2 + (i % 2)]}`,
    siret: `${100000000 + i * 1013}00011`,
    origine: i % 2 === 0 ? 'financeur' : 'presse',
    date_recensement: `2009-0${6 + (i % 3)}-${String(10 + (i % 18))}`,
    profil: PROFILS[i % PROFILS.length].code,
    adresse: `${i + 1} rue de l’Essai`,
    commune,
    code_postal,
    domaines: pick(DOMAINES, i, 1 + (i % 4)),
    niveaux: pick(NIVEAUX, i % 3, 1 + (i % 3)),
    publics: pick(PUBLICS, i, 1 + (i % 3)),
    modalites: pick(MODALITES, i, 1 + (i % 2)),
    financements: pick(FINANCEMENTS, i, 2),
    langues: pick(LANGUES, 0, 1 + (i % 2)),
    accessibilite: i % 3 !== 0,
    annee_debut: 1996 + (i % 12),
    contact_nom: `Prénom${i} Fictif`,
    courriel: `accueil@structure${i + 1}.exemple`,
    telephone: `05 96 00 00 ${String(i).padStart(2, '0')}`,
    site_web: i % 2 === 0 ? `www.structure${i + 1}.exemple.org` : null,
    consentement: i % 6 !== 5,
    consentement_contact: i % 2 === 0,
  };
}

/** The documents of the network, and their evaluations. */
export function largeNetwork(): { documents: ReceivedDocument[]; evaluations: Evaluation[] } {
  const structures = Array.from({ length: 25 }, (_, i) => row(i));
  const etapes: Values[] = [];
  const documents: ReceivedDocument[] = [];
  const evaluations: Evaluation[] = [];
  const charte: Values[] = [];
  structures.forEach(({ structure, nom }, i) => {
    const id = structure as string;
    const say = (etape: Stage, date: string, motif: string | null = null): number =>
      etapes.push({ structure, etape, date, motif });
    say('dossier_envoye', '2009-10-05');
    if (i >= 20) {
      const [exit, motif] = EXITS[i % EXITS.length];
      say(exit, '2010-01-15', motif);
      return;
    }
    documents.push(
      received('dossier-referencement', `dossiers/${id}.xlsx`, id, {
        fiche: [{ structure, nom, date: `2009-11-${String(10 + i)}` }],
        offre: [
          {
            methodes: 'Entretien de cadrage, ateliers d’écriture, préparation au jury.',
            duree_heures: 24,
            delai_reponse: 5 + i,
          },
        ],
        certifications: [
          { code_rncp: `RNCP0000${i}`, intitule: 'Titre fictif de conseil', niveau: '5' },
          { code_rncp: null, intitule: 'Diplôme imaginaire du soin', niveau: '4' },
        ],
        tarifs: [
          {
            prestation: 'Accompagnement complet',
            modalite: 'mixte',
            heures: 24,
            prix: 1440,
            precisions: 'pris en charge selon le financeur',
          },
        ],
        sites:
          i % 4 === 0
            ? [
                {
                  site: 'Antenne sud',
                  adresse: 'ZA du Prototype',
                  code_postal: '97215',
                  commune: 'Rivière-Test',
                  jours: 'mardi et jeudi',
                },
              ]
            : [],
      }),
    );
    say('referencee', '2010-01-20');
    say('questionnaire_envoye', '2010-03-01');
    if (i >= 18) return;
    documents.push(
      received(
        'questionnaire-diagnostic',
        `questionnaires/${id}.xlsx`,
        id,
        { fiche: [{ date: '2010-03-25' }], grille: [{ indicateur: '1', niveau: '2' }] },
        { referentiel: 'martinique-2010' },
      ),
    );
    evaluations.push(
      evaluation(id, '2010-03-25', { '1': '2' }, { nature: 'diagnostic', fichier: `questionnaires/${id}.xlsx` }),
    );
    if (i >= 15) {
      const [exit, motif] = EXITS[i % EXITS.length];
      if (i > 15) say(exit, '2010-04-20', motif);
      return;
    }
    say('diagnostiquee', '2010-04-01');
    documents.push(
      received(
        'grille-audit',
        `audits/${id}.xlsx`,
        id,
        {
          fiche: [{ date: `2010-0${5 + (i % 3)}-12`, auditeur: 'Aude Tricée' }],
          grille: [{ indicateur: '1', niveau: '2' }],
        },
        { referentiel: 'martinique-2010' },
      ),
    );
    evaluations.push(
      evaluation(id, `2010-0${5 + (i % 3)}-12`, { '1': '2', '2': '1' }, { fichier: `audits/${id}.xlsx` }),
    );
    if (i < 12) say('preconisations', '2010-10-01');
    if (i < 10) say('restituee', '2012-04-10');
    if (i < 6)
      documents.push(
        received('plan-actions', `plans/${id}.xlsx`, id, {
          fiche: [{ date: '2012-05-15' }],
          actions: [
            {
              indicateurs: ['2'],
              action: 'Afficher le délai de réponse',
              responsable: 'Direction',
              echeance: '2012-06-30',
              statut: i % 2 === 0 ? 'terminee' : 'en_cours',
            },
          ],
        }),
      );
    if (i < 2) say('suivie', '2012-11-20');
    if (i % 2 === 0) charte.push({ structure, genre: 'signature', date: '2010-09-01' });
    if (i % 4 === 0)
      charte.push({
        structure,
        genre: 'verification',
        date: '2011-02-01',
        avis: 'favorable',
        fin_validite: i % 8 === 0 ? '2012-02-01' : '2014-02-01',
      });
  });
  documents.push(
    received('recensement', 'recensement.xlsx', '', { structures, etapes, charte }),
    received('reunions-reseau', 'reunions.xlsx', '', {
      reunions: [{ reunion: '1', date: '2010-02-10', nature: 'pleniere', sujets: 'Présentation de la démarche' }],
      presences: structures
        .slice(0, 8)
        .map(({ structure }) => ({ date: '2010-02-10', reunion: '1', structure, presents: 2 })),
    }),
    received('fiche-accompagnateur', 'fiche.xlsx', 'S01', {
      fiche: [{ nom: 'Fictif', prenom: 'Alix', annee_debut: 2001, domaines: ['sante'] }],
      formations: [{ intitule: 'Écouter', heures: 14 }],
    }),
    received(
      'plan-actions',
      'plans/inconnu.xlsx',
      '99999999900099',
      { fiche: [{ date: '2012-05-15' }] },
      { nom: 'Structure perdue' },
    ),
  );
  return { documents, evaluations };
}

/** The register of the network on the last day of 2012. */
export function largeReading(): NetworkReading {
  const { documents, evaluations } = largeNetwork();
  return buildRegister(documents, evaluations, { nom: 'Réseau fictif', date: '2012-12-31' });
}
