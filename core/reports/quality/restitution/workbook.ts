/** The workbook of a restitution: summary, detail by indicator, recommendations, then the plan of action, to be filled in and sent back. */
import { phrase } from '../../../messages';
import { MISSING_DAY, parseIsoDay } from '../../../table';
import type { Cell, Sheet, Style, WorkbookModel } from '../../../workbook';
import type { ReportMeta } from '../../meta';
import { Page } from '../../page';
import { isoToFrench } from '../days';
import { levelCell } from '../document';
import { restitutionContent, type RestitutionContent, type RestitutionInput, type RestitutionLine } from './content';
import { referentialName } from '../referentialName';
import { assignmentNotes } from '../referentialNotes';
import { gapSheet } from './gapSheet';
import { outcomesSheets } from './outcomes';
import { planWorkbook } from './plan';
import { evidenceText, findingText, refusedText, summarySentences } from './texts';

/** With the rows above it, the chart fits the first printed page. */
const CHART_ROWS = 11;

/** The workbook; dated of the day of the report. */
export function restitutionWorkbook(input: RestitutionInput, meta: ReportMeta): WorkbookModel {
  const content = restitutionContent(input);
  const jour = parseIsoDay(content.jour);
  const plan = planWorkbook(content);
  return {
    titre: `${phrase(`rq.restitution.titre.${content.evaluation.nature}`)} - ${content.structure.nom}`,
    jour: jour === MISSING_DAY ? meta.jour : jour,
    feuilles: [
      summarySheet(content, meta),
      detailSheet(content),
      recommendationsSheet(content),
      ...(content.gap === null ? [] : [gapSheet(content.gap, content.direct)]),
      ...outcomesSheets(content),
      ...plan.feuilles,
    ],
    ...(plan.noms === undefined ? {} : { noms: plan.noms }),
  };
}

function text(valeur: string, style: Style = 'cellule'): Cell {
  return { valeur, style };
}

function summarySheet(content: RestitutionContent, meta: ReportMeta): Sheet {
  const { referential, scores, structure, evaluation } = content;
  const page = new Page(phrase('rq.feuille.synthese'), [52, 14, 14, 14, 14, 24]);
  page.title(phrase(`rq.restitution.titre.${evaluation.nature}`));
  page.text(structure.nom);
  page.text(referentialName(referential), 'legende');
  page.text(
    phrase('rq.feuille.dates', { evaluation: isoToFrench(evaluation.date) || '-', rapport: isoToFrench(content.jour) }),
    'legende',
  );
  page.heading(phrase('rq.essentiel'));
  for (const sentence of summarySentences(content)) page.text(sentence);
  for (const { libelle, texte } of evaluation.textes ?? []) {
    page.heading(libelle);
    page.text(texte);
  }
  page.heading(phrase('rq.criteres.legende'));
  const row = (name: string, score: RestitutionContent['scores']['ensemble'], fort: boolean): Cell[] => [
    { valeur: name, style: 'cellule', fort },
    { valeur: score.conformes, style: 'entier', fort },
    { valeur: score.evalues, style: 'entier', fort },
    { valeur: score.part_conforme ?? '-', style: 'taux', fort },
    { valeur: score.moyenne ?? '-', style: 'decimal', fort },
    text(referential.echelle.niveaux.find(({ code }) => code === score.pire)?.libelle ?? '-'),
  ];
  const table = page.table(
    ['critere', 'carte.conformes_court', 'evalues', 'part_conforme', 'moyenne', 'pire'].map((one) =>
      phrase(`rq.${one}`),
    ),
    [
      ...referential.criteres.map(({ numero, titre }, i) => row(`${numero}. ${titre}`, scores.criteres[i], false)),
      row(phrase('rq.ensemble'), scores.ensemble, true),
    ],
  );
  for (const { texte } of assignmentNotes(referential)) page.text(texte, 'legende');
  const hauteur = referential.criteres.length;
  page.chart(
    {
      genre: 'profil',
      titre: phrase('rq.radar.titre'),
      description: phrase('rq.radar.description'),
      format: 'taux',
      categories: { ...table.colonne(0), hauteur },
      series: [{ nom: phrase('rq.part_conforme'), valeurs: { ...table.colonne(3), hauteur }, teinte: 'accent' }],
    },
    CHART_ROWS,
  );
  page.gap();
  page.text(phrase('rq.restitution.diffusion'), 'legende');
  page.text(phrase('rq.origine', { outil: meta.outil }), 'legende');
  return page.sheet({ couleurOnglet: 'bleu' });
}

/** Those of the plan of action have labels of their own: what is only told must not read back as actions. */
const TOLD: ReadonlySet<string> = new Set(['indicateur', 'constat', 'preuves', 'preconisation']);

function heads(codes: readonly string[]): string[] {
  return codes.map((code) => phrase(TOLD.has(code) ? `rq.feuille.${code}` : `rq.${code}`));
}

function detailSheet(content: RestitutionContent): Sheet {
  const page = new Page(phrase('rq.detail'), [7, 34, 22, 44, 36, 36, 30]);
  page.title(phrase('rq.detail'));
  page.text(content.structure.nom, 'legende');
  page.gap();
  const rows: (Cell | null)[][] = content.lignes.map((line) => {
    const { indicateur, reponse, preuves } = line;
    return [
      text(indicateur.numero, 'code'),
      text(indicateur.titre),
      line.refuse === null ? levelCell(line.niveau) : text(refusedText(line), 'bloquant'),
      text(reponse.motif.trim() === '' ? findingText(line) : phrase('rq.motif', { texte: reponse.motif })),
      text(preuves.map(evidenceText).join('\n')),
      text(reponse.preconisation),
      text(reponse.observations),
    ];
  });
  const table = page.table(
    heads(['numero', 'indicateur', 'niveau', 'constat', 'preuves', 'preconisation', 'observations']),
    rows,
  );
  return page.sheet({
    figer: { lignes: table.ligne, colonnes: 2 },
    filtre: { ligne: table.ligne - 1, colonne: 0, hauteur: rows.length + 1, largeur: 7 },
    impression: { paysage: true, repeterLignes: table.ligne },
  });
}

function recommendationsSheet({ ecarts, pistes, structure }: RestitutionContent): Sheet {
  const page = new Page(phrase('rq.feuille.preconisations'), [7, 40, 24, 52, 56]);
  page.title(phrase('rq.ecarts'));
  page.text(structure.nom, 'legende');
  const labels = heads(['numero', 'indicateur', 'niveau', 'constat', 'preconisation']);
  const rows = (lines: readonly RestitutionLine[]): Cell[][] =>
    lines.map((line) => [
      text(line.indicateur.numero, 'code'),
      text(line.indicateur.titre),
      levelCell(line.niveau),
      text(findingText(line)),
      text(line.reponse.preconisation || phrase('rq.preconisation.absente')),
    ]);
  page.heading(phrase('rq.feuille.ecarts'));
  if (ecarts.length === 0) page.text(phrase('rq.ecarts.aucun'));
  else page.table(labels, rows(ecarts));
  if (pistes.length > 0) {
    page.heading(phrase('rq.pistes'));
    page.table(labels, rows(pistes));
  }
  return page.sheet();
}
