/** The anonymous synthesis of a network: what may be told of all its structures together, and what to remember of it. */
import { Problem } from '../../messages';
import type { Evaluation } from '../grid';
import type { Register } from '../network';
import { frenchDay } from '../network/days';
import type { Library, QualityIndicator, Referential } from '../referentials';
import { decide } from './decide';
import { type Asked, evaluationThemes } from './evaluationQuestions';
import { EMPTY_MEMORY, firstDay, lastDay, withAttempt } from './memory';
import { adviserQuestions, placeQuestions, trainingQuestions } from './networkQuestions';
import type { Attempt, Memory, Outcome, PublishedFigure, Question } from './types';

export interface IndicatorOutcome {
  readonly indicateur: QualityIndicator;
  readonly resultat: Outcome;
  /** null: the cut between conform and not conform was not told. */
  readonly conformite: Conformity | null;
  /** The last figure that was published before this one, where both tell it. */
  readonly avant: Conformity | null;
}

/** Structures that conform, that do not (or were not evaluated), as published. */
export interface Conformity {
  readonly date: string;
  readonly n: number;
  readonly conformes: number;
  readonly ecarts: number;
}

export interface ThemeSynthesis {
  readonly referential: Referential;
  readonly nature: Evaluation['nature'];
  /** In the order of the référentiel. */
  readonly indicateurs: readonly IndicatorOutcome[];
  /** Where most structures do not conform, the most first; only of what was published. */
  readonly ecarts: readonly IndicatorOutcome[];
}

/** Nothing here names a structure. */
export interface Synthesis {
  readonly nom: string;
  readonly date: string;
  /** No former synthesis is known: nothing was compared. */
  readonly premiere: boolean;
  readonly themes: readonly ThemeSynthesis[];
  readonly accompagnateurs: readonly Outcome[];
  readonly besoins: readonly Outcome[];
  readonly lieux: readonly Outcome[];
}

export interface SynthesisResult {
  readonly synthesis: Synthesis;
  /** To be given to the next one. */
  readonly memory: Memory;
}

/**
 * @param register read at its own date
 * @param memory of the former syntheses, all of them: without it, a difference could tell the result of a structure
 * @throws Problem `qualite_memoire_posterieure`: the memory knows a later synthesis
 */
export function synthesise(register: Register, library: Library, memory: Memory = EMPTY_MEMORY): SynthesisResult {
  const { date } = register;
  const last = lastDay(memory);
  const first = firstDay(memory);
  if (last > date) {
    throw new Problem('qualite_memoire_posterieure', { date: frenchDay(date), memoire: frenchDay(last) });
  }
  let kept = memory;
  const weigh = ({ question, reponses }: Asked): Outcome => {
    const attempts = memory.questions[question.id] ?? [];
    const known = withFormerCategories(question, attempts);
    const { outcome, attempt } = decide(known, reponses, attempts, date);
    if (attempt !== null) kept = withAttempt(kept, question.id, attempt);
    return outcome;
  };
  const themes = evaluationThemes(register.evaluations, library, date).map(
    ({ referential, nature, questions }): ThemeSynthesis => {
      const indicateurs = questions.map(({ asked, indicateur }): IndicatorOutcome => {
        const resultat = weigh(asked);
        const found = referential.indicateurs.find(({ numero }) => numero === indicateur) as QualityIndicator;
        const before = formerFigure(memory.questions[asked.question.id] ?? [], resultat);
        return {
          indicateur: found,
          resultat,
          conformite: resultat.figure === null ? null : conformityOf(asked.question, resultat.figure),
          avant: before === null ? null : conformityOf(asked.question, before),
        };
      });
      return { referential, nature, indicateurs, ecarts: gaps(indicateurs) };
    },
  );
  const accompagnateurs = adviserQuestions(register).map(weigh);
  const besoins = trainingQuestions(register).map(weigh);
  const lieux = placeQuestions(register).map(weigh);
  return {
    synthesis: {
      nom: register.nom,
      date,
      premiere: first === '' || first >= date,
      themes,
      accompagnateurs,
      besoins,
      lieux,
    },
    memory: kept,
  };
}

/** A commune that has no structure any more is still one of the answers of former syntheses. */
function withFormerCategories(question: Question, attempts: readonly Attempt[]): Question {
  const former = attempts.flatMap(({ reponses }) => Object.values(reponses).map(([, categorie]) => categorie));
  const more = [...new Set(former)].filter((code) => !question.categories.includes(code)).sort();
  return more.length === 0 ? question : { ...question, categories: [...question.categories, ...more] };
}

/** The figure published before the one that is shown. */
function formerFigure(attempts: readonly Attempt[], { figure }: Outcome): PublishedFigure | null {
  if (figure === null) return null;
  for (let i = attempts.length - 1; i >= 0; i--) {
    const { date, classes, reponses } = attempts[i];
    if (classes !== null && date < figure.date) return { date, n: Object.keys(reponses).length, classes };
  }
  return null;
}

/** Only from classes that were published: nothing more is told. */
function conformityOf({ categories, seuil }: Question, { date, n, classes }: PublishedFigure): Conformity | null {
  if (seuil === undefined) return null;
  const conform = new Set(categories.slice(seuil));
  let conformes = 0;
  for (const one of classes) {
    const inside = one.categories.filter((code) => conform.has(code)).length;
    if (inside !== 0 && inside !== one.categories.length) return null;
    if (inside > 0) conformes += one.n;
  }
  return { date, n, conformes, ecarts: n - conformes };
}

function gaps(indicateurs: readonly IndicatorOutcome[]): IndicatorOutcome[] {
  const share = ({ conformite }: IndicatorOutcome): number =>
    conformite === null ? 0 : conformite.ecarts / conformite.n;
  return indicateurs
    .map((one, order) => ({ one, order }))
    .filter(({ one }) => share(one) > 0)
    .sort((a, b) => share(b.one) - share(a.one) || a.order - b.order)
    .map(({ one }) => one);
}
