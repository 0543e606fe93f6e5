/** The 25 support structures of the example network: what they offer, how good they are, how far they came. Nobody real. */

/** How far a structure went in the process; the exits say how 25 become 15 (design/quality.md). */
export type Chemin =
  | 'suivie'
  | 'professionnalisation'
  | 'restituee'
  | 'auditee'
  | 'diagnostiquee'
  | 'questionnaire'
  | 'dossier'
  | 'recensee'
  | 'sans_reponse'
  | 'refus'
  | 'hors_champ'
  | 'cessation';

export interface StructureExemple {
  /** Of its fictitious SIRET; 1 to 13 are the providers that the regional base knows. */
  readonly rang: number;
  readonly nom: string;
  readonly statut: 'association' | 'societe' | 'public' | 'individuelle' | 'cooperative';
  /** INSEE code of a commune of the example region. */
  readonly commune: string;
  readonly origine: 'financeur' | 'presse' | 'annuaire' | 'reseau' | 'certificateur';
  readonly domaines: readonly string[];
  readonly niveaux: readonly string[];
  readonly publics: readonly string[];
  readonly modalites: readonly ('presentiel' | 'distance' | 'mixte')[];
  readonly financements: readonly string[];
  readonly langues: readonly string[];
  readonly anciennete: number;
  readonly chemin: Chemin;
  /** 0 to 1: the quality that its grids will show, before chance and its own weak points. */
  readonly qualite: number;
  /** Numbers of martinique-2010 indicators where it is weaker than the rest. */
  readonly faiblesses: readonly string[];
  readonly consent: boolean;
  readonly charte: 'aucune' | 'signee' | 'verifiee' | 'expiree';
}

type Row = readonly [
  rang: number,
  nom: string,
  statut: StructureExemple['statut'],
  commune: string,
  origine: StructureExemple['origine'],
  domaines: string,
  niveaux: string,
  publics: string,
  modalites: string,
  financements: string,
  langues: string,
  anciennete: number,
  chemin: Chemin,
  qualite: number,
  faiblesses: string,
  consent: boolean,
  charte: StructureExemple['charte'],
];

const FINANCEMENTS: Readonly<Record<string, string>> = {
  cpf: 'CPF',
  opco: 'OPCO',
  region: 'Région',
  france_travail: 'France Travail',
  employeur: 'employeur',
};

const from = (row: Row): StructureExemple => {
  const list = (text: string): string[] => (text === '' ? [] : text.split(' '));
  const [rang, nom, statut, commune, origine, domaines, niveaux, publics, modalites, financements, langues] = row;
  const [, , , , , , , , , , , anciennete, chemin, qualite, faiblesses, consent, charte] = row;
  return {
    rang,
    nom,
    statut,
    commune,
    origine,
    domaines: list(domaines),
    niveaux: list(niveaux),
    publics: list(publics),
    modalites: list(modalites) as StructureExemple['modalites'],
    financements: list(financements).map((code) => FINANCEMENTS[code]),
    langues: list(langues),
    anciennete,
    chemin,
    qualite,
    faiblesses: list(faiblesses),
    consent,
    charte,
  };
};

/** By rank. Codes are those of the form `recensement`. */
export const STRUCTURES: readonly StructureExemple[] = (
  [
    [1, 'Cap Parcours Formation', 'association', '17300', 'financeur', 'gestion commerce', '3 4 5', 'salaries demandeurs_emploi', 'presentiel mixte', 'cpf region france_travail', 'francais', 14, 'suivie', 0.86, '24', true, 'verifiee'],
    [2, 'Greta du Ponant', 'public', '17415', 'reseau', 'gestion industrie batiment', '3 4 5', 'salaries demandeurs_emploi', 'presentiel mixte', 'cpf opco region', 'francais', 31, 'suivie', 0.78, '3 5', true, 'verifiee'],
    [3, 'Atelier des Compétences', 'cooperative', '01053', 'financeur', 'gestion social', '4 5 6', 'salaries', 'mixte distance', 'cpf opco', 'francais anglais', 8, 'professionnalisation', 0.7, '16 23', true, 'verifiee'],
    [4, 'Horizon Social VAE', 'association', '97209', 'reseau', 'social sante', '3 4 5 6', 'salaries demandeurs_emploi handicap', 'presentiel', 'opco region cpf', 'francais creole', 19, 'suivie', 0.9, '', true, 'verifiee'],
    [5, 'Passerelle Conseil', 'societe', '17300', 'annuaire', 'gestion commerce numerique', '5 6 7', 'salaries independants', 'distance', 'cpf employeur', 'francais anglais', 6, 'restituee', 0.52, '1 14 24', true, 'signee'],
    [6, 'Centre VAE des Dombes', 'association', '01443', 'financeur', 'social sante agriculture', '3 4', 'demandeurs_emploi salaries', 'presentiel', 'france_travail region', 'francais', 12, 'professionnalisation', 0.66, '16 2', true, 'verifiee'],
    [7, 'Université d’Atlantide - Formation continue', 'public', '17300', 'certificateur', 'gestion numerique formation', '6 7 8', 'salaries demandeurs_emploi', 'mixte distance', 'cpf opco employeur', 'francais anglais', 22, 'suivie', 0.82, '4', true, 'verifiee'],
    [8, 'Trajectoires et Métiers', 'societe', '2A004', 'presse', 'hotellerie commerce', '3 4 5', 'salaries insertion', 'presentiel mixte', 'opco cpf', 'francais autre', 9, 'restituee', 0.48, '7 11 24 10', true, 'signee'],
    [9, 'Maison des Acquis', 'association', '97213', 'reseau', 'social', '3 4', 'demandeurs_emploi salaries', 'presentiel', 'region france_travail cpf', 'francais creole', 16, 'professionnalisation', 0.74, '19', true, 'verifiee'],
    [10, 'Institut du Travail Social du Littoral', 'public', '17299', 'certificateur', 'social', '4 5 6', 'salaries', 'presentiel mixte', 'opco employeur cpf', 'francais', 27, 'restituee', 0.8, '5', true, 'verifiee'],
    [11, 'Compagnons de la Preuve', 'cooperative', '07010', 'annuaire', 'batiment industrie', '3 4 5', 'salaries independants', 'presentiel', 'opco cpf', 'francais', 11, 'restituee', 0.58, '22 17', false, 'signee'],
    [12, 'Élan VAE', 'individuelle', '07019', 'presse', 'gestion', '4 5', 'salaries demandeurs_emploi', 'distance', 'cpf', 'francais', 4, 'auditee', 0.35, '1 11 16 18 24', false, 'aucune'],
    [13, 'Bureau des Certifications Pro', 'societe', '17306', 'annuaire', 'commerce transport', '3 4 5', 'salaries', 'mixte', 'opco cpf employeur', 'francais portugais', 7, 'auditee', 0.55, '14', true, 'aucune'],
    [14, 'Réseau Mahogany', 'association', '97222', 'financeur', 'agriculture hotellerie', '3 4', 'demandeurs_emploi', 'presentiel', 'region france_travail', 'francais creole', 10, 'restituee', 0.62, '23 24', true, 'expiree'],
    [15, 'CFPPA des Rivières', 'public', '97221', 'reseau', 'agriculture', '3 4 5', 'salaries demandeurs_emploi', 'presentiel', 'opco region', 'francais creole', 24, 'auditee', 0.72, '2', true, 'aucune'],
    [16, 'Pôle Senior Compétences', 'association', '01283', 'financeur', 'industrie gestion', '3 4 5', 'insertion demandeurs_emploi', 'presentiel mixte', 'region cpf', 'francais', 5, 'diagnostiquee', 0.5, '15', true, 'aucune'],
    [17, 'Ligne Droite Conseil', 'societe', '07324', 'presse', 'gestion', '5 6', 'salaries', 'distance', 'cpf', 'francais', 3, 'diagnostiquee', 0.42, '8 20', true, 'aucune'],
    [18, 'Mission Locale du Vieux-Port', 'association', '17300', 'reseau', 'gestion social', '3 4', 'jeunes demandeurs_emploi', 'presentiel', 'france_travail', 'francais', 20, 'questionnaire', 0.6, '', true, 'aucune'],
    [19, 'Valoriance', 'societe', '01160', 'annuaire', 'numerique gestion', '5 6 7', 'salaries', 'distance', 'cpf employeur', 'francais anglais allemand', 2, 'dossier', 0.4, '', true, 'aucune'],
    [20, 'Études et Parcours de l’Île', 'individuelle', '17385', 'presse', 'hotellerie', '3 4', 'insertion', 'presentiel', 'cpf', 'francais', 6, 'sans_reponse', 0.4, '', false, 'aucune'],
    [21, 'Forma Plus Sartenais', 'societe', '2A272', 'financeur', 'hotellerie commerce', '3 4', 'salaries', 'presentiel', 'opco', 'francais autre', 9, 'sans_reponse', 0.4, '', false, 'aucune'],
    [22, 'Cabinet Belvédère RH', 'societe', '01160', 'annuaire', 'gestion', '6 7', 'salaries', 'distance', 'employeur', 'francais anglais', 12, 'refus', 0.5, '', false, 'aucune'],
    [23, 'Bilan et Orientation Saintonge', 'association', '17415', 'financeur', 'gestion', '3 4 5', 'salaries', 'presentiel', 'cpf', 'francais', 15, 'hors_champ', 0.5, '', false, 'aucune'],
    [24, 'École des Langues du Rocher', 'societe', '97209', 'annuaire', 'gestion', '4 5', 'salaries', 'mixte', 'cpf', 'francais anglais espagnol', 18, 'hors_champ', 0.5, '', false, 'aucune'],
    [25, 'Tremplin Ardèche', 'association', '07019', 'reseau', 'social agriculture', '3 4', 'demandeurs_emploi', 'presentiel', 'region', 'francais', 21, 'cessation', 0.5, '', false, 'aucune'],
  ] satisfies Row[]
).map(from); // prettier-ignore
