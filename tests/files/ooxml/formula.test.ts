/** Formulas are read as spreadsheet programs read them. */
import { readFormula } from './formula';

describe('readFormula', () => {
  it.each([
    ['1+2*-3', [], []],
    ['SUM(A1:B3,$C$4)', ['A1:B3', 'C4'], []],
    ['COUNTIF(\'L\'\'été\'!$A:$A,"=SUM(")&""""', ["L'été!A1:A1048576"], []],
    ['IF(A1="","",MATCH(A1,NIVEAUX,0)-1)', ['A1', 'A1'], ['NIVEAUX']],
    ['IFERROR(Écarts/Total_2,)', [], ['Écarts', 'Total_2']],
    ['TEXT(A1,"0.0")&CHAR(10)&TODAY()', ['A1'], []],
    ['AND(TRUE,A1>=1.5E3,50%<B2)', ['A1', 'B2'], []],
  ])('%s', (formula, references, names) => {
    const read = readFormula(formula);
    expect(read.faults).toEqual([]);
    expect(read.names).toEqual(names);
    const letter = (column: number): string => String.fromCharCode(64 + column);
    expect(
      read.references.map(({ sheet, box: { top, left, bottom, right } }) => {
        const [from, to] = [`${letter(left)}${top}`, `${letter(right)}${bottom}`];
        return (sheet === null ? '' : `${sheet}!`) + (from === to ? from : `${from}:${to}`);
      }),
    ).toEqual(references);
  });

  it.each([
    ['', 'empty'],
    ['=A1', 'begins with ='],
    ['A1 B1', 'without an operator'],
    ['SUM(A1', 'never closed'],
    ['SUM(A1))', 'closes nothing'],
    ['SUM(A1;B1)', '« ; »'],
    ['SOMME(A1)', 'no function that every program has'],
    ['XLOOKUP(A1,B1:B2,C1:C2)', 'no function that every program has'],
    ['A1+', 'nothing after +'],
    ['*2', '* has nothing before it'],
    ['(A1,B1)', 'a comma outside a function'],
    ['A0+1', 'A0 is no range'],
    ['B3:A1', 'is no range'],
    ['ZZZ1', 'is no range'],
    ['TEXT(A1,"jj/mm/aaaa")', 'depend on the language'],
    ['IF(A1=“x”,1,2)', '« “ »'],
    ['{1,2}', '« { »'],
  ])('objects to %s', (formula, fault) => {
    expect(readFormula(formula).faults.join('\n')).toContain(fault);
  });
});
