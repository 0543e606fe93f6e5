/** Tells a blocking problem, or an internal fault, on stderr, and gives the exit code of the contract. */
import type { Problem } from '../../core/messages';
import { phrase, tellProblem } from '../../core/messages';
import type { ProgressBar } from './progress';

export const EXIT_DONE = 0;
export const EXIT_BLOCKED = 1;
export const EXIT_USAGE = 2;
export const EXIT_FAULT = 3;

/** Something to look at, which stops nothing; between two paintings of the bar, if there is one. */
export function tellWarning(sentence: string, bar?: ProgressBar): void {
  const told = `${phrase('commande.attention')} ${sentence}`;
  if (bar === undefined) process.stderr.write(`${told}\n`);
  else bar.tell(told);
}

/** What, why, what to do; nothing was written. */
export function tellBlocked(problem: Problem): number {
  const { quoi, pourquoi, action } = tellProblem(problem);
  process.stderr.write(
    `\n${phrase('commande.probleme')} ${quoi}\n  ${phrase('commande.pourquoi')} ${pourquoi}\n  ${phrase('commande.que_faire')} ${action}\n` +
      `${phrase('commande.rien_ecrit')}\n`,
  );
  return EXIT_BLOCKED;
}

/** A wrong use of the command line; of a known command, its usage is the first line of its help. */
export function tellUsage(sentence: string, command?: string): number {
  const usage =
    command === undefined ? [] : [phrase('commande.usage', { usage: phrase(`aide.${command}`).split('\n')[0] })];
  process.stderr.write(`${[sentence, ...usage, phrase('commande.voir_aide')].join('\n')}\n`);
  return EXIT_USAGE;
}

/**
 * A fault of ours. Its message may quote data, so only its kind and the places in our own code are shown.
 */
export function tellFault(fault: unknown): number {
  const kind = fault instanceof Error ? fault.name : typeof fault;
  const frames = fault instanceof Error ? (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  const places = frames
    .slice(0, 8)
    .map((line) => line.replace(/\(?(?:file:\/\/)?[^()\s]*[/\\]([^/\\]+:\d+:\d+)\)?/, '($1)'));
  process.stderr.write(`\n${phrase('commande.faute_interne', { genre: kind })}\n${places.join('\n')}\n`);
  return EXIT_FAULT;
}
