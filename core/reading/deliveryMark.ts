/** The header by which a pseudonymised delivery of ours is known, before anything else of the file is (decision 015). */

/** Beginning of the header of the column that carries the evidence: `pseudonymise|<format>|...`. */
export const DELIVERY_MARK = 'pseudonymise|';

/** Whether a header cell marks a pseudonymised delivery. */
export function isDeliveryMark(text: string): boolean {
  return text.trim().startsWith(DELIVERY_MARK);
}

const MARK_BYTES = Uint8Array.from(DELIVERY_MARK, (c) => c.charCodeAt(0));

/** Whether the first bytes of a text, in an encoding where ASCII is ASCII, hold the mark. */
export function holdsDeliveryMark(head: Uint8Array): boolean {
  for (let at = head.indexOf(MARK_BYTES[0]); at >= 0; at = head.indexOf(MARK_BYTES[0], at + 1)) {
    let k = 1;
    while (k < MARK_BYTES.length && head[at + k] === MARK_BYTES[k]) k++;
    if (k === MARK_BYTES.length) return true;
  }
  return false;
}
