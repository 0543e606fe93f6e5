/** The labels of a file that look alike, rubrique by rubrique. */
import { rubriqueById } from '../../dictionary';
import type { Rubrique } from '../../dictionary';
import { applyProfile, isDecidable } from '../../profiles';
import { CELL_TEXT, inTurn, lastOf, within } from '../../table';
import type { RawColumn, Steps } from '../../table';
import { cleanText, foldLabel } from '../../values';
import { distinctOf } from '../../values/distinctOf';
import { distinctReadingsSteps } from '../distinct';
import type { Harmonised } from '../types';
import type { LabelKind, Official } from './clusters';
import { clusterSteps } from './clusters';
import type { LabelCluster } from './types';

/** A column of free labels. */
interface LabelColumn {
  readonly rubrique: string;
  readonly index: number;
  readonly libelle: LabelKind['libelle'];
  /** Distinct texts with their cells. */
  readonly texts: () => Steps<ReadonlyMap<string, number>>;
}

function add(texts: Map<string, number>, text: string, count: number): void {
  if (text !== '' && count > 0) texts.set(text, (texts.get(text) ?? 0) + count);
}

/** Texts as they are read, decisions included; those that a finding doubts are left out. */
function* readTexts(file: Harmonised, at: number): Steps<ReadonlyMap<string, number>> {
  const raw = file.raw.columns[file.mapping[at].index];
  const { values, findings } = yield* distinctReadingsSteps(file, at);
  const { counts } = distinctOf(raw, file.raw.rowCount);
  const texts = new Map<string, number>();
  values.forEach((value, code) => {
    if (typeof value === 'string' && findings[code] === undefined) add(texts, value, counts[code]);
  });
  return texts;
}

/** Texts of a column that no rubrique of ours reads. */
function* rawTexts(raw: RawColumn, rowCount: number): Steps<ReadonlyMap<string, number>> {
  const { values, kinds, counts } = distinctOf(raw, rowCount);
  yield 0;
  const texts = new Map<string, number>();
  values.forEach((value, code) => {
    if (kinds[code] === CELL_TEXT) add(texts, cleanText(value), counts[code]);
  });
  return texts;
}

function columnsOf(file: Harmonised): readonly LabelColumn[] {
  const declared = file.mapping.flatMap(({ index, rubrique, colonnes }, at): LabelColumn[] => {
    const { libelle } = rubriqueById(rubrique) as Rubrique;
    // No cell holds alone what several columns give together.
    return libelle === undefined || colonnes !== undefined
      ? []
      : [{ rubrique, index, libelle, texts: () => readTexts(file, at) }];
  });
  // Rubriques that a region added hold texts as they are (design/dictionary.md).
  const added = applyProfile(file.raw, file.profile).columns.flatMap(({ index, rubrique }): LabelColumn[] => {
    if (rubriqueById(rubrique) !== undefined) return [];
    return [{ rubrique, index, libelle: 'mots', texts: () => rawTexts(file.raw.columns[index], file.raw.rowCount) }];
  });
  return [...declared, ...added];
}

/** Titles of the region's own certifications, where it has a sheet of them: their spelling is the one to keep. */
function nomenclatureOf({ references }: Harmonised, rubrique: string): ReadonlyMap<string, Official> {
  const titles = new Map<string, Official>();
  if (rubrique !== 'intitule_certification') return titles;
  references?.certifications?.all.forEach(({ intitule, autres }, thing) => {
    for (const label of [intitule, ...autres]) {
      const folded = foldLabel(label);
      if (!titles.has(folded)) titles.set(folded, { label, thing });
    }
  });
  return titles;
}

export function labelClusters(file: Harmonised): readonly LabelCluster[] {
  return lastOf(labelClusterSteps(file));
}

/** The same in steps: by column in the order of the mapping, the most cells to rewrite first. */
export function* labelClusterSteps(file: Harmonised): Steps<readonly LabelCluster[]> {
  const byColumn = yield* inTurn(columnsOf(file), function* ({ rubrique, index, libelle, texts }) {
    const left = new Set(file.profile.laissees?.[rubrique] ?? []);
    const read = yield* within(texts(), 0, 0.3);
    const spellings = [...read].flatMap(([text, count]) => (left.has(text) ? [] : [{ text, count }]));
    const clusters = yield* within(
      clusterSteps(spellings, {
        libelle,
        commune: rubrique === 'commune',
        nomenclature: nomenclatureOf(file, rubrique),
      }),
      0.3,
      0.7,
    );
    return clusters.map((one): LabelCluster => ({ rubrique, index, ...one, decidable: isDecidable(rubrique) }));
  });
  return byColumn.flat();
}
