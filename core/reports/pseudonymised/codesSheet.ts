/** Findings as line, rubrique and code alone: what may be told of a file whose values nobody but its certifier may see. */
import { phrase } from '../../messages';
import type { Finding, Findings, Table } from '../../table';
import { textColumn } from '../../table';
import type { Sheet, WorkbookModel } from '../../workbook';
import { sheetName } from '../../workbook';
import type { ReportedDelivery } from '../delivered';
import { Page } from '../page';
import { kindsSheet } from './kindsSheet';

/** A delivery, and the SHA-256 of the certifier's own file, by which they find it again. */
export interface CodedDelivery {
  readonly delivery: ReportedDelivery;
  readonly source: string;
}

/** Technical ids, so that a program can join them to the certifier's file. */
const HEADERS: readonly string[] = ['ligne', 'rubrique', 'code'];
const WIDTHS: readonly number[] = [10, 32, 40];

function sorted(findings: Findings): Finding[] {
  const key = ({ rubrique, code }: Finding): string => `${rubrique} ${code}`;
  return [...findings].sort((a, b) => a.row - b.row || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** One row per finding, by line; no line for what is about the whole file. */
export function codesSheet({ delivery: { read, findings } }: CodedDelivery, nom: string): Sheet {
  const list = sorted(findings);
  const lines = Float64Array.from(list, ({ row }) => (row < 0 ? NaN : read.raw.rowNumbers[row]));
  const table: Table = {
    rowCount: list.length,
    columns: [
      { kind: 'number', name: HEADERS[0], numbers: lines },
      textColumn(
        HEADERS[1],
        list.map(({ rubrique }) => rubrique),
      ),
      textColumn(
        HEADERS[2],
        list.map(({ code }) => code),
      ),
    ],
  };
  return {
    nom,
    blocs: [{ genre: 'table', ligne: 0, colonne: 0, table, entetes: HEADERS, styles: ['numero', 'code', 'code'] }],
    largeurs: WIDTHS,
    figer: { lignes: 1, colonnes: 0 },
    filtre: { ligne: 0, colonne: 0, hauteur: list.length + 1, largeur: HEADERS.length },
  };
}

/** The sheets of the findings, each with its delivery. `taken`: names of sheets already in the workbook. */
export function codesSheets(deliveries: readonly CodedDelivery[], taken: Set<string>): Sheet[] {
  return deliveries.map((one) => codesSheet(one, sheetName(phrase('pseudonymiser.feuille.constats'), taken)));
}

/**
 * A feedback that holds line, rubrique and code only (contract, `retours/`), and what each code means.
 * @param deliveries of one certifier, at least one
 * @param jour day written as creation date, a day number
 */
export function codesFeedback(deliveries: readonly CodedDelivery[], jour: number): WorkbookModel {
  const taken = new Set<string>();
  const readMe = sheetName(phrase('rapport.feuille.lisez_moi'), taken);
  const kinds = kindsSheet(deliveries, sheetName(phrase('pseudonymiser.feuille.genres'), taken));
  const sheets = codesSheets(deliveries, taken);
  const titre = phrase('pseudonymiser.retour.titre', { certificateur: deliveries[0].delivery.read.certifier.nom });
  const page = new Page(readMe, [110]);
  page.title(titre);
  page.gap().text(phrase('pseudonymiser.retour.texte')).gap();
  deliveries.forEach(({ delivery, source }, i) => {
    const { livraison, raw } = delivery.read;
    // Sheets of one workbook have one fingerprint.
    const { fileName, sheet } = raw.source;
    const fichier = sheet === null ? fileName : `${fileName}, ${sheet}`;
    page.text(phrase('pseudonymiser.retour.fichier', { feuille: sheets[i].nom, livraison, fichier, source }));
  });
  return { titre, jour, feuilles: [page.sheet(), kinds, ...sheets] };
}
