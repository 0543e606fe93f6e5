/** The sheets « Libellés à regrouper » and « Valeurs à préciser »: what only somebody who knows the file can say. */
import { codesOf } from '../../dictionary';
import type { LabelCluster, ValueQuestion } from '../../harmonise/labels';
import { phrase } from '../../messages';
import { byCodeUnit } from '../../table';
import type { Cell, Range, Sheet, Validation } from '../../workbook';
import { countText } from '../french';
import { rubriqueTitle } from '../labels';
import type { PlacedTable } from '../page';
import { Page } from '../page';
import { BETWEEN } from './valueAnswers';

/** Lines of a sheet: what comes after concerns few cells each, and is seen once these are settled. */
export const MOST_LINES = 2000;

const LABEL_WIDTHS = [32, 42, 42, 10, 34, 20];
const VALUE_WIDTHS = [32, 42, 10, 60, 34];

const text = (valeur: string): Cell => ({ valeur, style: 'cellule' });
const raw = (valeur: string): Cell => ({ valeur, style: 'brut' });
const count = (valeur: number): Cell => ({ valeur, style: 'entier' });
const ANSWER: Cell = { valeur: '', style: 'saisie', libre: true };

function headers(...names: readonly string[]): string[] {
  return names.map((name) => phrase(`nettoyage.question.${name}`));
}

function sheetOf(page: Page, table: PlacedTable, validations: readonly Validation[]): Sheet {
  return page.sheet({
    validations,
    figer: { lignes: table.ligne, colonnes: 0 },
    impression: { paysage: true, repeterLignes: table.ligne },
    couleurOnglet: 'bleu',
  });
}

function begun(nom: string, widths: readonly number[], what: string, lines: number): Page {
  const page = new Page(nom, widths);
  page.title(phrase(`nettoyage.${what}.titre`));
  page.text(phrase(`nettoyage.${what}.texte`));
  page.text(phrase(`nettoyage.${what}.dire`));
  page.text(phrase('reponses.renvoyer'));
  if (lines > MOST_LINES) page.text(phrase('nettoyage.question.limite', { n: countText(MOST_LINES) }), 'legende');
  return page.gap();
}

/** Rows of a column of the table. */
const part = (column: Range, from: number, to: number): Range => ({
  ...column,
  ligne: column.ligne + from,
  hauteur: to - from,
});

/**
 * @param nom a valid, unused sheet name
 * @param clusters not empty
 */
export function labelsSheet(nom: string, clusters: readonly LabelCluster[]): Sheet {
  const lines = clusters.flatMap(({ rubrique, target, members, decidable }) =>
    members
      .filter((member) => member.text !== target)
      .map((member): Cell[] => [
        text(rubriqueTitle(rubrique)),
        raw(target),
        raw(member.text),
        count(member.count),
        text(phrase(`nettoyer.ressemble.${member.likeness}`)),
        // A profile holds no decision about it: it is mended where it is.
        decidable ? ANSWER : text(phrase('reponses.dans_le_fichier')),
      ]),
  );
  const page = begun(nom, LABEL_WIDTHS, 'libelles', lines.length);
  const names = headers('rubrique', 'gardee', 'trouvee', 'cellules', 'pourquoi', 'reponse');
  const table = page.table(names, lines.slice(0, MOST_LINES));
  return sheetOf(page, table, [
    {
      plage: table.colonne(LABEL_WIDTHS.length - 1),
      liste: [phrase('retour.absentes.oui'), phrase('retour.absentes.non')],
      message: phrase('nettoyage.libelles.message'),
    },
  ]);
}

/** The labels of the codes of a coded rubrique, by code. */
function labelsOf(rubrique: string): ReadonlyMap<string, string> {
  return new Map(codesOf(rubrique).map(({ code, libelle }) => [code, libelle]));
}

/**
 * @param nom a valid, unused sheet name
 * @param questions not empty
 */
export function valuesSheet(nom: string, questions: readonly ValueQuestion[]): Sheet {
  const listed = [...questions.slice(0, MOST_LINES)].sort(
    (a, b) => byCodeUnit(a.rubrique, b.rubrique) || b.count - a.count || byCodeUnit(a.text, b.text),
  );
  const page = begun(nom, VALUE_WIDTHS, 'valeurs', questions.length);
  const table = page.table(
    headers('rubrique', 'valeur', 'cellules', 'candidates', 'reponse_valeur'),
    listed.map((question): Cell[] => {
      const labels = labelsOf(question.rubrique);
      const candidates = question.candidates.map((code) => labels.get(code) ?? code).join(BETWEEN);
      return [
        text(rubriqueTitle(question.rubrique)),
        raw(question.text),
        count(question.count),
        text(candidates === '' ? phrase('nettoyage.valeurs.aucune') : candidates),
        ANSWER,
      ];
    }),
  );
  const answers = table.colonne(VALUE_WIDTHS.length - 1);
  const own = [phrase('nettoyer.decider.vide'), phrase('reponses.laisser')];
  const validations: Validation[] = [];
  for (let from = 0, to = 0; from < listed.length; from = to) {
    const { rubrique } = listed[from];
    for (to = from + 1; to < listed.length && listed[to].rubrique === rubrique; to++);
    const labels = [...labelsOf(rubrique).values()];
    // A title is answered by « oui », by one of those proposed, or by leaving it: never by emptying it.
    const liste = labels.length > 0 ? [...labels, ...own] : [phrase('retour.absentes.oui'), phrase('reponses.laisser')];
    validations.push({ plage: part(answers, from, to), liste });
  }
  return sheetOf(page, table, validations);
}
