/** What `journal.json` and `base.json` both say of a delivery, as a schema; what later versions add is kept. */
import * as z from 'zod';

z.config({ jitless: true });

export const describedDelivery = z.looseObject({
  livraison: z.string(),
  certificateur: z.string(),
  fichier: z.string(),
  feuille: z.string().nullable(),
  sha256: z.string(),
});
