/** Gives a look to cells: only what differs from the body font, which the sheet has already. */
import { type Area, FONT_NAME, FONT_SIZE, INK, type Look } from '../../core/workbook';
import { addresses } from './addresses';
import { ACTION_BYTES, type Drawing, sheetOf, type Stroke } from './stroke';

const PLACES = { left: 'Left', right: 'Right', center: 'Center', top: 'Top' } as const;
const WEIGHTS = { thin: 'Thin', medium: 'Medium' } as const;
/** Properties that a look sets at most: its weight in a message. */
const PROPERTIES = 12;

function rule(
  format: Excel.RangeFormat,
  side: 'EdgeBottom' | 'InsideHorizontal',
  under: NonNullable<Look['under']>,
): void {
  const border = format.borders.getItem(side);
  border.style = 'Continuous';
  border.weight = WEIGHTS[under.weight];
  border.color = `#${under.color}`;
}

/** Cells to paint: a range, or several. */
export type Target = Excel.Range | Excel.RangeAreas;

/** The body font, over a whole sheet: the open workbook may have another. */
export function paintBody({ format }: Target): void {
  format.font.name = FONT_NAME;
  format.font.size = FONT_SIZE;
  format.font.color = `#${INK}`;
}

/** Fill and font of a look. */
export function paintInk({ format }: Target, look: Look): void {
  const { font, fill } = format;
  if (look.fontName !== FONT_NAME) font.name = look.fontName;
  if (look.size !== FONT_SIZE) font.size = look.size;
  if (look.ink !== INK) font.color = `#${look.ink}`;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.underline) font.underline = 'Single';
  if (look.background !== undefined) fill.color = `#${look.background}`;
}

/** A whole look but its number format, which comes before the values. `tall`: several rows, with a rule under each. */
export function paint(target: Target, look: Look, tall: boolean): void {
  const { format } = target;
  paintInk(target, look);
  if (look.horizontal !== undefined) format.horizontalAlignment = PLACES[look.horizontal];
  if (look.vertical !== undefined) format.verticalAlignment = PLACES[look.vertical];
  if (look.wrap) format.wrapText = true;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.under === undefined) return;
  rule(format, 'EdgeBottom', look.under);
  // Excel refuses a rule between the rows of a single row.
  if (tall) rule(format, 'InsideHorizontal', look.under);
}

/** One stroke per some hundred areas of one look. */
export function* paintAreas(
  drawing: Drawing,
  sheet: string,
  areas: readonly Area[],
  give: (target: Target, tall: boolean) => void,
): Generator<Stroke> {
  for (const tall of [false, true]) {
    for (const address of addresses(areas.filter(({ hauteur }) => hauteur > 1 === tall))) {
      yield {
        bytes: ACTION_BYTES + PROPERTIES * 300 + address.length,
        draw: (workbook) => {
          const place = sheetOf(workbook, drawing, sheet);
          give(address.includes(',') ? place.getRanges(address) : place.getRange(address), tall);
        },
      };
    }
  }
}
