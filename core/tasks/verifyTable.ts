/** Looks at one table that is about to leave: columns that name persons, identities in cells, persons too easy to single out. */
import { rubriqueById } from '../dictionary';
import { findIdentities, kAnonymity } from '../privacy';
import { proposeMapping } from '../profiles';
import { isDeliveryMark } from '../reading';
import { columnLetter } from '../table';
import type { RawColumn, RawTable } from '../table';

/** What was found in a file; never a value, never an unknown header. */
export interface Remark {
  readonly fichier: string;
  /** `bloquant`: must not leave. `attention`: to be looked at by a person. */
  readonly gravite: 'bloquant' | 'attention';
  /** Its sentence is the phrase `verifier.constat.<code>`. */
  readonly code: string;
  readonly slots: Readonly<Record<string, string | number>>;
}

/** Columns of the base that tell one person or one file from another, or lead back to a line of a certifier's file. */
const OWN_IDS: readonly string[] = ['id_parcours', 'id_candidat', 'id_dossier_source', 'ligne_source'];

/** What others may know of a person (quasi-identifiers, Sweeney 2002): rubriques that a row of a person may bear. */
const KNOWN_OF_PERSONS: ReadonlySet<string> = new Set([
  'sexe',
  'age',
  'tranche_age_a',
  'tranche_age_b',
  'date_naissance',
  'departement',
  'code_commune',
  'commune',
  'code_postal',
  'niveau_vise',
  'niveau_diplome',
  'situation_emploi',
  'code_rncp',
  'intitule_certification',
  'certificateur',
]);

/** A pseudonym: 20 characters of base32 (RFC 4648). */
const PSEUDONYM = /^[A-Z2-7]{20}$/;
/** Values looked at to tell that a column holds pseudonyms. */
const SAMPLE = 200;

/**
 * @param fichier name for the remarks
 * @param seuil the region's threshold: persons that share a combination are to be as many
 * @param isPublic the files are for anyone; else a pseudonymised delivery may be among them, for the region alone
 */
export function verifyTable(fichier: string, raw: RawTable, seuil: number, isPublic: boolean): Remark[] {
  const mark = raw.columns.find(({ header }) => isDeliveryMark(header));
  if (mark === undefined || isPublic) return verifyRows(fichier, raw, seuil);
  // What makes it linkable is meant to be there; an identity never is. Its evidence is no text (decision 015).
  const found = verifyRows(fichier, { ...raw, columns: raw.columns.filter((column) => column !== mark) }, seuil);
  return [
    ...found.filter(({ code }) => !OF_DELIVERIES.includes(code)),
    { fichier, gravite: 'attention', code: 'livraison', slots: {} },
  ];
}

/** Remarks that any pseudonymised delivery draws: it holds one row a person, told apart by pseudonyms. */
const OF_DELIVERIES: readonly string[] = ['colonne_identifiant', 'colonne_pseudonyme', 'k_anonymat'];

function verifyRows(fichier: string, raw: RawTable, seuil: number): Remark[] {
  const proposals = proposeMapping(raw);
  const proposed = new Map(proposals.map(({ index, rubrique }) => [index, rubrique ?? '']));
  const rubriqueOf = (column: RawColumn, c: number): string => {
    const own = column.header.trim().toLowerCase();
    if (OWN_IDS.includes(own) || rubriqueById(own) !== undefined) return own;
    return proposed.get(c) ?? '';
  };
  const rubriques = raw.columns.map(rubriqueOf);
  const remarks: Remark[] = [];
  const block = (code: string, slots: Remark['slots']): void =>
    void remarks.push({ fichier, gravite: 'bloquant', code, slots });
  raw.columns.forEach((column, c) => {
    const colonne = columnLetter(column.index);
    const rubrique = rubriqueById(rubriques[c]);
    if (OWN_IDS.includes(rubriques[c])) block('colonne_identifiant', { colonne, rubrique: rubriques[c] });
    else if (rubrique?.niveau === 'identite') block('colonne_identite', { colonne, rubrique: rubrique.titre });
    else if (holdsPseudonyms(column)) block('colonne_pseudonyme', { colonne });
    for (const { genre, n, ligne } of identitiesIn(column, raw.rowNumbers)) {
      block(`identite_${genre}`, { colonne, n, ligne });
    }
  });
  // A table of persons, not of counts: it says so by an identifier, an identity, or a date of one person's steps.
  const isOfPersons = raw.columns.some(
    (column, c) =>
      OWN_IDS.includes(rubriques[c]) ||
      rubriqueById(rubriques[c])?.niveau === 'identite' ||
      rubriqueById(rubriques[c])?.storage === 'date' ||
      holdsPseudonyms(column),
  );
  const known = raw.columns.filter((_, c) => KNOWN_OF_PERSONS.has(rubriques[c]));
  if (!isOfPersons) {
    if (raw.rowCount > 0) remarks.push({ fichier, gravite: 'attention', code: 'tableau_non_controle', slots: {} });
  } else if (known.length > 0 && raw.rowCount > 0) {
    const { k, exposed } = kAnonymity(known, raw.rowCount, seuil);
    if (k < seuil) block('k_anonymat', { k, seuil, n: exposed, total: raw.rowCount });
  }
  return remarks;
}

function holdsPseudonyms({ values }: RawColumn): boolean {
  const seen = values.slice(1, 1 + SAMPLE);
  return seen.length > 0 && seen.filter((value) => PSEUDONYM.test(value)).length > seen.length / 2;
}

interface Found {
  readonly genre: string;
  /** Cells. */
  readonly n: number;
  /** Of the first one, as the officer sees it. */
  readonly ligne: number;
}

/** The many decimals of a rate may look like a number of the social security: they are none. */
const DECIMAL = /^-?\d+[.,]\d+$/;

/** Asked once per distinct value. */
function identitiesIn({ codes, values }: RawColumn, rowNumbers: Int32Array): Found[] {
  const kinds = values.map((value, code) =>
    code === 0 || DECIMAL.test(value) ? '' : (findIdentities(value)[0]?.kind ?? ''),
  );
  if (kinds.every((kind) => kind === '')) return [];
  const found = new Map<string, { genre: string; n: number; ligne: number }>();
  for (let row = 0; row < codes.length; row++) {
    const genre = kinds[codes[row]];
    if (genre === '') continue;
    const one = found.get(genre);
    if (one === undefined) found.set(genre, { genre, n: 1, ligne: rowNumbers[row] });
    else one.n++;
  }
  return [...found.values()];
}
