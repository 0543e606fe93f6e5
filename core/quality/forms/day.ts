/** The day that an evaluation is of: that of the audit, of the answer, of the decision. */
import type { FieldValue, FormData } from './types';

const text = (value: FieldValue | undefined): string | null => (typeof value === 'string' ? value : null);

/**
 * Day of the audit, of the answer, of the decision (else of the signature), ISO; null: not told.
 * @param form id of a template that holds a grid
 */
export function evaluationDay(form: string, data: FormData): string | null {
  const fiche = data.fiche?.[0] ?? {};
  if (form === 'grille-audit') return text(fiche.date_audit);
  if (form === 'questionnaire-diagnostic') return text(fiche.date);
  return text(data.decision?.[0]?.date) ?? text(fiche.date_signature);
}
