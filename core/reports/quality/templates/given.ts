/** What a grid already says when it is drawn: levels, reasons, evidence; the formulas find the same in its cells. */
import type { Section } from '../../../quality/forms';
import { scoresOf } from '../../../quality/grid';
import type { Scores } from '../../../quality/grid';
import { allowedLevels, levelOf } from '../../../quality/referentials';
import type { Level } from '../../../quality/referentials';
import { answersOf } from './answers';
import type { Drawing } from './context';
import { levelField } from './gridSheet';

/** Field of a grid where an evidence is told in a few words. */
export const QUICK_EVIDENCE = 'preuve';

/** What is known of one indicator. */
export interface Given {
  /** As written; '': nothing. */
  readonly texte: string;
  /** Null: nothing, a text that is not in the scale, or a level that the indicator refuses. */
  readonly niveau: Level | null;
  /** A level of the scale that the indicator refuses. */
  readonly refuse: boolean;
  readonly motif: string;
  /** Evidence that cites it. */
  readonly preuves: number;
}

export interface GivenGrid {
  /** In the order of the référentiel. */
  readonly indicateurs: readonly Given[];
  readonly scores: Scores;
}

/** The list of evidence of a form: rows that cite indicators. */
export function evidenceSection({ form }: Drawing): Section | undefined {
  return form.sections.find(
    ({ genre, champs }) => genre === 'liste' && champs.some(({ type }) => type === 'indicateurs'),
  );
}

export function givenGrid(section: Section, drawing: Drawing): GivenGrid {
  const { referential } = drawing;
  const field = levelField(section);
  const rows = answersOf(drawing.rows(section));
  const evidence = evidenceSection(drawing);
  const cites = evidence?.champs.find(({ type }) => type === 'indicateurs')?.id ?? '';
  const cited = evidence === undefined ? [] : drawing.rows(evidence).map((row) => row[cites]);
  const indicateurs = referential.indicateurs.map((indicator): Given => {
    const { numero } = indicator;
    const row = rows.get(numero);
    const texte = field === undefined ? '' : String(row?.[field.id] ?? '');
    const written = levelOf(referential, texte);
    const isAllowed = written !== undefined && allowedLevels(referential, indicator).includes(written);
    return {
      texte,
      niveau: isAllowed ? written : null,
      refuse: written !== undefined && !isAllowed,
      motif: String(row?.motif ?? ''),
      preuves:
        cited.filter((one) => (Array.isArray(one) ? one.includes(numero) : one === numero)).length +
        (String(row?.[QUICK_EVIDENCE] ?? '').trim() === '' ? 0 : 1),
    };
  });
  return { indicateurs, scores: scoresOf(evaluationOf(drawing, indicateurs), referential) };
}

/** The least that the engine of scores asks for. */
function evaluationOf({ referential }: Drawing, given: readonly Given[]): Parameters<typeof scoresOf>[0] {
  const blank = { constat: '', preconisation: '', observations: '', action: '', responsable: '' };
  return {
    id: '',
    nature: 'audit',
    referentiel: referential.id,
    structure: '',
    site: '',
    interlocuteurs: '',
    auditeur: '',
    date: null,
    reponses: referential.indicateurs.map(({ numero }, i) => ({
      ...blank,
      indicateur: numero,
      niveau: given[i].texte === '' ? null : given[i].texte,
      motif: given[i].motif,
      echeance: null,
      levee: null,
    })),
    preuves: [],
    fichier: '',
  };
}
