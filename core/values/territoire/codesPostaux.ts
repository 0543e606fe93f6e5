/** Postcodes whose first figures do not tell the département. Made by templates/generateur-territoire.js from @etalab/decoupage-administratif 6.0.0 (INSEE, La Poste): do not edit. */

/** Postcodes of communes of several départements, the one with most inhabitants first: they tell none. */
export const codesPostauxPartages: Readonly<Record<string, readonly string[]>> = {
  '01200': ['01', '74'],
  '01410': ['01', '39'],
  '01590': ['01', '39'],
  '05110': ['05', '04'],
  '05130': ['05', '04'],
  '05160': ['05', '04'],
  '05700': ['05', '26'],
  '06260': ['06', '04'],
  '13780': ['13', '83'],
  '21340': ['21', '71'],
  '33220': ['33', '24'],
  '37160': ['37', '86'],
  '42620': ['42', '03'],
  '43450': ['43', '15'],
  '48250': ['48', '07'],
  '52100': ['52', '51'],
};

/** Postcodes of one département that is not the one of their first figures. */
export const codesPostauxAilleurs: Readonly<Record<string, string>> = {
  '94390': '91',
  '97133': '977',
  '97150': '978',
  '98799': '989',
};
