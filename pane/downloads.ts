/** Hands files over to the browser's download folder, without any network. */
import { element } from './element';

/** A blob address must live until the browser has read it. */
const KEEP_MS = 60_000;
/** Browsers drop downloads that are asked for all at once. */
const PAUSE_MS = 300;

/** A path has folders, a download has none. */
function flat(path: string): string {
  return path.replace(/[\\/]+/g, '-');
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}

/** Starts the download of one file and gives the name to look for. */
export function downloadBytes(name: string, bytes: Uint8Array): string {
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/octet-stream' });
  const address = URL.createObjectURL(blob);
  element('a', { attributes: { href: address, download: flat(name) } }).click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
  return flat(name);
}

/** Downloads files one after the other. @returns the name of the first one */
export async function downloadFiles(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const names: string[] = [];
  for (const [name, bytes] of files) {
    if (names.length > 0) await pause();
    names.push(downloadBytes(name, bytes));
  }
  return names[0] ?? '';
}
