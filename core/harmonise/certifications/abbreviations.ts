/**
 * Abbreviations of national certifications that people write alone. One is read only where the referential holds the
 * title that it stands for: nothing is added to what the region says.
 */

/** Abbreviation, type_certification, title without its family. */
type Row = readonly [abbreviation: string, type: string, title: string];

/** Sources: décrets and arrêtés that create the diplomas; RNCP, "abrégé" of the titles. */
export const ABBREVIATIONS: readonly Row[] = [
  ['DEAES', 'DE', 'accompagnant éducatif et social'],
  ['DEAS', 'DE', 'aide-soignant'],
  ['DEAP', 'DE', 'auxiliaire de puériculture'],
  ['DEES', 'DE', 'éducateur spécialisé'],
  ['DEME', 'DE', 'moniteur-éducateur'],
  ['DEEJE', 'DE', 'éducateur de jeunes enfants'],
  ['DEASS', 'DE', 'assistant de service social'],
  ['DETISF', 'DE', "technicien de l'intervention sociale et familiale"],
  ['DECESF', 'DE', 'conseiller en économie sociale familiale'],
  ['DEETS', 'DE', 'éducateur technique spécialisé'],
  ['DEAF', 'DE', 'assistant familial'],
  ['DEMF', 'DE', 'médiateur familial'],
  ['DEIS', 'DE', 'ingénierie sociale'],
  ['DEIBO', 'DE', 'infirmier de bloc opératoire'],
  ['IBODE', 'DE', 'infirmier de bloc opératoire'],
  ['DEAVS', 'DE', 'auxiliaire de vie sociale'],
  ['DEAMP', 'DE', 'aide médico-psychologique'],
  ['DPPH', 'DE', 'préparateur en pharmacie hospitalière'],
  ['CAFERUIS', 'CA', "fonctions d'encadrement et de responsable d'unité d'intervention sociale"],
  ['CAFDES', 'CA', "fonctions de directeur d'établissement ou de service d'intervention sociale"],
  ['CAP AEPE', 'CAP', 'accompagnant éducatif petite enfance'],
  ['BTS MCO', 'BTS', 'management commercial opérationnel'],
  ['BTS NDRC', 'BTS', 'négociation et digitalisation de la relation client'],
  ['BTS GPME', 'BTS', 'gestion de la PME'],
  ['BTS SAM', 'BTS', "support à l'action managériale"],
  ['BTS CG', 'BTS', 'comptabilité et gestion'],
  ['BTS MUC', 'BTS', 'management des unités commerciales'],
  ['BTS NRC', 'BTS', 'négociation et relation client'],
  ['BTS SP3S', 'BTS', 'services et prestations des secteurs sanitaire et social'],
  ['BTS ESF', 'BTS', 'économie sociale familiale'],
  ['BTS MHR', 'BTS', 'management en hôtellerie-restauration'],
  ['BTS SIO', 'BTS', 'services informatiques aux organisations'],
  ['BTSA ACSE', 'BTSA', "analyse, conduite et stratégie de l'entreprise agricole"],
  ['BP REA', 'BP', "responsable d'entreprise agricole"],
  ['BPJEPS APT', 'BPJEPS', 'activités physiques pour tous'],
  ['BPJEPS LTP', 'BPJEPS', 'loisirs tous publics'],
  ['Bac pro ASSP', 'Bac pro', 'accompagnement, soins et services à la personne'],
  ['Bac pro AGOrA', 'Bac pro', 'assistance à la gestion des organisations et de leurs activités'],
  ['Bac pro SAPAT', 'Bac pro', 'services aux personnes et aux territoires'],
  ['Bac pro MELEC', 'Bac pro', "métiers de l'électricité et de ses environnements connectés"],
  ['TP ADVF', 'TP', 'assistant de vie aux familles'],
  ['TP FPA', 'TP', "formateur professionnel d'adultes"],
  ['TP CIP', 'TP', 'conseiller en insertion professionnelle'],
  ['TP ECSR', 'TP', 'enseignant de la conduite et de la sécurité routière'],
  ['TP SAMS', 'TP', 'secrétaire assistant médico-social'],
  ['TP MUM', 'TP', "manager d'unité marchande"],
];
