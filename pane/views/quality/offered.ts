/** Which templates may be made, and for which référentiel: the choices of « Créer un classeur à remplir ». */
import { FORMS } from '../../../core/quality/forms';
import type { Audience, Form } from '../../../core/quality/forms';
import type { Register } from '../../../core/quality/network';
import type { Library, Referential } from '../../../core/quality/referentials';
import { blankTemplates } from '../../../core/reports/quality/templates';

/** Who fills them in, in the order of a network's life. */
const AUDIENCES: readonly Audience[] = [
  'auditeur',
  'structure',
  'accompagnateur',
  'region',
  'comite',
  'candidat',
  'public',
];

export interface FormGroup {
  readonly audience: Audience;
  readonly forms: readonly Form[];
}

/** All forms, by who fills them in. */
export function formGroups(): FormGroup[] {
  return AUDIENCES.map((audience) => ({
    audience,
    forms: FORMS.filter((form) => form.public === audience),
  })).filter(({ forms }) => forms.length > 0);
}

/** Référentiels that a form is drawn for; none for a form that follows none. */
export function referentialsOf(form: Form, library: Library): Referential[] {
  return blankTemplates(library.all).flatMap((one) =>
    one.form.id === form.id && one.referential !== undefined ? [one.referential] : [],
  );
}

/** Whether it is the version of its family in force that day; false where its family has but one, without dates. */
export function isInForce(referential: Referential, library: Library, isoDay: string): boolean {
  const { debut, fin } = referential.validite;
  if (debut === null && fin === null) return false;
  try {
    return library.inForce(referential.famille, isoDay).id === referential.id;
  } catch {
    return false; // none in force that day, or two of them
  }
}

/** Family of the national standard: what a network without a register is proposed. */
const NATIONAL = 'rnq';

/** The référentiel that is proposed: the one of the last audits, else the national one in force that day, else the first. */
export function proposedReferential(
  offered: readonly Referential[],
  library: Library,
  isoDay: string,
  register: Register | null,
): Referential | undefined {
  const usual = [...(register?.evaluations ?? [])]
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))
    .map(({ referentiel }) => offered.find(({ id }) => id === referentiel))
    .find((one) => one !== undefined);
  if (usual !== undefined) {
    return offered.find((one) => one.famille === usual.famille && isInForce(one, library, isoDay)) ?? usual;
  }
  const national = offered.filter(({ famille }) => famille === NATIONAL);
  return national.find((one) => isInForce(one, library, isoDay)) ?? offered[0];
}

/** A form that the region keeps for itself, or that is published, is about no structure. */
export function isOfStructure({ public: audience }: Form): boolean {
  return audience !== 'region' && audience !== 'public';
}
