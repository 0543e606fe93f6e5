/** What the atelier remembers between two visits: region and profiles, in this browser; never a key, never a person. */
import { HostRefusal, type PaneHost } from '../pane/host';

const NAME = 'suivi-vae/reglages';

/** Settings in the browser's local storage, which some browsers refuse to a file opened from the disk. */
export function localSettings(): PaneHost['settings'] {
  return {
    load: async () => {
      try {
        return localStorage.getItem(NAME);
      } catch {
        return null;
      }
    },
    save: async (text) => {
      try {
        localStorage.setItem(NAME, text);
      } catch {
        throw new HostRefusal('atelier.reglagesNonGardes');
      }
    },
  };
}
