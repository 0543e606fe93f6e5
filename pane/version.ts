/** The version of the product, as package.json has it. */
import written from '../package.json';

export const version: string = written.version;
