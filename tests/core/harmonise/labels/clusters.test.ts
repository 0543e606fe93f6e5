/** Clusters of free labels: what is proposed together, and what never is. */
import fc from 'fast-check';
import type { Cluster, LabelKind } from '../../../../core/harmonise/labels/clusters';
import { clusterSteps } from '../../../../core/harmonise/labels/clusters';
import { lastOf } from '../../../../core/table';

const WORDS: LabelKind = { libelle: 'mots', commune: false, nomenclature: new Map() };
const TOWNS: LabelKind = { libelle: 'lieux', commune: true, nomenclature: new Map() };

function clusters(texts: readonly (readonly [string, number])[], kind = WORDS): readonly Cluster[] {
  return lastOf(
    clusterSteps(
      texts.map(([text, count]) => ({ text, count })),
      kind,
    ),
  );
}

/** How the second text looks like the first, which is twenty times as frequent; '' when they are not proposed. */
function likeness(a: string, b: string, kind = WORDS): string {
  const [cluster] = clusters(
    [
      [a, 20],
      [b, 1],
    ],
    kind,
  );
  return cluster?.members.find(({ text }) => text === b)?.likeness ?? '';
}

describe('labels that look alike', () => {
  it.each([
    ['Infirmier', 'INFIRMIER', 'ecriture'],
    ["Diplôme d'État", 'diplome d etat', 'ecriture'],
    ['M.E.N.', 'MEN', 'ecriture'],
    ['Assistant de direction', 'Direction assistant', 'mots'],
    ["Chef d'équipe", 'Chef équipe', 'mots'],
    ['Infirmier', 'Infirmière', 'accord'],
    ['Aide-soignant', 'Aide-soignante', 'accord'],
    ['Vendeur', 'Vendeuse', 'accord'],
    ['Moniteur éducateur', 'Monitrice éducatrice', 'accord'],
    ['Conseiller en insertion', 'Conseillère en insertion', 'accord'],
    ['Éducateur spécialisé', 'Éducateur(rice) spécialisé(e)', 'mots'],
    ['Vendeur', 'Vendeur / Vendeuse', 'accord'],
    ['Aide-soignant', 'Aidesoignant', 'lettres'],
    ['Accompagnant éducatif', 'Accompaggnant éducatif', 'faute'],
    ['Accompagnant éducatif et social', 'Accompagnant educatf et social', 'faute'],
    ['Greta de Nantes', 'Greta de Nantess', 'faute'],
    ['Technicien de maintenance', 'Technicein de maintenance', 'faute'],
  ])('« %s » and « %s »: %s', (a, b, expected) => {
    expect(likeness(a, b)).toBe(expected);
  });

  it.each([
    ['Moniteur éducateur', "Moniteur d'atelier"],
    ['Soudeurs', 'Sondage'],
    ['Coiffeur', 'Coffreur'],
    ['Production', 'Protection'],
    ['Marin', 'Marine'],
    ['Greta de Laon', 'Greta de Lens'],
    ['Greta de Soissons', 'Greta de Poissy'],
    ['DEJEPS', 'DESJEPS'],
    ['DEJEPS perfectionnement sportif', 'DESJEPS perfectionnement sportif'],
    ['dejeps perfectionnement sportif', 'desjeps perfectionnement sportif'],
    ['Titre FORMAPS de niveau 5', 'Titre FORMAPT de niveau 5'],
    ['BTS tourisme', 'BTSA tourisme'],
    ['Option A', 'Option B'],
    ['Option D', 'Option'],
    ['Bloc un', 'Bloc deux'],
    ['Moins d’un an', 'Plus d’un an'],
    ['< 1 an', '> 1 an'],
    ['1,5 an', '1-5 ans'],
    ['Développeur C++', 'Développeur C#'],
    ['Déposé', 'Déposé ?'],
    ['Bac +2', 'Bac 2'],
    ['Jury passé, dossier prévu', 'Dossier passé, jury prévu'],
    ['Bloc 1 niveau 2', 'Bloc 2 niveau 1'],
    ['CAP et BEP', 'CAP ou BEP'],
    ['Irrecvable', 'Recevable'],
    ['Sans emploi', 'Emploi'],
  ])('never « %s » and « %s »', (a, b) => {
    expect([likeness(a, b), likeness(b, a)]).toEqual(['', '']);
  });

  it.each([
    ['Saint-Denis', 'ST DENIS', 'mots'],
    ['Montpellier', 'Montpelier', 'faute'],
    ['Lyon', 'Laon', ''],
    ['Soissons', 'Poissons', ''],
    ['Saint-Martin', 'Sainte-Martine', ''],
    ['Saint-Denis', 'Sainte-Denise', ''],
    ['Beaumont', 'Beaumonts', ''],
  ])('of towns, « %s » and « %s »: %s', (a, b, expected) => {
    expect(likeness(a, b, TOWNS)).toBe(expected);
  });

  it('are not proposed when both are frequent', () => {
    expect(
      clusters([
        ['Soudeur', 10],
        ['Sondeur', 9],
      ]),
    ).toEqual([]);
  });

  it('take the best writing of nearly as frequent ones', () => {
    const [{ target, members }] = clusters([
      ['AIDE SOIGNANT', 30],
      ['Aide soignant', 20],
      ['aide soignant', 5],
    ]);
    expect([target, members.map(({ text }) => text)]).toEqual([
      'Aide soignant',
      ['Aide soignant', 'AIDE SOIGNANT', 'aide soignant'],
    ]);
    expect(
      clusters([
        ['AIDE SOIGNANT', 300],
        ['Aide soignant', 2],
      ])[0].target,
    ).toBe('AIDE SOIGNANT');
  });

  it('take the label of a nomenclature, whose labels are never drawn together', () => {
    const nomenclature = new Map([
      ['aide soignant', { label: 'Aide-soignant', thing: 0 }],
      ['educateur specialise', { label: 'Éducateur spécialisé', thing: 1 }],
      ['educatrice specialisee', { label: 'Éducatrice spécialisée', thing: 2 }],
    ]);
    const found = clusters(
      [
        ['AIDE SOIGNANTE', 9],
        ['aide soignant', 1],
        ['Éducateur spécialisé', 5],
        ['Éducatrice spécialisée', 5],
      ],
      { ...WORDS, nomenclature },
    );
    expect(found.map(({ target }) => target)).toEqual(['Aide-soignant']);
  });
});

/** Labels that score as near equal and say the contrary, or another thing (design/harmonisation.md, guards). */
const FORBIDDEN: readonly (readonly [string, string])[] = [
  ['Recevable', 'Irrecevable'],
  ['Complet', 'Incomplet'],
  ['Validé', 'Invalidé'],
  ['Favorable', 'Défavorable'],
  ['Validation totale', 'Validation partielle'],
  ['Jury passé', 'Jury prévu'],
  ['Bloc 1', 'Bloc 2'],
  ['Bloc I', 'Bloc II'],
  ['DEAES 2016', 'DEAES 2021'],
  ['Avec accompagnement', 'Sans accompagnement'],
  ['Jury initial', 'Jury final'],
];

/** One letter more, less, other, or two swapped, past the beginning of the words, which says yes or no. */
function mistyped(text: string, at: number, kind: number, letter: string): string {
  const places = [...text].flatMap((_, i) => (/^\p{L}{4}$/u.test(text.slice(i - 3, i + 1)) ? [i] : []));
  if (places.length === 0) return text;
  const i = places[at % places.length];
  if (kind === 0) return text.slice(0, i) + text.slice(i + 1);
  if (kind === 1) return text.slice(0, i) + letter + text.slice(i + 1);
  if (kind === 2) return text.slice(0, i) + letter + text.slice(i);
  return text.slice(0, i - 1) + text[i] + text[i - 1] + text.slice(i + 1);
}

describe('whatever their context, case and typing errors', () => {
  const writing = fc.record({
    typed: fc.boolean(),
    at: fc.nat(30),
    kind: fc.nat(3),
    letter: fc.constantFrom(...'aeinrtv'),
    upper: fc.boolean(),
    plain: fc.boolean(),
    count: fc.integer({ min: 1, max: 40 }),
  });
  const context = fc.constantFrom(
    (t: string) => t,
    (t: string) => `Dossier ${t.toLowerCase()}`,
    (t: string) => `${t} par le jury`,
    (t: string) => `Candidature ${t.toLowerCase()} en commission`,
    (t: string) => `(${t})`,
    (t: string) => `Livret de l'éducateur : ${t}`,
  );
  const write = (
    text: string,
    {
      typed,
      at,
      kind,
      letter,
      upper,
      plain,
    }: { [K in 'at' | 'kind']: number } & { typed: boolean; letter: string; upper: boolean; plain: boolean },
  ) => {
    let out = typed ? mistyped(text, at, kind, letter) : text;
    if (plain) out = out.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
    return upper ? out.toUpperCase() : out;
  };

  it('two labels of a forbidden pair are never in one cluster', () => {
    const pair = fc.constantFrom(...FORBIDDEN);
    fc.assert(
      fc.property(
        pair,
        context,
        fc.array(fc.tuple(fc.boolean(), writing), { minLength: 4, maxLength: 14 }),
        (two, around, all) => {
          const sideOf = new Map<string, number>();
          const counts = new Map<string, number>();
          for (const [second, how] of all) {
            const text = write(around(two[second ? 1 : 0]), how);
            sideOf.set(text, second ? 1 : 0);
            counts.set(text, how.count);
          }
          for (const { members, target } of clusters([...counts])) {
            const sides = new Set([...members.map(({ text }) => text), target].map((text) => sideOf.get(text)));
            expect([...sides]).toHaveLength(1);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('the order of the rows changes nothing', () => {
    const texts = ['Infirmier', 'Infirmière', 'INFIRMIER', 'Infirmer', 'infirmiere', 'Aide-soignant', 'Aidesoignante'];
    const rows = texts.map((text, i): [string, number] => [text, 1 + (i % 3)]);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(clusters(shuffled)).toEqual(clusters(rows));
      }),
      { numRuns: 20 },
    );
  });
});

it('thousands of labels that differ by little are not compared two by two', () => {
  const syllables = ['ba', 'co', 'di', 'fu', 'ga', 'lo', 'mi', 'nu', 'pa', 'ré'];
  const word = (n: number): string => [...String(n).padStart(4, '0')].map((digit) => syllables[Number(digit)]).join('');
  const texts = Array.from({ length: 8000 }, (_, i): [string, number] => [
    `${word(i % 4000)} ${word((i * 7) % 4000)}`,
    1 + (i % 5),
  ]);
  // Each word has series of neighbours: they are codes, not errors of one another.
  expect(clusters(texts).length).toBeLessThan(texts.length / 10);
});
