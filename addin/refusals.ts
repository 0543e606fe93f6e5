/** Refusals of Excel that the pane can explain, by the codes of Office.js. */
import { HostRefusal } from '../pane/host';

const PHRASES: Readonly<Record<string, string>> = {
  AccessDenied: 'panneau.erreur.protege',
  InvalidOperationInCellEditMode: 'panneau.erreur.saisie',
  InvalidSelection: 'panneau.erreur.selection',
  ItemNotFound: 'panneau.erreur.absent',
  RangeExceedsLimit: 'panneau.erreur.volume',
  RequestPayloadSizeLimitExceeded: 'panneau.erreur.volume',
  ResponsePayloadSizeLimitExceeded: 'panneau.erreur.volume',
};

/** Codes of answers that are too large: fewer cells at once may pass. */
export const TOO_LARGE: readonly string[] = ['ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit'];

/** The code of an error of Office.js; '' for any other error. */
export function officeCode(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

/** Runs a batch; its errors become refusals where the pane can explain them. Waits for the end of a cell being typed. */
export async function excelRun<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    const phrase = PHRASES[officeCode(error)];
    throw phrase === undefined ? error : new HostRefusal(phrase);
  }
}
