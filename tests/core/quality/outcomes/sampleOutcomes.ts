/** Made-up results of made-up providers: rows of indicators and structures of a register. */
import type { IndicatorRow } from '../../../../core/indicators';
import { providerOutcomes } from '../../../../core/quality/outcomes';
import type { OutcomeMeta, Outcomes, StructureQuality } from '../../../../core/quality/outcomes';
import type { Values } from '../../../../core/quality/forms/types';
import type { StructureRecord } from '../../../../core/quality/network/types';
import { parseIsoDay } from '../../../../core/table';

export const META: OutcomeMeta = {
  jour: parseIsoDay('2024-12-31'),
  outil: 'suivi-vae 0.1.0',
  empreinte: 'a3f1'.repeat(16),
};

/** `[numerateur, denominateur]`; P01 has one number. */
export interface Figures {
  readonly P01?: number;
  readonly P02?: readonly [number, number];
  readonly P03?: readonly [number, number];
  readonly P04?: readonly [number, number];
  readonly P05?: readonly [number, number];
}

/** Rows of one provider ('' : the region) in one period; their values and bounds are not read by what is tested. */
export function rowsFor(prestataire: string, periode: string, figures: Figures, statut = 'ok'): IndicatorRow[] {
  return Object.entries(figures).map(([indicateur, counts]: [string, number | readonly [number, number]]) => ({
    indicateur,
    vue: indicateur === 'P01' || indicateur === 'P05' ? 'flux' : 'cohorte',
    periode,
    unite: indicateur === 'P05' ? 'passage' : 'parcours',
    ventilation_1: prestataire === '' ? '' : 'prestataire',
    modalite_1: prestataire,
    ventilation_2: '',
    modalite_2: '',
    numerateur: typeof counts === 'number' ? counts : counts[0],
    denominateur: typeof counts === 'number' ? null : counts[1],
    valeur: null,
    ic95_bas: null,
    ic95_haut: null,
    statut: statut as IndicatorRow['statut'],
    inconnus: 0,
  }));
}

export function structure(id: string, nom: string, fiche: Values = {}): StructureRecord {
  return { id, nom, fiche, dossier: null };
}

/** Answers of candidates of one structure, by mark. */
export function answers(id: string, marks: readonly (string | null)[]): Values[] {
  return marks.map((globale) => ({ structure: id, fichier: 'reponses.xlsx', globale }));
}

/** A structure's last grid, with that share conform of 24 indicators. */
export function quality(id: string, conformes: number, referentiel = 'martinique-2010'): StructureQuality {
  return {
    structure: id,
    referentiel,
    date: '2024-03-01',
    score: {
      critere: '',
      indicateurs: 24,
      renseignes: 24,
      evalues: 24,
      conformes,
      mineures: 0,
      majeures: 0,
      part_conforme: conformes / 24,
      moyenne: 2,
      pire: '1',
    },
  };
}

/** Results of structures `S1`, `S2`...: P02 of each; the region is their sum. */
export function withCompletion(rates: readonly (readonly [number, number])[]): Outcomes {
  const sum = rates.reduce(([a, b], [n, d]) => [a + n, b + d] as const, [0, 0] as const);
  return providerOutcomes(
    [
      ...rowsFor('', 'total', { P02: sum }),
      ...rates.flatMap((rate, i) => rowsFor(`S${i + 1}`, 'total', { P02: rate })),
    ],
    { structures: rates.map((_, i) => structure(`S${i + 1}`, `Structure ${i + 1}`)), listes: {} },
    META,
  );
}
