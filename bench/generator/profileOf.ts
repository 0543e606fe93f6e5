/** The import profile (format version 1) that a certifier's correspondent would have confirmed for a layout. */
import { valueDecisions, type Layout } from './layout';

export function profileOf(layout: Layout): object {
  const dates = layout.columns.filter(({ rubrique }) => rubrique?.startsWith('date_'));
  return {
    version: 1,
    certificateur: layout.certifier,
    ligne_entete: layout.titleLines.length + 1,
    encodage: layout.encoding,
    separateur: layout.separator,
    colonnes: layout.columns.map(({ entete, rubrique, rang }) => ({ entete, rubrique, rang })),
    choix: { ordre_dates: Object.fromEntries(dates.map(({ entete }) => [entete, 'JMA'])) },
    valeurs: valueDecisions(layout),
    absentes: [],
  };
}
