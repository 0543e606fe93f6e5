/** The door of the room: quality documents as pages. */
export {
  bullets,
  cards,
  definition,
  documentTable,
  empty,
  framed,
  levelChip,
  levelText,
  levelTint,
  stackedBar,
  type BlockCell,
  type BlockRow,
} from './blocks';
export { levelCell } from './levelCell';
export { documentPage, type DocumentSection, type QualityDocument } from './page';
export { type Axis, canDraw, radar } from './radar';
export { DOCUMENT_STYLE } from './style';
