/** The door of the room: keys, pseudonyms, keyed evidence, what may not leave. */
export { dropIdentity } from './drop';
export type { DateEvidence } from './dateKeys';
export { DATE_MASKS } from './dateKeys';
export type { DeskEvidence, FilePersons, PersonEvidence } from './evidence';
export { EvidenceDesk, personEvidence } from './evidence';
export { formatKeyFile, parseKeyFile } from './keyFile';
export type { Key, Purpose } from './keys';
export { demonstrationKey, fingerprint, KEY_BYTES, keyFromBytes, requireDistinct } from './keys';
export type { NameEvidence } from './matchKeys';
export { NumberIndex, NumberList } from './numberIndex';
export type { ClearedColumn, ClearedTable } from './ownIdentity';
export { clearOwnIdentity } from './ownIdentity';
export type { IdentityColumns } from './personFinder';
export { SEX_F, SEX_H, SEX_UNKNOWN } from './personTraits';
export type { Lists } from './numberLists';
export { CertifierStage, PSEUDONYM_LENGTH, Pseudonyms, RegionStage } from './pseudonym';
export type { IdentityHit, IdentityKind } from './scan';
export { containsIdentity, findIdentities } from './scan';
