/** The results of each provider of the register: P01 to P05 from the base's indicators, P06 from the questionnaires. */
import type { IndicatorRow } from '../../indicators';
import { UNKNOWN_MODALITY } from '../../indicators';
import type { Register } from '../network/types';
import { countedYears, outcomeSet, TOTAL } from './figures';
import { identifiersOf, normalId } from './identifiers';
import { marksByStructure, satisfactionOf } from './satisfaction';
import type { OutcomeMeta, Outcomes, ProviderOutcomes } from './types';
import { BASE_MEASURES } from './types';
import { byCodeUnit } from '../../table';

const PROVIDER = 'prestataire';

function outcomesOf(
  structure: string,
  nom: string,
  rows: readonly IndicatorRow[],
  marks: readonly number[],
): ProviderOutcomes {
  const total = outcomeSet(rows, TOTAL);
  const started = total.P02.denominateur ?? 0;
  return {
    structure,
    nom,
    observee: rows.length > 0,
    total,
    annees: countedYears(rows).map((annee) => ({ annee, mesures: outcomeSet(rows, annee) })),
    ni_acheves_ni_abandonnes: started - total.P02.numerateur - total.P03.numerateur,
    satisfaction: satisfactionOf(marks),
  };
}

/** The marks of structures whose own mean is shown: those of the others would be had by a subtraction. */
function shownMarks(structures: readonly ProviderOutcomes[]): number[] {
  return structures.flatMap(({ satisfaction }) =>
    satisfaction.repartition.flatMap(({ note, reponses }) => Array.from({ length: reponses }, () => note)),
  );
}

/** Rows by provider as the base names it, spaces aside; rows without breakdown under ''. */
function byProvider(rows: readonly IndicatorRow[]): Map<string, IndicatorRow[]> {
  const groups = new Map<string, IndicatorRow[]>();
  const ids = new Set<string>(BASE_MEASURES);
  for (const row of rows) {
    if (!ids.has(row.indicateur) || row.ventilation_2 !== '') continue;
    if (row.ventilation_1 !== '' && row.ventilation_1 !== PROVIDER) continue;
    const key = row.ventilation_1 === '' ? '' : normalId(row.modalite_1);
    const group = groups.get(key) ?? [];
    group.push(row);
    groups.set(key, group);
  }
  return groups;
}

/**
 * @param rows those of `indicateurs.csv`, before disclosure control: only P01 to P05 are read
 * @param register structures, and the rows of the candidates' questionnaires
 */
export function providerOutcomes(
  rows: readonly IndicatorRow[],
  register: Pick<Register, 'structures' | 'listes'>,
  meta: OutcomeMeta,
): Outcomes {
  const groups = byProvider(rows);
  const marks = marksByStructure(register.listes);
  const own = new Set<string>(['', UNKNOWN_MODALITY]);
  const structures = register.structures.map((record) => {
    const ids = [...identifiersOf(record)].sort(byCodeUnit);
    for (const id of ids) own.add(id);
    return outcomesOf(
      record.id,
      record.nom,
      ids.flatMap((id) => groups.get(id) ?? []),
      ids.flatMap((id) => marks.get(id) ?? []),
    );
  });
  const started = (id: string): number => outcomeSet(groups.get(id) ?? [], TOTAL).P01.numerateur;
  return {
    etat: groups.size === 0 ? 'sans_prestataire' : 'mesure',
    meta,
    region: outcomesOf('', '', groups.get('') ?? [], shownMarks(structures)),
    structures: structures.sort((a, b) => byCodeUnit(a.nom, b.nom) || byCodeUnit(a.structure, b.structure)),
    hors_registre: [...groups.keys()]
      .filter((id) => !own.has(id))
      .sort(byCodeUnit)
      .map((id) => ({ id, accompagnements: started(id) })),
    sans_nom: started(UNKNOWN_MODALITY),
  };
}
