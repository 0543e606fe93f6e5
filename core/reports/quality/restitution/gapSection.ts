/** The section « Écart avec Qualiopi » of a restitution: what the audit allows to say, indicator by indicator, and what is missing. */
import { phrase } from '../../../messages';
import type { Gap, GapTarget } from '../../../quality/grid';
import { GAP_STATES } from '../../../quality/grid';
import type { Child } from '../../site/markup';
import { element } from '../../site/markup';
import { bullets, type DocumentSection, documentTable, framed } from '../document';
import { evidenceText, gapSentence, missingTargets, sourcesText } from './texts';

export function gapSection(gap: Gap): DocumentSection {
  const { referentiel, cibles, effectifs } = gap;
  const missing = missingTargets(gap);
  const counts = GAP_STATES.filter((state) => effectifs[state] > 0).map((state): Child => [
    element('strong', {}, String(effectifs[state])),
    ' ',
    phrase(`rq.gap.${state}`),
    ' : ',
    cibles
      .filter(({ etat }) => etat === state)
      .map(({ numero }) => numero)
      .join(', '),
  ]);
  const contenu: Child = [
    framed([
      phrase('rq.gap.avertissement', { referentiel: referentiel.titre }),
      ...(referentiel.source.a_verifier ? [phrase('rq.gap.a_verifier')] : []),
    ]),
    bullets(counts),
    element('h3', {}, phrase('rq.gap.manque', { n: missing.length })),
    bullets(missing.map((target): Child => missingText(target))),
    documentTable(
      't-gap',
      phrase('rq.gap.legende', { referentiel: referentiel.titre }),
      [phrase('rq.gap.cible'), phrase('rq.gap.appui'), phrase('rq.gap.lecture'), phrase('rq.gap.preuves')],
      cibles.map((target) => ({
        cellules: [
          `${target.numero}. ${target.titre}`,
          { contenu: sources(target) },
          { contenu: [element('strong', {}, phrase(`rq.gap.${target.etat}.un`)), element('br'), gapSentence(target)] },
          { contenu: evidence(target) },
        ],
      })),
    ),
  ];
  return { id: 'qualiopi', titre: phrase('rq.gap.titre'), contenu, saut: true };
}

function missingText({ numero, titre, condition, etat, sources: from }: GapTarget): Child {
  return [
    element('strong', {}, `${numero}. ${titre}`),
    condition === null ? '' : ` (${condition})`,
    etat === 'secondaire'
      ? ` - ${phrase('rq.gap.secondaire.par', { liste: from.map((one) => one.indicateur).join(', ') })}`
      : '',
  ];
}

function sources({ sources: from }: GapTarget): Child {
  if (from.length === 0) return '-';
  const main = sourcesText(from, 'principal');
  const secondary = sourcesText(from, 'secondaire');
  return [
    main === '' ? '' : `${phrase('rq.gap.principal')} ${main}`,
    main !== '' && secondary !== '' ? element('br') : '',
    secondary === '' ? '' : `${phrase('rq.gap.secondaires')} ${secondary}`,
  ];
}

function evidence({ preuves }: GapTarget): Child {
  if (preuves.length === 0) return '-';
  return bullets(
    preuves.map(({ preuve, par, expiree }) =>
      phrase(expiree ? 'rq.gap.preuve_expiree' : 'rq.gap.preuve', {
        preuve: evidenceText(preuve),
        par: par.join(', '),
      }),
    ),
  );
}
