/** Looks that cells take while a formula is true: conditional formats. */
import { type Look, lookKey, lookOf, type Sheet } from '../../core/workbook';
import { givenFormula } from './formulaStrokes';
import { ACTION_BYTES, type Drawing, rangeIn, type Stroke } from './stroke';

/** Gives a conditional format its rule and the fill and font of a look. */
export function giveRule({ custom }: Excel.ConditionalFormat, formula: string, look: Look): void {
  custom.rule.formula = formula;
  const { background, ink, bold, italic } = look;
  if (background !== undefined) custom.format.fill.color = `#${background}`;
  custom.format.font.color = `#${ink}`;
  if (bold) custom.format.font.bold = true;
  if (italic) custom.format.font.italic = true;
}

/** The rules of a sheet, the last one first: Excel puts each new one above the others (`ConditionalFormatCollection.add`). */
export function* lookRules(drawing: Drawing, { nom, regles = [] }: Sheet): Generator<Stroke> {
  for (const { plage, formule, style } of [...regles].reverse()) {
    const formula = givenFormula(drawing, formule);
    if (formula === null) continue;
    yield {
      bytes: ACTION_BYTES * 6 + 3 * formula.length,
      draw: (workbook) => {
        const rule = rangeIn(workbook, drawing, { ...plage, feuille: nom }).conditionalFormats.add('Custom');
        giveRule(rule, formula, lookOf(lookKey({ style })));
        rule.stopIfTrue = true;
      },
    };
  }
}
