/** Words that say that a name, a place or a contact is not the candidate's. */

export const AUTRUI =
  'jury accompagnateur aap gestionnaire employeur etablissement organisme president salle formateur prestataire certificateur financement opco autorite partenaire conseil commission session tutelle ministere siret';

/** Words that say that a certification, a level or a diploma is not the one aimed at. */
export const DEJA_OBTENU = 'obtenu max dernier etudes formation initiale';

/** Words that say that a date is not that of the event itself. */
export const PAS_LE_JOUR =
  'prevu prochain convocation limite relance recours facture maj creation export piece envoi retrait courrier';
