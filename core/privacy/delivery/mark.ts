/** What the header of the evidence says of a pseudonymised delivery: format, certifier, key, tool, source, sums. */
import { DELIVERY_MARK } from '../../reading';

/** The format that this version writes and reads. */
export const DELIVERY_FORMAT = 1;

export interface DeliveryMark {
  readonly format: number;
  /** Id of the certifier who pseudonymised: the P1 of persons known by a file number alone depend on it. */
  readonly certificateur: string;
  /** Of K1, as it is shown: `ABCD EFGH`. */
  readonly empreinte: string;
  /** `suivi-vae 0.1.0`. */
  readonly outil: string;
  /** SHA-256 of the file that was pseudonymised, hexadecimal: by it the certifier finds the file again. */
  readonly source: string;
  /** Rows delivered, and pieces that the evidence was cut in: both must be there. */
  readonly lignes: number;
  readonly morceaux: number;
  /** First 40 bits of the SHA-256 of the evidence, in base32. */
  readonly somme: string;
}

const SEPARATOR = '|';
const FIELDS: readonly RegExp[] = [
  /^\d{1,4}$/,
  /^[a-z0-9-]{1,32}$/,
  /^[A-Z2-7]{4} [A-Z2-7]{4}$/,
  /^suivi-vae [\w.+-]{1,32}$/,
  /^[0-9a-f]{64}$/,
  /^\d{1,7}$/,
  /^\d{1,7}$/,
  /^[A-Z2-7]{8}$/,
];

export function formatMark(mark: DeliveryMark): string {
  const { format, certificateur, empreinte, outil, source, lignes, morceaux, somme } = mark;
  return DELIVERY_MARK + [format, certificateur, empreinte, outil, source, lignes, morceaux, somme].join(SEPARATOR);
}

/** The format of a mark alone, whatever follows it: a later version may say more. NaN when it is none. */
export function markFormat(header: string): number {
  const text = header.trim();
  if (!text.startsWith(DELIVERY_MARK)) return NaN;
  const digits = text.slice(DELIVERY_MARK.length).split(SEPARATOR)[0];
  return FIELDS[0].test(digits) ? Number(digits) : NaN;
}

/** What a header says; null when it is not a mark of this format, whole. */
export function parseMark(header: string): DeliveryMark | null {
  if (markFormat(header) !== DELIVERY_FORMAT) return null;
  const parts = header.trim().slice(DELIVERY_MARK.length).split(SEPARATOR);
  if (parts.length !== FIELDS.length || !FIELDS.every((field, i) => field.test(parts[i]))) return null;
  const [format, certificateur, empreinte, outil, source, lignes, morceaux, somme] = parts;
  return {
    format: Number(format),
    certificateur,
    empreinte,
    outil,
    source,
    lignes: Number(lignes),
    morceaux: Number(morceaux),
    somme,
  };
}
