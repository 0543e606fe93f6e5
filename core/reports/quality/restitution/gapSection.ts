/** The section « Écart avec Qualiopi » of a restitution: what the audit allows to say, indicator by indicator, and what is missing. */
import { phrase } from '../../../messages';
import type { Gap, GapTarget } from '../../../quality/grid';
import { GAP_STATES } from '../../../quality/grid';
import type { Child } from '../../site/markup';
import { element } from '../../site/markup';
import { bullets, type DocumentSection, documentTable, framed, levelChip } from '../document';
import { referentialName } from '../referentialName';
import { type DirectAudit, directLevel, directSentences } from './directAudit';
import { gapWarnings, missingTargets, partialText, sourcesText, sourceText } from './texts';

/** @param direct what an audit of the target itself found, if there was one */
export function gapSection(gap: Gap, direct: DirectAudit | null): DocumentSection {
  const { referentiel, cibles, effectifs } = gap;
  const missing = missingTargets(gap, direct);
  const hasEvidence = cibles.some(({ preuves }) => preuves.length > 0);
  const counts = GAP_STATES.filter((state) => effectifs[state] > 0).map((state): Child => [
    element('strong', {}, String(effectifs[state])),
    ' ',
    phrase(`rq.gap.${state}`, { n: effectifs[state] }),
    ' : ',
    cibles
      .filter(({ etat }) => etat === state)
      .map(({ numero }) => numero)
      .join(', '),
    '. ',
    // Said once, not in each row of the table.
    phrase(`rq.gap.${state}.phrase`),
  ]);
  const contenu: Child = [
    direct === null ? '' : framed(directSentences(direct)),
    framed(gapWarnings(gap)),
    bullets(counts),
    missing.length === 0
      ? ''
      : [
          element('h3', {}, phrase('rq.gap.manque', { n: missing.length })),
          bullets(missing.map((target): Child => missingText(target))),
        ],
    documentTable(
      't-gap',
      phrase('rq.gap.legende', { referentiel: referentialName(referentiel) }),
      ['cible', 'appui', 'lecture', ...(hasEvidence ? ['preuves'] : [])].map((one) => phrase(`rq.gap.${one}`)),
      cibles.map((target) => ({
        cellules: [
          `${target.numero}. ${target.titre}`,
          { contenu: sources(target) },
          { contenu: reading(target, direct) },
          ...(hasEvidence ? [{ contenu: evidence(target), genre: 'liste' as const }] : []),
        ],
      })),
    ),
  ];
  return { id: 'qualiopi', titre: phrase('rq.gap.titre'), contenu };
}

function reading(target: GapTarget, direct: DirectAudit | null): Child {
  const level = directLevel(direct, target.numero);
  const partial = partialText(target);
  return [
    element('strong', {}, phrase(`rq.gap.${target.etat}.un`)),
    partial === '' ? '' : [element('br'), partial],
    level === null ? '' : [element('br'), phrase('rq.direct.niveau'), ' ', levelChip(level)],
  ];
}

function missingText({ numero, titre, condition, etat, sources: from }: GapTarget): Child {
  return [
    element('strong', {}, `${numero}. ${titre}`),
    condition === null ? '' : ` (${condition})`,
    etat === 'secondaire'
      ? ` - ${phrase('rq.gap.secondaire.par', { n: from.length, liste: from.map((one) => one.indicateur).join(', ') })}`
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
  // Its dates are in the detail: here the same evidence stands beside every target that it serves.
  return bullets(
    preuves.map(({ preuve, expiree }) =>
      expiree ? phrase('rq.gap.preuve_expiree', { preuve: sourceText(preuve) }) : sourceText(preuve),
    ),
  );
}
