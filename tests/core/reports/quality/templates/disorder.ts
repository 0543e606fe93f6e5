/** What people do to a workbook before they send it back: rows moved, columns swapped, titles and comments added, levels typed. */
import {
  levelLabels,
  sheetKey,
  sheetLevels,
  type FormData,
  type FormSection,
  type Values,
} from '../../../../../core/quality/forms';
import type { Referential } from '../../../../../core/quality/referentials';
import type { Cell, Sheet, WorkbookModel } from '../../../../../core/workbook';

type Row = readonly (Cell | null)[];

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const left = [...items];
  for (let i = left.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [left[i], left[j]] = [left[j], left[i]];
  }
  return left;
}

function withRows(sheet: Sheet, change: (rows: readonly Row[], header: number) => readonly Row[]): Sheet {
  const [block] = sheet.blocs;
  if (block.genre !== 'cellules') return sheet;
  const header = block.cellules.findIndex((row) => row.some((cell) => cell?.style === 'entete'));
  return { ...sheet, blocs: [{ ...block, cellules: change(block.cellules, header) }] };
}

/** Rows under the header in any order, bands of criteria too. */
export function movedRows(sheet: Sheet, random: () => number): Sheet {
  return withRows(sheet, (rows, header) => [...rows.slice(0, header + 1), ...shuffled(rows.slice(header + 1), random)]);
}

/** Two columns of a table take each other's place. */
export function swappedColumns(sheet: Sheet, random: () => number): Sheet {
  return withRows(sheet, (rows, header) => {
    const count = rows[header].length;
    const [a, b] = [Math.floor(random() * count), Math.floor(random() * count)];
    return rows.map((row, r) => {
      if (r < header) return row;
      const copy = [...row];
      [copy[a], copy[b]] = [copy[b] ?? null, copy[a] ?? null];
      return copy;
    });
  });
}

/** A line above, a comment in the margin. */
export function annotated(sheet: Sheet): Sheet {
  return withRows(sheet, (rows, header) => [
    [{ valeur: 'Reçu par courrier, saisi au bureau' }],
    ...rows.map((row, r) =>
      r === header + 1 ? [...row, null, { valeur: 'à revoir avec le service' } satisfies Cell] : row,
    ),
  ]);
}

/** How hands and programs change a text that they do not mean to change: what formulas read all the same. */
export const SLIPS: readonly ((text: string) => string)[] = [
  (text) => ` ${text} `,
  (text) => text.toUpperCase(),
  (text) => text.replace(/ /g, '\u00a0'),
  (text) => `${text}\u202f`,
  (text) => text.replace(/-/g, '–'),
  (text) => text.replace(/ ?- ?/g, '-'),
  (text) => `${text}.`,
  (text) => `${text} !`,
  (text) => `${text}\n`,
  (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
  (text) => (/^\d$/.test(text) ? `${text},0` : text),
];

/** Levels written otherwise: by code, without their number, in capitals, with other spaces and dashes. */
export function retyped(sheet: Sheet, { champs }: FormSection, referential: Referential, random: () => number): Sheet {
  const labels = levelLabels(referential);
  const { codes, steps } = sheetLevels(labels);
  const label = champs.find(({ type }) => type === 'niveau')?.libelle;
  return withRows(sheet, (rows, header) => {
    const column = rows[header].findIndex((cell) => cell?.valeur === label);
    return rows.map((row, r) =>
      row.map((cell, c) => {
        // « Tenu » is a header, and a level.
        const code = c === column && r > header ? codes.get(sheetKey(String(cell?.valeur ?? ''), steps)) : undefined;
        const level = labels.find((one) => one.code === code);
        if (cell === null || level === undefined) return cell;
        // A spelling that two levels share is the first one's.
        const texts = [level.code, level.libelle, ...(level.autres ?? [])].filter(
          (text) => codes.get(sheetKey(text, steps)) === code,
        );
        const text = texts[Math.floor(random() * texts.length)];
        if (/^\d$/.test(text) && random() < 0.4) return { ...cell, valeur: Number(text) };
        return { ...cell, valeur: random() < 0.3 ? text : SLIPS[Math.floor(random() * SLIPS.length)](text) };
      }),
    );
  });
}

/** The whole workbook in disorder; its first sheet, by which it is known, is only annotated by the others. */
export function disordered(
  model: WorkbookModel,
  sections: readonly FormSection[],
  referential: Referential | undefined,
  random: () => number,
): WorkbookModel {
  return {
    ...model,
    feuilles: model.feuilles.map((sheet) => {
      const section = sections.find(({ titre }) => titre === sheet.nom);
      if (section === undefined) return sheet;
      if (section.genre === 'fiche') return movedRows(sheet, random);
      const typed = referential === undefined ? sheet : retyped(sheet, section, referential, random);
      return annotated(swappedColumns(movedRows(typed, random), random));
    }),
  };
}

/** What a section says, whatever the order of its rows: blank fields and blank rows apart. */
export function saidBy(data: FormData): Record<string, string[]> {
  const said = Object.entries(data).map(
    ([id, rows]) =>
      [
        id,
        rows
          .map(written)
          .filter((row) => row !== '[]')
          .sort(),
      ] as const,
  );
  return Object.fromEntries(said.filter(([, rows]) => rows.length > 0));
}

function written(row: Values): string {
  const told = Object.entries(row).filter(
    ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  // A row of a grid that has only its number says nothing.
  if (told.length === 1 && told[0][0] === 'indicateur') return '[]';
  return JSON.stringify(told.sort(([a], [b]) => (a < b ? -1 : 1)));
}
