/** « Nom Prénom » in one cell: by case, by comma, by the order of the column. */
import { foldName } from '../../../../core/values/names/foldName';
import { FIRST_NAMES } from '../../../../core/values/names/firstNameList';
import { decideNameOrder, splitNomPrenom } from '../../../../core/values/names/nomPrenom';

describe('splitNomPrenom', () => {
  it.each([
    ['TESTARD Marie', 'TESTARD', 'Marie'],
    ['Marie TESTARD', 'TESTARD', 'Marie'],
    ['Mme TESTARD Marie-Claude', 'TESTARD', 'Marie-Claude'],
    ['TESTARD-FICTIF Jean Pierre', 'TESTARD-FICTIF', 'Jean Pierre'],
    ['de la TOURELLE Anne', 'de la TOURELLE', 'Anne'],
    ['Anne de la TOURELLE', 'de la TOURELLE', 'Anne'],
    ['TESTARD née FICTIVE Marie', 'TESTARD née FICTIVE', 'Marie'],
    ['TESTARD (née FICTIVE) Marie', 'TESTARD née FICTIVE', 'Marie'],
    ['TESTARD J.', 'TESTARD', 'J.'],
    ['TESTARD, Marie', 'TESTARD', 'Marie'],
    ['Testard, Marie', 'Testard', 'Marie'],
    ['TESTARD Marie, Claude', 'TESTARD', 'Marie Claude'],
    ['TESTARD épouse Fictive, Marie', 'TESTARD épouse Fictive', 'Marie'],
    ['LE TESTARD Marie, Anne, Lise', 'LE TESTARD', 'Marie Anne Lise'],
    ['TESTARD MARIE', 'TESTARD', 'MARIE'],
    ['Testard Marie Claude', 'Testard', 'Marie Claude'],
    ['LE TESTARD MARIE', 'LE TESTARD', 'MARIE'],
    ['SAINT FICTIF MARIE', 'SAINT FICTIF', 'MARIE'],
    ['TESTARD FICTIF MARIE', 'TESTARD FICTIF', 'MARIE'],
    ['TESTARD NEE FICTIVE MARIE', 'TESTARD NEE FICTIVE', 'MARIE'],
    ['TESTARD ZYX', 'TESTARD', 'ZYX'],
    ['MARTIN THOMAS', 'MARTIN', 'THOMAS'],
    ['TESTARD', 'TESTARD', ''],
    ['', '', ''],
  ])('%j', (text, nom, prenom) => expect(splitNomPrenom(text, 'nom_prenom')).toEqual({ nom, prenom }));

  it.each([
    ['Marie Testard', 'Testard', 'Marie'],
    ['Marie Claude Testard', 'Testard', 'Marie Claude'],
    ['Thomas Martin', 'Martin', 'Thomas'],
    ['Anne de la Tourelle', 'de la Tourelle', 'Anne'],
    ['TESTARD Marie', 'TESTARD', 'Marie'],
  ])('%j, first name first', (text, nom, prenom) =>
    expect(splitNomPrenom(text, 'prenom_nom')).toEqual({ nom, prenom }),
  );
});

describe('decideNameOrder', () => {
  it.each([
    ['surname first', ['Testard Marie', 'Fictif Paul', 'Exempla Jeanne', 'Marie Thomas'], 'nom_prenom'],
    ['first name first', ['Marie Testard', 'Paul Fictif', 'Jeanne Exempla', 'Thomas Martin'], 'prenom_nom'],
    ['capitals tell', ['Marie TESTARD', 'Paul FICTIF', 'Jeanne EXEMPLA'], 'nom_prenom'],
    ['too few', ['Marie Testard', 'Paul Fictif'], 'nom_prenom'],
    ['nothing', ['', 'Zyx Abc'], 'nom_prenom'],
  ] as const)('%s', (_, values, order) => expect(decideNameOrder(values)).toBe(order));
});

it('the first names are folded and each is there once', () => {
  expect(FIRST_NAMES.size).toBeGreaterThan(400);
  for (const name of FIRST_NAMES) expect(foldName(name)).toBe(name);
});
