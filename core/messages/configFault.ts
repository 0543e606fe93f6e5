/** Tells what is wrong in a JSON configuration that people write by hand: its line, or each of its wrong fields. */
import { catalogue, phrase } from './catalogue';
import { Problem } from './problem';

/** Parses JSON. @throws Problem `code`, with the file and the line where reading stopped. */
export function parseJson(text: string, code: string, fichier: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (fault) {
    throw new Problem(code, { fichier, ligne: faultLine(text, fault) });
  }
}

/** Engines tell an offset ("at position 31"), a line ("at line 2 column 5"), or nothing when the text ends too soon. */
function faultLine(text: string, fault: unknown): number {
  const message = fault instanceof Error ? fault.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const offset = /position (\d+)/.exec(message)?.[1];
  return text
    .slice(0, offset === undefined ? undefined : Number(offset))
    .trimEnd()
    .split('\n').length;
}

/** What is read here of an issue of the schema checker (zod); this room imports nothing. */
export interface SchemaIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  /** The code of a phrase where the schema names one, else the checker's own English. */
  readonly message: string;
}

/** More than these say no more. */
const TOLD = 8;

/** Slots `n` and `champs` of the problems of a configuration: every wrong field, with the reason in brackets. */
export function schemaFaults(issues: readonly SchemaIssue[], json: unknown): { n: number; champs: string } {
  const told = issues.flatMap((issue) => fieldFaults(issue, json));
  return { n: told.length, champs: `${told.slice(0, TOLD).join(', ')}${told.length > TOLD ? '…' : ''}` };
}

function fieldFaults(issue: SchemaIssue, json: unknown): string[] {
  const { keys } = issue as { keys?: readonly string[] };
  if (issue.code !== 'unrecognized_keys' || keys === undefined) {
    return [`${fieldName(issue.path, json)} (${schemaReason(issue, json)})`];
  }
  return keys.map((key) => `${fieldName([...issue.path, key], json)} (${phrase('champ.inconnu')})`);
}

/** `certificateurs n° 2 (dava) > date_arret`: people count from 1, and know an element by its id. */
function fieldName(path: readonly PropertyKey[], json: unknown): string {
  const parts: string[] = [];
  let value = json;
  for (const step of path) {
    value = (value as Record<PropertyKey, unknown> | null | undefined)?.[step];
    if (typeof step !== 'number') {
      parts.push(String(step));
      continue;
    }
    const id = (value as { id?: unknown } | null | undefined)?.id;
    parts.push(`${parts.pop() ?? ''} n° ${step + 1}${typeof id === 'string' ? ` (${id})` : ''}`.trim());
  }
  return parts.length === 0 ? phrase('champ.racine') : parts.join(' > ');
}

/** Why a field is wrong, in a few words. */
export function schemaReason(issue: SchemaIssue, json: unknown): string {
  const value = issue.path.reduce<unknown>(
    (inside, step) => (inside as Record<PropertyKey, unknown> | null | undefined)?.[step],
    json,
  );
  const { expected, values, minimum, maximum } = issue as {
    expected?: string;
    values?: readonly unknown[];
    minimum?: number;
    maximum?: number;
  };
  if (issue.code === 'unrecognized_keys') return phrase('champ.inconnu');
  if (issue.path.length > 0 && value === undefined) return phrase('champ.manquant');
  if (catalogue.fr.phrases[issue.message] !== undefined) return phrase(issue.message);
  if (values !== undefined) return phrase('champ.valeurs', { valeurs: values.join(', ') });
  if (issue.code === 'too_small' && typeof value !== 'number') return phrase('champ.vide');
  if (issue.code === 'too_small' && minimum !== undefined) return phrase('champ.petit', { minimum });
  if (issue.code === 'too_big' && maximum !== undefined) return phrase('champ.grand', { maximum });
  const type = `champ.type.${expected ?? ''}`;
  return phrase(catalogue.fr.phrases[type] !== undefined ? type : 'champ.autre');
}
