/** The register of the network, recomputed from all the returned documents; their order never matters. */
import type { QualityFinding } from '../findings';
import type { Evaluation } from '../grid/types';
import { Finder } from './attach';
import { compareDecisions } from './charter';
import { charterFindings, historyFindings } from './conflicts';
import { answersOf, isDoubtful } from './consent';
import { censusSteps, documentSteps, evaluationSteps } from './deduced';
import { canonical, documentFinding, headValues, latestVersions, withoutCopies } from './documents';
import { keptEvaluations } from './evaluations';
import { AUDIT, CENSUS, CHARTER, CONSENT, DIRECTORY, FILE, ID } from './formIds';
import { genreOf } from './genres';
import { compareTransitions, transitionsByStructure } from './history';
import { readJournals } from './journal';
import { gatherLists } from './lists';
import { attachAll } from './owners';
import type { NetworkReading, ReceivedDocument, RegisterSettings } from './received';
import { keptRemarks } from './remarks';
import { isStage } from './stages';
import { merged, readCensus } from './structures';
import type { CharterDecision, ReadDocumentRef, Register, StructureRecord, Transition } from './types';

type Owned = readonly [ReceivedDocument, string];

/** Sections whose rows go elsewhere than in the lists: structures, journals, grids, the dossier's own fields. */
function isListed(modele: string, section: string): boolean {
  if (modele === CENSUS.modele && section === CENSUS.structures) return false;
  if (modele === CENSUS.modele && (section === CENSUS.journal || section === CENSUS.charte)) return false;
  // Grids are evaluations, and a charter sheet is decisions: names of its signatories and members have no use here.
  if (modele === CHARTER.modele) return false;
  const genre = genreOf(modele, section);
  if (modele === FILE.modele) return genre === 'liste';
  return genre !== 'grille' && !(modele === AUDIT.modele && section === 'preuves');
}

function once<Item>(items: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = canonical(item);
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

/**
 * All that was returned, as one register.
 * @param documents in any order, copies and former versions included
 * @param evaluations of these documents (linked by `fichier`), and of no document (a sheet that is open)
 */
export function buildRegister(
  documents: readonly ReceivedDocument[],
  evaluations: readonly Evaluation[],
  settings: RegisterSettings,
): NetworkReading {
  const { kept, findings: copies } = withoutCopies(documents);
  const census = readCensus(kept);
  const finder = new Finder(census);
  const [journal, foreign] = ofTheRegister(settings.journal ?? [], finder);
  const ofCensus = kept.flatMap((document): Owned[] => (document.modele === CENSUS.modele ? [[document, '']] : []));
  const {
    owned,
    aside,
    findings: unowned,
  } = attachAll(kept, finder, [...journal, ...readJournals(ofCensus, finder).transitions]);
  const findings: QualityFinding[] = [...copies, ...census.findings, ...unowned];
  const ownerOf = new Map(owned);
  const latest = latestVersions(
    owned.map(([document]) => document),
    (document) => ownerOf.get(document) ?? '',
  );
  findings.push(...latest.findings);
  const current = latest.kept.map((document): Owned => [document, ownerOf.get(document) ?? '']);
  const graded = keptEvaluations(evaluations, documents, owned, current, finder);
  findings.push(...graded.findings);
  const written = readJournals(owned, finder);
  const lists = gatherLists(current, finder, isListed);
  findings.push(...written.findings, ...lists.findings);
  aside.push(...written.aside, ...lists.aside);

  const dossiers = new Map(
    current.flatMap(([document, id]) =>
      document.modele === FILE.modele ? [[id, merged([headValues(document)])] as const] : [],
    ),
  );
  const structures = census.structures.map((structure): StructureRecord => ({
    ...structure,
    dossier: dossiers.get(structure.id) ?? null,
  }));
  const [decisions, foreignDecisions] = ofTheRegister(settings.charte ?? [], finder);
  findings.push(...foreign, ...foreignDecisions);
  const remarques = once(keptRemarks(kept, ownerOf));
  const registre: Register = {
    version: 1,
    nom: settings.nom,
    date: settings.date,
    structures,
    transitions: once<Transition>([
      ...censusSteps(census),
      ...documentSteps(owned),
      ...evaluationSteps(graded.all),
      ...written.transitions,
      ...journal,
    ]).sort((a, b) => compareTexts(a.structure, b.structure) || compareTransitions(a, b)),
    charte: once<CharterDecision>([...written.charte, ...decisions]).sort(
      (a, b) => compareTexts(a.structure, b.structure) || compareDecisions(a, b),
    ),
    evaluations: graded.kept,
    listes: lists.listes,
    documents: owned
      .map(([document, structure]): ReadDocumentRef => {
        const { fichier, sha256, modele, version, referentiel } = document;
        return { fichier, sha256, modele, version, referentiel, structure };
      })
      .sort((a, b) => compareTexts(a.fichier, b.fichier) || compareTexts(canonical(a), canonical(b))),
    ...(aside.length > 0 ? { ecartes: sorted(aside) } : {}),
    ...(remarques.length > 0 ? { remarques } : {}),
    ...delaysOf(settings),
  };
  findings.push(...conflictsOf(registre), ...consentFindings(registre));
  return { registre, constats: sorted(once(findings)) };
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function sorted<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => [canonical(item), item] as const)
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([, item]) => item);
}

/** Lines kept elsewhere than in a document, under the ids of the register. */
function ofTheRegister<Line extends { readonly structure: string }>(
  lines: readonly Line[],
  finder: Finder,
): [Line[], QualityFinding[]] {
  const findings: QualityFinding[] = [];
  const found = lines.flatMap((line) => {
    const wanted = { id: line.structure, siret: '', nom: '' };
    const attachment = finder.find(wanted);
    if (attachment.structure !== null) return [{ ...line, structure: attachment.structure }];
    findings.push(finder.unknown('', wanted, attachment.propositions));
    return [];
  });
  return [found, findings];
}

/** Delays that a region changed, if any. */
function delaysOf({ delais = {} }: RegisterSettings): Pick<Register, 'delais'> {
  const own = Object.entries(delais).filter(([etape]) => isStage(etape));
  return own.length === 0 ? {} : { delais: Object.fromEntries(own) };
}

/** Structures that said both yes and no to the directory: shown nowhere until they say which. */
function consentFindings({ structures, listes }: Register): QualityFinding[] {
  const rows = listes[`${DIRECTORY.modele}.${DIRECTORY.offres}`] ?? [];
  return structures
    .filter(({ id, fiche, dossier }) => {
      const sources = [...rows.filter((row) => row[ID] === id), ...(dossier === null ? [] : [dossier]), fiche];
      return isDoubtful(answersOf(sources, CONSENT.general));
    })
    .map(({ id }) => documentFinding('qualite_accord_contradictoire', 'a_verifier', '', id));
}

/** Contradictions of the histories and of the charter. */
function conflictsOf(register: Register): QualityFinding[] {
  return [...transitionsByStructure(register)].flatMap(([id, transitions]) => [
    ...historyFindings(id, transitions, register.date),
    ...charterFindings(
      id,
      register.charte.filter(({ structure }) => structure === id),
      register.date,
    ),
  ]);
}
