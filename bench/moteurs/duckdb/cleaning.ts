/** SQL expressions that clean one raw column, by rubrique. Each layout's date format is known beforehand: the baseline is hand-tuned. */
import type { Delivery, ProfileColumn } from '../regionFiles';

/** strptime formats of the step dates; `long` is "1er mars 2024". Birth dates: the same, but in four digits where the steps have two. */
const DATE_FORMATS: Readonly<Record<string, string>> = {
  dava: '%d/%m/%Y',
  'travail-titres': 'iso',
  social: '%d-%m-%Y',
  sante: 'long',
  agri: '%Y%m%d',
  universite: '%d/%m/%y',
};
const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
export const name = (column: string): string => `"${column.replaceAll('"', '""')}"`;

function codes(raw: string, decisions: Readonly<Record<string, string>>): string {
  const cases = Object.entries(decisions).map(([value, code]) => `WHEN ${text(value)} THEN ${text(code)}`);
  return `CASE ${raw} ${cases.join(' ')} END`;
}

function date(raw: string, format: string): string {
  if (format === 'iso') return `try_cast(${raw} AS DATE)`;
  if (format !== 'long') return `try_strptime(${raw}, ${text(format)})::DATE`;
  const part = (n: number): string => `split_part(${raw}, ' ', ${n})`;
  const months = MONTHS.map((month, m) => `WHEN ${text(month)} THEN '-${String(m + 1).padStart(2, '0')}-'`);
  return `try_cast(${part(3)} || CASE ${part(2)} ${months.join(' ')} END || rtrim(${part(1)}, 'er') AS DATE)`;
}

/** Overseas postcodes tell three digits, two islands have a single postcode each, Corsica splits at 202. */
function departementOfPostcode(raw: string): string {
  const code = `lpad(${raw}, 5, '0')`;
  return `CASE WHEN ${code} = '97133' THEN '977' WHEN ${code} = '97150' THEN '978'
    WHEN ${code} LIKE '97%' OR ${code} LIKE '98%' THEN left(${code}, 3)
    WHEN ${code} LIKE '20%' THEN CASE WHEN ${code} < '20200' THEN '2A' ELSE '2B' END
    ELSE left(${code}, 2) END`;
}

/** "34 - Hérault" has been split; spreadsheets drop the zero of "09". */
function departementCode(code: string): string {
  return `CASE WHEN length(${code}) = 1 THEN '0' || ${code} ELSE ${code} END`;
}

/** Names as they enter the pseudonym: no accents, capitals, hyphens and apostrophes as spaces. */
function foldedName(raw: string): string {
  return `trim(replace(replace(upper(strip_accents(${raw})), '-', ' '), '''', ' '))`;
}

/** `expression AS rubrique` for a mapped column, or null when the base has no use for it (e-mail, phone, remarks: dropped). */
export function cleaned(column: ProfileColumn, delivery: Delivery): string | null {
  const { rubrique, rang } = column;
  const raw = name(column.entete);
  const format = DATE_FORMATS[delivery.certificateur];
  const decisions = rubrique === null ? undefined : delivery.valeurs[rubrique];
  if (rubrique === null || ['courriel', 'telephone', 'remarques', 'commune'].includes(rubrique)) return null;
  if (rubrique === 'code_postal') return `${departementOfPostcode(raw)} AS departement`;
  if (rubrique === 'departement') return `${departementCode(`split_part(${raw}, ' - ', 1)`)} AS departement`;
  if (decisions !== undefined) return `${codes(raw, decisions)} AS ${rubrique}${rang ? `_${rang}` : ''}`;
  if (rubrique === 'date_naissance') return `${date(raw, format.replace('%y', '%Y'))} AS date_naissance`;
  if (rubrique.startsWith('date_')) return `${date(raw, format)} AS ${rubrique}${rang ? `_${rang}` : ''}`;
  if (['nom_naissance', 'nom_usage', 'prenom'].includes(rubrique)) return `${foldedName(raw)} AS ${rubrique}`;
  if (rubrique === 'code_rncp') return `trim(replace(replace(${raw}, 'RNCP', ''), '.0', '')) AS code_rncp`;
  if (rubrique === 'situation_emploi') return `lower(${raw}) AS situation_emploi`;
  return `${raw} AS ${rubrique}`;
}
