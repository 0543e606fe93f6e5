/** Whose a file is, by its name: an id, or words that only one certifier has; two as good tell nothing. */
import { parseSettings } from '../../../core/base';
import { guessByName } from '../../../pane/views/guessCertifier';

const certifier = (id: string, nom: string) => ({ id, nom, nature: 'certificateur', exports: [] });
const region = parseSettings(
  {
    version: 1,
    nom: 'Région Atlantide',
    code_region: '53',
    date_extraction: '2025-12-31',
    certificateurs: [
      certifier('dava-rennes', 'DAVA de Rennes'),
      certifier('titres-pro', 'DREETS'),
      certifier('univ', 'Université de Rennes, Atlantide'),
    ],
    rubriques: { extensions: [] },
    publication: { seuil: 5, methode: 'suppression' },
  },
  'essai',
);

it.each([
  ['suivi_titres_pro.xlsx', 'titres-pro'],
  ['Extraction VAE DAVA T4 2025.csv', 'dava-rennes'],
  ['export-univ-2025.ods', 'univ'],
  ['DREETS 2025.csv', 'titres-pro'],
  ['rennes.csv', ''],
  ['dava et dreets.csv', ''],
  ['atlantide.csv', ''],
  ['export.csv', ''],
])('%s', (fileName, id) => {
  expect(guessByName(fileName, region)).toBe(id);
});
