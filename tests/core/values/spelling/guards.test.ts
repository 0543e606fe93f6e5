/** The guards are absolute: opposites score as near equal, and are never read nor proposed for one another. */
import { codeListById } from '../../../../core/dictionary';
import { indexList, readCode } from '../../../../core/values/codes/codeList';
import { editDistance } from '../../../../core/values/spelling/distance';
import { foldLabel } from '../../../../core/values/spelling/fold';
import { areContrary, hasNegation, sameSense } from '../../../../core/values/spelling/guards';

const FORBIDDEN: readonly (readonly [string, string])[] = [
  ['Recevable', 'Irrecevable'],
  ['Recevable', 'Non recevable'],
  ['Recevable', 'Pas recevable'],
  ['Complet', 'Incomplet'],
  ['Validé', 'Invalidé'],
  ['Validé', 'Non validé'],
  ['Favorable', 'Défavorable'],
  ['Admis', 'Non admis'],
  ['Éligible', 'Inéligible'],
  ['Validation totale', 'Validation partielle'],
  ['Aucune validation', 'Validation'],
  ['Jury passé', 'Jury prévu'],
  ['Bloc 1', 'Bloc 2'],
  ['DEAES 2016', 'DEAES 2021'],
  ['Niveau III', 'Niveau IV'],
  ['Avec accompagnement', 'Sans accompagnement'],
  ['Date de début', 'Date de fin'],
  ['Présenté', 'Non présenté'],
  ['Salarié du public', 'Salarié du privé'],
];

describe('sameSense', () => {
  it.each(FORBIDDEN)('%s / %s', (a, b) => {
    expect(sameSense(foldLabel(a), foldLabel(b))).toBe(false);
    expect(sameSense(foldLabel(b), foldLabel(a))).toBe(false);
  });

  it.each([
    ['Recevable', 'recevables'],
    ['Irrecevable', 'Irrecevables'],
    ['Validation partielle', 'Validation partiele'],
    ['Bloc 1', 'Blocs 1'],
    ['Représenté', 'Représentée'],
  ])('%s ~ %s', (a, b) => {
    expect(sameSense(foldLabel(a), foldLabel(b))).toBe(true);
  });

  it('sees a denial in a prefix, not in a repetition', () => {
    expect(['irrecevable', 'incomplet', 'defavorable', 'invalide', 'inadmissible', 'inactif'].map(hasNegation)).toEqual(
      Array(6).fill(true),
    );
    expect(['revalidation', 'represente', 'recevable', 'complet'].map(hasNegation)).toEqual(Array(4).fill(false));
  });
});

describe('editDistance', () => {
  it.each([
    ['recevable', 'recevable', 0],
    ['recevabel', 'recevable', 1],
    ['recevable', 'irrecevable', 2],
    ['defavorable', 'favorable', 2],
    ['abc', '', 3],
    ['', 'ab', 2],
  ])('%s %s %i', (a, b, d) => {
    expect(editDistance(a, b, 5)).toBe(d);
    expect(editDistance(b, a, 5)).toBe(d);
  });
  it('stops beyond its limit', () => {
    expect(editDistance('validation', 'abandon', 2)).toBe(3);
  });
});

/** Longer labels are edited at every third letter: whole sentences have no near neighbour. */
const SHORT = 20;

/** Every text at one edit of a label: a letter lost, doubled, replaced, or swapped with the next. */
function misspelt(label: string): string[] {
  const out: string[] = [];
  for (let i = 0; i < label.length; i += label.length > SHORT ? 3 : 1) {
    const [head, tail] = [label.slice(0, i), label.slice(i + 1)];
    out.push(head + tail, head + label[i] + label.slice(i), `${head}z${tail}`);
    if (tail !== '') out.push(head + tail[0] + label[i] + tail.slice(1));
  }
  return out;
}

describe('a typing error', () => {
  it.each(['decision_recevabilite', 'mode_accompagnement', 'booleen', 'sexe'])(
    'in a label of %s never leads to another code, read or proposed',
    (id) => {
      const index = indexList(codeListById(id));
      const wrong: string[] = [];
      let proposed = 0;
      for (const label of index.labels.filter(({ folded }) => folded.length >= 6)) {
        for (const text of misspelt(label.folded)) {
          if (index.byLabel.has(foldLabel(text))) continue;
          const { value, suggestion } = readCode(index, text, 0);
          if (suggestion !== undefined) proposed++;
          const told = value ?? suggestion ?? label.code;
          if (told !== label.code) wrong.push(`${text}: ${told} for ${label.code}`);
        }
      }
      expect(wrong).toEqual([]);
      expect(proposed).toBeGreaterThan(0);
    },
  );

  it('as near to a label as to its opposite gets no proposal', () => {
    const index = indexList(codeListById('decision_recevabilite'));
    for (const text of ['irecevable', 'dfavorable', 'ncomplet', 'iligible']) {
      expect(readCode(index, text, 0)).toMatchObject({ value: null, state: 'invalide' });
      expect(readCode(index, text, 0).suggestion).toBeUndefined();
    }
  });
});

describe('areContrary', () => {
  const contrary = (a: string, b: string): boolean[] => [
    areContrary(foldLabel(a), foldLabel(b)),
    areContrary(foldLabel(b), foldLabel(a)),
  ];

  it.each([
    ['irrecevable en l’état', 'Recevable'],
    ['non recevable', 'Recevable'],
    ['recevable : non', 'Recevable'],
    ['sans emploi', 'En emploi'],
    ['validé', 'Aucune validation'],
    ['validation partielle', 'Validation totale'],
    ['hommes', 'Femme'],
  ])('« %s », « %s »', (a, b) => expect(contrary(a, b)).toEqual([true, true]));

  it.each([
    ['validation refusée', 'Aucune validation'],
    ['sans emploi (RSA)', 'Demandeur d’emploi'],
    ['pas de financement', 'Financement non obtenu'],
    ['demandeur d’emploi non indemnisé', 'Demandeur d’emploi'],
    ['validé, oral non présenté', 'Validation'],
    ['clos avec accord', 'Classé sans suite'],
    ['refusé', 'Non recevable'],
    ['', 'Recevable'],
  ])('not « %s », « %s »', (a, b) => expect(contrary(a, b)).toEqual([false, false]));
});
