/** Lays out a filled template as the rows of a workbook, as drawn or with the disorder that people bring; for tests. */
import { COVER_LABELS, COVER_SHEET, fieldText, LOCKED_FIELDS, sectionsFor } from '../../../../core/quality/forms';
import type { Field, FieldValue, Form, FormData, FormSection, Values } from '../../../../core/quality/forms';
import type { Referential } from '../../../../core/quality/referentials';
import { gridOfRows, type Merge, type PlainCell, type SheetGrid } from '../../../../core/reading';
import { parseIsoDay } from '../../../../core/table';

/** Chooses: `int(n)` is 0 to n - 1. A drawn template always chooses 0. */
export interface Chooser {
  int(n: number): number;
}

export const AS_DRAWN: Chooser = { int: () => 0 };

/** Deterministic choices from a seed (mulberry32). */
export function chooser(seed: number): Chooser {
  let state = seed >>> 0;
  return {
    int: (n) => {
      state = (state + 0x6d2b79f5) >>> 0;
      let t = Math.imul(state ^ (state >>> 15), 1 | state);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * n);
    },
  };
}

const pick = <T>(choose: Chooser, list: readonly T[]): T => list[choose.int(list.length)];

/** `list` in another order; as it is when the chooser always says 0. */
function shuffled<T>(choose: Chooser, list: readonly T[]): T[] {
  const out = [...list];
  for (let i = 0; i < out.length - 1; i++) {
    const j = i + choose.int(out.length - i);
    [out[i], out[j]] = [out[j], out[i]];
  }
  return out;
}

export interface Options {
  readonly referential?: Referential;
  readonly data: FormData;
  readonly structure?: { readonly id: string; readonly nom: string };
  /** Without the « Mode d'emploi » sheet. */
  readonly bare?: boolean;
}

const SERIAL_1970 = 25569;

function dateCell(iso: string, choose: Chooser): PlainCell {
  const [year, month, day] = iso.split('-');
  const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
  return pick<() => PlainCell>(choose, [
    () => ({ number: parseIsoDay(iso) + SERIAL_1970, format: 'dd/mm/yyyy' }),
    () => `${day}/${month}/${year}`,
    () => ({ number: parseIsoDay(iso) + SERIAL_1970, format: '' }),
    () => `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`,
    () => iso,
  ])();
}

const unaccented = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** A value as somebody types it. */
function typed(field: Field, value: FieldValue | undefined, choose: Chooser, referential?: Referential): PlainCell {
  if (value === undefined || value === null) return null;
  if (field.type === 'date') return dateCell(String(value), choose);
  if (typeof value === 'number') return pick<PlainCell>(choose, [value, String(value).replace('.', ',')]);
  if (typeof value === 'boolean')
    return pick<PlainCell>(choose, value ? ['oui', 'OUI', 'x', true, 'Oui'] : ['non', 'NON', 'Non', false, 'n']);
  const label = fieldText(field, value, referential);
  if (field.type === 'niveau')
    return pick<PlainCell>(choose, [
      label,
      /^\d$/.test(String(value)) ? Number(value) : label,
      label.replace(/^\d - /, '').toUpperCase(),
      unaccented(label),
      ` ${label} `,
    ]);
  if (field.type === 'choix') return pick(choose, [label, label.toUpperCase(), unaccented(label), ` ${label}`]);
  if (Array.isArray(value)) return pick(choose, [label, label.replace(/ ; /g, ';'), label.replace(/ ; /g, '\n')]);
  if (field.type === 'siret')
    return pick(choose, [label, label.replace(/^(\d{3})(\d{3})(\d{3})(\d+)$/, '$1 $2 $3 $4')]);
  return label;
}

/** A label as it may have become. */
function label(field: Field, choose: Chooser): string {
  const { libelle, anciens = [] } = field;
  return pick(choose, [
    libelle,
    libelle.toUpperCase(),
    `${libelle} *`,
    ` ${libelle} :`,
    unaccented(libelle),
    `${libelle} (à remplir)`,
    anciens[0] ?? libelle,
  ]);
}

function coverRows(
  { id, version, titre, mode_emploi }: Form,
  { referential, structure }: Options,
  choose: Chooser,
): PlainCell[][] {
  const values: Record<keyof typeof COVER_LABELS, PlainCell> = {
    modele: pick(choose, [id, titre]),
    version,
    referentiel: referential === undefined ? null : pick(choose, [referential.id, referential.titre]),
    structure: structure?.id ?? null,
    nom: structure?.nom ?? null,
  };
  const block = (Object.keys(COVER_LABELS) as (keyof typeof COVER_LABELS)[]).map((key): PlainCell[] => [
    COVER_LABELS[key],
    values[key],
  ]);
  const blank: PlainCell[][] = choose.int(2) === 1 ? [[null], ['Reçu le 3 juin par courriel']] : [];
  return [[titre], ...blank, [mode_emploi], [null], ...shuffled(choose, block)];
}

interface Drawn {
  readonly rows: PlainCell[][];
  readonly merges: readonly Merge[];
}

function ficheRows(section: FormSection, { data, referential }: Options, choose: Chooser): Drawn {
  const values: Values = data[section.id]?.[0] ?? {};
  const gap = choose.int(3) === 1 ? 1 : 0;
  const left = choose.int(3) === 1 ? 1 : 0;
  const pad = (n: number): PlainCell[] => Array.from({ length: n }, () => null);
  const rows: PlainCell[][] = [[section.titre], ...pad(choose.int(3)).map(() => [null] as PlainCell[])];
  for (const field of shuffled(choose, section.champs)) {
    rows.push([
      ...pad(left),
      label(field, choose),
      ...pad(gap),
      typed(field, values[field.id], choose, referential),
      field.aide ?? null,
    ]);
    if (choose.int(6) === 1) rows.push([null]);
  }
  return { rows, merges: [] };
}

const blankRow = (): PlainCell[] => [null];

function tableRows(section: FormSection, options: Options, choose: Chooser): Drawn {
  const { data, referential } = options;
  const fields = section.genre === 'grille' ? [...LOCKED_FIELDS, ...section.champs] : section.champs;
  const columns: (Field | 'ajout')[] = shuffled(choose, fields);
  if (choose.int(3) === 1) columns.splice(choose.int(columns.length), 0, 'ajout');
  const left = choose.int(3) === 1 ? 1 : 0;
  const shift = (cells: PlainCell[]): PlainCell[] => [...Array.from({ length: left }, () => null), ...cells];
  const head = Array.from({ length: 1 + choose.int(4) }, (_, i): PlainCell[] => [i === 0 ? section.titre : null]);
  const header = shift(columns.map((field) => (field === 'ajout' ? 'Commentaire du service' : label(field, choose))));
  const line = (values: Values, locked: Values): PlainCell[] =>
    shift(
      columns.map((field) => {
        if (field === 'ajout') return choose.int(4) === 1 ? 'vu avec la direction' : null;
        if (field.verrouille === true) return (locked[field.id] as PlainCell) ?? null;
        return typed(field, values[field.id], choose, referential);
      }),
    );
  const known = data[section.id] ?? [];
  const body: PlainCell[][] = [];
  if (section.genre === 'grille') {
    const byNumber = new Map(known.map((values) => [String(values.indicateur), values]));
    for (const { critere, indicateurs } of section.groupes) {
      body.push([`${critere.numero} - ${critere.titre}`]);
      for (const one of indicateurs) {
        const values = byNumber.get(one.numero);
        // Rows without an answer may be deleted.
        if (values === undefined && choose.int(3) === 1) continue;
        const numero = /^\d+$/.test(one.numero) && choose.int(2) === 1 ? Number(one.numero) : one.numero;
        const locked = {
          indicateur: numero,
          intitule: one.titre,
          question: one.question,
          preuves_attendues: one.preuves.join('\n'),
        };
        body.push(line(values ?? {}, locked));
      }
    }
  } else for (const values of known) body.push(line(values, {}));
  const rows = shuffled(choose, body).flatMap((row) => (choose.int(6) === 1 ? [blankRow(), row] : [row]));
  return { rows: [...head, header, ...rows, blankRow(), blankRow()], merges: [] };
}

/** The sheets of a filled template. */
export function layOut(form: Form, options: Options, choose: Chooser = AS_DRAWN): SheetGrid[] {
  const sheets = sectionsFor(form, options.referential).map((section): SheetGrid => {
    const { rows, merges } =
      section.genre === 'fiche' ? ficheRows(section, options, choose) : tableRows(section, options, choose);
    const name = pick(choose, [
      section.titre,
      section.titre.toUpperCase(),
      `${section.titre} ok`,
      'Feuil1',
      section.anciens?.[0] ?? section.titre,
    ]);
    return gridOfRows(name, rows, { merges });
  });
  const cover = gridOfRows(COVER_SHEET, coverRows(form, options, choose));
  const lists = gridOfRows('Listes', [['Niveau', 'Constat', 'Préconisation'], ['2 - Conforme']], { hidden: true });
  return options.bare === true ? [...shuffled(choose, sheets), lists] : shuffled(choose, [cover, ...sheets, lists]);
}
