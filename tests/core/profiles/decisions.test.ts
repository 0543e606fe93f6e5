/** Decisions in a profile: made, listed, taken back, checked; the same decisions give the same bytes. */
import fc from 'fast-check';
import { Problem } from '../../../core/messages';
import {
  decisionsOf,
  isDecidable,
  parseProfile,
  withChoice,
  withLeft,
  withoutChoice,
  withoutDecision,
  withoutLeft,
  withoutValue,
  withValue,
} from '../../../core/profiles';
import type { Profile } from '../../../core/profiles';

const BARE: Profile = { version: 1, certificateur: 'essai', colonnes: [{ entete: 'A', rubrique: 'sexe' }] };

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
  return '';
}

describe('a decision of value', () => {
  it('keeps the profile that it is made from as it is', () => {
    const before = JSON.stringify(BARE);
    expect(withValue(BARE, 'sexe', 'x', 'F').valeurs).toEqual({ sexe: { x: 'F' } });
    expect(JSON.stringify(BARE)).toBe(before);
  });

  it('replaces what was decided of the same text in another case', () => {
    expect(withValue(withValue(BARE, 'sexe', 'Dame', 'H'), 'sexe', 'DAME', 'F').valeurs).toEqual({
      sexe: { DAME: 'F' },
    });
  });

  it.each([
    ['intitule_certification', 'C#', 'C++'],
    ['anciennete_chomage', '< 1 an', '> 1 an'],
    ['montant', '-12,5', '12,5'],
    ['montant', '1.5', '1 5'],
  ])('of %s tells « %s » from « %s »', (rubrique, a, b) => {
    const profile = withValue(withValue(BARE, rubrique, a, '1'), rubrique, b, '2');
    expect(Object.keys(profile.valeurs![rubrique]).sort()).toEqual([a, b].sort());
  });

  it('never leads to another one', () => {
    const id = 'intitule_certification';
    const first = withValue(withValue(BARE, id, 'a', 'b'), id, 'b', 'c');
    expect(first.valeurs![id]).toEqual({ a: 'c', b: 'c' });
    expect(withValue(withValue(BARE, id, 'b', 'c'), id, 'a', 'b').valeurs![id]).toEqual({ a: 'c', b: 'c' });
    expect(withValue(withValue(BARE, id, 'a', 'b'), id, 'b', 'a').valeurs![id]).toEqual({ b: 'a' });
    const upper = withValue(withValue(BARE, id, 'DIPLOME', 'Diplôme'), id, 'diplm', 'Diplôme');
    expect(upper.valeurs![id]).toEqual({ DIPLOME: 'Diplôme', diplm: 'Diplôme' });
  });

  it.each<[string, string, string, string]>([
    ['sexe', 'x', 'femme', 'profil_valeur_hors_liste'],
    ['sexe', 'x', '', ''],
    ['sexe', 'x', 'NR', ''],
    ['nom_naissance', 'Fictif', 'Exemple', 'profil_decision_identite'],
    ['commune', 'Ville', 'Autre ville', 'profil_decision_identite'],
    ['rien', 'x', 'y', 'profil_rubrique_inconnue'],
    ['r_site', 'x', 'y', ''],
  ])('of %s: « %s » as « %s » %s', (rubrique, text, value, code) => {
    expect(codeOf(() => withValue(BARE, rubrique, text, value))).toBe(code);
    const profile = JSON.stringify({ ...BARE, valeurs: { [rubrique]: { [text]: value } } });
    expect(codeOf(() => parseProfile(profile, 'p.json'))).toBe(code);
  });

  it('may be asked of what a profile can hold', () => {
    expect(['sexe', 'commune', 'nom_naissance', 'r_site'].map(isDecidable)).toEqual([true, false, false, false]);
  });
});

it('a repair left aside is never one of an identity', () => {
  expect(withLeft(withLeft(BARE, 'sexe', 'b'), 'sexe', 'a').laissees).toEqual({ sexe: ['a', 'b'] });
  expect(codeOf(() => withLeft(BARE, 'prenom', 'Zoé'))).toBe('profil_decision_identite');
  const profile = JSON.stringify({ ...BARE, laissees: { prenom: ['Zoé'] } });
  expect(codeOf(() => parseProfile(profile, 'p.json'))).toBe('profil_decision_identite');
});

describe('any decisions', () => {
  const text = fc.constantFrom('b', 'Z', 'é', '10', '2', 'a b');
  const made = fc.array(
    fc.oneof(
      fc.record({ genre: fc.constant('valeur' as const), rubrique: fc.constantFrom('sexe', 'age'), text }),
      fc.record({ genre: fc.constant('choix' as const), rubrique: fc.constantFrom('sens_m', 'heure'), text }),
      fc.record({ genre: fc.constant('laissee' as const), rubrique: fc.constantFrom('sexe', 'pcs'), text }),
    ),
    { maxLength: 8 },
  );
  const apply = (profile: Profile, { genre, rubrique, text: on }: { genre: string; rubrique: string; text: string }) =>
    genre === 'valeur'
      ? withValue(profile, rubrique, on, rubrique === 'sexe' ? 'F' : '1')
      : genre === 'choix'
        ? withChoice(profile, rubrique, on, 'monsieur')
        : withLeft(profile, rubrique, on);

  it('give the same bytes in any order, are read back, and are taken back one by one', () => {
    fc.assert(
      fc.property(made, (decisions) => {
        const profile = decisions.reduce(apply, BARE);
        expect(JSON.stringify([...decisions].reverse().reduce(apply, BARE))).toBe(JSON.stringify(profile));
        expect(JSON.stringify(parseProfile(JSON.stringify(profile), 'p.json'))).toBe(JSON.stringify(profile));
        expect(JSON.stringify(decisionsOf(profile).reduce(withoutDecision, profile))).toBe(JSON.stringify(BARE));
      }),
      { numRuns: 60 },
    );
  });

  it('taken back when they were not made change nothing', () => {
    const profile = withChoice(BARE, 'sens_m', 'A', 'monsieur');
    expect(withoutValue(profile, 'sexe', 'x')).toEqual(profile);
    expect(withoutLeft(profile, 'sexe', 'x')).toEqual(profile);
    expect(withoutChoice(profile, 'sens_nr', 'A')).toEqual(profile);
  });
});
