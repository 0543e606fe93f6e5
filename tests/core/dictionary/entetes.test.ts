import { AMBIGUS, entetes, MOTS, ORDINAIRES, rubriqueById, rubriques, VIDES } from '../../../core/dictionary';
import { corpus, setKey } from '../../../core/profiles/headers/corpus';

const { targets, decoys } = corpus();

describe('label evidence', () => {
  it('names every rubrique of the dictionary, once', () => {
    expect(entetes.map(({ rubrique }) => rubrique).sort()).toEqual(rubriques.map(({ id }) => id).sort());
  });

  it.each(entetes.map((one) => [one.rubrique, one] as const))('%s has conditions that exist', (_, one) => {
    for (const { avec = [], sans = [], avant = [], apres = [], determinee = [] } of one.conditionnels ?? []) {
      for (const id of [...avec, ...sans, ...avant, ...apres, ...determinee]) expect(rubriqueById(id)).toBeDefined();
      for (const id of [...avant, ...apres]) expect(rubriqueById(id)?.storage).toBe('date');
    }
  });

  it.each(targets.map(({ rubrique, exact }) => [rubrique, exact.size] as const))(
    '%s has many labels',
    (rubrique, size) => {
      expect(size).toBeGreaterThanOrEqual(rubrique?.startsWith('tranche_age') === true ? 5 : 12);
    },
  );

  it('gives no set of concepts to two rubriques without condition', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { rubrique, labels } of targets) {
      for (const label of labels) {
        if (label.strength === 'conditionnel') continue;
        const key = setKey(label.tokens, label.numbers);
        const owner = owners.get(key) ?? rubrique;
        if (owner !== rubrique) shared.push(`${key}: ${owner}, ${rubrique}`);
        owners.set(key, owner as string);
      }
    }
    expect(shared).toEqual([]);
  });

  it('denies none of its own labels', () => {
    const denied = targets.flatMap(({ rubrique, labels, forbidden, isDate }) =>
      labels
        .filter(({ tokens }) => tokens.some((token) => forbidden.has(token)) || (!isDate && tokens.includes('date')))
        .map(({ key }) => `${rubrique}: ${key}`),
    );
    expect(denied).toEqual([]);
  });

  it('has decoys that are no sure label of a rubrique', () => {
    const sure = new Set(
      targets.flatMap(({ labels }) =>
        labels.filter(({ strength }) => strength === 'sur').map((label) => setKey(label.tokens, label.numbers)),
      ),
    );
    // "Parcours type" is a degree's, "Type de parcours" is a device: the order of the words tells them apart.
    const both = decoys.labels.filter((label) => sure.has(setKey(label.tokens, label.numbers))).map(({ key }) => key);
    expect(both).toEqual(['parcours type']);
  });
});

describe('vocabulary', () => {
  it('gives each word to one concept', () => {
    const words = Object.values(MOTS).flatMap((list) => list.split(' '));
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  it('is folded: lower case, no accent', () => {
    const words = [
      ...Object.values(MOTS).flatMap((list) => list.split(' ')),
      ...Object.keys(AMBIGUS),
      ...ORDINAIRES.split(' '),
      ...VIDES.split(' '),
    ];
    expect(words.filter((word) => !/^[a-z0-9]+$/.test(word))).toEqual([]);
  });

  it('lists as ordinary no word that means a concept', () => {
    const words = new Set(Object.values(MOTS).flatMap((list) => list.split(' ')));
    expect(ORDINAIRES.split(' ').filter((word) => words.has(word))).toEqual([]);
  });
});
