/** The synthesis of a network: what it publishes over time, what it remembers, what it never holds. */
import type { Problem } from '../../../../core/messages';
import { library } from '../../../../core/quality/referentials';
import { memoryJson, parseMemory, synthesise, type Synthesis } from '../../../../core/quality/synthesis';
import { evaluation } from '../sampleEvaluation';
import { drawnAudit, draws, sampleRegister } from '../sampleNetwork';

const all = library();
const martinique = all.get('martinique-2010');
const draw = draws(3);
const id = (i: number): string => `S${String(i + 1).padStart(2, '0')}`;
const first = Array.from({ length: 15 }, (_, i) => drawnAudit(martinique, id(i), '2025-05-10', draw));
const second = Array.from({ length: 8 }, (_, i) => drawnAudit(martinique, id(i + 12), '2026-05-10', draw));
const register = (evaluations: typeof first, date: string) => sampleRegister(martinique, 25, evaluations, date);

const one = synthesise(register(first, '2025-12-31'), all);
const two = synthesise(register([...first, ...second], '2026-12-31'), all, one.memory);

function outcomes({ themes, accompagnateurs, besoins, lieux }: Synthesis) {
  return [
    ...themes.flatMap(({ indicateurs }) => indicateurs.map(({ resultat }) => resultat)),
    ...accompagnateurs,
    ...besoins,
    ...lieux,
  ];
}

it('publishes two groups or more, of three structures at least', () => {
  for (const { synthesis } of [one, two]) {
    const figures = outcomes(synthesis).flatMap(({ figure }) => (figure === null ? [] : [figure]));
    expect(figures.length).toBeGreaterThan(15);
    for (const { classes, n } of figures) {
      expect(classes.length).toBeGreaterThanOrEqual(2);
      expect(classes.every((group) => group.n >= 3)).toBe(true);
      expect(classes.reduce((sum, group) => sum + group.n, 0)).toBe(n);
    }
  }
});

it('counts the newcomers, and the others as they were, while too few were audited again', () => {
  const numbers = new Set(two.synthesis.themes[0].indicateurs.map(({ resultat }) => resultat.figure?.n));
  // 15 in 2025; 3 audited again, 5 more.
  expect(numbers).toEqual(new Set([15, 20]));
});

it('ranks gaps and tells progress from what is published only', () => {
  const [theme] = two.synthesis.themes;
  const shares = theme.ecarts.map(({ conformite }) => (conformite?.ecarts ?? 0) / (conformite?.n ?? 1));
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
  for (const { conformite, resultat, avant } of theme.indicateurs) {
    if (conformite !== null)
      expect([conformite.n, conformite.date]).toEqual([resultat.figure?.n, resultat.figure?.date]);
    if (avant !== null) expect(avant.date < (resultat.figure?.date ?? '')).toBe(true);
  }
});

it('gives the same again when it is made again', () => {
  expect(synthesise(register([...first, ...second], '2026-12-31'), all, two.memory)).toEqual(two);
});

it('holds the figures when one structure more is audited, whatever its results', () => {
  for (const level of ['0', '3']) {
    const more = evaluation(martinique, level, { structure: 'S24', date: '2026-02-01' });
    const { synthesis } = synthesise(register([...first, more], '2026-12-31'), all, one.memory);
    const figures = (of: Synthesis) => of.themes[0].indicateurs.map(({ resultat }) => resultat.figure);
    expect(figures(synthesis)).toEqual(figures(one.synthesis));
  }
});

it('never holds a structure, a person or the day of an audit', () => {
  const text = JSON.stringify(two.synthesis);
  for (const word of ['S01', 'S15', 'inventée', 'Nom-Fictif', 'Fictive', '2026-05-10'])
    expect(text).not.toContain(word);
});

it('shows nothing of five structures', () => {
  const few = synthesise(sampleRegister(martinique, 5, first.slice(0, 5), '2025-12-31'), all);
  expect(outcomes(few.synthesis).every(({ statut }) => statut === 'masque')).toBe(true);
  expect(few.memory.questions).toEqual({});
});

it('says the same of any naming of the structures', () => {
  const renamed = first.map((audit) => ({ ...audit, structure: `Z${99 - Number(audit.structure.slice(1))}` }));
  const of = (evaluations: typeof first) => synthesise(register(evaluations, '2025-12-31'), all).synthesis.themes;
  expect(of(renamed)).toEqual(of(first));
});

describe('the memory', () => {
  it('comes back from its text, the same for the same', () => {
    const text = memoryJson(two.memory);
    expect(parseMemory(text, 'memoire.json')).toEqual(two.memory);
    expect(memoryJson(parseMemory(text, 'memoire.json'))).toBe(text);
  });

  it.each([
    ['{', 'qualite_memoire_json'],
    ['{"format": 2, "questions": {}}', 'qualite_memoire_champs'],
    [
      '{"format": 1, "questions": {"q": [{"date": "hier", "reponses": {}, "classes": null}]}}',
      'qualite_memoire_champs',
    ],
  ])('%s: %s', (text, code) => {
    expect(() => parseMemory(text, 'memoire.json')).toThrow(expect.objectContaining({ code }) as Problem);
  });

  it('refuses to go back in time', () => {
    const past = () => synthesise(register(first, '2025-12-30'), all, one.memory);
    expect(past).toThrow(expect.objectContaining({ code: 'qualite_memoire_posterieure' }) as Problem);
  });
});
