/** Sample columns, one per kind of value: the habits of several certifiers side by side, faults included. */

const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  niveau: ['III', 'Niveau IV', 'V', 'III', 'II', 'Bac+2', 'I', 'sup', ''],
  date: ['03/05/2023', '2023-06-14', '14 juillet 2023', '31/02/2023', '05.09.23', ''],
  sexe: ['Mme', 'M.', 'Madame', 'F', 'H', '?'],
  resultat_jury: ['Validation totale', 'VP', 'Refus', 'validation partielle (2 blocs)', 'Absent', 'à revoir'],
  decision_recevabilite: ['Favorable', 'Recevable', 'Non recevable', 'En cours', 'Incomplet'],
  departement: ['13', '2A', 'Vaucluse', '5', '974', 'Hors région'],
  rncp: ['RNCP35028', '4503', 'RNCP 34 671', 'RS5616', 'inconnu'],
};

/** The kinds of value that the view offers, in order. */
export const SAMPLE_TYPES: readonly string[] = Object.keys(SAMPLES);

/** The sample cells of a kind of value. */
export function columnSample(type: string): readonly string[] {
  return SAMPLES[type] ?? [];
}
