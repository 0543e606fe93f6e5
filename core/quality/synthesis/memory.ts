/** What is kept from one synthesis to the next, as JSON: internal, for it holds results of structures. */
import * as z from 'zod';
import { parseJson, Problem, schemaFaults } from '../../messages';
import type { Attempt, Memory } from './types';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const attempt = z.strictObject({
  date: day,
  reponses: z.record(z.string(), z.tuple([z.string(), z.string()])),
  classes: z
    .array(z.strictObject({ categories: z.array(z.string()).min(1), n: z.number().int().positive() }))
    .nullable(),
});

const schema = z.strictObject({ format: z.literal(1), questions: z.record(z.string(), z.array(attempt)) });

export const EMPTY_MEMORY: Memory = { format: 1, questions: {} };

/** Questions in order of code units, so that the same memory is the same text. */
export function memoryJson({ format, questions }: Memory): string {
  const sorted = Object.fromEntries(
    Object.keys(questions)
      .sort()
      .map((id) => [id, questions[id]]),
  );
  return `${JSON.stringify({ format, questions: sorted }, null, 1)}\n`;
}

/**
 * Reads a memory.
 * @param fileName told in what is wrong
 * @throws Problem `qualite_memoire_json`, `qualite_memoire_champs`
 */
export function parseMemory(text: string, fileName: string): Memory {
  const json = parseJson(text, 'qualite_memoire_json', fileName);
  const read = schema.safeParse(json);
  if (!read.success) {
    throw new Problem('qualite_memoire_champs', { fichier: fileName, ...schemaFaults(read.error.issues, json) });
  }
  return read.data as Memory;
}

/** Last day at which a memory weighed something; '' for an empty one. */
export function lastDay({ questions }: Memory): string {
  const days = Object.values(questions).flatMap((attempts) => attempts.map(({ date }) => date));
  return days.reduce((last, date) => (date > last ? date : last), '');
}

/** First day at which a memory weighed something; '' for an empty one. */
export function firstDay({ questions }: Memory): string {
  const days = Object.values(questions).flatMap((attempts) => attempts.map(({ date }) => date));
  return days.reduce((first, date) => (first === '' || date < first ? date : first), '');
}

/** A memory with one more attempt. */
export function withAttempt(memory: Memory, question: string, attempt: Attempt): Memory {
  const former = memory.questions[question] ?? [];
  return { ...memory, questions: { ...memory.questions, [question]: [...former, attempt] } };
}

/** Two memories of one network as one: what either knows of, once, in order of dates. */
export function mergeMemories(a: Memory, b: Memory): Memory {
  const questions: Record<string, readonly Attempt[]> = { ...a.questions };
  for (const [id, attempts] of Object.entries(b.questions)) {
    const known = questions[id] ?? [];
    const texts = new Set(known.map((one) => JSON.stringify(one)));
    const more = attempts.filter((one) => !texts.has(JSON.stringify(one)));
    questions[id] = [...known, ...more].sort((x, y) => (x.date < y.date ? -1 : x.date > y.date ? 1 : 0));
  }
  return { format: 1, questions };
}
