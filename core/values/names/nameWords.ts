/** The small words of French names: titles, spouse syntax, particles; data, folded (see foldName). */

/** Titles before a name, removed while a word follows. Not « ME » (Maître) nor « PR »: too short to be sure. */
export const TITLES: ReadonlySet<string> = new Set([
  'M',
  'MR',
  'MONSIEUR',
  'MME',
  'MADAME',
  'MLLE',
  'MELLE',
  'MLE',
  'MADEMOISELLE',
  'MRS',
  'MS',
  'DR',
  'DOCTEUR',
]);

/** What follows is a name of use: « MARTIN épouse DUPONT ». */
export const USE_WORDS: ReadonlySet<string> = new Set([
  'EPOUSE',
  'EPOUX',
  'EPSE',
  'EPS',
  'EPX',
  'EP',
  'VEUVE',
  'VVE',
  'DIVORCEE',
  'DIVORCE',
  'USAGE',
  'MARITAL',
  'DIT',
  'DITE',
  'ALIAS',
]);

/** What follows is a birth name: « DUPONT née MARTIN ». « né(e) » folds to NE/E. */
export const BIRTH_WORDS: ReadonlySet<string> = new Set(['NEE', 'NE', 'NAISSANCE', 'NEES']);

/** Said around those words (« nom d'usage », « nom de jeune fille »), never part of a name there. */
export const FILLER_WORDS: ReadonlySet<string> = new Set(['NOM', 'JEUNE', 'FILLE', 'PATRONYMIQUE']);

/** Particles: kept in one form of a name, dropped in another (design/privacy.md). */
export const PARTICLES: ReadonlySet<string> = new Set([
  'D',
  'DE',
  'DU',
  'DES',
  'L',
  'LE',
  'LA',
  'LES',
  'VAN',
  'VON',
  'DEN',
  'DER',
  'TEN',
  'TER',
  'DA',
  'DI',
  'DO',
  'DOS',
  'DAS',
  'DEL',
  'DELLA',
  'DELLE',
  'EL',
  'AL',
  'BEN',
  'BENT',
  'BIN',
  'BINT',
  'IBN',
  'BOU',
  'ABOU',
  'AIT',
  'OULD',
  'ABD',
  'MAC',
  'MC',
  'O',
  'N',
]);
