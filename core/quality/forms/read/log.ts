/** What reading a document gathers besides its values: findings, and the texts kept aside. */
import type { DocumentPlace, QualityFinding, QualitySeverity } from '../../findings';
import type { TextCell, TextSheet } from './sheet';
import { placeOf } from './sheet';

/** A text that no field holds: a comment in the margin, an answer that was not understood. Nothing is lost. */
export interface Remark {
  readonly place: DocumentPlace;
  /** Id of the section, '' when it stands in none. */
  readonly section: string;
  /** Id of the field that it was meant for, or header of its column; ''. */
  readonly champ: string;
  /** Indicator, or other handle of its row; ''. */
  readonly ligne: string;
  readonly texte: string;
}

export class ReadingLog {
  readonly findings: QualityFinding[] = [];
  remarques: Remark[] = [];
  structure = '';

  constructor(readonly fichier: string) {}

  /** @param place of a cell, of a sheet, or of the whole file when there is none */
  tell(
    code: string,
    gravite: QualitySeverity,
    details: QualityFinding['details'] = {},
    place: DocumentPlace = { fichier: this.fichier, feuille: '', ligne: 0, colonne: '' },
  ): void {
    this.findings.push({ code, gravite, place, structure: this.structure, details });
  }

  keep(sheet: TextSheet, cell: TextCell, section: string, champ: string, ligne: string): void {
    const place = placeOf(this.fichier, sheet, cell.row, cell.column);
    this.remarques.push({ place, section, champ, ligne, texte: cell.text.trim() });
  }
}
