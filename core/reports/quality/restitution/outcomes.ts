/** « Résultats des parcours » of a restitution: what became of the candidates that the structure supported. Association, not effect. */
import { phrase } from '../../../messages';
import type { Outcomes } from '../../../quality/outcomes';
import { MEASURES, resultLines } from '../../../quality/outcomes';
import type { Referential } from '../../../quality/referentials';
import type { Cell, Sheet } from '../../../workbook';
import { frenchSpaces } from '../../french';
import { Page } from '../../page';
import type { Child } from '../../site/markup';
import { element } from '../../site/markup';
import { bullets, type BlockRow, type DocumentSection, documentTable, framed } from '../document';
import { methodSentences, ownMeasures, type MeasureFigure } from '../resultats';
import type { RestitutionContent } from './content';

/** What both faces of the report say; null when the register does not hold the structure. */
interface Told {
  readonly phrases: readonly string[];
  readonly lignes: readonly (MeasureFigure & { readonly indicateurs: string })[];
  /** How each measure is computed; RNQ, indicator 2: the method comes with the result. */
  readonly methode: readonly string[];
}

/** Numbers of the indicators of the référentiel that a measure sheds light on. */
function indicatorsOf(referential: Referential, id: string): string {
  return resultLines(referential)
    .filter(({ mesure }) => mesure === id)
    .map(({ indicateur }) => indicateur)
    .join(', ');
}

function told(outcomes: Outcomes, { structure, referential }: RestitutionContent): Told | null {
  const own = ownMeasures(outcomes, structure.id);
  if (own === null) return null;
  // A structure that the base never names has no result: a column of « - » would look like one.
  const shown = own.mesures.filter(({ mesure }) => own.observee || mesure === 'P06');
  const hasRates = shown.some(({ mesure }) => mesure !== 'P06');
  const measured = MEASURES.filter((id) => shown.some(({ mesure }) => mesure === id));
  const [information, ...methode] = methodSentences(measured, outcomes.meta);
  return {
    phrases: [
      phrase('rq.resultats.association'),
      information,
      ...(outcomes.etat === 'sans_prestataire'
        ? [phrase('rq.resultats.sans_prestataire')]
        : own.observee
          ? []
          : [phrase('rq.resultats.non_observee')]),
      ...(hasRates ? [phrase('rq.resultats.intervalle'), phrase('resultats.p04_p05')] : []),
    ].map(frenchSpaces),
    lignes: shown.map((one) => ({ ...one, indicateurs: indicatorsOf(referential, one.mesure) })),
    methode,
  };
}

const HEADS = ['mesure', 'valeur', 'detail', 'indicateurs'] as const;

/** Nothing where there is no base, or no such structure. */
export function outcomesSection(content: RestitutionContent): DocumentSection[] {
  const { outcomes } = content;
  const said = outcomes === null ? null : told(outcomes, content);
  if (outcomes === null || said === null) return [];
  const contenu: Child = [
    framed(said.phrases),
    documentTable(
      't-resultats',
      phrase('rq.resultats.legende'),
      HEADS.map((one) => phrase(`rq.resultats.${one}`)),
      said.lignes.map(({ mesure, libelle, valeur, detail, indicateurs }): BlockRow => ({
        cellules: [`${mesure} ${libelle}`, { contenu: element('strong', {}, valeur) }, detail, indicateurs],
      })),
    ),
    element('h3', {}, phrase('resultats.methode.titre')),
    element('div', { class: 'methode' }, bullets(said.methode)),
  ];
  return [{ id: 'resultats', titre: phrase('rq.resultats'), contenu }];
}

/** The same as a sheet. */
export function outcomesSheets(content: RestitutionContent): Sheet[] {
  const { outcomes, structure } = content;
  const said = outcomes === null ? null : told(outcomes, content);
  if (outcomes === null || said === null) return [];
  const page = new Page(phrase('rq.resultats'), [34, 28, 62, 24]);
  page.title(phrase('rq.resultats'));
  page.text(structure.nom, 'legende');
  for (const sentence of said.phrases) page.text(sentence);
  page.gap();
  const cell = (valeur: string, fort = false): Cell => ({ valeur, style: 'cellule', fort });
  page.table(
    HEADS.map((one) => phrase(`rq.resultats.${one}`)),
    said.lignes.map(({ mesure, libelle, valeur, detail, indicateurs }) => [
      cell(`${mesure} ${libelle}`),
      cell(valeur, true),
      cell(detail),
      cell(indicateurs),
    ]),
  );
  page.heading(phrase('resultats.methode.titre'));
  for (const sentence of said.methode) page.text(sentence, 'legende');
  return [page.sheet()];
}
