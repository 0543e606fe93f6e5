/** The version of the product, as package.json has it. */
import { version as written } from '../package.json';

export const version: string = written;
