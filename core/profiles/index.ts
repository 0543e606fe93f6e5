/** The door of the room: proposed mappings, profiles, drift. */
export { applyProfile, type AppliedProfile, type Drift, type MappedColumn } from './apply';
export { PARTS, wholeNumber, type Part } from './birthParts';
export { profileFromProposal } from './fromProposal';
export { knownHeader, vocabularySteps } from './knownHeader';
export { parseProfile } from './parse';
export { profileSchema, type Profile } from './profile';
export {
  proposeMapping,
  proposeMappingSteps,
  type ColumnProposal,
  type ProposalCandidate,
  type ProposalStatus,
} from './propose';
