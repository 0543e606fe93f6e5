/** Makes of a document that was read the evaluation that it holds: one answer per indicator, and the evidence. */
import type { DocumentPlace, QualityFinding } from '../findings';
import type { Answer, Evaluation, Evidence } from '../grid/types';
import type { Library, QualityIndicator, Referential } from '../referentials';
import { evaluationDay } from './day';
import type { ReadDocument } from './readDocument';
import type { FieldValue, Values } from './types';

export interface ReadEvaluation {
  readonly evaluation: Evaluation;
  readonly findings: readonly QualityFinding[];
}

const NATURES: Readonly<Record<string, Evaluation['nature']>> = {
  'grille-audit': 'audit',
  'questionnaire-diagnostic': 'diagnostic',
  'fiche-charte': 'charte',
};

const text = (value: FieldValue | undefined): string => (typeof value === 'string' ? value : '');
const textOrNull = (value: FieldValue | undefined): string | null => (typeof value === 'string' ? value : null);

/**
 * The evaluation of a grid, a questionnaire diagnostic or a fiche charte; null for another template, or when its
 * référentiel is not known. Coherence (level without evidence...) is for `checkEvaluation` (core/quality/grid).
 * @param rang of the evaluation among those of the same structure, référentiel and day
 */
export function evaluationOf(document: ReadDocument, library: Library, rang = 1): ReadEvaluation | null {
  const nature = NATURES[document.form.id];
  const referential = library.all.find(({ id }) => id === document.referentiel);
  if (nature === undefined || referential === undefined) return null;
  const fiche = valuesOf(document, 'fiche');
  const date = evaluationDay(document.form.id, document.data);
  const findings: QualityFinding[] = [];
  const rows = rowsByIndicator(document, referential, findings);
  const { structure, fichier } = document;
  const reponses = referential.indicateurs.map((indicator) => answerOf(indicator, rows.get(indicator.numero) ?? []));
  return {
    evaluation: {
      id: [structure, nature, referential.id, date ?? '', rang].join('/'),
      nature,
      referentiel: referential.id,
      structure,
      site: text(fiche.site),
      interlocuteurs: text(fiche.interlocuteurs) || text(fiche.repondant) || text(fiche.signataire),
      auditeur: text(fiche.auditeur),
      date,
      reponses,
      preuves: [...evidenceOf(document), ...quickEvidence(rows, referential)],
      ...generalTexts(document, fiche),
      fichier,
    },
    findings,
  };
}

function valuesOf({ data }: ReadDocument, section: string): Values {
  return data[section]?.[0] ?? {};
}

/** Named at the head of the report, not told among the texts. */
const HEAD_FIELD = 'interlocuteurs';

/** The long texts of its first fiche, those that tell of a person left out. */
function generalTexts({ form }: ReadDocument, fiche: Values): Pick<Evaluation, 'textes'> {
  const fields = form.sections.find(({ id }) => id === 'fiche')?.champs ?? [];
  const textes = fields
    .filter(({ id, type, personnel }) => type === 'texte_long' && personnel !== true && id !== HEAD_FIELD)
    .map(({ id, libelle }) => ({ champ: id, libelle, texte: text(fiche[id]).trim() }))
    .filter(({ texte }) => texte !== '');
  return textes.length === 0 ? {} : { textes };
}

interface Row {
  readonly values: Values;
  readonly place: DocumentPlace;
}

/** Rows of the grid by indicator; an indicator that is there twice is said. */
function rowsByIndicator(
  document: ReadDocument,
  referential: Referential,
  findings: QualityFinding[],
): Map<string, Row[]> {
  const grid = document.form.sections.find(({ genre }) => genre === 'grille')?.id ?? '';
  const known = new Set(referential.indicateurs.map(({ numero }) => numero));
  const rows = new Map<string, Row[]>();
  (document.data[grid] ?? []).forEach((values, i) => {
    const numero = text(values.indicateur);
    if (!known.has(numero)) return;
    const row = { values, place: document.places[grid][i] };
    const before = rows.get(numero);
    if (before === undefined) {
      rows.set(numero, [row]);
      return;
    }
    const graded = before.find((one) => one.values.niveau !== undefined);
    const isContrary = graded !== undefined && values.niveau !== undefined && graded.values.niveau !== values.niveau;
    const earlier = isContrary ? graded : before[0];
    before.push(row);
    findings.push({
      code: isContrary ? 'qualite_lecture_indicateur_deux_niveaux' : 'qualite_lecture_indicateur_repete',
      gravite: isContrary ? 'a_verifier' : 'information',
      place: row.place,
      structure: document.structure,
      details: { indicateur: numero, ligne: earlier.place.ligne },
    });
  });
  return rows;
}

/** Texts of several rows, one under the other; the same text once. */
function joined(rows: readonly Row[], field: string): string {
  const texts = rows.map(({ values }) => text(values[field])).filter((one) => one !== '');
  return Array.from(new Set(texts)).join('\n');
}

/** The first row that tells a code or a day. */
function first(rows: readonly Row[], field: string): string | null {
  const row = rows.find(({ values }) => typeof values[field] === 'string');
  return row === undefined ? null : text(row.values[field]);
}

function answerOf({ numero }: QualityIndicator, rows: readonly Row[]): Answer {
  return {
    indicateur: numero,
    niveau: first(rows, 'niveau'),
    motif: joined(rows, 'motif'),
    constat: joined(rows, 'constat'),
    preconisation: joined(rows, 'preconisation'),
    observations: joined(rows, 'observations'),
    action: joined(rows, 'action') || joined(rows, 'besoin'),
    responsable: joined(rows, 'responsable'),
    echeance: first(rows, 'echeance'),
    levee: first(rows, 'levee'),
    ...(rows.length > 0 ? { place: rows[0].place } : {}),
  };
}

/** Rows of the list of evidence. */
function evidenceOf({ data, places }: ReadDocument): Evidence[] {
  return (data.preuves ?? []).map((values, i): Evidence => ({
    indicateurs: Array.isArray(values.indicateurs) ? (values.indicateurs as readonly string[]) : [],
    type: textOrNull(values.type),
    reference: text(values.reference),
    date: textOrNull(values.date),
    validite: textOrNull(values.validite),
    vue: typeof values.vue === 'boolean' ? values.vue : null,
    place: places.preuves[i],
  }));
}

/** Evidence told in the row of its indicator (questionnaire, charter). */
function quickEvidence(rows: ReadonlyMap<string, readonly Row[]>, { indicateurs }: Referential): Evidence[] {
  return indicateurs.flatMap(({ numero }) =>
    (rows.get(numero) ?? []).flatMap(({ values, place }): Evidence[] => {
      const reference = text(values.preuve);
      if (reference === '') return [];
      return [{ indicateurs: [numero], type: null, reference, date: null, validite: null, vue: null, place }];
    }),
  );
}
