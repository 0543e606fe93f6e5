/** Workbooks to fill in: blank, or with what the register and the regional base already know of a structure. */
import { Problem } from '../../messages';
import type { Form, FormData } from '../../quality/forms';
import { formById, FORMS } from '../../quality/forms';
import type { Register, StructureRecord } from '../../quality/network';
import { isExit, statesOf } from '../../quality/network';
import type { Outcomes } from '../../quality/outcomes';
import type { Library, Referential } from '../../quality/referentials';
import { measuresFor } from '../../reports/quality/resultats';
import type { BlankTemplate } from '../../reports/quality/templates';
import { blankTemplates, templateWorkbook } from '../../reports/quality/templates';
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

/** File name of a template, without extension: as its blank one is called. */
export function templateName(form: Form, referential: Referential | undefined): string {
  return referential === undefined ? form.id : `${form.id}-${referential.id}`;
}

/** The templates of some forms: for grids, on every complete référentiel of their genre, or on the one asked for. */
function templatesOf(forms: readonly Form[], library: Library, only: Referential | undefined): BlankTemplate[] {
  const wanted = new Set(forms);
  return blankTemplates(only === undefined ? library.all : [only]).filter(({ form }) => wanted.has(form));
}

/** Blank templates, in the order of a network's life. @param jour day number written as their date */
export function blankTemplateOutputs(
  forms: readonly Form[],
  library: Library,
  jour: number,
  only?: Referential,
  folder = '',
): Outputs {
  return new Map(
    templatesOf(forms, library, only).map(
      ({ nom, ...choice }) =>
        [`${folder}${nom}.xlsx`, workbook(() => atOnce(() => filledTemplate(choice, jour)))] as const,
    ),
  );
}

/** Complete, and in force on that day: what one sends without being asked for a version. */
function isCurrent(referential: Referential | undefined, isoDay: string): boolean {
  if (referential === undefined) return true;
  const { debut, fin } = referential.validite;
  return referential.statut === 'complet' && (debut ?? isoDay) <= isoDay && isoDay <= (fin ?? isoDay);
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
  // A structure that left the network is not written to, unless somebody asks for it by name.
  const states = statesOf(register);
  const isIn = (one: StructureRecord): boolean => !isExit(states.get(one.id)?.etape ?? 'recensee');
  const chosen = register.structures.filter((one) => (id === undefined ? isIn(one) : one.id === id));
  if (chosen.length === 0) throw new Problem('qualite_structure_inconnue', { structure: id ?? '' });
  const own = templatesOf(
    forms.filter((form) => OF_A_STRUCTURE.has(form.public)),
    library,
    only,
  ).filter(({ referential }) => only !== undefined || isCurrent(referential, register.date));
  return new Map(
    chosen.flatMap((structure) =>
      own.map(({ nom, ...template }) => {
        const choice = { ...template, structure, ...(outcomes === undefined ? {} : { outcomes }) };
        return [
          `${structure.id}/${nom}.xlsx`,
          workbook(() => atOnce(() => filledTemplate(choice, parseIsoDay(register.date)))),
        ] as const;
      }),
    ),
  );
}
