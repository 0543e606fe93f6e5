import { repairMojibake } from '../../../../core/profiles/headers/mojibake';

describe('repairMojibake', () => {
  it.each([
    ['PrÃ©nom', 'Prénom'],
    ['Date de dÃ©pÃ´t', 'Date de dépôt'],
    ['NumÃ©ro', 'Numéro'],
    ['Lâ€™adresse', 'L’adresse'],
    ['Prénom', 'Prénom'],
    ['Âge', 'Âge'],
    ['ÉTAT À L’ENTRÉE', 'ÉTAT À L’ENTRÉE'],
  ])('%s', (text, expected) => expect(repairMojibake(text)).toBe(expected));
});
