/** The door of the room: proposed mappings, profiles, drift. */
export {
  applyProfile,
  matchEntries,
  type AppliedProfile,
  type Drift,
  type MappedColumn,
  type MatchedEntries,
} from './apply';
export { choiceLabel, COLUMN_CHOICES, columnChoices, UNDECIDED } from './choices';
export { contradictions, type Contradiction } from './contradiction';
export { hasDrifted, profileDrift, type NewColumn, type ProfileDrift } from './drift';
export { updatedProfile } from './update';
export {
  checkDecided,
  checkValue,
  decisionsOf,
  isDecidable,
  withChoice,
  withLeft,
  withoutChoice,
  withoutDecision,
  withoutLeft,
  withoutValue,
  withValue,
  type Decision,
} from './decisions';
export { PARTS, wholeNumber, type Part } from './composed/parts';
export { profileFromProposal } from './proposal/fromProposal';
export { knownHeader, vocabularySteps } from './headers/knownHeader';
export { parseProfile } from './parse';
export { profileSchema, type Profile } from './profile';
export {
  proposeMapping,
  proposeMappingSteps,
  type ColumnProposal,
  type ProposalCandidate,
  type ProposalStatus,
} from './proposal/propose';
