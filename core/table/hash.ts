/** A number for a text, the same everywhere. */

/** Where FNV-1a begins, in 32 bits. */
export const FNV_OFFSET = 0x811c9dc5;

/** FNV-1a of a text (Fowler, Noll, Vo), 32 bits with their sign. @param seed the hash of what comes before */
export function fnv1a(text: string, seed = FNV_OFFSET): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
