/** The anonymous synthesis of a network, as a workbook. */
import { phrase } from '../../../messages';
import { GROUP, type Outcome, type Synthesis, type ThemeSynthesis } from '../../../quality/synthesis';
import type { QualityIndicator } from '../../../quality/referentials';
import { MISSING_DAY, parseIsoDay } from '../../../table';
import type { Cell, Sheet, WorkbookModel } from '../../../workbook';
import { sheetName } from '../../../workbook';
import type { ReportMeta } from '../../meta';
import { Page } from '../../page';
import { isoToDay, isoToFrench } from '../days';
import { referentialName } from '../referentialName';
import { assignmentNotes, referentialNotes } from '../referentialNotes';
import { classLabel, levelLabels, type LabelOf, networkLabels, questionLabel } from './labels';
import { METHOD } from './page';
import { gapRows, hiddenCount, progressRows, promises, themeTitle } from './rows';

/** The workbook; dated of the day of the synthesis. */
export function synthesisWorkbook(synthesis: Synthesis, meta: Omit<ReportMeta, 'empreinte'>): WorkbookModel {
  const { nom, date, themes, accompagnateurs, besoins, lieux } = synthesis;
  const jour = parseIsoDay(date);
  const taken = new Set<string>();
  const named = (text: string): string => sheetName(text, taken);
  return {
    titre: phrase('rq.synthese.sous_titre', { nom, date: isoToFrench(date) }),
    jour: jour === MISSING_DAY ? meta.jour : jour,
    feuilles: [
      readMeSheet(named(phrase('rapport.feuille.lisez_moi')), synthesis, meta),
      ...themes.flatMap((theme) => {
        const { referential, nature } = theme;
        const short = phrase(`rq.synthese.feuille.${nature}`, { referentiel: referential.id });
        return [levelsSheet(named(short), theme), ...gapSheets(named, theme)];
      }),
      networkSheet(
        named(phrase('rq.synthese.accompagnateurs.court')),
        phrase('rq.synthese.accompagnateurs'),
        accompagnateurs,
      ),
      networkSheet(named(phrase('rq.synthese.besoins')), phrase('rq.synthese.besoins'), besoins),
      networkSheet(named(phrase('rq.synthese.lieux.court')), phrase('rq.synthese.lieux'), lieux),
    ],
  };
}

function readMeSheet(nom: string, synthesis: Synthesis, meta: Omit<ReportMeta, 'empreinte'>): Sheet {
  const page = new Page(nom, [110]);
  page.title(phrase('rq.synthese.titre'));
  page.text(phrase('rq.synthese.sous_titre', { nom: synthesis.nom, date: isoToFrench(synthesis.date) }), 'legende');
  page.gap();
  for (const one of promises(synthesis)) page.text(one);
  page.heading(phrase('rq.synthese.methode'));
  for (const one of METHOD) page.text(phrase(`rq.synthese.methode.${one}`, { seuil: GROUP }));
  for (const { referential } of unique(synthesis.themes)) {
    page.heading(referentialName(referential));
    for (const { titre, texte } of referentialNotes(referential)) page.text(`${titre}. ${texte}`);
  }
  page.gap();
  page.text(phrase('rq.synthese.diffusion'), 'legende');
  page.text(phrase('rq.origine', { outil: meta.outil }), 'legende');
  return page.sheet({ couleurOnglet: 'vert' });
}

/** Themes of one référentiel have its notes in common. */
function unique(themes: readonly ThemeSynthesis[]): ThemeSynthesis[] {
  return themes.filter(({ referential }, i) => themes.findIndex((one) => one.referential.id === referential.id) === i);
}

const text = (valeur: string): Cell => ({ valeur, style: 'cellule' });
const whole = (valeur: number): Cell => ({ valeur, style: 'entier' });

/** One row per class that is told; one for what is not shown. */
function classRows(titles: readonly Cell[], outcome: Outcome, labelOf: LabelOf): Cell[][] {
  const { figure } = outcome;
  if (figure === null) {
    const none: Cell = { valeur: '-', style: 'entier' };
    return [
      [
        ...titles,
        { ...text(phrase('rq.synthese.non_montre')), attenue: true },
        none,
        none,
        { valeur: '-', style: 'taux' },
        { valeur: null, style: 'date' },
      ],
    ];
  }
  return figure.classes.map((one) => [
    ...titles,
    text(classLabel(outcome, one, labelOf)),
    whole(one.n),
    whole(figure.n),
    { valeur: one.n / figure.n, style: 'taux' },
    { valeur: isoToDay(figure.date), style: 'date', ...(outcome.statut === 'repete' ? { attenue: true } : {}) },
  ]);
}

const CLASS_HEADS = ['synthese.reponses', 'synthese.structures', 'synthese.sur', 'synthese.part', 'synthese.date'];

function levelsSheet(nom: string, theme: ThemeSynthesis): Sheet {
  const page = new Page(nom, [7, 46, 34, 48, 12, 10, 10, 14]);
  page.title(themeTitle(theme));
  page.text(phrase('rq.synthese.anonyme', { seuil: GROUP }), 'legende');
  for (const { texte } of assignmentNotes(theme.referential)) page.text(texte, 'legende');
  if (hiddenCount(theme) > 0) page.text(phrase('rq.synthese.masques', { n: hiddenCount(theme) }), 'legende');
  page.gap();
  const labelOf = levelLabels(theme.referential);
  const rows = theme.indicateurs.flatMap(({ indicateur, resultat }) =>
    classRows(
      [{ valeur: indicateur.numero, style: 'code' }, text(indicateur.titre), text(criterionText(theme, indicateur))],
      resultat,
      labelOf,
    ),
  );
  const table = page.table(
    ['numero', 'indicateur', 'critere', ...CLASS_HEADS].map((one) => phrase(`rq.${one}`)),
    rows,
  );
  return page.sheet({
    figer: { lignes: table.ligne, colonnes: 2 },
    filtre: { ligne: table.ligne - 1, colonne: 0, hauteur: rows.length + 1, largeur: 8 },
    impression: { paysage: true, repeterLignes: table.ligne },
    couleurOnglet: 'bleu',
  });
}

/** Its criterion, and who chose it when the source does not. */
function criterionText({ referential }: ThemeSynthesis, { critere, rattachement }: QualityIndicator): string {
  const titre = referential.criteres.find(({ numero }) => numero === critere)?.titre ?? '';
  const name = `${critere}. ${titre}`;
  if (rattachement === 'source') return name;
  return phrase('rq.critere.origine', { critere: name, origine: phrase(`referentiels.rattachement.${rattachement}`) });
}

/** The most frequent gaps with their chart, and progress; no sheet where nothing is told. */
function gapSheets(named: (text: string) => string, theme: ThemeSynthesis): Sheet[] {
  const gaps = gapRows(theme);
  const progress = progressRows(theme);
  if (gaps.length === 0 && progress.length === 0) return [];
  const short = phrase(`rq.synthese.feuille.ecarts.${theme.nature}`, { referentiel: theme.referential.id });
  const page = new Page(named(short), [64, 26, 26, 16]);
  page.title(themeTitle(theme));
  if (gaps.length > 0) {
    page.heading(phrase('rq.synthese.ecarts'));
    page.text(phrase('rq.synthese.ecarts.note'), 'legende');
    const table = page.table(
      ['indicateur', 'synthese.pas_conformes', 'synthese.sur', 'synthese.part'].map((one) => phrase(`rq.${one}`)),
      gaps.map(({ titre, ecarts, n, part }) => [text(titre), whole(ecarts), whole(n), { valeur: part, style: 'taux' }]),
    );
    page.chart({
      genre: 'barres',
      titre: phrase('rq.synthese.ecarts.legende'),
      description: phrase('rq.synthese.ecarts.description'),
      format: 'taux',
      categories: table.colonne(0),
      series: [{ nom: phrase('rq.synthese.part'), valeurs: table.colonne(3), teinte: 'orange' }],
    });
  }
  if (progress.length > 0) {
    page.heading(phrase('rq.synthese.progres'));
    page.table(
      [phrase('rq.indicateur'), phrase('rq.progres.avant'), phrase('rq.synthese.maintenant')],
      progress.map(({ titre, avant, apres }) => [text(titre), text(avant), text(apres)]),
    );
  }
  return [page.sheet()];
}

function networkSheet(nom: string, title: string, outcomes: readonly Outcome[]): Sheet {
  const page = new Page(nom, [56, 52, 12, 10, 10, 14]);
  page.title(title);
  page.text(phrase('rq.synthese.anonyme', { seuil: GROUP }), 'legende');
  page.gap();
  if (outcomes.every(({ figure }) => figure === null)) {
    page.text(phrase('rq.synthese.rien'));
    return page.sheet();
  }
  const rows = outcomes.flatMap((outcome) =>
    classRows([text(questionLabel(outcome.question.id))], outcome, networkLabels(outcome.question.id)),
  );
  const table = page.table(
    ['synthese.question', ...CLASS_HEADS].map((one) => phrase(`rq.${one}`)),
    rows,
  );
  return page.sheet({
    figer: { lignes: table.ligne, colonnes: 1 },
    impression: { paysage: true, repeterLignes: table.ligne },
  });
}
