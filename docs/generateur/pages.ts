/** Pages of the documentation that are written from the product's declarations. */
import { dictionaryPage } from '../../core/reports/dictionaryPage';

/** Page by path below `docs/`. */
export const pages: Readonly<Record<string, () => string>> = { 'dictionnaire.md': dictionaryPage };
