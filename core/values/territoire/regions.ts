/** The regions of 2016 and overseas collectivities. Made by templates/generateur-territoire.js from @etalab/decoupage-administratif 6.0.0 (INSEE, La Poste): do not edit. */

export interface Region {
  readonly code: string;
  readonly nom: string;
}

export const regions: readonly Region[] = [
  { code: '01', nom: 'Guadeloupe' },
  { code: '02', nom: 'Martinique' },
  { code: '03', nom: 'Guyane' },
  { code: '04', nom: 'La Réunion' },
  { code: '06', nom: 'Mayotte' },
  { code: '11', nom: 'Île-de-France' },
  { code: '24', nom: 'Centre-Val de Loire' },
  { code: '27', nom: 'Bourgogne-Franche-Comté' },
  { code: '28', nom: 'Normandie' },
  { code: '32', nom: 'Hauts-de-France' },
  { code: '44', nom: 'Grand Est' },
  { code: '52', nom: 'Pays de la Loire' },
  { code: '53', nom: 'Bretagne' },
  { code: '75', nom: 'Nouvelle-Aquitaine' },
  { code: '76', nom: 'Occitanie' },
  { code: '84', nom: 'Auvergne-Rhône-Alpes' },
  { code: '93', nom: "Provence-Alpes-Côte d'Azur" },
  { code: '94', nom: 'Corse' },
  { code: '975', nom: 'Saint-Pierre-et-Miquelon' },
  { code: '977', nom: 'Saint-Barthélemy' },
  { code: '978', nom: 'Saint-Martin' },
  { code: '984', nom: 'Terres australes et antarctiques françaises' },
  { code: '986', nom: 'Wallis et Futuna' },
  { code: '987', nom: 'Polynésie française' },
  { code: '988', nom: 'Nouvelle-Calédonie' },
  { code: '989', nom: 'Île de Clipperton' },
];
