/** Certifications that the certifiers of the example deliver; titles and numbers illustrate, they are no reference list. */

export interface Certification {
  readonly rncp: string;
  readonly intitule: string;
  /** type_certification */
  readonly type: string;
  /** niveau_vise */
  readonly niveau: string;
  readonly nsf: string;
  /** How many blocs (CCP, DC, UC) it is made of. */
  readonly blocs: number;
}

type Row = readonly [rncp: string, intitule: string, type: string, niveau: string, nsf: string, blocs: number];

const from = (...rows: Row[]): Certification[] =>
  rows.map(([rncp, intitule, type, niveau, nsf, blocs]) => ({ rncp, intitule, type, niveau, nsf, blocs }));

/** By certifier, the most asked for first. */
export const CERTIFICATIONS: Readonly<Record<string, readonly Certification[]>> = {
  dava: from(
    ['38565', 'Accompagnant éducatif petite enfance', 'CAP', '3', '332t', 3],
    ['38362', 'Management commercial opérationnel', 'BTS', '5', '312p', 4],
    ['38363', 'Gestion de la PME', 'BTS', '5', '314t', 4],
    ['38364', "Support à l'action managériale", 'BTS', '5', '324t', 3],
    ['35521', 'Comptabilité et gestion', 'BTS', '5', '314t', 5],
    ['34606', 'Assistance à la gestion des organisations et de leurs activités (AGOrA)', 'Bac pro', '4', '324t', 4],
    ['32208', 'Métiers du commerce et de la vente', 'Bac pro', '4', '312t', 4],
    ['38430', 'Cuisine', 'CAP', '3', '221t', 3],
    ['38368', 'Négociation et digitalisation de la relation client', 'BTS', '5', '312t', 4],
    ['37537', 'Coiffure', 'BP', '4', '336t', 4],
    ['35195', 'Cuisinier en desserts de restaurant', 'MC', '3', '221t', 2],
    ['37378', 'Maintenance des systèmes de production connectés', 'Bac pro', '4', '250r', 4],
  ),
  universite: from(
    ['38702', 'Management et administration des entreprises', 'Master', '7', '310p', 5],
    ['35926', 'Administration économique et sociale', 'Licence', '6', '310n', 6],
    ['39021', "Sciences de l'éducation", 'Licence', '6', '333n', 6],
    ['40058', 'Gestion des ressources humaines', 'Master', '7', '315n', 5],
    ['30086', 'Métiers de la gestion des ressources humaines : assistant', 'Licence pro', '6', '315t', 4],
    ['35478', 'Techniques de commercialisation', 'BUT/DUT', '6', '312n', 5],
    ['34892', 'Études culturelles', 'DEUST', '5', '130f', 3],
    ['31502', 'Psychologie du travail', 'Doctorat', '8', '124f', 3],
  ),
  'dreets-travail': from(
    ['37715', 'Assistant de vie aux familles', 'TP', '3', '332t', 3],
    ['37275', "Formateur professionnel d'adultes", 'TP', '5', '333t', 2],
    ['37274', 'Conseiller en insertion professionnelle', 'TP', '5', '332t', 3],
    ['36804', 'Secrétaire assistant', 'TP', '4', '324t', 2],
    ['38676', "Manager d'unité marchande", 'TP', '5', '312p', 3],
    ['35030', 'Assistant ressources humaines', 'TP', '5', '315t', 2],
    ['37948', 'Gestionnaire de paie', 'TP', '5', '314t', 2],
    ['37098', 'Conseiller de vente', 'TP', '4', '312t', 2],
    ['38667', 'Assistant manager unité marchande', 'TP', '4', '312t', 3],
    ['37123', 'Responsable de petite et moyenne structure', 'TP', '5', '310p', 3],
    ['39603', "Encadrant d'unité de services généraux", 'TP', '6', '310p', 3],
  ),
  'dreets-social': from(
    ['36004', 'Accompagnant éducatif et social', 'DE', '3', '332t', 5],
    ['37676', 'Éducateur spécialisé', 'DE', '6', '332n', 4],
    ['37679', 'Moniteur-éducateur', 'DE', '4', '332t', 4],
    ['36836', "Encadrement et responsable d'unité d'intervention sociale", 'CA', '6', '332p', 4],
    ['34826', 'Éducateur de jeunes enfants', 'DE', '6', '332n', 4],
    ['34827', 'Assistant de service social', 'DE', '6', '332n', 4],
    ['39641', 'Technicien de l’intervention sociale et familiale', 'DE', '4', '332t', 6],
  ),
  sante: from(
    ['40692', 'Aide-soignant', 'DE', '4', '331t', 5],
    ['40743', 'Auxiliaire de puériculture', 'DE', '4', '331t', 5],
    ['31191', 'Infirmier de bloc opératoire', 'DE', '7', '331n', 5],
    ['38973', 'Ambulancier', 'DE', '3', '311t', 5],
    ['39923', 'Préparateur en pharmacie hospitalière', 'DE', '5', '331s', 6],
  ),
  drajes: from(
    ['37106', 'Activités physiques pour tous', 'BPJEPS', '4', '335t', 4],
    ['37107', 'Animation sociale', 'BPJEPS', '4', '335t', 4],
    ['36241', 'Perfectionnement sportif', 'DEJEPS', '5', '335p', 4],
    ['36242', 'Développement de projets, territoires et réseaux', 'DEJEPS', '5', '335p', 4],
    ['35007', 'Direction de structure et de projet', 'DESJEPS', '6', '335p', 4],
  ),
  draaf: from(
    ['38093', 'Aménagements paysagers', 'BTSA', '5', '214n', 4],
    ['36936', "Analyse, conduite et stratégie de l'entreprise agricole", 'BTSA', '5', '210p', 4],
    ['29257', "Responsable d'entreprise agricole", 'BP', '4', '210p', 5],
    ['38943', 'Services aux personnes et animation dans les territoires', 'Bac pro', '4', '330t', 4],
    ['25306', 'Métiers de l’agriculture', 'CAP', '3', '210t', 3],
  ),
  consulaire: from(
    ['37000', 'Assistant de dirigeant d’entreprise artisanale', 'TFP', '4', '310t', 4],
    ['35010', 'Responsable de la distribution', 'TFP', '6', '312p', 4],
    ['38004', 'Gestionnaire d’unité commerciale', 'TFP', '5', '312p', 4],
    ['37411', 'Boulanger artisanal', 'TFP', '5', '221s', 6],
  ),
  branche: from(
    ['37860', 'Vendeur conseil en magasin', 'CQP', '3', '312t', 3],
    ['38202', 'Animateur d’équipe autonome', 'CQP', '4', '200p', 4],
    ['36512', 'Responsable d’exploitation logistique', 'TFP', '5', '311p', 4],
    ['35869', 'Manager opérationnel d’activités', 'TFP', '6', '310p', 4],
    ['39118', 'Dirigeant de réseau', 'TFP', '7', '310p', 5],
    ['38771', 'Agent de service polyvalent', 'CQP', 'sans_niveau', '343t', 2],
  ),
};

/** The title under its family's name: `prefix` for a state diploma, CAFERUIS for the one that is a certificate. */
export function prefixed(c: Certification, prefix: string): string {
  return c.type === 'CA' ? `CAFERUIS - ${c.intitule}` : `${prefix}${c.intitule}`;
}

/** "Diplôme d'État d'aide-soignant", "Diplôme d'État de préparateur en pharmacie" */
export function stateDiploma(c: Certification): string {
  const lower = c.intitule.charAt(0).toLowerCase() + c.intitule.slice(1);
  return `Diplôme d'État ${/^[aeiouhyé]/.test(lower) ? "d'" : 'de '}${lower}`;
}
