/** The places that may be cleaned, as choices of a list, and the one that is proposed. */
import type { Choice } from '../../fields';
import type { PaneHost, Place, SheetPlaces } from '../../host';
import { activeSheet, isCleanedData, ownSheets } from '../../ownSheets';

export interface OfferedPlace extends Choice {
  readonly place: Place;
}

type Say = (code: string, slots?: Readonly<Record<string, string>>) => string;

function offered(place: Place, label: string): OfferedPlace {
  return { place, label, value: JSON.stringify(place) };
}

function ofSheet({ name, hidden, tables, file }: SheetPlaces, say: Say): OfferedPlace[] {
  if (file !== undefined) {
    const label = name === file || name === '' ? file : say('nettoyer.lieu.fichier', { fichier: file, feuille: name });
    return [offered({ kind: 'file', name: file, ...(name === file || name === '' ? {} : { sheet: name }) }, label)];
  }
  const sheet = offered(
    { kind: 'sheet', name },
    say(hidden ? 'nettoyer.lieu.masquee' : 'nettoyer.lieu.feuille', { feuille: name }),
  );
  return [
    sheet,
    ...tables.map((table) =>
      offered({ kind: 'table', name: table }, say('nettoyer.lieu.tableau', { tableau: table, feuille: name })),
    ),
  ];
}

/** A workbook that was given, as a whole: the sheet that holds the data is looked for. */
function wholeFile(name: string): OfferedPlace {
  return offered({ kind: 'file', name }, name);
}

/** What was cleaned already comes last, our other sheets are left out; the selection, where there is one, ends the list. */
export function offeredPlaces(places: readonly SheetPlaces[], host: PaneHost, say: Say): OfferedPlace[] {
  const own = ownSheets(places);
  const isSheetOfOurs = ({ name, file }: SheetPlaces): boolean => file === undefined && own.has(name);
  const theirs = places.filter((one) => one.made !== true && !isSheetOfOurs(one));
  const ours = places.filter((one) => one.made === true || (isSheetOfOurs(one) && isCleanedData(one.name)));
  const sheetsOf = (file: string): number => theirs.filter((one) => one.file === file).length;
  const listed = [...theirs, ...ours].flatMap((one, i, all) => {
    const { file } = one;
    const isFirst = file !== undefined && all.findIndex((other) => other.file === file) === i;
    return [...(isFirst && sheetsOf(file) > 1 ? [wholeFile(file)] : []), ...ofSheet(one, say)];
  });
  const selection =
    host.readSelection === undefined ? [] : [offered({ kind: 'selection' }, say('nettoyer.lieu.selection'))];
  return [...listed, ...selection];
}

/** Whether the person has given something to clean since. */
export function hasNewPlace(places: readonly SheetPlaces[], before: readonly SheetPlaces[]): boolean {
  return newPlace(places, before) !== undefined;
}

function newPlace(places: readonly SheetPlaces[], before: readonly SheetPlaces[]): SheetPlaces | undefined {
  const known = new Set(before.map(({ file, name }) => JSON.stringify([file, name])));
  return theirsOf(places).find(({ file, name }) => !known.has(JSON.stringify([file, name])));
}

function theirsOf(places: readonly SheetPlaces[]): SheetPlaces[] {
  const own = ownSheets(places);
  return places.filter(
    ({ hidden, name, made, file }) => !hidden && made !== true && (file !== undefined || !own.has(name)),
  );
}

/**
 * The sheet that the person has in front of them, else their first visible sheet or file.
 * @param before places that there were: one that is new goes first
 */
export function defaultPlace(
  places: readonly SheetPlaces[],
  host: PaneHost,
  say: Say,
  before: readonly SheetPlaces[] = places,
): string {
  const theirs = theirsOf(places);
  const chosen = newPlace(places, before) ?? activeSheet(places) ?? theirs[0];
  if (chosen === undefined) return offeredPlaces(places, host, say)[0]?.value ?? '';
  const several = chosen.file !== undefined && theirs.filter(({ file }) => file === chosen.file).length > 1;
  return several ? wholeFile(chosen.file ?? '').value : ofSheet(chosen, say)[0].value;
}
