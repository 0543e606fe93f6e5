/** Words by which a lone text is a title, or a remark. */
/** What titles begin with, folded: words that no name is. */
const HEADING =
  /^(sessions?|jurys?|sites?|antennes?|academies?|departements?|regions?|promotions?|promo|groupes?|annees?|centres?|etablissements?|services?|dispositifs?|certifications?|diplomes?|formations?|filieres?|specialites?|mentions?|secteurs?|niveaux?|territoires?|campagnes?|trimestres?|semestres?|mois|periodes?|commissions?|dossiers|candidats|candidates|candidatures|titre professionnel|titre pro|vae|deaes|deas|deap|deme|dees|deass|deeje|decesf|deets|detisf|deis|cafdes|caferuis|bpjeps|dejeps|desjeps|cap|bts|bep|bac|bac pro|baccalaureat|brevet|licence|licence pro|dut|deust|cqp|cqpi|rncp|d e)\b/;
/** A year beside words: "Juin 2024", "Jury du 12/06/2024". */
const YEAR = /\b(19|20)\d\d\b/;
/** What is written beside a row, not above several. */
export const REMARK =
  /\b(annulee?s?|abandon\w*|incomplete?s?|idem|absente?s?|revoir|attente|doublons?|voir|cf|reporte?e?s?|rappel\w*|relance\w*|ok|vide|neant|non|oui)\b/;

/** Whether a folded text begins as titles do, or dates what is below it. */
export function isHeading(folded: string): boolean {
  return HEADING.test(folded) || (YEAR.test(folded) && /[a-z]{3}/.test(folded));
}
