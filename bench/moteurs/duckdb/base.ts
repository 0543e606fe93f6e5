/** SQL that builds the base: every file read, mapped, cleaned, pseudonymised; then the passages. */
import type { Delivery } from '../regionFiles';
import { cleaned, name, text } from './cleaning';

/** DuckDB's own name; its Latin-1 reader refuses the bytes that only CP1252 has, and the generator writes none. */
const ENCODINGS = { 'utf-8': 'utf-8', cp1252: 'latin-1' };

function fileSelect(delivery: Delivery): string {
  const columns = delivery.colonnes.map((column) => cleaned(column, delivery)).filter((sql) => sql !== null);
  if (delivery.ministere !== null) columns.push(`${text(delivery.ministere)} AS ministere`);
  const file = delivery.colonnes.find(({ rubrique }) => rubrique === 'id_dossier_source')!;
  return `SELECT ${text(delivery.certificateur)} AS certificateur, ${columns.join(', ')}
    FROM read_csv([${delivery.fichiers.map(text).join(', ')}], delim = ${text(delivery.separateur)}, quote = '"', escape = '"',
      encoding = '${ENCODINGS[delivery.encodage]}', skip = ${delivery.ligneEntete - 1}, header = true, all_varchar = true, auto_detect = false,
      columns = {${delivery.colonnes.map(({ entete }) => `${text(entete)}: 'VARCHAR'`).join(', ')}})
    WHERE ${name(file.entete)} <> 'TOTAL'`;
}

const number = (day: string): string => `(year(${day}) * 10000 + month(${day}) * 100 + day(${day}))`;

/** Age in completed years at the reference date: decision, else dépôt L1, else demande. */
const REFERENCE = 'coalesce(date_decision_recevabilite, date_depot_l1, date_demande)';
const AGE = `((${number(REFERENCE)} - ${number('date_naissance')}) // 10000)`;

/** `CREATE TABLE parcours`: SHA-256 over key || identity, which is not HMAC and is named so. */
export function createParcours(deliveries: readonly Delivery[], key: string): string {
  return `CREATE TABLE parcours AS
    WITH lus AS (${deliveries.map(fileSelect).join('\nUNION ALL BY NAME\n')}),
    ages AS (SELECT *, ${AGE} AS age FROM lus)
    SELECT certificateur || ':' || id_dossier_source AS id_parcours,
      left(sha256(${text(key)} || concat_ws('|', nom_naissance, prenom, date_naissance)), 20) AS id_candidat,
      CASE WHEN age < 30 THEN '<30' WHEN age < 45 THEN '30-44' WHEN age >= 45 THEN '45+' END AS tranche_age_a,
      CASE WHEN age < 30 THEN '<30' WHEN age < 40 THEN '30-39' WHEN age < 50 THEN '40-49' WHEN age >= 50 THEN '50+' END AS tranche_age_b,
      * EXCLUDE (nom_naissance, nom_usage, prenom, date_naissance)
    FROM ages`;
}

/** `CREATE TABLE passages`: one row per appearance, with its parcours's breakdowns. */
export function createPassages(breakdowns: readonly string[]): string {
  const side = (rang: number): string => `SELECT id_parcours, id_candidat, ${rang} AS rang,
    date_jury_${rang} AS date_jury, resultat_jury_${rang} AS resultat_jury, ${breakdowns.join(', ')}
    FROM parcours WHERE date_jury_${rang} IS NOT NULL OR resultat_jury_${rang} IS NOT NULL`;
  return `CREATE TABLE passages AS ${side(1)} UNION ALL ${side(2)}`;
}
