/** Puts on a sheet what may be typed, the looks that follow formulas, and its protection. */
import type { InputCommand, ProtectionCommand, RulesCommand, ValidationCommand } from './commands';
import { rangeOfSheet } from './drawSheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

function giveRule(
  sheet: Sheet,
  builder: Builder,
  { plages, message }: { readonly plages: readonly string[]; readonly message: string },
): void {
  if (message !== '') builder.setHelpText(message);
  const rule = builder.build();
  for (const area of plages) sheet.getRange(area).setDataValidation(rule);
}

export function putList(sheet: Sheet, command: ValidationCommand): void {
  const { valeurs, source, stricte } = command;
  const builder = SpreadsheetApp.newDataValidation();
  if (source !== null) builder.requireValueInRange(rangeOfSheet(source), true);
  else builder.requireValueInList([...valeurs], true);
  // A warning unless it is strict: what a certifier writes otherwise is read all the same.
  giveRule(sheet, builder.setAllowInvalid(!stricte), command);
}

/** The day of a date counts, its hour does not (Google, requireDateBetween); at noon it is that day in every zone. */
function dateOf(day: number): Date {
  return new Date(1970, 0, 1 + day, 12);
}

function requireDate(builder: Builder, first: number | null, last: number | null): void {
  if (first !== null && last !== null) builder.requireDateBetween(dateOf(first), dateOf(last));
  else if (first !== null) builder.requireDateOnOrAfter(dateOf(first));
  else if (last !== null) builder.requireDateOnOrBefore(dateOf(last));
  else builder.requireDate();
}

function requireNumber(builder: Builder, least: number | null, most: number | null): void {
  if (most === null) builder.requireNumberGreaterThanOrEqualTo(least ?? -Number.MAX_SAFE_INTEGER);
  else if (least === null) builder.requireNumberLessThanOrEqualTo(most);
  else builder.requireNumberBetween(least, most);
}

export function putInput(sheet: Sheet, command: InputCommand): void {
  const { type, minimum, maximum, formule } = command;
  const builder = SpreadsheetApp.newDataValidation();
  if (type === 'date') requireDate(builder, minimum, maximum);
  else if (type === 'nombre') requireNumber(builder, minimum, maximum);
  else builder.requireFormulaSatisfied(formule);
  giveRule(sheet, builder.setAllowInvalid(true), command);
}

/** All the rules of a sheet at once, the first one on top. */
export function putLookRules(sheet: Sheet, { regles }: RulesCommand): void {
  const rules = regles.map(({ plage, formule, fond, couleur, gras, italique }) => {
    const builder = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formule);
    builder.setRanges([sheet.getRange(plage)]).setFontColor(couleur);
    if (fond !== '') builder.setBackground(fond);
    if (gras) builder.setBold(true);
    if (italique) builder.setItalic(true);
    return builder.build();
  });
  sheet.setConditionalFormatRules(rules);
}

/**
 * Protects a sheet but its free cells. Any change elsewhere asks for a confirmation (Google, ProtectedRange.warningOnly:
 * "every user can edit data in the protected range, except editing will prompt a warning"). A protection that refuses
 * would stop nobody here: it never binds the owner, nor those whom it lists, who are all the editors at first; and those
 * whom one would leave out could not fill in the grid of a colleague, on site, when its maker is away.
 */
export function protect(sheet: Sheet, { libres }: ProtectionCommand): void {
  const protection = sheet.protect().setWarningOnly(true);
  if (libres.length > 0) protection.setUnprotectedRanges(sheet.getRangeList([...libres]).getRanges());
}
