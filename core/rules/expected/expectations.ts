/** When a rubrique is expected of a row: an empty abandonment date is no gap (design/harmonisation.md, five states). */

/** What a row tells. Without more: the rubrique is told; a condition on a rubrique that the file does not send never holds. */
export interface Condition {
  readonly rubrique: string;
  /** It is one of these codes. */
  readonly parmi?: readonly string[];
  /** It is told, and none of these codes. */
  readonly hors?: readonly string[];
  /** A date told, later than so many days before the day of the data. */
  readonly recente?: number;
  /** A date told, so many days before the day of the data or more. */
  readonly passee?: number;
  /** It is empty. */
  readonly vide?: true;
  /** And this holds too. */
  readonly et?: Condition;
}

export interface Expectation {
  /** Expected when one of these holds. */
  readonly si: readonly Condition[];
  /**
   * Absent: expected in no other row. Otherwise expected in the other rows too, save where one of these holds: what a
   * file does not send then excuses nothing.
   */
  readonly sauf?: readonly Condition[];
}

const FAVOURABLE: readonly string[] = ['recevable', 'recevable_partiel', 'recevable_implicite'];
const DECIDED: readonly string[] = [...FAVOURABLE, 'non_recevable'];
/** Results of somebody who came before the jury (design/dictionary.md, "presented?"). */
const PRESENTED: readonly string[] = ['VT', 'VP', 'VTB', 'VPB', 'VR', 'REF'];
/** Two months are given for the decision; silence may then mean acceptance (Code du travail, L. 6412-2). */
const DECISION_DAYS = 61;
/** A result is due 30 days after the jury (design/dictionary.md, resultat_jury ATT). */
const RESULT_DAYS = 30;

const supported: Condition = { rubrique: 'accompagnement', parmi: ['oui'] };
const presented: Condition = { rubrique: 'resultat_jury', parmi: PRESENTED };
const atJury: readonly Condition[] = [{ rubrique: 'date_jury' }, { rubrique: 'resultat_jury' }];
const atL2: readonly Condition[] = [{ rubrique: 'date_depot_l2' }, ...atJury];
const gaveUp: readonly Condition[] = [{ rubrique: 'date_abandon' }, { rubrique: 'motif_abandon' }];
/** The end of a support is known once it is over: at the jury, or when the candidate gives up. */
const whenOver: Expectation = { si: [...atJury, ...gaveUp].map((one) => ({ ...supported, et: one })) };

/** By rubrique; one that is not here is expected in every row. */
export const EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  date_conseil: { si: [] },
  // An application that has gone no further yet has no livret 1.
  date_depot_l1: {
    si: [
      { rubrique: 'date_l1_complet' },
      { rubrique: 'date_decision_recevabilite' },
      { rubrique: 'decision_recevabilite', parmi: DECIDED },
      ...atL2,
    ],
    sauf: [{ rubrique: 'date_demande' }],
  },
  date_l1_complet: {
    si: [{ rubrique: 'date_decision_recevabilite' }, { rubrique: 'decision_recevabilite', parmi: DECIDED }, ...atL2],
  },
  // Not filed, filed lately, given up or put away before: nobody has decided.
  decision_recevabilite: {
    si: [{ rubrique: 'date_decision_recevabilite' }, ...atL2],
    sauf: [
      { rubrique: 'date_depot_l1', recente: DECISION_DAYS },
      { rubrique: 'date_l1_complet', recente: DECISION_DAYS },
      { rubrique: 'date_depot_l1', vide: true, et: { rubrique: 'date_demande' } },
      ...gaveUp,
      { rubrique: 'motif_archivage' },
    ],
  },
  date_decision_recevabilite: { si: [{ rubrique: 'decision_recevabilite', parmi: DECIDED }, ...atL2] },
  date_fin_validite: { si: [{ rubrique: 'decision_recevabilite', parmi: FAVOURABLE }] },
  date_depot_l2: { si: atJury },
  etat_l2: { si: atL2 },
  // Who waits, was excused or did not come may have no day.
  date_jury: { si: [presented] },
  // A jury that is planned, or that sat lately, has no result.
  resultat_jury: { si: [{ rubrique: 'date_jury', passee: RESULT_DAYS }] },
  nature_passage: { si: atJury },
  rang: { si: atJury },
  blocs_valides: { si: [{ rubrique: 'resultat_jury', parmi: ['VP', 'VPB', 'VTB'] }] },
  date_notification: { si: [presented] },
  date_abandon: { si: [{ rubrique: 'motif_abandon' }, { rubrique: 'etape_abandon' }] },
  motif_abandon: { si: [{ rubrique: 'date_abandon' }] },
  etape_abandon: { si: [{ rubrique: 'date_abandon' }] },
  motif_archivage: { si: [] },
  mode_accompagnement: { si: [supported] },
  prestataire: { si: [supported] },
  date_debut_accompagnement: { si: [supported] },
  date_fin_accompagnement: whenOver,
  heures_accompagnement: whenOver,
  type_contrat: { si: [], sauf: [{ rubrique: 'situation_emploi', hors: ['en emploi'] }] },
  anciennete_chomage: { si: [], sauf: [{ rubrique: 'situation_emploi', hors: ["demandeur d'emploi"] }] },
};
