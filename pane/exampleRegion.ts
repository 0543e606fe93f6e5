/** Opens the example region that a face carries: its files as places, its settings and demonstration keys in the session. */
import { parseKeyFile } from '../core/privacy';
import type { ViewContext } from './views/view';

/** Does nothing where the face carries none. Nothing of it is saved with the document. */
export async function openExample({ host, session, say }: ViewContext): Promise<void> {
  if (host.example === undefined) return;
  const { settings, keys } = await host.example();
  session.restore(settings, say('atelier.exemple.nom'));
  for (const role of ['appariement', 'region'] as const) session.keys.set(role, parseKeyFile(keys[role], role));
}
