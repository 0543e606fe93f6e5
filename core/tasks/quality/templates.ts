/** Workbooks to fill in: blank, or with what the register and the regional base already know of a structure. */
import { Problem } from '../../messages';
import type { Form, FormData } from '../../quality/forms';
import { formById, FORMS } from '../../quality/forms';
import type { Register, StructureRecord } from '../../quality/network';
import type { Outcomes } from '../../quality/outcomes';
import type { Library, Referential } from '../../quality/referentials';
import { measuresFor } from '../../reports/quality/resultats';
import { templateWorkbook } from '../../reports/quality/templates';
import { parseIsoDay } from '../../table';
import type { WorkbookModel } from '../../workbook';
import type { Outputs } from '../outputs';
import { atOnce, workbook } from '../outputs';

/** What a template is drawn with. */
export interface TemplateChoice {
  readonly form: Form;
  readonly referential?: Referential;
  readonly structure?: StructureRecord;
  /** Results of the base: they go beside the indicators that they shed light on. */
  readonly outcomes?: Outcomes;
}

/** @throws Problem `qualite_modele_inconnu` */
export function formOf(id: string): Form {
  const form = formById(id);
  if (form === undefined) {
    throw new Problem('qualite_modele_inconnu', { modele: id, modeles: FORMS.map((one) => one.id).join(', ') });
  }
  return form;
}

/** What the register knows that a section of the form asks, for the forms that describe the structure itself. */
function known({ sections, public: audience }: Form, structure: StructureRecord | undefined): FormData | undefined {
  if (structure === undefined || audience !== 'structure') return undefined;
  const values = { ...structure.fiche, ...structure.dossier, structure: structure.id, nom: structure.nom };
  const data = Object.fromEntries(
    sections
      .filter(({ genre }) => genre === 'fiche')
      .map(({ id, champs }) => {
        // The day of a document and its signatures belong to the document.
        const own = champs.filter((field) => field.type !== 'date' && !/^(repondant|pilote)$/.test(field.id));
        return [
          id,
          [Object.fromEntries(own.map((field) => [field.id, values[field.id as keyof typeof values] ?? null]))],
        ];
      }),
  );
  return data as FormData;
}

/** A template as a workbook. @param jour day number written as its date */
export function filledTemplate(choice: TemplateChoice, jour: number): WorkbookModel {
  const { form, referential, structure, outcomes } = choice;
  const data = known(form, structure);
  return templateWorkbook(form, {
    jour,
    ...(referential === undefined ? {} : { referential }),
    ...(structure === undefined ? {} : { structure: { id: structure.id, nom: structure.nom } }),
    ...(data === undefined ? {} : { data }),
    ...(referential === undefined || structure === undefined || outcomes === undefined
      ? {}
      : measuresFor(referential, outcomes, structure.id)),
  });
}

/** Référentiels that a form is drawn for: those of its genre that are complete, or the one asked for. */
export function referentialsFor(
  form: Form,
  library: Library,
  only?: Referential,
): readonly (Referential | undefined)[] {
  if (form.referentiel === undefined) return [undefined];
  if (only !== undefined) return only.genre === form.referentiel ? [only] : [];
  return library.all.filter(({ genre }) => genre === form.referentiel);
}

/** File name of a template, without extension. */
export function templateName(form: Form, referential: Referential | undefined): string {
  return referential === undefined ? form.id : `${form.id}-${referential.id}`;
}

/** Blank templates, in the order of a network's life. @param jour day number written as their date */
export function blankTemplates(
  forms: readonly Form[],
  library: Library,
  jour: number,
  only?: Referential,
  folder = '',
): Outputs {
  return new Map(
    forms.flatMap((form) =>
      referentialsFor(form, library, only).map(
        (referential) =>
          [
            `${folder}${templateName(form, referential)}.xlsx`,
            workbook(() =>
              atOnce(() => filledTemplate({ form, ...(referential === undefined ? {} : { referential }) }, jour)),
            ),
          ] as const,
      ),
    ),
  );
}

/** Forms that a structure, or its auditor, fills in. */
const OF_A_STRUCTURE: ReadonlySet<Form['public']> = new Set(['structure', 'auditeur', 'comite', 'accompagnateur']);

/** The same for structures of the register, one folder each, with what is known of them. */
export function structureTemplates(
  forms: readonly Form[],
  register: Register,
  library: Library,
  options: { readonly only?: Referential; readonly structure?: string; readonly outcomes?: Outcomes },
): Outputs {
  const { only, structure: id, outcomes } = options;
  const chosen = register.structures.filter((one) => id === undefined || one.id === id);
  if (chosen.length === 0) throw new Problem('qualite_structure_inconnue', { structure: id ?? '' });
  const own = forms.filter((form) => OF_A_STRUCTURE.has(form.public));
  return new Map(
    chosen.flatMap((structure) =>
      own.flatMap((form) =>
        referentialsFor(form, library, only).map((referential) => {
          const choice: TemplateChoice = {
            form,
            structure,
            ...(referential === undefined ? {} : { referential }),
            ...(outcomes === undefined ? {} : { outcomes }),
          };
          return [
            `${structure.id}/${templateName(form, referential)}.xlsx`,
            workbook(() => atOnce(() => filledTemplate(choice, parseIsoDay(register.date)))),
          ] as const;
        }),
      ),
    ),
  );
}
