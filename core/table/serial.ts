/** Serial dates: days as spreadsheets count them. */

/** Serial of 1970-01-01 in the 1900 date system, whose day 0 is 1899-12-30 for every date from 1900-03-01 on. */
export const SERIAL_1970 = 25_569;
/** Serial of 1900-03-01; those before are off by the 29 February 1900 that Lotus invented and Excel kept. */
export const FIRST_TRUE_SERIAL = 61;
/** Days from 1904 serials to 1900 serials (ECMA-376 Part 1, 18.17.4.1). */
export const DAYS_1904 = 1462;
