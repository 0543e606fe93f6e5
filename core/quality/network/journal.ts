/** Lines written by hand: the journal of steps, and the decisions of the Comité technique on the charter. */
import type { QualityFinding } from '../findings';
import type { FieldValue, Values } from '../forms/types';
import type { Finder } from './attach';
import { documentFinding, isFilled } from './documents';
import { CENSUS, CHARTER, DECISION, ID, NAME, SIGNED, STEP } from './formIds';
import type { ReceivedDocument } from './received';
import { isStage } from './stages';
import { idOf, textOf } from './structures';
import type { AsideRow, CharterDecision, Transition } from './types';

export interface Written {
  readonly transitions: Transition[];
  readonly charte: CharterDecision[];
  readonly aside: AsideRow[];
  readonly findings: QualityFinding[];
}

const isoOrNull = (value: FieldValue | undefined): string | null =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : null;

function genreOf(value: FieldValue | undefined): CharterDecision['genre'] | null {
  return value === 'signature' || value === 'verification' || value === 'retrait' ? value : null;
}

function avisOf(value: FieldValue | undefined): CharterDecision['avis'] {
  return value === 'favorable' || value === 'favorable_reserves' || value === 'defavorable' ? value : null;
}

function decision(structure: string, genre: CharterDecision['genre'], date: string, values: Values): CharterDecision {
  return {
    structure,
    genre,
    date,
    avis: genre === 'verification' ? avisOf(values[DECISION.avis]) : null,
    fin_validite: genre === 'verification' ? isoOrNull(values[DECISION.fin_validite]) : null,
    motif: textOf(values[DECISION.motif]),
  };
}

/** What documents hold of hand-written lines. */
export function readJournals(documents: readonly (readonly [ReceivedDocument, string])[], finder: Finder): Written {
  const written: Written = { transitions: [], charte: [], aside: [], findings: [] };
  for (const [document, owner] of documents) {
    const { fichier, modele, data } = document;
    if (modele === CHARTER.modele) takeCharter(written, owner, document);
    if (modele !== CENSUS.modele) continue;
    for (const [section, takes] of [
      [CENSUS.journal, takeStep],
      [CENSUS.charte, takeDecision],
    ] as const) {
      for (const values of data[section] ?? []) {
        if (!Object.values(values).some(isFilled)) continue;
        const wanted = { id: idOf(values[ID]), siret: '', nom: textOf(values[NAME]) };
        const found = finder.find(wanted);
        if (found.structure === null) {
          const { propositions } = found;
          written.findings.push(finder.unknown(fichier, wanted, propositions));
          const { id: structure, nom } = wanted;
          written.aside.push({ fichier, modele, section, structure, nom, valeurs: values, propositions });
        } else takes(written, found.structure, values, fichier);
      }
    }
  }
  return written;
}

function takeStep(written: Written, structure: string, values: Values, fichier: string): void {
  const etape = values[STEP.etape];
  if (!isStage(etape)) {
    written.findings.push(documentFinding('qualite_journal_sans_etape', 'a_verifier', fichier, structure));
    return;
  }
  const date = isoOrNull(values[STEP.date]);
  written.transitions.push({ structure, etape, date, motif: textOf(values[STEP.motif]), origine: 'journal', fichier });
}

function takeDecision(written: Written, structure: string, values: Values, fichier: string): void {
  const genre = genreOf(values[DECISION.genre]);
  const date = isoOrNull(values[DECISION.date]);
  if (genre === null || date === null) {
    written.findings.push(documentFinding('qualite_charte_decision_incomplete', 'a_verifier', fichier, structure));
    return;
  }
  written.charte.push(decision(structure, genre, date, values));
}

/** A charter sheet: what was signed, what the Comité technique decided, what was withdrawn. */
function takeCharter(written: Written, structure: string, { fichier, data }: ReceivedDocument): void {
  if (structure === '') return;
  const [fiche = {}] = data[CHARTER.fiche] ?? [];
  const [decided = {}] = data[CHARTER.decision] ?? [];
  const incomplete = (): number =>
    written.findings.push(documentFinding('qualite_charte_decision_incomplete', 'a_verifier', fichier, structure));
  const signed = isoOrNull(fiche[SIGNED.date]);
  // « Signature donnée : non » beside a date: the date is that of a request.
  if (signed !== null && fiche[SIGNED.donnee] !== false)
    written.charte.push(decision(structure, 'signature', signed, {}));
  else if (signed === null && fiche[SIGNED.donnee] === true) incomplete();
  const date = isoOrNull(decided[DECISION.date]);
  if (date !== null) written.charte.push(decision(structure, 'verification', date, decided));
  else if (avisOf(decided[DECISION.avis]) !== null) incomplete();
  const withdrawn = isoOrNull(decided[SIGNED.retrait]);
  if (withdrawn !== null)
    written.charte.push(
      decision(structure, 'retrait', withdrawn, { [DECISION.motif]: decided[SIGNED.motif_retrait] ?? null }),
    );
}
