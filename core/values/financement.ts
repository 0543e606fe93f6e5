/** Value type: main funder of the support. */
import { listType } from './codes/listType';

export const financement = listType({
  id: 'financement',
  doc: 'CPF, fonds propres, France Travail, OPCO, employeur, Région ou autre ; plusieurs financeurs dans une cellule : à préciser.',
  specificity: 0.6,
  freeRemainder: true,
  restIsTold: false,
  valid: [
    { raw: 'CPF', value: 'CPF' },
    { raw: 'Mon compte formation', value: 'CPF' },
    { raw: 'Autofinancement', value: 'fonds propres' },
    { raw: 'Pôle Emploi (AIF)', value: 'France Travail' },
    { raw: 'OPCO - Uniformation', value: 'OPCO' },
    { raw: 'Plan de développement des compétences', value: 'employeur' },
    { raw: 'Conseil Régional', value: 'Région' },
    { raw: 'Transitions Pro', value: 'autre' },
    { raw: 'CPF de transition', value: 'autre' },
    { raw: 'CR Bretagne', value: 'Région' },
    { raw: 'À ses frais', value: 'fonds propres' },
    { raw: 'Moi-même', value: 'fonds propres' },
    { raw: 'Co-financement', value: 'autre' },
    { raw: 'FIF-PL', value: 'autre' },
  ],
  invalid: [
    { raw: 'CPF + employeur', value: null, code: 'code_ambigu' },
    { raw: 'cpf + perso', value: null, code: 'code_ambigu' },
    { raw: 'CPF et fonds propres', value: null, code: 'code_ambigu' },
    { raw: 'sans financement', value: null, code: 'code_inconnu' },
    { raw: '850', value: null, code: 'code_inconnu' },
    { raw: 'Pro-A', value: null, code: 'code_ambigu' },
    { raw: 'CNFPT', value: null, code: 'code_ambigu' },
    { raw: 'Forfait', value: null, code: 'code_ambigu' },
    { raw: 'CHU', value: null, code: 'code_ambigu' },
  ],
});
