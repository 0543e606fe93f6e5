/** The door of the room: what an officer, an auditor or a structure does about quality. */
export { compareGrids } from './compare';
export type { ComparedGrids } from './compare';
export { frameJson, frameOf, NOTHING_OWN, parseFrame } from './frame';
export type { Frame, OwnTexts } from './frame';
export { qualityJournal } from './journal';
export type { QualityInput } from './journal';
export { lireReseau } from './lire';
export type { GivenWorkbook, ReadNetwork } from './lire';
export { networkOutcomes } from './outcomes';
export {
  boardOutputs,
  directoryOutputs,
  FRAME_FILE,
  MEMORY_FILE,
  outcomesOutputs,
  qualityMeta,
  REGISTER_FILE,
  registerOutputs,
  restitutionOutputs,
  synthesisOutputs,
} from './outputs';
export { defaultNetworkSettings, parseNetworkSettings } from './settings';
export type { NetworkSettings } from './settings';
export { blankTemplateOutputs, filledTemplate, formOf, structureTemplates, templateName } from './templates';
export type { TemplateChoice } from './templates';
