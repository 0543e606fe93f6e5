/** Makes a profile of a proposal: what is sure is applied, the rest is left for the person to fill. */
import type { RawTable } from '../../table';
import type { Profile } from '../profile';
import type { ColumnProposal } from './propose';

/** The profile of a file as proposed, every header in file order; columns that are not `sur` feed nothing. */
export function profileFromProposal(
  raw: RawTable,
  proposals: readonly ColumnProposal[],
  certificateur: string,
): Profile {
  const { sheet, headerRow, encoding, separator } = raw.source;
  const { sameSheets } = raw;
  return {
    version: 1,
    certificateur,
    ...(sheet === null ? {} : { feuille: sheet }),
    // A year or a site each: all are read, the next one too.
    ...(sameSheets === undefined ? {} : { feuilles: [...sameSheets] }),
    // 0: the file has no header row to go back to.
    ...(headerRow === 0 ? {} : { ligne_entete: headerRow }),
    ...(encoding === null ? {} : { encodage: encoding }),
    ...(separator === null ? {} : { separateur: separator }),
    colonnes: proposals.map(({ entete, rubrique, rang, partie, coche, bloc }) => ({
      entete,
      rubrique,
      ...(rubrique === null || rang === undefined ? {} : { rang }),
      ...(rubrique === null || partie === undefined ? {} : { partie }),
      ...(rubrique === null || coche === undefined ? {} : { coche }),
      ...(rubrique === null || bloc === undefined ? {} : { bloc }),
    })),
  };
}
