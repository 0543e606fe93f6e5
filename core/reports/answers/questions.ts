/** What the files of a certifier ask together: a label or a value that several files hold is asked once. */
import type { Harmonised } from '../../harmonise';
import type { LabelCluster, LabelMember, ValueQuestion } from '../../harmonise/labels';
import { fileQuestionsSteps } from '../../harmonise/labels';
import { phrase } from '../../messages';
import { inTurn } from '../../table';
import type { Steps } from '../../table';
import type { Sheet } from '../../workbook';
import { sheetName } from '../../workbook';
import { textKey } from './answer';
import { labelsSheet, valuesSheet } from './questionSheets';

export interface Questions {
  readonly clusters: readonly LabelCluster[];
  readonly values: readonly ValueQuestion[];
}

/** Members asked about in a former file are counted there; a pair told the other way round is the same question. */
function joinedClusters(all: readonly LabelCluster[]): LabelCluster[] {
  const asked = new Map<string, { count: number }>();
  const joined: LabelCluster[] = [];
  for (const cluster of all) {
    const { rubrique, target } = cluster;
    const members = cluster.members.flatMap((member): LabelMember[] => {
      const before = asked.get(`${rubrique}\n${member.text}`);
      if (before !== undefined) before.count += member.count;
      if (before !== undefined || asked.has(`${rubrique}\n${member.text}\n${target}`)) return [];
      const own = { ...member };
      if (member.text === target) return [own];
      asked.set(`${rubrique}\n${member.text}`, own);
      asked.set(`${rubrique}\n${target}\n${member.text}`, own);
      return [own];
    });
    if (members.some(({ text }) => text !== target)) joined.push({ ...cluster, members });
  }
  return joined;
}

function joinedValues(all: readonly ValueQuestion[]): ValueQuestion[] {
  const asked = new Map<string, ValueQuestion>();
  for (const question of all) {
    const key = `${question.rubrique}\n${textKey(question.rubrique, question.text)}`;
    const before = asked.get(key);
    asked.set(key, before === undefined ? question : { ...before, count: before.count + question.count });
  }
  return [...asked.values()].sort((a, b) => b.count - a.count);
}

/** @param files of one certifier */
export function* questionsSteps(files: readonly Harmonised[]): Steps<Questions> {
  const found = yield* inTurn(files, fileQuestionsSteps);
  const asked = found.map(({ clusters, values, titles }) => ({ clusters, values: [...values, ...titles] }));
  if (asked.length === 1) return asked[0];
  return {
    clusters: joinedClusters(asked.flatMap(({ clusters }) => clusters)),
    values: joinedValues(asked.flatMap(({ values }) => values)),
  };
}

/** The sheets of what is asked; none when nothing is. */
export function askedSheets({ clusters, values }: Questions, taken: Set<string>): { labels: Sheet[]; values: Sheet[] } {
  const named = (code: string): string => sheetName(phrase(code), taken);
  return {
    labels: clusters.length === 0 ? [] : [labelsSheet(named('nettoyage.feuille.libelles'), clusters)],
    values: values.length === 0 ? [] : [valuesSheet(named('nettoyage.feuille.valeurs'), values)],
  };
}
