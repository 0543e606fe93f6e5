/** The command line `suivi-vae`: finds the command, runs it, gives the exit code of the contract. */
import { phrase, Problem } from '../core/messages';
import { cle } from './commands/cle';
import { consolider } from './commands/consolider';
import { executer } from './commands/executer';
import { indicateurs } from './commands/indicateurs';
import { modeles } from './commands/modeles';
import { nettoyer } from './commands/nettoyer';
import { profil } from './commands/profil';
import { anonymiser, pseudonymiser } from './commands/pseudonymiser';
import { publier } from './commands/publier';
import { qualite } from './commands/qualite';
import { verifier } from './commands/verifier';
import type { Command } from './command';
import { UsageError } from './command';
import { EXIT_DONE, tellBlocked, tellFault, tellUsage } from './told/told';

const commands: Readonly<Record<string, Command>> = {
  nettoyer,
  pseudonymiser,
  anonymiser,
  executer,
  profil,
  cle,
  modeles,
  consolider,
  indicateurs,
  publier,
  verifier,
  qualite,
};

/** Runs one command line (without node and script). @returns the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined) return tellUsage(phrase('aide.generale'));
  if (['--help', '-h', 'aide', 'help'].includes(name)) {
    const [about] = rest;
    process.stdout.write(
      `${phrase(about !== undefined && Object.hasOwn(commands, about) ? `aide.${about}` : 'aide.generale')}\n`,
    );
    return EXIT_DONE;
  }
  if (name === '--version') {
    process.stdout.write(`${phrase('commande.version')}\n`);
    return EXIT_DONE;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    return tellUsage(phrase('commande.inconnue', { commande: name }));
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(`${phrase(`aide.${name}`)}\n`);
    return EXIT_DONE;
  }
  try {
    await command(rest);
    return EXIT_DONE;
  } catch (fault) {
    if (fault instanceof UsageError) return tellUsage(fault.message, name);
    if (fault instanceof Problem) return tellBlocked(fault);
    return tellFault(fault);
  }
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
