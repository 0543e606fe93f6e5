/** The sheet "Livraisons": the files received, and what became of their rows. */
import { closingDay } from '../../base';
import { phrase } from '../../messages';
import { textColumn } from '../../table';
import type { Column } from '../../table';
import type { Sheet, Style } from '../../workbook';
import type { ReportedDelivery } from '../delivered';
import type { ReportedBase } from './reported';

const DELIVERY_STYLES: Readonly<Record<string, Style>> = { sha256: 'code', date_arret: 'date' };

/** The sheet. */
export function deliveriesSheet({ region, deliveries }: ReportedBase): Sheet {
  const numbers = (name: string, of: (delivery: ReportedDelivery) => number): Column => ({
    kind: 'number',
    name,
    numbers: Float64Array.from(deliveries, of),
  });
  const texts = (name: string, of: (delivery: ReportedDelivery) => string): Column =>
    textColumn(name, deliveries.map(of));
  const columns: Column[] = [
    texts('livraison', ({ read }) => read.livraison),
    texts('certificateur', ({ read }) => read.certifier.nom),
    texts('fichier', ({ read }) => read.raw.source.fileName),
    texts('feuille', ({ read }) => read.raw.source.sheet ?? ''),
    numbers('lues', ({ read }) => read.raw.rowCount),
    numbers('retenues', ({ counts }) => counts.retenues),
    numbers('refusees', ({ counts }) => counts.refusees),
    numbers('fusionnees', ({ counts }) => counts.fusionnees),
    {
      kind: 'date',
      name: 'date_arret',
      days: Int32Array.from(deliveries, ({ read }) => closingDay(region, read.certifier.id)),
    },
    texts('sha256', ({ read }) => read.sha256),
  ];
  return {
    nom: phrase('base.feuille.livraisons'),
    blocs: [
      {
        genre: 'table',
        ligne: 0,
        colonne: 0,
        table: { rowCount: deliveries.length, columns },
        entetes: columns.map(({ name }) => phrase(`base.livraison.${name}`)),
        notes: columns.map(({ name }) => phrase(`base.livraison.${name}.note`)),
        styles: columns.map(({ kind, name }) => DELIVERY_STYLES[name] ?? (kind === 'number' ? 'entier' : 'brut')),
      },
    ],
    figer: { lignes: 1, colonnes: 1 },
    filtre: { ligne: 0, colonne: 0, hauteur: deliveries.length + 1, largeur: columns.length },
    impression: { paysage: true, repeterLignes: 1 },
    couleurOnglet: 'gris',
  };
}
