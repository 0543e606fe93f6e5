/** Opens the example region that a face carries: its files as places, its settings and demonstration keys in the session. */
import { parseKeyFile } from '../core/privacy';
import { readCertifications } from './ownCertifications';
import { seeGiven } from './views/consolidating/reading';
import type { ViewContext, Work } from './views/view';

/** Does nothing where the face carries none. Nothing of it is saved with the document. */
async function openExample({ host, session, say }: ViewContext): Promise<void> {
  if (host.example === undefined) return;
  const { settings, keys, certifications } = await host.example();
  const own = await readCertifications(certifications, host);
  session.restore(settings, say('atelier.exemple.nom'));
  session.certifications = own;
  for (const role of ['appariement', 'region'] as const) session.keys.set(role, parseKeyFile(keys[role], role));
}

/** Opens it, and leads to the view where one click does the region's work: every file known, every key given. */
export async function startExample(context: ViewContext, work: Work): Promise<void> {
  await openExample(context);
  await seeGiven(context, work);
  context.open('consolider');
  context.tell(context.say('atelier.exemple.pret'));
}
