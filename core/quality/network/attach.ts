/** Whose document it is: by its number, by the SIRET it holds, by its name when it has no number; else it is kept apart. */
import type { QualityFinding } from '../findings';
import { documentFinding, headValues } from './documents';
import { PathFinder } from './fileOwner';
import { FILE, ID, NAME, OF_A_STRUCTURE, SIRET } from './formIds';
import { proposalsFor, siretOf, tellingName } from './nearness';
import type { ReceivedDocument } from './received';
import { type CensusReading, idOf, textOf } from './structures';

export interface Wanted {
  readonly id: string;
  readonly siret: string;
  readonly nom: string;
}

export type Attachment =
  | { readonly structure: string; readonly par: 'numero' | 'nom' }
  | { readonly structure: null; readonly propositions: readonly string[] };

/** Finds structures of the register by what documents write of them. */
export class Finder {
  private readonly byName = new Map<string, string | null>();
  private readonly known: readonly Wanted[];
  private readonly paths: PathFinder;

  constructor(private readonly census: Pick<CensusReading, 'structures' | 'aliases'>) {
    this.paths = new PathFinder(census);
    this.known = census.structures.map(({ id, nom, fiche }) => ({ id, siret: siretOf(fiche[SIRET]), nom }));
    for (const { id, nom } of this.known) {
      const name = tellingName(nom);
      this.byName.set(name, this.byName.has(name) ? null : id);
    }
  }

  find({ id, siret, nom }: Wanted): Attachment {
    for (const number of [idOf(id), siretOf(siret)]) {
      const structure = number === '' ? undefined : this.census.aliases.get(number);
      if (structure !== undefined) return { structure, par: 'numero' };
    }
    // A name alone is a weak tie: only where nothing contradicts it.
    const byName = id === '' && siretOf(siret) === '' && nom !== '' ? this.byName.get(tellingName(nom)) : null;
    if (byName != null) return { structure: byName, par: 'nom' };
    return { structure: null, propositions: proposalsFor({ id, siret, nom }, this.known) };
  }

  /** Id of the structure that a path names, for a document that names none; null: none, or several. */
  inPath(fichier: string): string | null {
    return this.paths.find(fichier);
  }

  /** Finding of one that is not in the register. */
  unknown(fichier: string, wanted: Wanted, propositions: readonly string[]): QualityFinding {
    const numero = wanted.id || wanted.siret;
    return propositions.length === 0
      ? documentFinding('qualite_structure_inconnue', 'bloquant', fichier, '', { structure: numero || '-' })
      : documentFinding('qualite_structure_inconnue_proche', 'bloquant', fichier, '', {
          structure: numero || '-',
          propositions: propositions.join(', '),
        });
  }
}

/** What a document writes of its structure. */
export function wantedOf(document: ReceivedDocument): Wanted {
  const head = OF_A_STRUCTURE.has(document.modele) ? headValues(document) : {};
  return {
    id: idOf(document.structure) || idOf(head[ID]),
    siret: siretOf(head[SIRET]),
    nom: document.nom || (document.modele === FILE.modele ? textOf(head[NAME]) : ''),
  };
}
