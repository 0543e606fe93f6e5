/** The sections of a template as they are drawn for a référentiel: lists of levels, one row per indicator. */
import type { Criterion, QualityIndicator, Referential } from '../referentials';
import { byCriterion } from '../referentials';
import { levelLabels } from './levels';
import type { Field, Form, Section, Values } from './types';

const NUMBER: Field = {
  id: 'indicateur',
  libelle: 'N°',
  type: 'texte',
  verrouille: true,
  anciens: ['Numéro', 'Num', 'N° indicateur', 'N° de l’indicateur', 'Numéro de l’indicateur', 'No'],
  largeur: 6,
};
const TITLE: Field = {
  id: 'intitule',
  libelle: 'Indicateur',
  type: 'texte',
  verrouille: true,
  anciens: ['Intitulé', 'Intitulé de l’indicateur', 'Libellé', 'Engagement', 'Indicateurs'],
  largeur: 34,
};
const QUESTION: Field = {
  id: 'question',
  libelle: 'Question',
  type: 'texte_long',
  verrouille: true,
  anciens: ['Question de l’auditeur', 'Questions', 'Question posée'],
  largeur: 38,
};
const EXPECTED: Field = {
  id: 'preuves_attendues',
  libelle: 'Preuves attendues',
  type: 'texte_long',
  verrouille: true,
  anciens: ['Éléments de preuve attendus', 'Preuves à rechercher', 'Exemples de preuves'],
  largeur: 34,
};

/** Columns of a grille that we fill in and lock, from the référentiel; they come before its fields. */
export const LOCKED_FIELDS: readonly Field[] = [NUMBER, TITLE, QUESTION, EXPECTED];

/** The rows of a grille, under the band of their criterion. */
export interface GridGroup {
  readonly critere: Criterion;
  readonly indicateurs: readonly QualityIndicator[];
}

/** A section ready to be drawn or read: its fields hold their lists. */
export interface FormSection extends Section {
  /** Of a `grille`: in the order of the référentiel; empty for others. */
  readonly groupes: readonly GridGroup[];
}

function withLevels(field: Field, referential: Referential | undefined): Field {
  return field.type !== 'niveau' || referential === undefined ? field : { ...field, liste: levelLabels(referential) };
}

/** The sections of a template; without a référentiel, a grille has no row. */
export function sectionsFor(form: Form, referential?: Referential): FormSection[] {
  return form.sections.map((section) => ({
    ...section,
    champs: section.champs.map((field) => withLevels(field, referential)),
    groupes: section.genre === 'grille' && referential !== undefined ? byCriterion(referential) : [],
  }));
}

/** What we fill in and lock in the row of an indicator. */
export function lockedValues(indicator: QualityIndicator): Values {
  return {
    indicateur: indicator.numero,
    intitule: indicator.titre,
    question: indicator.question,
    preuves_attendues: indicator.preuves.join('\n'),
  };
}
