/** What the harness asks of an engine: how to start one child process that reads a region and writes the contract's indicators. */

export interface Engine {
  readonly nom: string;
  /** The work it does: only engines of the same work are a fair race; the others are placed beside them. */
  readonly travail: 'même travail' | 'executer complet';
  /** Most candidates it is asked to take unless named with --moteurs: it would use up the machine beyond. */
  readonly auPlus?: number;
  /** Readies what must not be timed (bundles). Returns false, with the reason, when the engine cannot run in this checkout. */
  prepare(tools: Tools): true | string;
  /** The child process that reads `regionDir` and writes `outDir/indicateurs/indicateurs.csv`. */
  commande(regionDir: string, outDir: string): Command;
}

export interface Command {
  readonly programme: string;
  readonly args: readonly string[];
}

/** Given by the launcher, which is not bundled. */
export interface Tools {
  /** The checkout. */
  readonly root: string;
  /** Bundles `bench/<entry>` and returns the runnable file. */
  bundle(entry: string): string;
}

/** An engine that is a TypeScript program of this folder: `programme REGION_DIR OUT_DIR`. */
export function ownProgramme(nom: string, entry: string): Engine {
  let file = '';
  return {
    nom,
    travail: 'même travail',
    prepare(tools) {
      try {
        file = tools.bundle(entry);
        return true;
      } catch (error) {
        return `it cannot be bundled: ${(error as Error).message}`;
      }
    },
    commande: (regionDir, outDir) => ({ programme: process.execPath, args: [file, regionDir, outDir] }),
  };
}
