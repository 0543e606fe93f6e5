/** Which sheets of a workbook are read, each as a table of its own: those of one layout (a year, a site). */
import { Problem } from '../../messages';
import type { Finding } from '../../table';
import { FEUILLE_DISPARUE, FEUILLE_NOUVELLE, sheetFinding } from '../findings';
import type { GridReaderOptions, Scanned } from './chooseSheet';
import { choiceFindings, choose, isOurs, mayHoldCandidates, sheetNamed } from './chooseSheet';
import { foldedHeaders, isSameLayout } from './profileHeaders';

/** A sheet to read, and what its choice has to report. */
export interface ChosenSheet {
  readonly chosen: Scanned;
  readonly findings: readonly Finding[];
  /** Other visible sheets that hold data and are not read. */
  readonly others: readonly Scanned[];
}

function isFilled({ sheet, weight }: Scanned): boolean {
  return !sheet.hidden && weight > 0;
}

/** Visible sheets with rows that have the columns of that one, itself among them, in the order of the workbook. */
export function sameLayout(scanned: readonly Scanned[], chosen: Scanned): Scanned[] {
  const ours = isOurs(chosen);
  return scanned.filter(
    (one) => one === chosen || (isFilled(one) && isOurs(one) === ours && isSameLayout(one.headers, chosen.headers)),
  );
}

function isLeftOut({ sheet }: Scanned, { feuilles_ecartees = [] }: GridReaderOptions): boolean {
  return feuilles_ecartees.some((name) => name.trim() === sheet.name.trim());
}

/** Sheets to read, and what the whole workbook has to report. */
interface Choice {
  readonly sheets: readonly Scanned[];
  readonly fresh: ReadonlySet<Scanned>;
  readonly gone: readonly string[];
}

/**
 * In the order of the profile, so that a sheet that is added before them moves none; then the new ones that have its
 * columns, in the order of the workbook.
 */
function named(scanned: readonly Scanned[], names: readonly string[], options: GridReaderOptions): Choice {
  const found = new Set<Scanned>();
  const gone: string[] = [];
  for (const name of names) {
    const sheet = sheetNamed(scanned, name);
    if (sheet === undefined) gone.push(name);
    else found.add(sheet);
  }
  // A pseudonymised delivery does not stand where the certifier's raw exports do.
  if (found.size === 0 && scanned.some(isOurs)) return free(scanned, options);
  const profile = foldedHeaders(options.entetes ?? []);
  const fresh = scanned.filter(
    (one) =>
      !found.has(one) &&
      isFilled(one) &&
      !isLeftOut(one, options) &&
      mayHoldCandidates(one, options) &&
      (isSameLayout(one.headers, profile) || [...found].some(({ headers }) => isSameLayout(one.headers, headers))),
  );
  const sheets = [...found, ...fresh];
  if (sheets.length === 0) {
    const feuilles = scanned.map(({ sheet }) => sheet.name).join(', ');
    throw new Problem('feuille_absente', { fichier: options.fileName, feuille: names.join(', '), feuilles });
  }
  return { sheets, fresh: new Set(fresh), gone };
}

/** Nobody says which sheet: all those of the layout that looks most like data. */
function free(scanned: readonly Scanned[], options: GridReaderOptions): Choice {
  const kept = scanned.filter((one) => !isLeftOut(one, options));
  const best = choose(kept.length > 0 ? kept : scanned, { ...options, feuille: undefined });
  return { sheets: sameLayout(kept, best), fresh: new Set(), gone: [] };
}

/**
 * The sheets to read, at least one. A profile of one sheet (`feuille`) has that one read, as ever.
 * @throws Problem `fichier_vide`, `feuille_absente`
 */
export function chooseSheets(scanned: readonly Scanned[], options: GridReaderOptions): ChosenSheet[] {
  const { feuille, feuilles = [] } = options;
  const choice: Choice =
    feuilles.length > 0
      ? named(scanned, feuilles, options)
      : feuille !== undefined
        ? { sheets: [choose(scanned, options)], fresh: new Set(), gone: [] }
        : free(scanned, options);
  const read = new Set(choice.sheets);
  const others = scanned.filter((one) => !read.has(one) && isFilled(one) && !isLeftOut(one, options));
  const isOne = feuilles.length === 0;
  return choice.sheets.map((chosen, i) => ({
    chosen,
    others,
    findings: [
      ...choiceFindings(chosen, i === 0 ? others : [], isOne ? options : { ...options, feuille: undefined }),
      ...(choice.fresh.has(chosen) ? [sheetFinding(FEUILLE_NOUVELLE, chosen.sheet.name)] : []),
      ...(i === 0 ? choice.gone.map((name) => sheetFinding(FEUILLE_DISPARUE, name)) : []),
    ],
  }));
}

/** Sheets of the workbook that may hold rows: those that the profile leaves out do not. */
export function presentSheets(scanned: readonly Scanned[], options: GridReaderOptions): string[] {
  return scanned.filter((one) => !isLeftOut(one, options)).map(({ sheet }) => sheet.name);
}
