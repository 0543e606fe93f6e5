/** The region's own sheet of certifications: what certifiers leave out of their exports is told by it. */
import { CERTIFICATIONS } from './certifications';
import { encodeDelimited } from './encode/delimited';

const HEADERS = ['Code RNCP', 'Intitulé', 'Type', 'Niveau', 'Certificateur'];

/** One row per certification, in the order of the certifiers. */
export function referentialSheet(names: ReadonlyMap<string, string>): Uint8Array {
  const rows = Object.entries(CERTIFICATIONS).flatMap(([certifier, own]) =>
    own.map(({ rncp, intitule, type, niveau }) => [
      `RNCP${rncp}`,
      intitule,
      type,
      niveau === 'sans_niveau' ? 'sans niveau' : niveau,
      names.get(certifier) ?? '',
    ]),
  );
  return encodeDelimited([HEADERS, ...rows], {
    kind: 'texte',
    charset: 'utf-8',
    bom: true,
    separateur: ';',
  });
}
