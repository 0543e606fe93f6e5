/** The texts that formulas take for a level are those that the reader of documents takes for it, and no other. */
import { shippedReferentials } from '../../../../../core/quality/referentials';
import { levelStyle, saysLevel, spellings } from '../../../../../core/reports/quality/templates/levels';

const referentials = shippedReferentials.map((referential) => [referential.id, referential] as const);

describe.each(referentials)('levels of %s', (_id, referential) => {
  const { echelle } = referential;

  it('are known by their label and their code', () => {
    const known = new Map(spellings(referential).map(([text, level]) => [text.toLowerCase(), level]));
    for (const level of echelle.niveaux) {
      expect([known.get(level.libelle.toLowerCase()), known.get(level.code.toLowerCase())]).toEqual([level, level]);
    }
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
