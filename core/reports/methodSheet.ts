/** The fiche méthode of an indicator, as pairs of label and text: the same in the workbook and on the page. */
import type { Indicator, Measure } from '../indicators';
import { CATALOGUE_VERSION } from '../indicators';
import { phrase } from '../messages';
import { dayText } from './french';
import { rubriqueTitle } from './labels';
import type { ReportMeta } from './meta';
import { eventText, predicateText } from './predicateText';

/** Entry event of a cohort, unless the indicator says otherwise (design/indicators.md, `C(p)`). */
const DEFAULT_ENTRY = 'recevable';

export interface MethodLine {
  readonly titre: string;
  readonly texte: string;
}

function counted(indicator: Indicator): MethodLine[] {
  const line = (code: string, texte: string): MethodLine => ({ titre: phrase(`fiche.${code}`), texte });
  const measure: Measure = indicator.mesure;
  switch (measure.genre) {
    case 'effectif':
      return [line('compte', predicateText(measure.compte))];
    case 'taux':
      return [
        line('numerateur', predicateText(measure.numerateur)),
        line('denominateur', predicateText(measure.denominateur)),
      ];
    case 'delai':
      return [
        line(
          'delai',
          phrase('fiche.delai.texte', {
            de: measure.de.map(eventText).join(phrase('fiche.a_defaut')),
            a: eventText(measure.a),
          }),
        ),
        line('statistiques', measure.statistiques.map((one) => phrase(`tableau.statistique.${one}`)).join(', ')),
      ];
    case 'profil':
      return [
        line('population', predicateText(measure.parmi)),
        line('rubriques', measure.rubriques.map(rubriqueTitle).join(', ')),
      ];
  }
}

function dated(indicator: Indicator): string {
  return indicator.vues
    .map((vue) =>
      vue === 'flux'
        ? phrase('fiche.vue.flux', { evenement: eventText(indicator.evenement) })
        : phrase('fiche.vue.cohorte', { evenement: eventText(indicator.entree ?? DEFAULT_ENTRY) }),
    )
    .join('\n');
}

/** The lines of a fiche, from the question to the fingerprint. */
export function methodLines(indicator: Indicator, meta: ReportMeta): MethodLine[] {
  const line = (code: string, texte: string): MethodLine => ({ titre: phrase(`fiche.${code}`), texte });
  const exclusions = [phrase('fiche.exclusions.generales'), indicator.exclusions ?? ''].filter((one) => one !== '');
  return [
    line('question', indicator.question),
    line('unite', phrase(`unite.${indicator.unite}`)),
    ...counted(indicator),
    line('vue', dated(indicator)),
    line('exclusions', exclusions.join('\n')),
    ...(indicator.avertissements.length === 0 ? [] : [line('avertissements', indicator.avertissements.join('\n'))]),
    line('arret', phrase('fiche.arret.texte', { jour: dayText(meta.jour) })),
    line('version', phrase('fiche.version.texte', { version: CATALOGUE_VERSION, outil: meta.outil })),
    line('empreinte', meta.empreinte),
  ];
}
