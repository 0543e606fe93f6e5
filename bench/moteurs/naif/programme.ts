/** The naive engine's process: `programme REGION_DIR OUT_DIR`. */
import { createHash } from 'node:crypto';
import { writeLong, type LongRow } from '../longFormat';
import { readRegion, type Delivery } from '../regionFiles';
import { BREAKDOWNS } from '../ventilations';
import { readRows, type Row } from './lecture';
import { ageAt, ageBands, departementOf, departementOfPostcode, foldName, isoDate } from './valeurs';

const FAVOURABLE = new Set(['recevable', 'recevable_partiel', 'recevable_implicite']);
const PRESENTED = new Set(['VT', 'VP', 'VTB', 'VPB', 'VR', 'REF']);

interface Parcours {
  readonly id_candidat: string;
  readonly decision: string;
  readonly date_decision: string;
  readonly juries: readonly { readonly date: string; readonly resultat: string }[];
  readonly modalities: Readonly<Record<(typeof BREAKDOWNS)[number], string>>;
}

function clean(row: Row, delivery: Delivery, key: string): Parcours {
  const decided = isoDate(row.date_decision_recevabilite);
  const birth = isoDate(row.date_naissance);
  const reference = decided || isoDate(row.date_depot_l1) || isoDate(row.date_demande);
  const bands = ageBands(ageAt(birth, reference));
  const identity = [foldName(row.nom_naissance), foldName(row.prenom), birth].join('|');
  return {
    id_candidat: createHash('sha256').update(key).update(identity).digest('hex').slice(0, 20),
    decision: row.decision_recevabilite,
    date_decision: decided,
    juries: [1, 2].map((rang) => ({ date: isoDate(row[`date_jury_${rang}`]), resultat: row[`resultat_jury_${rang}`] })),
    modalities: {
      certificateur: delivery.certificateur,
      ministere: delivery.ministere ?? row.ministere,
      niveau_vise: row.niveau_vise,
      sexe: row.sexe,
      tranche_age_a: bands.a,
      tranche_age_b: bands.b,
      departement:
        row.departement === undefined ? departementOfPostcode(row.code_postal) : departementOf(row.departement),
    },
  };
}

const counts = new Map<string, { numerateur: number; denominateur: number }>();

function count(indicateur: string, day: string, success: boolean, parcours: Parcours): void {
  for (const periode of [day.slice(0, 4), 'total']) {
    for (const ventilation of ['', ...BREAKDOWNS] as const) {
      const modalite = ventilation === '' ? '' : parcours.modalities[ventilation] || 'NR';
      const cell = JSON.stringify([indicateur, periode, ventilation, modalite]);
      const known = counts.get(cell) ?? { numerateur: 0, denominateur: 0 };
      counts.set(cell, known);
      known.denominateur++;
      if (success) known.numerateur++;
    }
  }
}

const [regionDir, outDir] = process.argv.slice(2);
const { deliveries, key } = readRegion(regionDir);
const base = deliveries.flatMap((delivery) => readRows(delivery).map((row) => clean(row, delivery, key)));
for (const parcours of base) {
  const { decision, date_decision, juries } = parcours;
  if (date_decision !== '' && (FAVOURABLE.has(decision) || decision === 'non_recevable')) {
    count('V03', date_decision, FAVOURABLE.has(decision), parcours);
  }
  for (const { date, resultat } of juries) {
    if (date !== '' && PRESENTED.has(resultat)) count('V09', date, resultat === 'VT', parcours);
  }
}
writeLong(
  outDir,
  [...counts].map(([cell, figures]) => {
    const [indicateur, periode, ventilation, modalite] = JSON.parse(cell);
    return { indicateur, periode, ventilation, modalite, ...figures } as LongRow;
  }),
);
