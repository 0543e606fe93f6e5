/** Health diplomas: UTF-8 CSV without BOM, civilité, long French dates, zeros lost, results in free words. */
import { code, date, free, lostZeros, naissance, nom, passageOf, prenom, text } from '../../columns';
import { long } from '../../dates';
import type { Cell } from '../../dates';
import type { Column, Layout, Line } from '../../layout';
import { remarks } from '../../remarks';

/** "DC1, DC3 et DC4" */
function enumerate(blocs: readonly number[]): string {
  const names = blocs.map((b) => `DC${b}`);
  return names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} et ${names[names.length - 1]}`;
}

/** Every way in which an officer words a result, with what is meant. */
function words(l: Line, rang: number): [string, string] | null {
  const passage = passageOf(l, rang);
  if (passage === null) return null;
  const { resultat, blocs } = passage;
  const woman = l.p.person.sexe === 'F';
  const count = l.p.certification.blocs;
  const forms: Readonly<Record<string, readonly string[]>> = {
    VT: [
      'Validation totale',
      'Validation totale',
      'validation totale du diplôme',
      'Diplôme obtenu',
      woman ? 'Admise' : 'Admis',
    ],
    VP: [
      `${enumerate(blocs)} ${blocs.length > 1 ? 'validés' : 'validé'}`,
      `Validation partielle (${enumerate(blocs)})`,
      `Validation partielle : ${blocs.length} DC sur ${count}`,
    ],
    VR: ['Validation totale sous réserve AFGSU'],
    REF: ['Refus', 'Aucune validation', woman ? 'ajournée' : 'ajourné', 'Refus de validation'],
    ABS: [woman ? 'Absente' : 'Absent', 'Absent(e)', 'Ne s’est pas présenté' + (woman ? 'e' : '')],
    EXC: [woman ? 'Excusée' : 'Excusé', 'Reporté au prochain jury'],
    ATT: ['En attente', 'à venir'],
  };
  return [l.rng.pick(forms[resultat]), resultat];
}

/** A free-text result column; the words met are kept, because its profile must decide each of them once. */
function result(entete: string, rang: number): Column {
  const lexique = new Map<string, string>();
  const write = (l: Line): Cell => {
    const said = words(l, rang);
    if (said === null) return null;
    lexique.set(said[0], said[1]);
    return said[0];
  };
  return { entete, rubrique: 'resultat_jury', rang, write, lexique };
}

const columns = (): Column[] => [
  text('dossier', 'id_dossier_source', lostZeros),
  free('civilite', 'sexe', (l) => (l.p.person.sexe === 'F' ? (l.rng.chance(0.06) ? 'Mlle' : 'Mme') : 'M')),
  nom.epouse('nom'),
  prenom('prenom'),
  naissance('date_naissance', long),
  text('nir', 'nir'),
  text('cp', 'code_postal', lostZeros),
  text('dept', 'departement', lostZeros),
  text('telephone', 'telephone', (value) => value.replace(/ /g, '.')),
  text('diplome', 'intitule_certification', (value) => `DE ${value.toLowerCase()}`),
  text('rncp', 'code_rncp', (value) => `RNCP ${value}`),
  code('mode', 'dispositif', { VAE: 'VAE', 'VAE collective': 'VAE collective', 'VAE inversée': 'VAE inversée' }),
  code('diplome_max', 'niveau_diplome', {
    1: 'aucun',
    2: 'brevet des collèges',
    3: ['CAP', 'BEP', 'CAP/BEP'],
    4: ['Bac', 'bac pro', 'Baccalauréat'],
    5: ['Bac+2', 'BTS/DUT'],
    6: ['Bac+3', 'Licence'],
    7: ['Bac+5', 'Master'],
  }),
  code('situation', 'situation_emploi', {
    salarie_prive: ['salarié', 'salariée', 'CDI privé'],
    salarie_public: 'agent public',
    salarie_hospitalier: 'agent hospitalier',
    contrat_aide: 'contrat aidé',
    interimaire: 'intérim',
    alternant: 'alternance',
    intermittent: 'intermittent',
    non_salarie: 'indépendant',
    demandeur_emploi: ['demandeur emploi', 'chômage', 'DE'],
    aidant: 'aidant familial',
    benevole: 'bénévole',
    stagiaire: 'stagiaire',
    retraite: 'retraitée',
  }),
  date('depot_livret1', 'date_depot_l1', long),
  date('date_recevabilite', 'date_decision_recevabilite', long),
  code('recevabilite', 'decision_recevabilite', {
    recevable: ['favorable', 'recevable', 'Favorable'],
    recevable_partiel: 'favorable partiel',
    non_recevable: ['défavorable', 'non recevable'],
    incomplet: 'incomplet',
    sans_suite: 'sans suite',
    en_attente: 'en cours',
  }),
  code('accompagnement', 'accompagnement', { oui: ['oui', 'OUI'], non: ['non', 'NON'] }, { defaut: 'NR' }),
  date('depot_livret2', 'date_depot_l2', long),
  date('date_jury', 'date_jury', long, 1),
  result('resultat_jury', 1),
  date('date_jury_2', 'date_jury', long, 2),
  result('resultat_jury_2', 2),
  date('date_abandon', 'date_abandon', long),
  remarks('commentaire', 0.1),
];

export const sante = (): Layout => {
  const colonnes = columns();
  const contenant = { kind: 'texte', charset: 'utf-8', separateur: ';', finDeLigne: '\n' } as const;
  return {
    certificateur: 'sante',
    fichiers: [
      { fichier: 'export_2022_2023.csv', contenant, colonnes, annees: [2022, 2023] },
      { fichier: 'export_2024_2025.csv', contenant, colonnes, annees: [2024, 2025] },
    ],
  };
};
