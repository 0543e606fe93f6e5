/** The rapport de restitution of one structure, as a page to be read and printed. */
import { phrase } from '../../../messages';
import type { Evaluation } from '../../../quality/grid';
import type { ReportMeta } from '../../meta';
import type { Child } from '../../site/markup';
import { element } from '../../site/markup';
import { isoToFrench } from '../days';
import {
  bullets,
  canDraw,
  cards,
  definition,
  documentPage,
  type DocumentSection,
  documentTable,
  empty,
  framed,
  levelChip,
  radar,
} from '../document';
import { referentialName } from '../referentialName';
import { assignmentNotes } from '../referentialNotes';
import { restitutionContent, type RestitutionContent, type RestitutionInput } from './content';
import { gapSection } from './gapSection';
import { outcomesSection } from './outcomes';
import { progressSection } from './progressSection';
import { actionsSection, detailSection, generalSection, observationsSection, toValidateSection } from './sections';
import { findingText, indicatorText, meanText, rateText, summarySentences } from './texts';

/** @returns the page's text (one file, nothing loaded, no script) */
export function restitutionPage(input: RestitutionInput, meta: ReportMeta): string {
  const content = restitutionContent(input);
  const { structure, referential, evaluation } = content;
  const sections: DocumentSection[] = [
    { id: 'essentiel', titre: phrase('rq.essentiel'), contenu: summary(content) },
    ...generalSection(content),
    { id: 'forces', titre: phrase('rq.forces'), contenu: strengths(content) },
    { id: 'ecarts', titre: phrase('rq.ecarts'), contenu: gaps(content) },
    actionsSection(content),
    ...(content.progress === null ? [] : [progressSection(content, content.progress)]),
    ...outcomesSection(content),
    ...(content.gap === null ? [] : [gapSection(content.gap, content.direct)]),
    detailSection(content),
    toValidateSection(content),
    observationsSection(content),
  ];
  return documentPage(
    {
      titre: phrase(`rq.restitution.titre.${evaluation.nature}`),
      sous_titre: structure.nom,
      entete: definition([
        [phrase('rq.referentiel'), referentialName(referential)],
        [phrase(`rq.date.${evaluation.nature}`), evaluation.date === null ? '-' : isoToFrench(evaluation.date)],
        ...optional(phrase('rq.site'), evaluation.site),
        ...optional(phrase('rq.auditeur'), evaluation.auditeur),
        ...optional(phrase('rq.interlocuteurs'), evaluation.interlocuteurs),
        [phrase('rq.etabli_le'), isoToFrench(content.jour)],
      ]),
      sections,
      diffusion: phrase('rq.restitution.diffusion'),
    },
    meta,
  );
}

function optional(titre: string, texte: string): (readonly [string, Child])[] {
  return texte.trim() === '' ? [] : [[titre, texte]];
}

function summary(content: RestitutionContent): Child {
  const { scores, referential, progress, precedente } = content;
  const { ensemble, criteres } = scores;
  const before = progress?.scores.avant.criteres;
  const isComparable = progress !== null && !progress.reserves.includes('referentiels_differents');
  const avant = isComparable && precedente !== null ? formerName(precedente) : null;
  const axes = referential.criteres.map(({ numero, titre }, i) => ({
    numero,
    titre,
    valeur: criteres[i].part_conforme,
    avant: before?.find(({ critere }) => critere === numero)?.part_conforme ?? null,
  }));
  const hasRules = referential.regles.cumul_mineures !== undefined;
  const figures = [
    { valeur: `${ensemble.conformes}/${ensemble.evalues}`, texte: phrase('rq.carte.conformes') },
    { valeur: rateText(ensemble.part_conforme), texte: phrase('rq.carte.part') },
    hasRules
      ? { valeur: String(scores.majeures_retenues), texte: phrase('rq.carte.majeures') }
      : { valeur: meanText(ensemble.moyenne), texte: phrase('rq.carte.moyenne', { max: scaleMaximum(content) }) },
    { valeur: `${ensemble.renseignes}/${ensemble.indicateurs}`, texte: phrase('rq.carte.renseignes') },
  ];
  const table = documentTable(
    't-criteres',
    phrase('rq.criteres.legende'),
    [
      phrase('rq.critere'),
      phrase('rq.conformes_sur_evalues'),
      phrase('rq.part_conforme'),
      phrase('rq.moyenne'),
      phrase('rq.pire'),
    ],
    [
      ...referential.criteres.map(({ numero, titre }, i) => ({
        cellules: scoreCells(content, `${numero}. ${titre}`, criteres[i]),
      })),
      { total: true, cellules: scoreCells(content, phrase('rq.ensemble'), ensemble) },
    ],
    [1, 2, 3],
  );
  return [
    cards(figures),
    framed(summarySentences(content)),
    canDraw(axes) ? radar('radar', phrase('rq.radar.titre'), axes, { actuel: phrase('rq.radar.actuel'), avant }) : '',
    table,
    assignmentNotes(referential).map(({ texte }) => element('p', { class: 'discret' }, texte)),
  ];
}

/** `Audit du 12/02/2026`; `Auto-évaluation du 13/03/2025`. */
function formerName({ nature, date }: Evaluation): string {
  return date === null ? phrase('rq.precedente') : phrase(`rq.precedente.${nature}`, { date: isoToFrench(date) });
}

function scaleMaximum({ referential }: RestitutionContent): number {
  return Math.max(...referential.echelle.niveaux.map(({ valeur }) => valeur ?? 0));
}

function scoreCells(
  { referential }: RestitutionContent,
  name: string,
  score: RestitutionContent['scores']['ensemble'],
): Parameters<typeof documentTable>[3][number]['cellules'] {
  const worst = referential.echelle.niveaux.find(({ code }) => code === score.pire);
  return [
    name,
    { contenu: `${score.conformes}/${score.evalues}`, genre: 'nombre' },
    { contenu: rateText(score.part_conforme), genre: 'nombre' },
    { contenu: meanText(score.moyenne), genre: 'nombre' },
    { contenu: worst === undefined ? '-' : levelChip(worst) },
  ];
}

function strengths({ forces }: RestitutionContent): Child {
  if (forces.length === 0) return empty(phrase('rq.forces.aucune'));
  return bullets(
    forces.map((line): Child => {
      const written = line.reponse.constat.trim();
      return [
        element('strong', {}, indicatorText(line)),
        ' ',
        levelChip(line.niveau),
        written === '' ? '' : [element('br'), written],
      ];
    }),
  );
}

function gaps({ ecarts, pistes }: RestitutionContent): Child {
  // A self-assessment recommends nothing.
  const isAdvised = [...ecarts, ...pistes].some(({ reponse }) => reponse.preconisation.trim() !== '');
  const heads = ['indicateur', 'niveau', 'constat', ...(isAdvised ? ['preconisation'] : [])].map((one) =>
    phrase(`rq.${one}`),
  );
  const rows = (lines: typeof ecarts): Parameters<typeof documentTable>[3] =>
    lines.map((line) => ({
      cellules: [
        indicatorText(line),
        { contenu: levelChip(line.niveau) },
        { contenu: findingText(line), genre: 'multi' },
        ...(isAdvised
          ? [{ contenu: line.reponse.preconisation || phrase('rq.preconisation.absente'), genre: 'multi' as const }]
          : []),
      ],
    }));
  return [
    ecarts.length === 0
      ? empty(phrase('rq.ecarts.aucun'))
      : documentTable('t-ecarts', phrase('rq.ecarts.legende', { n: ecarts.length }), heads, rows(ecarts)),
    pistes.length === 0
      ? ''
      : [
          element('h3', {}, phrase('rq.pistes')),
          documentTable('t-pistes', phrase('rq.pistes.legende'), heads, rows(pistes)),
        ],
  ];
}
