/** What every report says of its making. */

export interface ReportMeta {
  /** Day of the data (`date_extraction`), day number; the workbooks' date. */
  readonly jour: number;
  /** Tool and version, `suivi-vae 0.1.0`. */
  readonly outil: string;
  /** SHA-256 of inputs and rules, hexadecimal (design/indicators.md, fiche méthode). */
  readonly empreinte: string;
}
