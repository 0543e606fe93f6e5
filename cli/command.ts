/** What a command is, and how its arguments are read. */
import { parseArgs } from 'node:util';
import { phrase } from '../core/messages';

/** Runs the command; throws UsageError (exit 2) or Problem (exit 1). */
export type Command = (argv: readonly string[]) => Promise<void>;

/** A wrong use of the command line: its message is a French sentence. */
export class UsageError extends Error {}

export interface Arguments {
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/**
 * Reads the arguments of a command.
 * @param values options with a value; `flags` those without.
 * @param count smallest and largest number of plain arguments.
 */
export function readArguments(
  argv: readonly string[],
  values: readonly string[],
  flags: readonly string[],
  count: readonly [number, number],
): Arguments {
  const options = Object.fromEntries([
    ...values.map((name) => [name, { type: 'string' as const }]),
    ...flags.map((name) => [name, { type: 'boolean' as const }]),
  ]) as Record<string, { type: 'string' | 'boolean' }>;
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (fault) {
    const option = /'(--?[\w-]+)/.exec(fault instanceof Error ? fault.message : '')?.[1] ?? '';
    throw new UsageError(phrase('commande.option', { option }));
  }
  const [least, most] = count;
  if (parsed.positionals.length < least) throw new UsageError(phrase('commande.argument_manque'));
  if (parsed.positionals.length > most) throw new UsageError(phrase('commande.argument_en_trop'));
  return { files: parsed.positionals, options: parsed.values as Arguments['options'] };
}

/** The value of an option that must be there. */
export function required(given: Arguments, name: string): string {
  const value = given.options[name];
  if (typeof value !== 'string' || value === '')
    throw new UsageError(phrase('commande.option_manque', { option: `--${name}` }));
  return value;
}
