/** The templates handed out blank: every form, and for grids every référentiel that it can be drawn for. */
import { FORMS } from '../../../quality/forms';
import type { Form } from '../../../quality/forms';
import type { Referential } from '../../../quality/referentials';

export interface BlankTemplate {
  /** Of its file, without extension: `grille-audit-rnq-v10`, `recensement`. */
  readonly nom: string;
  readonly form: Form;
  readonly referential?: Referential;
}

/** Every blank template, in the order of a network's life. A skeleton is audited for a try, never sent as a questionnaire. */
export function blankTemplates(referentials: readonly Referential[]): BlankTemplate[] {
  return FORMS.flatMap((form): BlankTemplate[] => {
    if (form.referentiel === undefined) return [{ nom: form.id, form }];
    return referentials
      .filter(({ genre, statut }) => genre === form.referentiel && (statut === 'complet' || form.public === 'auditeur'))
      .map((referential) => ({ nom: `${form.id}-${referential.id}`, form, referential }));
  });
}
