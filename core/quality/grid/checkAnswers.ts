/** Checks of the answers: levels, reasons, findings, recommendations, what is left empty. */
import type { DocumentPlace } from '../findings';
import { levelOf } from '../referentials';
import type { Checked, Checking } from './checking';

/** Numbers told in a sentence; more than these are counted. */
const TOLD = 12;

export function checkAnswers(checking: Checking): void {
  for (const checked of checking.reponses) {
    checkLevel(checking, checked);
    checkTexts(checking, checked);
  }
  checkCompleteness(checking);
}

function hasText({ reponse }: Checked): boolean {
  const { constat, preconisation, motif, action } = reponse;
  return [constat, preconisation, motif, action].some((text) => text.trim() !== '');
}

function checkLevel({ evaluation, referential, tell }: Checking, checked: Checked): void {
  const { reponse, indicateur, niveau } = checked;
  const { numero } = indicateur;
  const { place } = reponse;
  if (reponse.niveau !== null && niveau === null) {
    const refused = levelOf(referential, reponse.niveau);
    // « Mineure » on a major-only indicator is refused (design/quality.md).
    if (refused === undefined) tell('bloquant', 'qualite_niveau_hors_echelle', { indicateur: numero }, place);
    else tell('bloquant', 'qualite_niveau_non_permis', { indicateur: numero, niveau: refused.libelle }, place);
    return;
  }
  if (niveau === null) {
    if (hasText(checked)) tell('a_verifier', 'qualite_niveau_absent', { indicateur: numero }, place);
    return;
  }
  const details = { indicateur: numero, niveau: niveau.libelle };
  if (niveau.motif === true && reponse.motif.trim() === '') {
    tell('a_verifier', 'qualite_motif_absent', details, place);
  }
  if (niveau.preuve && !evaluation.preuves.some(({ indicateurs }) => indicateurs.includes(numero))) {
    // A self-assessment is declared: the evidence is asked for at the audit.
    tell(
      evaluation.nature === 'diagnostic' ? 'information' : 'a_verifier',
      'qualite_niveau_sans_preuve',
      details,
      place,
    );
  }
}

function checkTexts({ evaluation, referential, tell }: Checking, { reponse, indicateur, niveau }: Checked): void {
  if (evaluation.nature === 'diagnostic' || niveau === null || niveau.valeur === null) return;
  const details = { indicateur: indicateur.numero, niveau: niveau.libelle };
  const { place } = reponse;
  const isSilent = reponse.preconisation.trim() === '';
  if (!niveau.conforme) {
    if (reponse.constat.trim() === '') tell('a_verifier', 'qualite_constat_absent', details, place);
    if (isSilent) tell('a_verifier', 'qualite_preconisation_absente', details, place);
    return;
  }
  const best = Math.max(...referential.echelle.niveaux.map(({ valeur }) => valeur ?? -Infinity));
  // Between « conforme » and the best level, a recommendation is a way to progress.
  if (!isSilent && niveau.valeur === best) tell('information', 'qualite_preconisation_superflue', details, place);
}

/** What is left empty: the whole grid, some indicators, those that apply under a condition. */
function checkCompleteness({ evaluation, referential, reponses, tell }: Checking): void {
  const filled = new Set(
    reponses.filter(({ niveau }) => niveau?.renseigne === true).map(({ indicateur }) => indicateur.numero),
  );
  const {
    indicateurs,
    echelle: { niveaux },
  } = referential;
  const outside = niveaux.find(({ motif }) => motif === true);
  if (filled.size === 0 && evaluation.nature === 'charte') {
    // The signature counts by itself: the checklist is for the Comité technique, when it verifies.
    tell('information', 'qualite_charte_sans_verification', { total: indicateurs.length });
    return;
  }
  if (filled.size === 0) {
    tell('bloquant', 'qualite_grille_vide', { total: indicateurs.length });
    return;
  }
  const answers = new Map(reponses.map((one) => [one.indicateur.numero, one]));
  // « Non audité » is said, a text without a level and a level out of the scale, or refused, are told already: none is a blank.
  const empty = indicateurs.filter(({ numero }) => {
    const checked = answers.get(numero);
    return checked === undefined || (checked.reponse.niveau === null && !hasText(checked));
  });
  for (const { numero, condition } of empty) {
    if (condition === undefined) continue;
    const place = answers.get(numero)?.reponse.place;
    const details = { indicateur: numero, condition };
    if (outside === undefined) tell('a_verifier', 'qualite_condition_sans_niveau', details, place);
    else tell('a_verifier', 'qualite_condition_sans_reponse', { ...details, niveau: outside.libelle }, place);
  }
  const missing = empty.filter(({ condition }) => condition === undefined).map(({ numero }) => numero);
  if (missing.length > 0) {
    const details = {
      n: missing.length,
      total: indicateurs.length,
      indicateurs: missing.slice(0, TOLD).join(', ') + (missing.length > TOLD ? '…' : ''),
    };
    const unseen = niveaux.find(({ renseigne }) => !renseigne);
    const place = placeOfBlank(
      indicateurs.findIndex(({ numero }) => numero === missing[0]),
      indicateurs.map(({ numero }) => answers.get(numero)?.reponse.place),
    );
    if (unseen === undefined) tell('a_verifier', 'qualite_grille_incomplete', details, place);
    else tell('a_verifier', 'qualite_grille_incomplete_a_noter', { ...details, niveau: unseen.libelle }, place);
  }
}

/**
 * Where a blank one is, though its row was not kept: known when the rows around follow one another as in the référentiel;
 * else the sheet.
 * @param places of the answers, in the order of the référentiel
 */
function placeOfBlank(index: number, places: readonly (DocumentPlace | undefined)[]): DocumentPlace | undefined {
  const own = places[index];
  if (own !== undefined) return own;
  const before = places[index - 1];
  const next = places.findIndex((place, i) => i > index && place !== undefined);
  const after = places[next];
  const isRegular =
    before !== undefined &&
    after !== undefined &&
    before.feuille === after.feuille &&
    after.ligne - before.ligne === next - index + 1;
  if (isRegular) return { ...before, ligne: before.ligne + 1 };
  const sheet = before ?? after;
  return sheet === undefined ? undefined : { ...sheet, ligne: 0, colonne: '' };
}
