/** The example region that the page carries: settings, demonstration keys and a few small deliveries (webpack/example-region.js). */

export interface ExampleRegion {
  /** Region and profiles, as `Session.restore` takes them. */
  readonly settings: string;
  /** Key files, demonstration keys that anyone knows. */
  readonly keys: Readonly<Record<'appariement' | 'region', string>>;
  /** The region's sheet of certifications. */
  readonly certifications: File;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

interface Embedded {
  readonly reglages: unknown;
  readonly cles: ExampleRegion['keys'];
  readonly certifications: { readonly nom: string; readonly texte: string };
  readonly fichiers: readonly { readonly nom: string; readonly base64: string }[];
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** Reads what the build embedded. @param text JSON of webpack/example-region.js */
export function readExample(text: string): ExampleRegion {
  const { reglages, cles, certifications, fichiers } = JSON.parse(text) as Embedded;
  return {
    settings: JSON.stringify(reglages),
    keys: cles,
    certifications: new File([certifications.texte], certifications.nom),
    files: fichiers.map(({ nom, base64 }) => ({ name: nom, bytes: bytesOf(base64) })),
  };
}
