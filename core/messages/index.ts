/** The door of the room: sentences by code, problems, findings. */
export { catalogue, phrase, tellFinding, tellProblem } from './catalogue';
export { parseJson, schemaFaults, schemaReason } from './configFault';
export type { SchemaIssue } from './configFault';
export { countText } from './countText';
export type { Detail } from './detail';
export { writeDetail } from './detail';
export { fill } from './fill';
export { Problem } from './problem';
export type { DomainMessages, Language, Message, Slots } from './types';
