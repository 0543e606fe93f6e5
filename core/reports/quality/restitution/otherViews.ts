/** Other audits of the same day: how far a second auditor agrees. No auditor is named. */
import { phrase } from '../../../messages';
import type { Agreement, Evaluation } from '../../../quality/grid';
import { agreementBetween, sameScale } from '../../../quality/grid';
import type { Library } from '../../../quality/referentials';
import { percentText } from '../../french';
import { kappaText } from '../comparaison';

/**
 * `regard`: the same site seen by a second auditor; its agreement is null where the scales differ; disagreements in the
 * order of the référentiel.
 * `site`: another site of the structure, which is no second view of the first.
 */
export type OtherView =
  | { readonly genre: 'regard'; readonly accord: Agreement | null; readonly desaccords: readonly string[] }
  | { readonly genre: 'site'; readonly site: string };

export function otherViews(evaluation: Evaluation, others: readonly Evaluation[], library: Library): OtherView[] {
  const graded = (one: Evaluation) => ({ evaluation: one, referential: library.get(one.referentiel) });
  const [a, site] = [graded(evaluation), evaluation.site.trim()];
  return others.map((other): OtherView => {
    const otherSite = other.site.trim();
    if (site !== '' && otherSite !== '' && site !== otherSite) return { genre: 'site', site: otherSite };
    const b = graded(other);
    const accord = sameScale(a, b) ? agreementBetween(a, b) : null;
    const apart = new Set(accord?.desaccords.map(({ indicateur }) => indicateur));
    const numbers = a.referential.indicateurs.map(({ numero }) => numero);
    return { genre: 'regard', accord, desaccords: numbers.filter((numero) => apart.has(numero)) };
  });
}

/** What the report says of another audit of the day. */
export function otherViewSentences(view: OtherView): string[] {
  if (view.genre === 'site') return [phrase('rq.regard.site', { site: view.site })];
  const { accord, desaccords } = view;
  if (accord === null || accord.part_accord === null) return [phrase('rq.regard.incomparable')];
  const { accords, communs, part_accord, kappa, reserves } = accord;
  return [
    phrase('rq.regard.accord', {
      n: accords,
      total: communs,
      part: percentText(part_accord),
      kappa: kappaText(kappa),
    }),
    ...(desaccords.length === 0
      ? []
      : [
          phrase('rq.regard.desaccords', {
            n: desaccords.length,
            liste: desaccords.join(', '),
          }),
        ]),
    ...(reserves.includes('meme_auditeur') ? [phrase('rq.accord.reserve.meme_auditeur')] : []),
  ];
}
