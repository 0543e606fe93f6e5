/** Identifiers of providers, as files write them and as the register holds them. */
import type { StructureRecord } from '../network/types';

/** Without spaces nor dots: a SIRET is written « 999 990 013 00016 » in some files. */
export function normalId(id: string): string {
  return id.replace(/[\s\u00a0\u202f.]/g, '');
}

/** Every identifier under which a base may name a structure: its id in the register, and its SIRET. */
export function identifiersOf({ id, fiche }: Pick<StructureRecord, 'id' | 'fiche'>): ReadonlySet<string> {
  const { siret } = fiche;
  const all = typeof siret === 'string' && siret !== '' ? [id, siret] : [id];
  return new Set(all.map(normalId));
}
