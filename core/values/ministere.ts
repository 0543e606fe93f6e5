/** Value type: certifying ministry or family of certifiers. */
import { listType } from './codes/listType';

export const ministere = listType({
  id: 'ministere',
  doc: 'Ministère certificateur, branche ou chambre consulaire, sous son nom, son sigle ou celui de son service (DAVA, DREETS, DRAAF...).',
  specificity: 0.6,
  freeRemainder: true,
  restIsTold: false,
  valid: [
    { raw: 'EN', value: 'EN' },
    { raw: 'Rectorat de la Martinique', value: 'EN' },
    { raw: 'DAVA', value: 'EN' },
    { raw: 'Université de Savoie', value: 'ESR' },
    { raw: "Ministère de l'Emploi", value: 'Travail' },
    { raw: 'DRTEFP', value: 'Travail' },
    { raw: 'DREETS - Cohésion sociale', value: 'Affaires sociales' },
    { raw: 'ARS', value: 'Santé' },
    { raw: "MINISTERE DE L'AGRICULTURE", value: 'Agriculture' },
    { raw: 'Jeunesse et sport', value: 'Jeunesse et Sports' },
    { raw: 'CCI', value: 'consulaire' },
    { raw: 'CPNEFP', value: 'branche' },
    { raw: 'non renseigné', value: null },
    { raw: "Chambre d'agriculture", value: 'consulaire' },
    { raw: "Ministère de l'ESR", value: 'ESR' },
    { raw: 'DREETS Pôle social', value: 'Affaires sociales' },
  ],
  invalid: [
    { raw: 'Affaires sociales et santé', value: null, code: 'code_ambigu' },
    { raw: 'Agricultrue', value: null, code: 'code_proche' },
    { raw: 'Machin', value: null, code: 'code_inconnu' },
    { raw: 'Sanitaire et social', value: null, code: 'code_ambigu' },
  ],
});
