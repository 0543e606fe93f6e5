/** Gives each document to its structure; those of nobody go aside, whole, with the structures that they may be of. */
import type { QualityFinding } from '../findings';
import { formById } from '../forms';
import { type Finder, type Wanted, wantedOf } from './attach';
import { PROVEN } from './deduced';
import { dayOf, documentFinding, isFilled } from './documents';
import { ID, OF_A_STRUCTURE } from './formIds';
import type { ReceivedDocument } from './received';
import type { AsideRow, Transition } from './types';

export interface OwnedDocuments {
  /** With the id of its structure; '' for what the region keeps for all. */
  readonly owned: (readonly [ReceivedDocument, string])[];
  readonly aside: AsideRow[];
  readonly findings: QualityFinding[];
}

/**
 * @param kept from the most recent
 * @param journal hand-written steps: a document that names nobody may be the proof of a step written at its day
 */
export function attachAll(
  kept: readonly ReceivedDocument[],
  finder: Finder,
  journal: readonly Transition[],
): OwnedDocuments {
  const result: OwnedDocuments = { owned: [], aside: [], findings: [] };
  for (const document of kept) {
    const { fichier, modele } = document;
    const wanted = wantedOf(document);
    const isOwned = OF_A_STRUCTURE.has(modele);
    const isRegion = formById(modele)?.public === 'region';
    const isNameless = wanted.id === '' && wanted.siret === '' && wanted.nom === '';
    const inPath =
      isNameless && (isOwned || (!isRegion && hasRowsOfNobody(document))) ? finder.inPath(pathOf(document)) : null;
    if (inPath !== null) {
      result.findings.push(documentFinding('qualite_rattachement_par_fichier', 'information', fichier, inPath));
      result.owned.push([document, inPath]);
      continue;
    }
    const tells = isOwned || wanted.id !== '' || (!isRegion && wanted.nom !== '');
    const found = tells ? finder.find(wanted) : null;
    // What the region keeps for all has no structure on its cover, whatever was typed there.
    if (found === null || (found.structure === null && !isOwned && (isRegion || wanted.id === ''))) {
      result.owned.push([document, '']);
    } else if (found.structure !== null) {
      if (found.par === 'nom')
        result.findings.push(documentFinding('qualite_rattachement_par_nom', 'a_verifier', fichier, found.structure));
      result.owned.push([document, found.structure]);
    } else {
      const propositions = isNameless ? writtenThatDay(document, journal) : found.propositions;
      result.findings.push(
        isNameless ? nameless(fichier, propositions) : finder.unknown(fichier, wanted, propositions),
      );
      result.aside.push(...asideRows(document, wanted, propositions));
    }
  }
  return result;
}

/** The names that a person gave: folders, file, then the sheet of one of several documents. */
function pathOf({ fichier, feuille = '' }: ReceivedDocument): string {
  return feuille === '' ? fichier : `${fichier}/${feuille}`;
}

/** Whether rows of a document of several structures are of none of them. */
function hasRowsOfNobody({ data }: ReceivedDocument): boolean {
  return Object.values(data).some((rows) => rows.some((values) => !isFilled(values[ID])));
}

/** Structures whose step was written by hand at the day of the document that would prove it. */
function writtenThatDay(document: ReceivedDocument, journal: readonly Transition[]): string[] {
  const etape = PROVEN.get(document.modele);
  const day = dayOf(document);
  const ids = journal.filter((one) => day !== null && one.etape === etape && one.date === day);
  return [...new Set(ids.map(({ structure }) => structure))].sort();
}

function nameless(fichier: string, propositions: readonly string[]): QualityFinding {
  return propositions.length === 0
    ? documentFinding('qualite_document_sans_structure', 'bloquant', fichier, '')
    : documentFinding('qualite_document_sans_structure_proche', 'bloquant', fichier, '', {
        propositions: propositions.join(', '),
      });
}

function asideRows(
  { fichier, modele, data }: ReceivedDocument,
  wanted: Wanted,
  propositions: readonly string[],
): AsideRow[] {
  const { id, siret, nom } = wanted;
  return Object.keys(data)
    .sort()
    .flatMap((section) =>
      data[section].map((valeurs) => ({
        fichier,
        modele,
        section,
        structure: id || siret,
        nom,
        valeurs,
        propositions,
      })),
    );
}
