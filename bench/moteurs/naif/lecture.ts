/** Reads a delivery into row objects keyed by rubrique (`date_jury_1` for numbered ones). */
import { readFileSync } from 'node:fs';
import { parse } from 'papaparse';
import type { Delivery } from '../regionFiles';

export type Row = Readonly<Record<string, string>>;

/** Every data row of the delivery's files; totals rows are left out. */
export function readRows(delivery: Delivery): Row[] {
  return delivery.fichiers.flatMap((path) => {
    // The generator writes no byte where CP1252 and Latin-1 differ.
    const text = readFileSync(path, delivery.encodage === 'utf-8' ? 'utf8' : 'latin1').replace(/^\uFEFF/, '');
    const body = text
      .split('\n')
      .slice(delivery.ligneEntete - 1)
      .join('\n');
    const { data } = parse<Record<string, string>>(body, {
      header: true,
      delimiter: delivery.separateur,
      skipEmptyLines: true,
    });
    return data.map((source) => mapRow(source, delivery)).filter((row) => row.id_dossier_source !== 'TOTAL');
  });
}

function mapRow(source: Record<string, string>, delivery: Delivery): Row {
  const row: Record<string, string> = {};
  for (const { entete, rubrique, rang } of delivery.colonnes) {
    if (rubrique === null) continue;
    const raw = (source[entete] ?? '').trim();
    const decisions = delivery.valeurs[rubrique];
    row[rang === undefined ? rubrique : `${rubrique}_${rang}`] = decisions === undefined ? raw : (decisions[raw] ?? '');
  }
  return row;
}
