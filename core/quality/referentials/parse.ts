/** Reads the JSON that a region writes: a référentiel, a crosswalk, the criteria it chose; every wrong field is told. */
import type { z } from 'zod';
import { parseJson, Problem, schemaFaults } from '../../messages';
import type { Fault } from './coherence';
import { assignmentFaults, crosswalkFaults, referentialFaults } from './coherence';
import { assignmentsSchema, crosswalkSchema, referentialSchema } from './schema';
import type { Assignments, Crosswalk, Referential } from './types';

/**
 * @param fileName shown in messages.
 * @throws Problem `qualite_json_illisible` (which line), `qualite_referentiel_invalide` (which fields, why).
 */
export function parseReferential(text: string, fileName: string): Referential {
  return parsed(text, fileName, referentialSchema, referentialFaults, 'qualite_referentiel_invalide');
}

/** @throws Problem `qualite_json_illisible`, `qualite_passage_invalide`. */
export function parseCrosswalk(text: string, fileName: string): Crosswalk {
  return parsed(text, fileName, crosswalkSchema, crosswalkFaults, 'qualite_passage_invalide');
}

/** @throws Problem `qualite_json_illisible`, `qualite_rattachements_invalides`. */
export function parseAssignments(text: string, fileName: string): Assignments {
  return parsed(text, fileName, assignmentsSchema, assignmentFaults, 'qualite_rattachements_invalides');
}

/** Types first, then coherence, which only makes sense on the right types. */
function parsed<Schema extends z.ZodType>(
  text: string,
  fichier: string,
  schema: Schema,
  faultsOf: (value: z.infer<Schema>) => readonly Fault[],
  code: string,
): z.infer<Schema> {
  const json = parseJson(text, 'qualite_json_illisible', fichier);
  const result = schema.safeParse(json);
  if (!result.success) throw new Problem(code, { fichier, ...schemaFaults(result.error.issues, json) });
  const faults = faultsOf(result.data);
  if (faults.length > 0) {
    const issues = faults.map(({ path, code: message }) => ({ code: 'custom', path, message }));
    throw new Problem(code, { fichier, ...schemaFaults(issues, json) });
  }
  return result.data;
}
