/** The texts that formulas take for a level are those that the reader of documents takes for it, and no other. */
import { shippedReferentials } from '../../../../../core/quality/referentials';
import { levelLabels, parseCell, sheetLevel } from '../../../../../core/quality/forms';
import { CELL_TEXT } from '../../../../../core/table';
import { keyFormula, levelKeys, levelStyle, saysLevel } from '../../../../../core/reports/quality/templates/levels';

const referentials = shippedReferentials.map((referential) => [referential.id, referential] as const);

describe.each(referentials)('levels of %s', (_id, referential) => {
  const { echelle } = referential;

  it('are known by their label and their code', () => {
    const liste = levelLabels(referential);
    for (const { libelle, code } of echelle.niveaux) {
      expect([sheetLevel(liste, libelle), sheetLevel(liste, code)]).toEqual([code, code]);
    }
  });

  it('are those of the reader, without a word', () => {
    const liste = levelLabels(referential);
    for (const [key, { code }] of levelKeys(referential).keys) {
      const { value, code: told } = parseCell(
        { id: 'niveau', libelle: 'Niveau', type: 'niveau', liste },
        { text: key, kind: CELL_TEXT },
      );
      expect([key, value, told]).toEqual([key, code, undefined]);
    }
  });

  it('have keys that MATCH takes as they are, and formulas within the limits of Excel', () => {
    const { keys, steps } = levelKeys(referential);
    expect(keys.map(([key]) => key).filter((key) => /[?*~|§]|^ | $/.test(key))).toEqual([]);
    // 64 levels of functions, 8 192 characters (Excel specifications and limits).
    expect((keyFormula('$A$1', steps).match(/\(/g) ?? []).length).toBeLessThan(60);
    expect(saysLevel('$E5', referential, echelle.niveaux).length).toBeLessThan(8192);
  });

  it('are quoted in formulas that Excel takes: no text over 255 characters', () => {
    const formula = saysLevel('$E5', referential, echelle.niveaux);
    const quotedTexts = [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text]) => text);
    expect(Math.max(...quotedTexts.map((text) => text.length))).toBeLessThan(256);
    // Wildcards would make « ? » a level.
    expect(formula).not.toMatch(/SEARCH|MATCH|COUNTIF/);
  });

  it('have the colour of what they are worth', () => {
    const worst = Math.min(...echelle.niveaux.flatMap(({ valeur }) => (valeur === null ? [] : [valeur])));
    for (const level of echelle.niveaux) {
      const style = levelStyle(echelle, level);
      if (level.conforme) expect(style).toBe('favorable');
      else if (level.gravite === 'majeure' || (level.valeur === worst && level.gravite === undefined))
        expect(style).toBe('bloquant');
      else if (level.valeur !== null) expect(style).toBe('a_verifier');
      else expect(style).toBe(level.motif === true ? 'information' : null);
    }
  });
});
