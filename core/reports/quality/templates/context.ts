/** What drawing a template is given, and what its sheets share: names of sheets, lists of choices, names of ranges. */
import type { Form, FormData, Section, Values } from '../../../quality/forms';
import type { Referential } from '../../../quality/referentials';
import type { Range, WorkbookModel } from '../../../workbook';
import { Lists } from './lists';

/** A result measured by the regional base, beside the indicator of the grid that it sheds light on. */
export interface OutcomeFigure {
  /** Number of the indicator in the référentiel. */
  readonly indicateur: string;
  /** Indicator of the regional catalogue: `P02`. */
  readonly mesure: string;
  readonly libelle: string;
  /** As it is to be read: « 62,5 % (45,2 % à 77,1 %) ». */
  readonly valeur: string;
  readonly detail: string;
}

export interface TemplateOptions {
  /** Day number, written as the workbook's date. */
  readonly jour: number;
  /** Needed by forms drawn for a référentiel. */
  readonly referential?: Referential;
  /** What is already known; what is drawn reads back as it was. */
  readonly data?: FormData;
  /** Whose document it is. */
  readonly structure?: { readonly id: string; readonly nom: string };
  readonly mesures?: readonly OutcomeFigure[];
  /** Lines that say how the results were measured. */
  readonly methode?: readonly string[];
}

/** What the sheets of one workbook share. */
export class Drawing {
  readonly lists = new Lists();
  private readonly noms: { readonly nom: string; readonly plage: Range }[] = [];

  constructor(
    readonly form: Form,
    readonly options: TemplateOptions,
  ) {}

  /** Rows already known of a section. */
  rows({ id }: Section): readonly Values[] {
    return this.options.data?.[id] ?? [];
  }

  /** The référentiel. @throws RangeError when the form needs one and none was given (a fault of the caller) */
  get referential(): Referential {
    const { referential } = this.options;
    if (referential === undefined) throw new RangeError(`${this.form.id}: no référentiel given`);
    return referential;
  }

  /** Names a range. Excel takes no hyphen, and takes `A1` or `R1` for cells: names here have a `_`. */
  name(text: string, plage: Range): void {
    this.noms.push({ nom: text.replace(/[^A-Za-z0-9_]/g, '_'), plage });
  }

  get names(): NonNullable<WorkbookModel['noms']> {
    return this.noms;
  }
}
