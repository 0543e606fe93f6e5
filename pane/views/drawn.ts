/** What is said once a workbook was drawn: its sheets in a document, its file in the atelier. */
import type { ViewContext } from './view';

/** Names that are told; the rest is counted. */
const TOLD = 3;

/** @param names as the host gave them */
export function toldDrawn(names: readonly string[], { host, say }: ViewContext): string {
  if (host.kind === 'atelier') return say('chiffres.livre', { nom: names.join(', ') });
  const noms = `${names.slice(0, TOLD).join(', ')}${names.length > TOLD ? ', …' : '.'}`;
  return say('chiffres.ecrites', { n: names.length, noms });
}
