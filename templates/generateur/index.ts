/** The door of the generator. */
export { genererRegion, type ExampleRegion, type Options, type Variante } from './region';
export { truthCsv, type Truth, type TruthTable } from './truth';
