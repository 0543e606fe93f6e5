/** Where an interrupted check goes on: a sheet, a row, figures. Never the content of a cell. */

/** Key of the document property; its value must stay under 9 kB (Google, "Quotas for Google Services"). */
const KEY = 'controle-de-nuit';

/** What is known of a sheet so far: figures only. */
export interface Tally {
  readonly lignes: number;
  readonly bloquant: number;
  readonly a_verifier: number;
  readonly information: number;
  /** SHA-256 of the parts read so far, chained: it tells whether the sheet has changed. */
  readonly empreinte: string;
}

export interface NightState {
  readonly version: 1;
  /** Day number on which the check began. */
  readonly jour: number;
  /** True when no trigger takes it up: the next run does, whatever its day. */
  readonly attend: boolean;
  /** Id of the sheet in hand; null between two sheets. */
  readonly feuille: number | null;
  /** First row (0-based) not yet checked. */
  readonly ligne: number;
  /** Rows of a part: fewer once a part took more than one run. */
  readonly tranche: number;
  /** 1-based row of the header, known once the first part is read; 0: none. */
  readonly entete: number;
  readonly bilan: Tally | null;
}

export function loadState(): NightState | null {
  const text = PropertiesService.getDocumentProperties().getProperty(KEY);
  if (text === null) return null;
  const state = JSON.parse(text) as NightState;
  return state.version === 1 ? state : null;
}

export function saveState(state: NightState): void {
  PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(state));
}

export function clearState(): void {
  PropertiesService.getDocumentProperties().deleteProperty(KEY);
}
