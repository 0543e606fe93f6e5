/** How a value is written for people, in their own cells: the forms that are right as they are, the preferred one first. */
import { codeListById } from '../dictionary';
import type { Code, Rubrique } from '../dictionary';
import type { RawColumn } from '../table';
import { decimalText, frenchDay, isoDay } from '../table';
import { departements, foldLabel } from '../values';
import { nsfLabel } from '../values/nsf';

/** Forms of a harmonised value (text, day number or number); none for a value that has no text. */
export type Forms = (value: string | number) => readonly string[];

/** Lists whose codes are what people write ("BTS", "CPF"); of the others, the label is. */
const SHOWN_AS_CODES: ReadonlySet<string> = new Set(['type_certification', 'dispositif', 'financement']);

/**
 * Lists whose classes are wider than the words of a file: "Salarié en CDI" says more than "En emploi", and is not
 * rewritten in its cell; only its case, accents and blanks are.
 */
const WIDER_THAN_WORDS: ReadonlySet<string> = new Set([
  'situation_emploi',
  'financement',
  'type_certification',
  'motif_abandon',
  'ministere',
]);

export function isWiderThanWords({ codes }: Rubrique): boolean {
  return codes !== undefined && WIDER_THAN_WORDS.has(codes);
}

/** Words that only a column of civilities holds. */
const CIVILITIES: ReadonlySet<string> = new Set(['mme', 'madame', 'mlle', 'mademoiselle', 'mr', 'monsieur']);

/** A sex read in a civility stays a civility: the column has other readers than us. */
function sexForms({ values }: RawColumn): Forms {
  const civility = values.some((value) => CIVILITIES.has(foldLabel(value)));
  const [woman, man] = [
    ['F', 'Femme', 'Mme'],
    ['H', 'Homme', 'M.'],
  ].map((forms) => (civility ? [...forms].reverse() : forms));
  return (value) => (value === 'F' ? woman : value === 'H' ? man : []);
}

function codeForms(list: string): Forms {
  const { codes } = codeListById(list);
  const forms = new Map(codes.map((one) => [one.code, ofCode(list, one)]));
  return (value) => forms.get(String(value)) ?? [];
}

/** Levels of 1969 (nomenclature interministérielle) beside those of 2019 (décret n° 2019-14). */
const OLD_LEVELS: Readonly<Record<string, string>> = { '3': 'V', '4': 'IV', '5': 'III', '6': 'II', '7': 'I', '8': 'I' };

/** An old level written as such, in roman figures. */
const ROMAN = /^\W*(?:niv\w*\W*)?(?:iv|v|i{1,3})\W*$/i;

/**
 * The form that names both levels is read the same in a column of old levels as in one of new ones: it comes first where
 * the column has old ones.
 */
function levelForms({ values }: RawColumn): Forms {
  const hasOld = values.some((value) => ROMAN.test(value));
  return (value) => {
    const old = OLD_LEVELS[value];
    if (old === undefined) return value === 'sans_niveau' ? ['Sans niveau', 'sans_niveau'] : [String(value)];
    const both = `Niveau ${value} (ancien ${old})`;
    return hasOld ? [both, String(value), `Niveau ${value}`] : [String(value), `Niveau ${value}`, both];
  };
}

function ofCode(list: string, { code, libelle }: Code): readonly string[] {
  if (SHOWN_AS_CODES.has(list)) return [code, libelle];
  return [libelle, code, code[0].toUpperCase() + code.slice(1)];
}

const departementNames = new Map(departements.map(({ code, nom }) => [code, nom]));

function departementForms(value: string | number): readonly string[] {
  const name = departementNames.get(String(value));
  return name === undefined ? [String(value)] : [String(value), `${value} - ${name}`];
}

/** The code, or the code with the label of its group. */
function nsfForms(value: string | number): readonly string[] {
  const label = nsfLabel(String(value));
  return label === undefined ? [String(value)] : [String(value), `${value} - ${label}`];
}

/** Decimal comma for people; both signs are read. */
function numberForms(value: string | number): readonly string[] {
  const text = decimalText(Number(value));
  return text.includes('.') ? [text.replace('.', ','), text] : [text];
}

/** The forms of the values of a column. */
export function formsOf(rubrique: Rubrique, column: RawColumn): Forms {
  if (rubrique.storage === 'date') return (day) => [frenchDay(Number(day)), isoDay(Number(day))];
  if (rubrique.storage === 'number') return numberForms;
  if (rubrique.type === 'sexe') return sexForms(column);
  if (rubrique.type === 'niveau') return levelForms(column);
  if (rubrique.type === 'departement') return departementForms;
  if (rubrique.type === 'nsf') return nsfForms;
  // France compétences writes RNCP35830; its number alone is as clear.
  if (rubrique.type === 'rncp')
    return (value) => (/^\d/.test(String(value)) ? [`RNCP${value}`, String(value)] : [String(value)]);
  return rubrique.codes === undefined ? (value) => [String(value)] : codeForms(rubrique.codes);
}
