/** Hands a text over as a file of the browser's download folder, without any network. */
import { element } from '../pane/element';

/** A blob address must live until the browser has read it. */
const KEEP_MS = 60_000;

/** Starts the download and gives the file's name. */
export function download(name: string, text: string, type: string): string {
  const address = URL.createObjectURL(new Blob([text], { type }));
  element('a', { attributes: { href: address, download: name } }).click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
  return name;
}
