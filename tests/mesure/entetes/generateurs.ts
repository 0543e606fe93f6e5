/** Values for the measure: one coherent fictitious candidate per row (its dates follow each other), rendered in many habits. */
import { civil, dayNumber, isoDay } from '../../../core/table';

const NOMS =
  'Berland Castelnau Dumoulin Esperandieu Fontvieille Garrigue Hautecoeur Jolivet Kerouani Lamoureux Marchais Nivelle Ogier Pelissier Quentin Roumanille Sauvageot Tisserand Vauquelin Zamora Benhaddou Le-Goff De-La-Tour N-Diaye Abbadie'.split(
    ' ',
  );
const PRENOMS =
  'Amandine Brice Carole Damien Élodie Fatou Gaëtan Hélène Ismaël Jean-Loup Karima Lucile Marc Nadège Olivier Perrine Rémi Sandrine Théo Ursule Viviane Wafa Yannick Zoé Anne-Marie'.split(
    ' ',
  );
const VILLES: [string, string, string, string][] = [
  ['Montpellier', '34000', '34172', '34'],
  ['Nîmes', '30000', '30189', '30'],
  ['Perpignan', '66000', '66136', '66'],
  ['Béziers', '34500', '34032', '34'],
  ['Alès', '30100', '30007', '30'],
  ['Carcassonne', '11000', '11069', '11'],
  ['Mende', '48000', '48095', '48'],
  ['Toulouse', '31500', '31555', '31'],
  ['Albi', '81000', '81004', '81'],
  ['Bourg-en-Bresse', '01000', '01053', '01'],
  ['Valence', '26000', '26362', '26'],
  ['Gap', '05000', '05061', '05'],
];
const DEPTS: Record<string, string> = {
  '34': 'Hérault',
  '30': 'Gard',
  '66': 'Pyrénées-Orientales',
  '11': 'Aude',
  '48': 'Lozère',
  '31': 'Haute-Garonne',
  '81': 'Tarn',
  '01': 'Ain',
  '26': 'Drôme',
  '05': 'Hautes-Alpes',
};
const CERTIFS: [string, string, string, string, string][] = [
  ["Diplôme d'État d'aide-soignant", '35830', 'DE', '4', '331'],
  ["Diplôme d'État d'éducateur spécialisé", '37676', 'DE', '6', '332'],
  ['BTS Management commercial opérationnel', '38362', 'BTS', '5', '312'],
  ['CAP Accompagnant éducatif petite enfance', '38565', 'CAP', '3', '332t'],
  ['Titre professionnel Assistant de vie aux familles', '37715', 'TP', '3', '330'],
  ['Licence professionnelle Métiers du social', '30073', 'Licence pro', '6', '332'],
  ['Master Gestion des ressources humaines', '35910', 'Master', '7', '315'],
  ['Bac pro Accompagnement, soins et services à la personne', '37231', 'Bac pro', '4', '330'],
  ['CQP Agent de propreté', '36804', 'CQP', '3', '343'],
  ['BPJEPS Activités de la forme', '28573', 'BPJEPS', '4', '335'],
];

/** A small deterministic generator (mulberry32). */
export function randomOf(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Candidate {
  [field: string]: number | null;
}
const STEPS = [
  'conseil',
  'demande',
  'l1',
  'l1complet',
  'decision',
  'envoiL2',
  'debutAcc',
  'finAcc',
  'l2',
  'convocation',
  'jury',
  'notification',
  'jury2',
];

/** The dates (day numbers) and drawn numbers of one candidate. */
export function candidate(r: () => number): Candidate {
  const c: Candidate = {};
  const span = (a: number, b: number): number => a + Math.floor(r() * (b - a + 1));
  c.naissance = dayNumber(span(1958, 2000), span(1, 12), span(1, 28));
  let day = dayNumber(span(2021, 2023), span(1, 12), span(1, 28));
  const gaps: Record<string, [number, number]> = {
    conseil: [0, 0],
    demande: [5, 60],
    l1: [5, 90],
    l1complet: [0, 30],
    decision: [10, 60],
    envoiL2: [1, 10],
    debutAcc: [5, 40],
    finAcc: [60, 200],
    l2: [5, 60],
    convocation: [20, 60],
    jury: [15, 40],
    notification: [5, 40],
    jury2: [150, 400],
  };
  const reach = r();
  STEPS.forEach((step, i) => {
    day += span(...gaps[step]);
    const stop = reach < 0.25 ? 6 : reach < 0.4 ? 9 : reach < 0.75 ? 12 : 13;
    c[step] = i < stop && r() > 0.03 ? day : null;
  });
  c.prevu = c.convocation === null ? null : (c.jury ?? day) + span(-10, 10);
  c.validite = c.decision === null ? null : c.decision + 1095;
  c.limite = c.decision === null ? null : c.decision + 60;
  c.relance = r() < 0.2 ? (c.l1 ?? null) : null;
  c.abandon = reach < 0.25 && c.decision !== null ? c.decision + span(20, 300) : null;
  c.creation = c.demande === null ? day : c.demande - span(0, 2);
  c.maj = dayNumber(2024, span(1, 12), span(1, 28));
  for (const draw of ['nom', 'nom2', 'prenom', 'sexe', 'ville', 'certif', 'recev', 'res', 'res2', 'a', 'b', 'd', 'e'])
    c[draw] = r();
  return c;
}

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const two = (n: number): string => String(n).padStart(2, '0');

function dated(day: number | null, style: string): string {
  if (day === null) return '';
  const { year, month, day: d } = civil(day);
  switch (style) {
    case 'iso':
      return isoDay(day);
    case 'amj':
      return `${year}${two(month)}${two(d)}`;
    case 'jmal':
      return `${d} ${MONTHS[month - 1]} ${year}`;
    case 'jma2':
      return `${two(d)}/${two(month)}/${two(year % 100)}`;
    case 'jmatiret':
      return `${two(d)}-${two(month)}-${year}`;
    case 'ts':
      return `${isoDay(day)}T09:1${d % 10}:00Z`;
    default:
      return `${two(d)}/${two(month)}/${year}`;
  }
}

const pick = <T>(draw: number, list: readonly T[]): T => list[Math.floor(draw * list.length) % list.length];
const cased = (text: string, style: string): string =>
  (style === 'maj' ? text.toUpperCase() : text).replace(/-/g, (m) =>
    text.startsWith('Le') || text.startsWith('De') ? ' ' : m,
  );

const LISTS: Record<string, string[]> = {
  'recev:favorable': ['Favorable', 'Défavorable', 'Favorable', ''],
  'recev:recevable': ['Recevable', 'Non recevable', 'Recevable', 'En attente'],
  'recev:court': ['R', 'NR', 'R', 'I'],
  'recev:ON': ['Oui', 'Non', 'Oui', 'Oui'],
  'recev:code': ['recevable', 'non_recevable', 'recevable', 'incomplet'],
  'resultat:long': ['Validation totale', 'Validation partielle', 'Refus', 'Absent', 'Validation totale'],
  'resultat:court': ['VT', 'VP', 'REF', 'ABS', 'VT'],
  'resultat:code': ['VT', 'VP', 'REF', 'EXC', 'VT'],
  situation: ['Salarié CDI', "Demandeur d'emploi", 'Salarié CDD', 'Intérimaire', 'Indépendant', 'Bénévole'],
  contrat: ['CDI', 'CDD', 'Intérim', 'Apprentissage', 'CDI temps partiel'],
  csp: ['Employés', 'Ouvriers', 'Professions intermédiaires', 'Cadres'],
  'niveauPerso:romain': ['V', 'IV', 'III', 'VI', 'II'],
  'niveauPerso:chiffres': ['3', '4', '5', '2', '6'],
  'niveauPerso:mots': ['Niveau 3 (CAP, BEP)', 'Niveau 4 (Bac)', 'Niveau 5 (Bac+2)', 'Sans diplôme', 'Niveau 6 (Bac+3)'],
  diplomePerso: ['CAP', 'BEP', 'Baccalauréat', 'BTS', 'Licence', 'Sans diplôme', 'Brevet des collèges'],
  financeur: ['CPF', 'Fonds propres', 'France Travail', 'OPCO', 'Employeur', 'Région'],
  motifAbandon: ["Reprise d'emploi", 'Découragement', 'Raisons personnelles', 'Manque de temps'],
  etapeAbandon: ['Avant recevabilité', 'Après recevabilité', 'Avant dépôt L2'],
  motifArchivage: ['Doublon', 'Abandon', 'Inactivité'],
  statut: ['En cours', 'Clos', 'Incomplet', 'Instruction', 'Archivé'],
  naturePassage: ['Jury', 'Contrôle complémentaire', 'Jury'],
  dispositif: ['VAE', 'VAE collective', 'VAE'],
  ministere: ['Éducation nationale', 'Santé', 'Travail'],
  certificateur: ['DAVA', 'DREETS', 'Université des Garrigues'],
  mode: ['Accompagné', 'Autonome', 'Accompagné'],
  typeDemande: ['Initiale', 'Renouvellement'],
  vecteur: ['Site internet', 'Employeur', 'Bouche à oreille', 'Salon'],
  region: ['Occitanie', 'Auvergne-Rhône-Alpes'],
  pays: ['France', 'Maroc', 'Portugal', 'France'],
  nationalite: ['Française', 'Marocaine', 'Française'],
  centre: ['CFA des Cèdres', 'Lycée Fictif', 'Site de Sète', 'Pôle santé'],
  organisme: ['Acme Conseil', 'GRETA imaginaire', 'Cap Avenir', 'Duval SARL', 'Mairie de Sète'],
  specialite: ['Option A', 'Activités aquatiques', 'Domicile', 'Structure'],
  motifRefus: ['Expérience insuffisante', 'Dossier incomplet', ''],
  statutBloc: ['Validé', 'Non validé', 'Dispensé', ''],
  motivation: ['Évolution professionnelle', 'Reconnaissance', 'Reconversion', 'Obtenir un diplôme'],
  tranche: ['Moins de 30 ans', '30-44 ans', '45 ans et plus'],
  blocs: ['BC1, BC3', 'BC2', '', 'BC1 à BC4'],
  session: ['Juin 2022', 'Novembre 2022', 'Mars 2023'],
  heure: ['09:00', '10:30', '14:00', '15h30'],
  duree: ['Moins de 6 mois', '6 à 12 mois', 'Plus de 2 ans', ''],
  epci: ['243400017', '243000643', '200027183'],
  zoneEmploi: ['7613', '7614', '7601'],
  remarque: [
    '',
    'Relancé par téléphone, attend les pièces',
    'RAS',
    'Dossier transmis par courrier',
    'Convoqué une seconde fois',
  ],
  codeTitre: ['TP-00370', '40033002', 'TP-01245', '320 31012'],
};

/** One cell: generator name and style ("l1:jma"), candidate, row number. */
export function cell(generator: string, c: Candidate, row: number): string {
  const [name, style = ''] = generator.split(':');
  const of = (draw: string): number => c[draw] as number;
  if (
    name in c &&
    (STEPS.includes(name) ||
      ['naissance', 'prevu', 'validite', 'limite', 'relance', 'abandon', 'creation', 'maj'].includes(name))
  )
    return dated(c[name], style);
  const woman = of('sexe') < 0.62;
  const [ville, cp, insee, dept] = pick(of('ville'), VILLES);
  const certif = pick(of('certif'), CERTIFS);
  const nom = pick(of('nom'), NOMS);
  const prenom = pick(of('prenom'), PRENOMS);
  switch (name) {
    case 'id':
      return style === 'uuid'
        ? `${(row * 7919 + 0x1a2b3c).toString(16).padStart(8, '0')}-4e2b-4c1d-9f00-${String(row).padStart(12, '0')}`
        : style === 'alpha'
          ? `D${2020 + (row % 4)}-${String(row * 37 + 11).padStart(5, '0')}`
          : String(100200 + row * 13);
    case 'nom':
      return cased(nom, style);
    case 'nomUsage':
      return woman && of('a') < 0.4 ? cased(pick(of('nom2'), NOMS), style) : '';
    case 'nomUsagePlein':
      return cased(woman && of('a') < 0.4 ? pick(of('nom2'), NOMS) : nom, style);
    case 'prenom':
      return cased(prenom, style);
    case 'prenom2':
      return of('a') < 0.5 ? pick(of('b'), PRENOMS) : '';
    case 'nomPrenom':
      return `${nom.toUpperCase()} ${prenom}`;
    case 'agent':
      return `${pick(of('d'), PRENOMS.slice(0, 6))} ${pick(of('d'), NOMS.slice(0, 6)).toUpperCase()}`;
    case 'sexe':
      return style === '12'
        ? woman
          ? '2'
          : '1'
        : style === 'mots'
          ? woman
            ? 'Femme'
            : 'Homme'
          : style === 'FM'
            ? woman
              ? 'F'
              : 'M'
            : woman
              ? 'F'
              : 'H';
    case 'civ':
      return style === 'MME/M' ? (woman ? 'MME' : 'M') : woman ? 'Mme' : style === 'M/Mme' ? 'M' : 'M.';
    case 'lieuNaissance':
      return pick(of('b'), VILLES)[0];
    case 'deptNaissance':
      return pick(of('b'), VILLES)[3];
    case 'cp':
      return cp;
    case 'ville':
      return cased(ville, style);
    case 'insee':
      return insee;
    case 'dept':
      return style === 'nom' ? DEPTS[dept] : style === 'codenom' ? `${dept} - ${DEPTS[dept]}` : dept;
    case 'adresse':
      return `${1 + Math.floor(of('a') * 90)} ${pick(of('b'), ['rue des Lilas', 'avenue Jean-Jaurès', 'chemin du Mas', 'impasse du Moulin'])}`;
    case 'adresse2':
      return of('a') < 0.1 ? 'Bât. B' : '';
    case 'email':
      return `${prenom
        .toLowerCase()
        .normalize('NFD')
        .replace(/[^a-z]/g, '')}.${nom.toLowerCase().replace(/[^a-z]/g, '')}${row}@exemple.invalid`;
    case 'tel':
      return `06 ${two(Math.floor(of('a') * 100))} ${two(Math.floor(of('b') * 100))} 00 ${two(row % 100)}`;
    case 'tel2':
      return of('d') < 0.3 ? `0467 00 ${two(Math.floor(of('b') * 100))} ${two(row % 100)}` : '';
    case 'nir':
      return `${woman ? 2 : 1} ${two(civil(c.naissance as number).year % 100)} ${two(civil(c.naissance as number).month)} 34 172 ${String(100 + (row % 800))}`;
    case 'certif':
      return certif[0];
    case 'rncp':
      return style === 'prefixe' ? `RNCP${certif[1]}` : certif[1];
    case 'typeCertif':
      return certif[2];
    case 'niveau':
      return style === 'romain'
        ? ({ '3': 'V', '4': 'IV', '5': 'III', '6': 'II', '7': 'I' } as Record<string, string>)[certif[3]]
        : certif[3];
    case 'nsf':
      return certif[4];
    case 'ouiNon':
    case 'accomp':
      return style === 'ON' ? (of('e') < 0.4 ? 'O' : 'N') : of('e') < 0.4 ? 'Oui' : 'Non';
    case 'age':
      return String(22 + Math.floor(of('a') * 38));
    case 'annees':
      return String(1 + Math.floor(of('b') * 25));
    case 'anneeNaissance':
      return String(civil(c.naissance as number).year);
    case 'heures':
      return String(4 + Math.floor(of('a') * 20));
    case 'montant':
      return String(300 + Math.floor(of('b') * 20) * 75);
    case 'petit':
      return String(Math.floor(of('a') * 6));
    case 'rang':
      return of('a') < 0.8 ? '1' : '2';
    case 'siret':
      return `${String(30000000000000 + row * 1234567).slice(0, 14)}`;
    case 'recev':
      return c.decision === null ? '' : pick(of('recev'), LISTS[generator]);
    case 'resultat':
      return c.jury === null ? '' : pick(of('res'), LISTS[generator]);
    case 'resultat2':
      return c.jury2 === null ? '' : pick(of('res2'), LISTS[`resultat:${style}`]);
    case 'motifAbandon':
    case 'etapeAbandon':
      return c.abandon === null ? '' : pick(of('e'), LISTS[name]);
    case 'vide':
      return '';
    default: {
      const list = LISTS[generator] ?? LISTS[name];
      if (list === undefined) throw new RangeError(`no generator ${generator}`);
      return pick((of('e') * 7 + of('d') * 3 + name.length * 0.13) % 1, list);
    }
  }
}
