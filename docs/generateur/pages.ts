/** Pages of the documentation that are written from the product's declarations. */
import { dictionaryPage } from '../../core/reports/dictionaryPage';
import { referentialsPage } from '../../core/reports/referentialsPage';

/** Page by path below `docs/`. */
export const pages: Readonly<Record<string, () => string>> = {
  'dictionnaire.md': dictionaryPage,
  'referentiels.md': referentialsPage,
};
