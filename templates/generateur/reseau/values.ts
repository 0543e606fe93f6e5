/** What a structure of the example writes about itself: its row of the census, its dossier. Contacts are those of nobody. */
import type { FormData, Values } from '../../../core/quality/forms';
import { siret } from '../certifiers';
import type { Commune } from '../places';
import { REGION } from '../places';
import type { Rng } from '../rng';
import { CERTIFICATIONS } from '../certifications';
import type { StructureExemple } from './structures';

const PROFILES: Readonly<Record<StructureExemple['statut'], string>> = {
  association: 'organisme_formation',
  societe: 'cabinet',
  public: 'education_nationale',
  individuelle: 'independant',
  cooperative: 'organisme_formation',
};
const STREETS = ['rue des Acacias', 'avenue du Port', 'place du Marché', 'chemin des Écoles', 'boulevard de l’Horizon'];
const SOURCES: Readonly<Record<StructureExemple['origine'], string>> = {
  financeur: 'Liste d’un OPCO',
  presse: 'Annonce dans un quotidien régional',
  annuaire: 'Annuaire professionnel',
  reseau: 'Point relais conseil',
  certificateur: 'Liste d’un certificateur',
};
/** The certifications of the example region, told by the field that they belong to. */
const BY_FIELD: Readonly<Record<string, readonly string[]>> = {
  social: ['dreets-social'],
  sante: ['sante'],
  gestion: ['dava', 'universite'],
  commerce: ['dava', 'branche'],
};

/** The id of a structure in the register: its SIRET. */
export function idOf({ rang }: StructureExemple): string {
  return siret(rang);
}

function communeOf({ commune }: StructureExemple): Commune {
  const found = REGION.map(([one]) => one).find(({ insee }) => insee === commune);
  if (found === undefined) throw new RangeError(`no commune ${commune} in the example region`);
  return found;
}

/** Certifications that it accompanies: some of those that its fields and levels allow. */
function certificationsOf(structure: StructureExemple, rng: Rng): { rncp: string; intitule: string; niveau: string }[] {
  const sources = structure.domaines.flatMap((field) => BY_FIELD[field] ?? []);
  const known = [...new Set(sources.length === 0 ? ['dava'] : sources)]
    .flatMap((certifier) => CERTIFICATIONS[certifier] ?? [])
    .filter(({ niveau }) => structure.niveaux.includes(niveau));
  return known.filter(() => rng.chance(0.6)).slice(0, 6);
}

function identity(structure: StructureExemple, rng: Rng): Values {
  const { nom, codePostal } = communeOf(structure);
  const slug = `structure-${structure.rang}`;
  return {
    structure: idOf(structure),
    nom: structure.nom,
    siret: siret(structure.rang),
    forme_juridique: structure.statut,
    profil: structure.nom.startsWith('Université') ? 'universite' : PROFILES[structure.statut],
    adresse: `${1 + rng.int(0, 79)} ${rng.pick(STREETS)}`,
    code_postal: codePostal,
    commune: nom,
    zone: structure.modalites.includes('distance') ? 'Toute la région' : `${nom} et ses environs`,
    contact_nom: null,
    contact_fonction: rng.pick(['Responsable VAE', 'Direction', 'Coordination pédagogique']),
    // RFC 2606, section 2: a name that nobody can hold.
    courriel: `${slug}@exemple.invalid`,
    // ARCEP: numbers kept for fiction.
    telephone: `0261915${String(100 + structure.rang)}`,
    site_web: `https://${slug}.exemple.invalid`,
    consentement: structure.consent,
    consentement_contact: structure.consent && rng.chance(0.7),
    date_consentement: structure.consent ? '2024-10-15' : null,
  };
}

function offer(structure: StructureExemple, rng: Rng): Values {
  const certifications = certificationsOf(structure, rng.fork('certifications'));
  const qualiopi = structure.qualite > 0.5;
  return {
    domaines: [...new Set(structure.domaines)],
    certifications: certifications.map(({ rncp, intitule }) => `RNCP${rncp} ${intitule}`).join('\n') || null,
    niveaux: structure.niveaux,
    publics: [...new Set(structure.publics)],
    modalites: structure.modalites,
    financements: structure.financements,
    langues: structure.langues,
    accessibilite: !structure.faiblesses.includes('1'),
    annee_debut: 2025 - structure.anciennete,
    candidats_accompagnes: 6 + rng.int(0, 79),
    qualiopi,
    fin_qualiopi: qualiopi ? `2027-${String(1 + rng.int(0, 8)).padStart(2, '0')}-28` : null,
  };
}

/** Its row of the census. The census knows less than the dossier: some fields stay empty. */
export function censusRow(structure: StructureExemple, rng: Rng): Values {
  const known = { ...identity(structure, rng.fork('identite')), ...offer(structure, rng.fork('offre')) };
  const kept = Object.fromEntries(
    Object.entries(known).filter(([field]) =>
      ['structure', 'nom', 'siret', 'commune', 'code_postal', 'domaines', 'niveaux', 'consentement'].includes(field)
        ? true
        : rng.chance(0.7),
    ),
  );
  return {
    ...kept,
    origine: structure.origine,
    origine_detail: SOURCES[structure.origine],
    date_recensement: `2024-0${6 + rng.int(0, 2)}-${String(1 + rng.int(0, 27)).padStart(2, '0')}`,
    observations: structure.chemin === 'hors_champ' ? 'Bilans de compétences seulement.' : null,
  };
}

/** Its dossier de référencement. */
export function dossier(structure: StructureExemple, rng: Rng): FormData {
  const certifications = certificationsOf(structure, rng.fork('offre').fork('certifications'));
  const advisers = 1 + rng.int(0, 5);
  return {
    fiche: [{ ...identity(structure, rng.fork('identite')), numero_activite: null, date: `2024-1${rng.int(0, 2)}-12` }],
    offre: [
      {
        ...offer(structure, rng.fork('offre')),
        duree_heures: 12 + rng.int(0, 12),
        duree_mois: 4 + rng.int(0, 8),
        delai_reponse: structure.faiblesses.includes('2') ? 21 : 2 + rng.int(0, 5),
        horaires: 'Du lundi au vendredi, 9 h - 17 h',
        nombre_accompagnateurs: advisers,
        accompagnateurs_formes: Math.min(advisers, rng.int(0, advisers)),
        methodes: 'Entretiens d’explicitation, relecture de l’expérience, préparation à l’entretien avec le jury.',
        outils: 'Livret de suivi, grille d’analyse des activités.',
        partenaires: 'Point relais conseil, certificateurs.',
        engagement_charte: structure.charte !== 'aucune',
      },
    ],
    sites: [],
    certifications: certifications.map(({ rncp, intitule, niveau }) => ({
      code_rncp: `RNCP${rncp}`,
      intitule,
      niveau,
      candidats: 1 + rng.int(0, 11),
    })),
    tarifs: [
      {
        prestation: 'Accompagnement au dossier de validation',
        modalite: structure.modalites[0],
        heures: 24,
        prix: 1200 + 50 * rng.int(0, 19),
        precisions: 'Devis gratuit',
      },
    ],
    pieces: [{ piece: 'Attestation d’assurance', jointe: true, date: '2024-09-01' }],
  };
}
