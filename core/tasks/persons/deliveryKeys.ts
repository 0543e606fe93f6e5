/** Whether the deliveries at hand were made with one key, the certifiers' K1, before anything is read of them. */
import { Problem } from '../../messages';
import type { DeliveryMark, Key } from '../../privacy';
import { fingerprint } from '../../privacy';
import type { RawTable } from '../../table';
import { deliveryMark } from '../pseudonymised/header';

interface Marked {
  readonly fichier: string;
  readonly mark: DeliveryMark;
}

/**
 * Checks the keys of pseudonymised deliveries; without K1 itself, raw deliveries cannot be read.
 * @param known the key that the region was given; null when it has none
 * @throws Problem `cle_differente`, `cle_appariement_absente`, and those of deliveryMark
 */
export function requireOneKey(reads: readonly { readonly raw: RawTable }[], known: Key | null): void {
  const marks = reads.map(({ raw }) => deliveryMark(raw));
  if (known === null && marks.includes(null)) throw new Problem('cle_appariement_absente');
  const marked = marks.flatMap((mark, i): Marked[] =>
    mark === null ? [] : [{ fichier: reads[i].raw.source.fileName, mark }],
  );
  if (known !== null) {
    const attendue = fingerprint(known);
    const other = marked.find(({ mark }) => mark.empreinte !== attendue);
    if (other === undefined) return;
    throw new Problem('cle_differente', { fichier: other.fichier, empreinte: other.mark.empreinte, attendue });
  }
  const other = marked.find(({ mark }) => mark.empreinte !== marked[0].mark.empreinte);
  if (other === undefined) return;
  throw new Problem('cle_differente_entre_livraisons', {
    fichier: other.fichier,
    empreinte: other.mark.empreinte,
    autre: marked[0].fichier,
    attendue: marked[0].mark.empreinte,
  });
}
