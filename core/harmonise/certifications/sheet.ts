/** Which columns of a region's sheet of certifications are which: by their headers, then by what they hold. */
import { typeFromTitle, valueTypeById } from '../../values';
import { foldLabel } from '../../values/spelling/fold';
import type { RawColumn, RawTable } from '../../table';

export type SheetField = 'code' | 'intitule' | 'autres' | 'type' | 'niveau' | 'certificateur' | 'debut' | 'fin';

/** Headers of a field, the surest first: folded, whole. */
interface FieldHeaders {
  readonly field: SheetField;
  readonly whole: readonly string[];
  /** Words that name it within a longer header, and those that say it is something else. */
  readonly words: RegExp;
  readonly not?: RegExp;
}

/** In this order: "certificateur" holds "certif", "code certification" holds "certification". */
const HEADERS: readonly FieldHeaders[] = [
  {
    field: 'code',
    whole: ['code rncp', 'rncp', 'numero rncp', 'n rncp', 'fiche rncp', 'numero fiche', 'numero de fiche', 'n fiche'],
    words: /\brncp\b|\bcode\b|\bnumero\b.*\bfiche\b|\bfiche\b/,
    not: /intitule|libelle|titre|niveau|type|date|\bid\b|ministere|certificateur|nsf|rome|formacode|postal|region/,
  },
  {
    field: 'certificateur',
    whole: ['certificateur', 'certificateurs', 'ministere', 'autorite', 'valideur', 'ministere certificateur'],
    words: /certificateur|ministere|autorite|valideur|delivre par/,
    not: /siret|date/,
  },
  {
    field: 'niveau',
    whole: ['niveau', 'niveau vise', 'nomenclature europe niveau', 'niveau cec'],
    words: /\bniveau\b|\bniv\b/,
    not: /intitule|libelle/,
  },
  {
    field: 'debut',
    whole: ['debut', 'date de debut', 'valable du', 'valide du', 'date d effet', 'date effet'],
    words: /\b(?:debut|effet|enregistre\w* (?:le|du)|a partir|ouverture|depuis|du)\b/,
    not: /\bfin\b/,
  },
  {
    field: 'fin',
    whole: ['fin', 'date de fin', 'valable jusqu au', 'valide jusqu au', 'date fin enregistrement', 'echeance'],
    words: /\b(?:fin|echeance|expiration|jusqu|fermeture)\b/,
  },
  {
    field: 'type',
    whole: ['type', 'type de certification', 'type certification', 'type de diplome', 'famille', 'abrege libelle'],
    words: /\b(?:type|famille|nature|categorie)\b/,
    not: /enregistrement/,
  },
  {
    field: 'autres',
    whole: ['abrege', 'sigle', 'abreviation', 'autres intitules', 'autre intitule', 'synonymes', 'autres libelles'],
    words: /abrege|sigle|abreviation|acronyme|autre|synonyme|alias|ancien|variante|appellation/,
  },
  {
    field: 'intitule',
    whole: ['intitule', 'intitule de la certification', 'intitule certification', 'libelle', 'certification', 'titre'],
    words: /intitule|libelle|certification|titre|diplome|denomination|designation|\bnom\b/,
    not: /europe|niveau|date|\bid\b/,
  },
];

/** Share of a column's cells that must be what the field holds. */
const MOSTLY = 0.6;

function share(column: RawColumn, holds: (text: string) => boolean): number {
  const texts = column.values.filter((text) => text.trim() !== '');
  return texts.length === 0 ? 0 : texts.filter(holds).length / texts.length;
}

const isRecord = (text: string): boolean => valueTypeById('rncp').read(text, 0, {}).value !== null;
const isFamily = (text: string): boolean => text.length <= 40 && typeFromTitle(text) !== null;
const isDate = (text: string): boolean => valueTypeById('date').read(text, 0, {}).value !== null;
const hasLetters = (text: string): boolean => /\p{L}{2}/u.test(text);

/** What the cells of a field must mostly be; a header alone is not believed, but for one that names the register. */
const HOLDS: Readonly<Partial<Record<SheetField, (text: string) => boolean>>> = {
  code: isRecord,
  type: isFamily,
  debut: isDate,
  fin: isDate,
  intitule: hasLetters,
};

function rank({ whole, words, not }: FieldHeaders, folded: string): number {
  const at = whole.indexOf(folded);
  if (at >= 0) return at;
  return words.test(folded) && !(not?.test(folded) ?? false) ? whole.length : Infinity;
}

/** The columns of the fields that the sheet has; a column serves one field. */
export function sheetFields(raw: RawTable): ReadonlyMap<SheetField, RawColumn> {
  const found = new Map<SheetField, RawColumn>();
  const taken = new Set<RawColumn>();
  for (const headers of HEADERS) {
    const { field } = headers;
    const holds = HOLDS[field];
    const ranked = raw.columns
      .filter((column) => !taken.has(column))
      .map((column) => ({ column, at: rank(headers, foldLabel(column.header)) }))
      .filter(({ column, at }) => {
        const isNamed = field === 'code' && /\brncp\b/.test(foldLabel(column.header));
        return at < Infinity && (isNamed || holds === undefined || share(column, holds) >= MOSTLY);
      })
      .sort((a, b) => a.at - b.at);
    if (ranked.length === 0) continue;
    found.set(field, ranked[0].column);
    taken.add(ranked[0].column);
  }
  // France compétences writes the family in "Abrégé": a column of families is no other title.
  const short = found.get('autres');
  if (short !== undefined && !found.has('type') && share(short, isBareFamily) >= MOSTLY) {
    found.delete('autres');
    found.set('type', short);
  }
  return found;
}

/** "BTS", "Titre professionnel": a family without a title. */
function isBareFamily(text: string): boolean {
  const reading = valueTypeById('type_certification').read(text, 0, {});
  return reading.value !== null && text.trim().split(/\s+/).length <= 3;
}
