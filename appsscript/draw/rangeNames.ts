/** Names of ranges: never one that the person gave. */

/** Whether a named range stands on a sheet that is left; a broken one throws. */
function isHeld(named: GoogleAppsScript.Spreadsheet.NamedRange, gone: ReadonlySet<number>): boolean {
  try {
    return !gone.has(named.getRange().getSheet().getSheetId());
  } catch {
    return false;
  }
}

/** @param gone sheets that are replaced: their names are free. @returns names taken, in lower case, as Sheets compares */
export function takenNames(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  gone: ReadonlySet<number>,
): Set<string> {
  const held = spreadsheet.getNamedRanges().filter((named) => isHeld(named, gone));
  return new Set(held.map((named) => named.getName().toLowerCase()));
}

/** The wanted name, or `nom_2`, `nom_3`... which joins those taken. */
export function freeRangeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let rank = 2; taken.has(name.toLowerCase()); rank++) name = `${wanted}_${rank}`;
  taken.add(name.toLowerCase());
  return name;
}
