/** Formulas in the notation that Sheets reads in every country. */
import * as fc from 'fast-check';
import { ruleFormula, sheetsFormula } from '../../../../appsscript/draw/plan/formulas';

const NAMES = new Map([
  ['Grille', 'Grille (2)'],
  ['Liste "des" choix', 'Liste "des" choix'],
]);

it.each([
  ['IF(A1>=0.85,"oui, 0.5","non; {")', '=IF(A1>=(85/100);"oui, 0.5";"non; {")'],
  [`SUM('Grille'!A1:A3,2)`, `=SUM('Grille (2)'!A1:A3;2)`],
  ['MATCH(A1,B:B,FALSE)', '=MATCH(A1;B:B;FALSE())'],
  ['IF(TRUE(),1.0,1e3)', '=IF(TRUE();(10/10);1000)'],
  ['SUM({1,2})', null],
  [`'Ailleurs'!A1`, null],
])('%s', (formula, expected) => {
  expect(sheetsFormula(formula, NAMES)).toBe(expected);
});

it('a number without its decimal sign is the same number', () => {
  const valueOf = (formula: string): number => {
    const [above, below = '1'] = formula.replace(/[=()]/g, '').split('/');
    return Number(above) / Number(below);
  };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 9 }), (digits, decimals) => {
      const text = (digits / 10 ** decimals).toFixed(decimals);
      expect(valueOf(sheetsFormula(text, NAMES) as string)).toBe(Number(text));
    }),
    { numRuns: 100 },
  );
});

it.each([
  [`$C4="NC"`, '=$C4="NC"'],
  [`'Suivi'!$C4=1`, '=$C4=1'],
  [`COUNTIF('Grille'!$A$1:$A$9,$C4)>0.5`, `=COUNTIF(INDIRECT("'Grille'!$A$1:$A$9");$C4)>(5/10)`],
  [`'Liste "des" choix'!$B$2=1`, `=INDIRECT("'Liste ""des"" choix'!$B$2")=1`],
  [`'Grille'!$A1=1`, null],
  [`'Ailleurs'!$A$1=1`, null],
])('in a conditional format: %s', (formula, expected) => {
  const final = new Map([...NAMES.keys()].map((name) => [name, name]));
  expect(ruleFormula(formula, 'Suivi', { current: NAMES, final })).toBe(expected);
});
