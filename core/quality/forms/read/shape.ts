/** What a template looks like to the reader: the labels of its sections, and the texts that are ours. */
import { fieldHelp } from '../fieldHelp';
import { catalogue } from '../../../messages';
import { COVER_LABELS, type CoverKey } from '../cover';
import type { Referential } from '../../referentials';
import { LOCKED_FIELDS, sectionsFor, type FormSection } from '../sections';
import type { Field, Form } from '../types';
import { labelKey, labelKeys, LabelIndex } from './labels';

/** A table (`liste`, `grille`) and its columns. */
export interface TableShape {
  readonly section: FormSection;
  /** Of a grille: locked columns first. */
  readonly fields: readonly Field[];
  readonly labels: LabelIndex<Field>;
}

export interface FicheLabel {
  readonly section: FormSection;
  readonly field: Field;
}

export interface FormShape {
  readonly form: Form;
  readonly tables: readonly TableShape[];
  /** Labels of all `fiche` sections; those that two sections share are told apart by their sheet. */
  readonly fiches: ReadonlyMap<string, readonly FicheLabel[]>;
}

/** What a text means among the labels of fiches. */
export function ficheLabel({ fiches }: FormShape, text: string): readonly FicheLabel[] | undefined {
  for (const key of labelKeys(text)) {
    const found = fiches.get(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Labels of today first: a former label that another field now bears is that field's. */
function labelsOf(fields: readonly Field[]): LabelIndex<Field> {
  const labels = new LabelIndex<Field>();
  for (const field of fields) labels.add([field.libelle], field);
  for (const field of fields) labels.add(field.anciens ?? [], field);
  return labels;
}

function ficheLabels(sections: readonly FormSection[]): Map<string, FicheLabel[]> {
  const labels = new Map<string, FicheLabel[]>();
  const add = (text: string, label: FicheLabel): void => {
    const key = labelKey(text);
    const known = labels.get(key);
    if (known === undefined) labels.set(key, [label]);
    else if (known.every(({ section }) => section !== label.section)) known.push(label);
  };
  for (const isFormer of [false, true])
    for (const section of sections)
      for (const field of section.champs)
        for (const text of isFormer ? (field.anciens ?? []) : [field.libelle]) add(text, { section, field });
  return labels;
}

/** Shapes of templates that follow no référentiel, or before it is known: made once, each workbook asks for them all. */
const BARE = new Map<Form, FormShape>();

/** The shape of a template, for a référentiel when it is known. */
export function shapeOf(form: Form, referential: Referential | null): FormShape {
  const bare = BARE.get(form) ?? makeShape(form, null);
  BARE.set(form, bare);
  return referential === null ? bare : makeShape(form, referential);
}

function makeShape(form: Form, referential: Referential | null): FormShape {
  const sections = sectionsFor(form, referential ?? undefined);
  return {
    form,
    tables: sections
      .filter(({ genre }) => genre !== 'fiche')
      .map((section) => {
        const fields = section.genre === 'grille' ? [...LOCKED_FIELDS, ...section.champs] : section.champs;
        return { section, fields, labels: labelsOf(fields) };
      }),
    fiches: ficheLabels(sections.filter(({ genre }) => genre === 'fiche')),
  };
}

export const coverIndex = ((): LabelIndex<CoverKey> => {
  const labels = new LabelIndex<CoverKey>();
  for (const key of Object.keys(COVER_LABELS) as CoverKey[]) labels.add([COVER_LABELS[key]], key);
  labels.add(['Modèle de document', 'Document'], 'modele');
  labels.add(['Version'], 'version');
  labels.add(['Identifiant de la structure', 'N° de la structure'], 'structure');
  return labels;
})();

/** Letters from which a piece of one of our texts is no chance. */
const FRAGMENT = 20;

/** Letters under which a text may be an answer. */
const SHORT = 4;

/** Letters that a sentence must have of its own, beside what is filled in, to be recognised. */
const FIXED = 12;

interface Drawn {
  readonly whole: ReadonlySet<string>;
  readonly filled: readonly RegExp[];
}

let drawn: Drawn | null = null;

/** Sentences that our workbooks bear besides fields; `{slots}` stand for anything. */
function drawnTexts(): Drawn {
  if (drawn !== null) return drawn;
  const phrases = Object.entries(catalogue.fr.phrases).flatMap(([code, text]) =>
    code.startsWith('classeur.') ? text.split('\n') : [],
  );
  const filled = phrases
    .filter((text) => text.includes('{') && labelKey(text.replace(/\{[^}]*\}/g, ' ')).length >= FIXED)
    .map((text) => {
      const parts = text.split(/\{[^}]*\}/).map(labelKey);
      return new RegExp(`^${parts.join('.*').replace(/^\.\*(?=.)/, '.*')}$`);
    });
  drawn = { whole: new Set(phrases.map(labelKey)), filled };
  return drawn;
}

function isDrawn(key: string): boolean {
  const { whole, filled } = drawnTexts();
  return whole.has(key) || filled.some((pattern) => pattern.test(key));
}

/** Whether a text is one of ours: titles, helps, headings; answers and remarks are not. */
export function ownTexts({ form }: FormShape, referential: Referential | null): (text: string) => boolean {
  const own = new Set<string>();
  const add = (text: string | undefined): void => void (text !== undefined && own.add(labelKey(text)));
  const addLines = (text: string | undefined): void => text?.split('\n').forEach(add);
  for (const text of [form.titre, form.mode_emploi, ...Object.values(COVER_LABELS)]) add(text);
  for (const section of form.sections) {
    for (const text of [section.titre, section.aide]) addLines(text);
    for (const field of section.champs) {
      for (const text of [field.libelle, field.aide]) addLines(text);
      add(fieldHelp(field));
    }
  }
  if (referential !== null) {
    const { titre, version, editeur, echelle, source, remarques } = referential;
    for (const text of [titre, version, editeur, echelle.titre, ...Object.values(source)])
      if (typeof text === 'string') add(text);
    for (const remark of remarques) for (const text of [remark.titre, remark.texte]) add(text);
  }
  for (const { numero, titre } of referential?.criteres ?? []) {
    for (const text of [titre, `${numero} ${titre}`, `critère ${numero} ${titre}`]) add(text);
  }
  const long = Array.from(own).filter((key) => key.length > FRAGMENT);
  const isWhole = (key: string): boolean => own.has(key) || isDrawn(key);
  return (text) => {
    const key = labelKey(text);
    // « N° » is « n », which is also how people write no.
    if (key.length < SHORT) return false;
    if (isWhole(key)) return true;
    // « 2. Choisir », « Feuille Preuves »; long texts are cut into lines when they are drawn.
    const bare = key.replace(/^(?:\d+|feuille) /, '');
    return (
      (bare !== key && isWhole(bare)) || (key.length > FRAGMENT && long.some((one) => ` ${one} `.includes(` ${key} `)))
    );
  };
}
