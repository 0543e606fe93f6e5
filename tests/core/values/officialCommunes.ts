/** The official communes with their postcodes, read at run time: 8 MB of JSON are no type for the compiler. */
import * as fs from 'node:fs';

export interface OfficialCommune {
  readonly code: string;
  readonly nom: string;
  readonly departement: string;
  readonly population: number;
  readonly codesPostaux: readonly string[];
}

interface Entry {
  code: string;
  nom: string;
  type: string;
  departement?: string;
  collectivite?: string;
  population?: number;
  codesPostaux?: string[];
  anciensCodes?: string[];
}

const source = require.resolve('@etalab/decoupage-administratif/data/communes.json');

const entries = JSON.parse(fs.readFileSync(source, 'utf8')) as Entry[];

/** Every code that a commune bears or has borne: delegated, associated, merged since. */
export const everyCommuneCode: ReadonlySet<string> = new Set(
  entries.flatMap(({ code, anciensCodes = [] }) => [code, ...anciensCodes]),
);

/** Present communes only; an overseas collectivity stands for its département. */
export const officialCommunes: readonly OfficialCommune[] = entries
  .filter(({ type }) => type === 'commune-actuelle')
  .map(({ code, nom, departement, collectivite, population = 0, codesPostaux = [] }) => ({
    code,
    nom,
    departement: departement ?? collectivite ?? code.slice(0, 3),
    population,
    codesPostaux,
  }));
