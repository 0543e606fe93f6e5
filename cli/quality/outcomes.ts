/** The results of providers, from the base named by `--base`. */
import type { Register } from '../../core/quality/network';
import type { Outcomes } from '../../core/quality/outcomes';
import { networkOutcomes } from '../../core/tasks/quality';
import { baseFigures } from '../baseFigures';
import type { ProgressBar } from '../told/progress';
import { version } from '../version';

/** null when no base is given. @throws Problem of opening a base */
export async function readOutcomes(
  base: string | boolean | undefined,
  register: Register,
  bar: ProgressBar,
): Promise<Outcomes | null> {
  if (typeof base !== 'string') return null;
  const { opened, rows } = await baseFigures(base, bar);
  return networkOutcomes(register, opened.region, rows, opened.sources, version);
}
