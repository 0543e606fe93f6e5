/** Value type: why a candidate drops out. */
import { codeListById } from '../dictionary';
import { MOTIF_AUTRE_EVENEMENT } from './codes/codeFindings';
import { indexList, readCode } from './codes/codeList';
import { doubt } from './codes/outcome';
import { foldLabel } from './spelling/fold';
import type { ValueType } from './type';

/** Not a drop-out: another event of the parcours, or one that is only presumed (design/dictionary.md, motif_abandon). */
const OTHER_EVENT =
  /(?:^| )(?:non recevab|irrecevab|recevabilite (?:caduque|expiree|echue)|caduc|caducite|caduque|inactivite|inactif|inactive|doublon|multi candidature|creee? par erreur)/;

const index = indexList(
  codeListById('motif_abandon'),
  'pb pbs suite cause raison motif abandon depuis mois an ans semaines continuer poursuivre faire apres plusieurs',
);

export const motifAbandon: ValueType = {
  id: 'motif_abandon',
  doc: "Motif d'abandon déclaré ; non-recevabilité, caducité et inactivité n'en sont pas.",
  specificity: 0.6,
  read: (raw, kind) => (OTHER_EVENT.test(foldLabel(raw)) ? doubt(MOTIF_AUTRE_EVENEMENT) : readCode(index, raw, kind)),
  examples: {
    valid: [
      { raw: "reprise d'emploi", value: "reprise d'emploi" },
      { raw: 'Reprise d’emploi', value: "reprise d'emploi" },
      { raw: 'Raisons personnelles(santé, famille)', value: 'raisons personnelles' },
      { raw: 'Pas / plus intéressé', value: 'plus intéressé' },
      { raw: 'MANQUE DE TEMPS', value: 'manque de temps' },
      { raw: 'Non réponse du candidat après 3 relances', value: 'sans réponse après relances' },
      { raw: 'sans réponse', value: 'sans réponse après relances' },
      { raw: 'Problème pour financer le parcours (accompagnement, formation)', value: 'financement non obtenu' },
      { raw: 'Avis architecte de parcours défavorable', value: 'avis défavorable' },
      { raw: 'Report du projet à plus tard', value: 'report' },
      { raw: 'Autre', value: 'autre' },
      { raw: 'sans objet', value: null },
      { raw: 'Candidat indisponible', value: 'manque de temps' },
      { raw: "N'a pas eu le temps", value: 'manque de temps' },
      { raw: 'A retrouvé un emploi', value: "reprise d'emploi" },
      { raw: 'Pb santé', value: 'raisons personnelles' },
      { raw: 'Abandon par découragement', value: 'découragement' },
      { raw: 'Refus de prise en charge', value: 'financement non obtenu' },
      { raw: 'Ne souhaite plus poursuivre', value: 'plus intéressé' },
      { raw: 'Pas de retour du candidat', value: 'sans réponse après relances' },
      { raw: 'Projet différé', value: 'report' },
    ],
    invalid: [
      { raw: 'Non recevabilité prononcée par le certificateur', value: null, code: 'motif_autre_evenement' },
      { raw: 'Recevabilité caduque', value: null, code: 'motif_autre_evenement' },
      { raw: 'Inactivité depuis 6 mois', value: null, code: 'motif_autre_evenement' },
      { raw: 'Changement de projet par manque de temps', value: null, code: 'code_ambigu' },
      { raw: 'Indisponible', value: null, code: 'code_ambigu' },
      { raw: 'Raisons professionnelles', value: null, code: 'code_ambigu' },
      { raw: 'Trop long', value: null, code: 'code_ambigu' },
      { raw: 'Désistement', value: null, code: 'code_ambigu' },
    ],
  },
};
