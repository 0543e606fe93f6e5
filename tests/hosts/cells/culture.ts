/** How a spreadsheet program reads and writes figures and dates for people of one language. */

export interface Culture {
  readonly decimal: string;
  /** Characters accepted between groups of thousands. */
  readonly groups: string;
  readonly dayFirst: boolean;
  readonly yes: string;
  readonly no: string;
  /** Names of months, lower case, January first; any prefix of three letters or more is understood. */
  readonly months: readonly string[];
}

export const FRENCH: Culture = {
  decimal: ',',
  groups: ' \u00a0\u202f',
  dayFirst: true,
  yes: 'VRAI',
  no: 'FAUX',
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
};

export const AMERICAN: Culture = {
  decimal: '.',
  groups: ',',
  dayFirst: false,
  yes: 'TRUE',
  no: 'FALSE',
  months: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
};
