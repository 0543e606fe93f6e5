/** Made-up deliveries: a certifier's rows with the faults that real exports have, harmonised and checked. */
import { harmonise } from '../../../core/harmonise';
import type { Profile } from '../../../core/profiles';
import type { ReportedDelivery } from '../../../core/reports';
import { checkRows } from '../../../core/rules';
import { CELL_DATE, CELL_TEXT, Interner } from '../../../core/table';
import type { Finding, RawColumn, RawTable } from '../../../core/table';
import { dice, sampleMeta, sampleRegion } from './sampleRegion';

/** A raw table from rows of texts; cells written as `date:2024-01-05` are typed dates, as a spreadsheet gives them. */
export function rawTable(fileName: string, headers: readonly string[], rows: readonly (readonly string[])[]): RawTable {
  const columns = headers.map((header, index): RawColumn => {
    const interner = new Interner();
    const kinds = [CELL_TEXT as number];
    const codes = Int32Array.from(rows, (row) => {
      const isDate = row[index].startsWith('date:');
      const code = interner.code(isDate ? row[index].slice(5) : row[index]);
      kinds[code] = isDate ? CELL_DATE : CELL_TEXT;
      return code;
    });
    return { index, header, codes, values: interner.values, kinds: Uint8Array.from(kinds) };
  });
  return {
    source: {
      fileName,
      format: 'csv',
      sheet: null,
      encoding: 'windows-1252',
      separator: ';',
      headerRow: 3,
      date1904: false,
    },
    rowCount: rows.length,
    columns,
    rowNumbers: Int32Array.from(rows, (_, i) => i + 4),
    discarded: { titre: 2, vide: 1, total: 1 },
    otherSheets: [],
  };
}

export const HEADERS: readonly string[] = [
  'N° dossier',
  'Civilité',
  'Nom de naissance',
  'Prénom',
  'Né(e) le',
  'Code postal',
  'Diplôme visé',
  'Niveau',
  'Dépôt livret 1',
  'Décision',
  'Date décision',
  'Dépôt livret 2',
  'Date du jury',
  'Résultat jury',
  'Observations',
  '',
];

const RUBRIQUES: readonly (string | null)[] = [
  'id_dossier_source',
  'sexe',
  'nom_naissance',
  'prenom',
  'date_naissance',
  'code_postal',
  'intitule_certification',
  'niveau_vise',
  'date_depot_l1',
  'decision_recevabilite',
  'date_decision_recevabilite',
  'date_depot_l2',
  'date_jury',
  'resultat_jury',
  null,
  null,
];

export const sampleProfile: Profile = {
  version: 1,
  certificateur: 'dava',
  colonnes: HEADERS.flatMap((entete, i) =>
    entete === '' ? [] : [{ entete, rubrique: RUBRIQUES[i], ...(i === 12 || i === 13 ? { rang: 1 } : {}) }],
  ),
};

const NAMES = ['EXEMPLE', 'FICTIF', 'INVENTE', 'ESSAI', 'MODELE'];
const FIRST = ['Aline', 'Bruno', 'Chloé', 'Didier', 'Élise'];

/** Rows of a certifier's export, with about 6 % of faulty cells. */
export function sampleRows(count: number, seed = 11): string[][] {
  const random = dice(seed);
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = (year: number): string =>
    `${two(1 + Math.floor(random() * 28))}/${two(1 + Math.floor(random() * 12))}/${year}`;
  return Array.from({ length: count }, (_, i) => {
    const year = 2022 + Math.floor(random() * 4);
    const decision = random() < 0.8 ? 'Recevable' : 'Non recevable';
    const isJury = decision === 'Recevable' && random() < 0.6;
    const row = [
      `2024-${String(i).padStart(4, '0')}`,
      random() < 0.6 ? 'Mme' : 'M.',
      NAMES[i % 5],
      FIRST[(i * 3) % 5],
      day(1970 + Math.floor(random() * 30)),
      ['33000', '01250', '97110', '44000'][i % 4],
      ['BTS Management commercial opérationnel', 'CAP Cuisine'][i % 2],
      ['III', 'V'][i % 2],
      day(year),
      decision,
      day(year + 1),
      isJury ? day(year + 1) : '',
      isJury ? day(year + 2) : '',
      isJury ? ['Validation totale', 'Validation partielle', 'Refus'][i % 3] : '',
      i % 9 === 0 ? '=HYPERLINK("http://exemple.invalid")' : '',
      '',
    ];
    if (random() < 0.05) row[8] = '31/02/2024';
    if (random() < 0.04) row[4] = 'mars 1980';
    if (random() < 0.04) row[9] = 'Recev. sous cond.';
    if (random() < 0.03) row[1] = '?';
    if (random() < 0.03) row[5] = '1250';
    if (random() < 0.02) row[13] = 'voir PV';
    if (random() < 0.03) row[11] = '';
    return row;
  });
}

/** A delivery of the first certifier of the sample region. */
export function sampleDelivery(
  rows: readonly (readonly string[])[],
  options: { readonly fileName?: string; readonly livraison?: string; readonly more?: readonly Finding[] } = {},
): ReportedDelivery {
  const raw = rawTable(options.fileName ?? 'Export DAVA 2025.csv', HEADERS, rows);
  const file = harmonise(raw, sampleProfile, []);
  const refusees = file.refusal.filter((reason) => reason !== 0).length;
  return {
    read: {
      livraison: options.livraison ?? 'dava-01',
      certifier: sampleRegion.certificateurs[0],
      raw,
      sha256: '0f'.repeat(32),
    },
    file,
    findings: [...file.findings, ...checkRows(file, sampleMeta.jour), ...(options.more ?? [])],
    counts: { retenues: raw.rowCount - refusees, refusees, fusionnees: 3 },
  };
}
