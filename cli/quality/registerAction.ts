/** An action over a register: opens it, writes what is made of it. */
import type { Outputs } from '../../core/tasks';
import { hexSha256 } from '../../core/tasks';
import { REGISTER_FILE } from '../../core/tasks/quality';
import { registerJson } from '../../core/quality/network';
import { encodeUtf8 } from '../../core/table';
import type { Arguments, Command } from '../command';
import { readArguments, required } from '../command';
import { checkOutput } from '../write/output';
import { ProgressBar } from '../told/progress';
import type { OpenRegister } from './register';
import { openRegister } from './register';
import { registerSummary, tell } from './summary';
import { writeQuality } from './write';

/** What an action makes, with what its summary tells of it beside the register. */
export interface Made {
  readonly outputs: Outputs;
  readonly lines: readonly string[];
}

const withLines = (made: Outputs | Made): Made => ('outputs' in made ? made : { outputs: made, lines: [] });

/** `qualite <name> REGISTRE --sortie DIR`, with further options that have a value. */
export function registerAction(
  name: string,
  options: readonly string[],
  make: (
    opened: OpenRegister,
    options: Arguments['options'],
    bar: ProgressBar,
  ) => Outputs | Made | Promise<Outputs | Made>,
): Command {
  return async (argv) => {
    const given = readArguments(argv, ['sortie', ...options], ['json'], [1, 1]);
    const output = required(given, 'sortie');
    const json = given.options.json === true;
    checkOutput(output, { commande: `qualite ${name}`, intact: true });
    const bar = new ProgressBar(json);
    const opened = openRegister(given.files[0]);
    const { outputs, lines } = withLines(await make(opened, given.options, bar));
    const sha256 = hexSha256(encodeUtf8(registerJson(opened.registre)));
    const paths = await writeQuality(output, name, outputs, [{ fichier: REGISTER_FILE, sha256 }], bar);
    bar.finish();
    tell(json, { fichiers: paths }, [...registerSummary(opened.registre), ...lines], output, paths, bar);
  };
}
