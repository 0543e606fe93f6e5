/** Where candidates live: real communes of five départements put together into a region that does not exist. */

export interface Commune {
  readonly nom: string;
  /** INSEE code (code officiel géographique). */
  readonly insee: string;
  readonly codePostal: string;
  readonly departement: string;
}

type Row = readonly [nom: string, insee: string, codePostal: string, poids: number];

// Source: @etalab/decoupage-administratif 6.0.0. The five départements are far apart on purpose: nobody can take
// Atlantide for a real region, and their codes hold the usual traps (lost zero, 2A, overseas, elision, ligature).
const inRegion: readonly Row[] = [
  ['Bourg-en-Bresse', '01053', '01000', 9],
  ['Oyonnax', '01283', '01100', 6],
  ['Valserhône', '01033', '01200', 4],
  ['Ambérieu-en-Bugey', '01004', '01500', 4],
  ['Ferney-Voltaire', '01160', '01210', 2],
  ['Divonne-les-Bains', '01143', '01220', 2],
  ['Belley', '01034', '01300', 2],
  ['Prévessin-Moëns', '01313', '01280', 2],
  ['Châtillon-sur-Chalaronne', '01093', '01400', 1],
  ['Villars-les-Dombes', '01443', '01330', 1],
  ['Annonay', '07010', '07100', 4],
  ['Aubenas', '07019', '07200', 4],
  ['Tournon-sur-Rhône', '07324', '07300', 3],
  ['Guilherand-Granges', '07102', '07500', 3],
  ['Le Teil', '07319', '07400', 2],
  ['Privas', '07186', '07000', 3],
  ['Bourg-Saint-Andéol', '07042', '07700', 2],
  ['La Voulte-sur-Rhône', '07349', '07800', 1],
  ['Chomérac', '07066', '07210', 1],
  ["Vallon-Pont-d'Arc", '07330', '07150', 1],
  ['La Rochelle', '17300', '17000', 14],
  ['Saintes', '17415', '17100', 6],
  ['Rochefort', '17299', '17300', 6],
  ['Royan', '17306', '17200', 5],
  ['Aytré', '17028', '17440', 2],
  ['Périgny', '17274', '17180', 2],
  ['Surgères', '17434', '17700', 2],
  ["Saint-Jean-d'Angély", '17347', '17400', 2],
  ["Saint-Pierre-d'Oléron", '17385', '17310', 2],
  ['Nieul-sur-Mer', '17264', '17137', 1],
  ['Ajaccio', '2A004', '20090', 7],
  ['Porto-Vecchio', '2A247', '20137', 3],
  ['Propriano', '2A249', '20110', 1],
  ['Sartène', '2A272', '20100', 1],
  ['Cargèse', '2A065', '20130', 1],
  ['Fort-de-France', '97209', '97200', 9],
  ['Le Lamentin', '97213', '97232', 5],
  ['Le Robert', '97222', '97231', 3],
  ['Schœlcher', '97229', '97233', 3],
  ['Sainte-Marie', '97228', '97230', 2],
  ['Le François', '97210', '97240', 2],
  ['Les Trois-Îlets', '97231', '97229', 1],
  ['Rivière-Salée', '97221', '97215', 1],
];

// A few candidates live elsewhere: a certifier's scope is not the residents' scope.
const outside: readonly Row[] = [
  ['Lyon 3e Arrondissement', '69383', '69003', 3],
  ['Mâcon', '71270', '71000', 2],
  ['Bordeaux', '33063', '33000', 2],
  ['Niort', '79191', '79000', 2],
  ['Bastia', '2B033', '20200', 1],
  ['Les Abymes', '97101', '97139', 1],
  ['Cayenne', '97302', '97300', 1],
  ['Saint-Barthélemy', '97701', '97133', 0.4],
  ['Nouméa', '98818', '98800', 0.5],
  ['Papeete', '98735', '98714', 0.5],
];

function commune([nom, insee, codePostal]: Row): Commune {
  // Overseas départements and collectivities have three characters, the others two; Corsica is 2A or 2B by INSEE code.
  const departement = insee.startsWith('97') || insee.startsWith('98') ? insee.slice(0, 3) : insee.slice(0, 2);
  return { nom, insee, codePostal, departement };
}

/** Names of the départements above. */
export const DEPARTEMENTS: Readonly<Record<string, string>> = {
  '01': 'Ain',
  '07': 'Ardèche',
  '17': 'Charente-Maritime',
  '2A': 'Corse-du-Sud',
  '2B': 'Haute-Corse',
  '33': 'Gironde',
  '69': 'Rhône',
  '71': 'Saône-et-Loire',
  '79': 'Deux-Sèvres',
  '971': 'Guadeloupe',
  '972': 'Martinique',
  '973': 'Guyane',
  '977': 'Saint-Barthélemy',
  '987': 'Polynésie française',
  '988': 'Nouvelle-Calédonie',
};

const weighted = (rows: readonly Row[]): [Commune, number][] => rows.map((row) => [commune(row), row[3]]);

export const REGION = weighted(inRegion);
export const ELSEWHERE = weighted(outside);
