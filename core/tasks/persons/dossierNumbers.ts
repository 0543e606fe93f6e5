/** File numbers as keyed hashes, whether they came raw or hashed: ids and groups are the same both ways (decision 015). */
import { Problem } from '../../messages';
import type { CertifierStage } from '../../privacy';
import { isPseudonym } from '../../privacy';
import type { TextColumn } from '../../table';
import { recodedRows } from '../../table';

export class DossierNumbers {
  /** @param stage under K1; null when every delivery came pseudonymised, and every number hashed */
  constructor(private readonly stage: CertifierStage | null) {}

  /** The keyed hash of a number; a hash is its own. @throws Problem `cle_appariement_absente` for a raw one without K1 */
  hash(numero: string): string {
    if (isPseudonym(numero)) return numero;
    if (this.stage === null) throw new Problem('cle_appariement_absente');
    return this.stage.dossierHash(numero);
  }

  /**
   * The column with a raw number coded as its hash where both stand in it: a dossier that was delivered raw, then
   * pseudonymised, is one. Undefined when there is nothing to bring together.
   */
  together(column: TextColumn): TextColumn | undefined {
    if (this.stage === null || !column.values.some(isPseudonym)) return undefined;
    const codeOf = new Map(column.values.map((value, code) => [value, code]));
    const codes = column.values.map((value, code) => (value === '' ? 0 : (codeOf.get(this.hash(value)) ?? code)));
    return { ...column, codes: recodedRows(column.codes, (code) => codes[code]) };
  }
}
