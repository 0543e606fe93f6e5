/** Every INSEE code of a commune, of today or merged since. Made by templates/generateur-territoire.js from @etalab/decoupage-administratif 6.0.0 (INSEE, La Poste): do not edit. */

/** Day of the list: communes made later are not in it. */
export const COMMUNES_YEAR = 2026;

/** First two characters -> lengths of the runs of numbers in use, then not in use, and so on, from 001. */
export const communeRuns: readonly (readonly [string, string])[] = [
  // prettier-ignore
  ['01', '219 1 238'],
  // prettier-ignore
  ['02', '834'],
  // prettier-ignore
  ['03', '321'],
  // prettier-ignore
  ['04', '245'],
  // prettier-ignore
  ['05', '184'],
  // prettier-ignore
  ['06', '163'],
  // prettier-ignore
  ['07', '349'],
  // prettier-ignore
  ['08', '503'],
  // prettier-ignore
  ['09', '342'],
  // prettier-ignore
  ['10', '445'],
  // prettier-ignore
  ['11', '441'],
  // prettier-ignore
  ['12', '307'],
  // prettier-ignore
  ['13', '119 81 16'],
  // prettier-ignore
  ['14', '764'],
  // prettier-ignore
  ['15', '269'],
  // prettier-ignore
  ['16', '425'],
  // prettier-ignore
  ['17', '486'],
  // prettier-ignore
  ['18', '290'],
  // prettier-ignore
  ['19', '289'],
  // prettier-ignore
  ['20', '366'],
  // prettier-ignore
  ['21', '717'],
  // prettier-ignore
  ['22', '391'],
  // prettier-ignore
  ['23', '266'],
  // prettier-ignore
  ['24', '587'],
  // prettier-ignore
  ['25', '636'],
  // prettier-ignore
  ['26', '382'],
  // prettier-ignore
  ['27', '701'],
  // prettier-ignore
  ['28', '426'],
  // prettier-ignore
  ['29', '302'],
  // prettier-ignore
  ['2A', '1 2 1 1 1 1 1 2 1 2 1 2 3 1 2 1 1 1 3 2 2 2 1 2 1 1 2 6 1 7 1 3 3 1 3 3 2 13 1 3 4 1 1 3 3 2 2 3 1 5 2 1 3 7 7 5 1 1 2 1 1 1 1 7 1 3 1 1 1 2 1 10 1 6 1 4 1 2 1 1 1 4 3 1 1 2 2 4 1 1 2 2 1 12 1 3 1 7 1 6 1 1 1 3 2 3 2 2 1 3 1 1 5 3 1 1 2 2 1 1 2 2 1 6 1 4 1 7 1 1 1 1 1 9 3 1 1 3 2 4 1 8 1 2 2 1 1 5 4 1 2'],
  // prettier-ignore
  ['2B', '0 1 2 1 1 1 1 1 2 1 2 1 2 3 1 2 1 1 1 3 2 2 2 1 2 1 1 2 2 1 3 1 7 1 3 3 1 3 3 2 4 1 8 1 3 4 1 1 3 3 2 2 3 1 5 2 1 3 7 7 5 1 1 2 1 1 1 1 4 1 2 1 3 1 1 1 2 1 10 1 6 1 4 1 2 1 1 1 4 3 1 1 2 2 4 1 1 2 2 1 12 1 3 1 4 1 2 1 6 1 1 1 3 2 3 2 2 1 3 1 1 5 3 1 1 2 2 1 1 2 2 1 5 2 4 1 7 1 1 1 1 1 9 5 3 2 4 1 8 1 2 2 1 1 5 4 1 2 3'],
  // prettier-ignore
  ['30', '356'],
  // prettier-ignore
  ['31', '593'],
  // prettier-ignore
  ['32', '468'],
  // prettier-ignore
  ['33', '555'],
  // prettier-ignore
  ['34', '344'],
  // prettier-ignore
  ['35', '363'],
  // prettier-ignore
  ['36', '248'],
  // prettier-ignore
  ['37', '282'],
  // prettier-ignore
  ['38', '567'],
  // prettier-ignore
  ['39', '586'],
  // prettier-ignore
  ['40', '334'],
  // prettier-ignore
  ['41', '297'],
  // prettier-ignore
  ['42', '339'],
  // prettier-ignore
  ['43', '268'],
  // prettier-ignore
  ['44', '225'],
  // prettier-ignore
  ['45', '349'],
  // prettier-ignore
  ['46', '340'],
  // prettier-ignore
  ['47', '328'],
  // prettier-ignore
  ['48', '198'],
  // prettier-ignore
  ['49', '382'],
  // prettier-ignore
  ['50', '649'],
  // prettier-ignore
  ['51', '664'],
  // prettier-ignore
  ['52', '550'],
  // prettier-ignore
  ['53', '276'],
  // prettier-ignore
  ['54', '447 1 5 1 148'],
  // prettier-ignore
  ['55', '586'],
  // prettier-ignore
  ['56', '264'],
  // prettier-ignore
  ['57', '767'],
  // prettier-ignore
  ['58', '313'],
  // prettier-ignore
  ['59', '670'],
  // prettier-ignore
  ['60', '703'],
  // prettier-ignore
  ['61', '513'],
  // prettier-ignore
  ['62', '909'],
  // prettier-ignore
  ['63', '473'],
  // prettier-ignore
  ['64', '560'],
  // prettier-ignore
  ['65', '482'],
  // prettier-ignore
  ['66', '130 1 103'],
  // prettier-ignore
  ['67', '562'],
  // prettier-ignore
  ['68', '386'],
  // prettier-ignore
  ['69', '299 81 9'],
  // prettier-ignore
  ['70', '583'],
  // prettier-ignore
  ['71', '591'],
  // prettier-ignore
  ['72', '386'],
  // prettier-ignore
  ['73', '330'],
  // prettier-ignore
  ['74', '315'],
  // prettier-ignore
  ['75', '81 19 20'],
  // prettier-ignore
  ['76', '759'],
  // prettier-ignore
  ['77', '534'],
  // prettier-ignore
  ['78', '692'],
  // prettier-ignore
  ['79', '357'],
  // prettier-ignore
  ['80', '836'],
  // prettier-ignore
  ['81', '326'],
  // prettier-ignore
  ['82', '195'],
  // prettier-ignore
  ['83', '154'],
  // prettier-ignore
  ['84', '151'],
  // prettier-ignore
  ['85', '307'],
  // prettier-ignore
  ['86', '300'],
  // prettier-ignore
  ['87', '206'],
  // prettier-ignore
  ['88', '532'],
  // prettier-ignore
  ['89', '486'],
  // prettier-ignore
  ['90', '106'],
  // prettier-ignore
  ['91', '1 14 2 3 2 4 1 7 1 1 2 2 1 2 2 1 1 16 1 2 1 1 1 5 1 3 3 3 2 6 1 1 1 1 4 2 1 1 2 2 1 1 2 1 2 5 2 6 4 2 3 5 1 1 1 2 1 7 1 2 1 1 1 11 3 3 2 1 1 1 1 1 1 4 1 3 1 2 1 1 2 2 1 2 1 7 2 5 2 1 2 1 1 3 1 2 1 4 1 2 2 2 3 22 4 8 1 1 1 5 3 17 1 2 1 2 2 6 1 3 1 1 2 4 3 4 1 1 1 11 1 3 1 10 1 1 3 7 1 3 1 2 1 5 1 5 1 2 1 2 2 1 1 6 1 3 1 6 4 5 1 15 2 2 1 1 1 4 2 1 1 1 1 3 1 1 1 2 1 11 2 11 2 2 1 2 1 4 1 1 1 3 2 6 2 3 1 1 1 3 1 1 2 1 1 2 2 2 1 3 1 7 1 1 1 2 1 3 3 1 1 5 1 1 1 3 1 5 2 1 1 10 1 3 1 1 2 8 3 2 2 3 1 5 1 2 2 4 1 2 1 1 1 1 2 2 3 3 1 7 1 5 1 1 1 1 1 1 2'],
  // prettier-ignore
  ['92', '0 1 1 1 1 2 1 1 1 2 1 1 1 4 2 1 5 5 2 1 2 3 1 3 1 1 6 8 1 1 3 6 3 1 4'],
  // prettier-ignore
  ['93', '1 3 4 1 1 2 3 11 1 1 5 5 1 5 7 1 1 1 1 1 1 1 1 1 4 1 1 3 5 2 3'],
  // prettier-ignore
  ['94', '4 6 1 3 5 1 2 5 1 4 2 2 2 2 4 1 3 3 5 1 3 4 1 1 5 1 9'],
  // prettier-ignore
  ['95', '0 1 1 5 1 2 2 1 1 3 2 3 2 1 1 1 1 10 2 1 1 3 1 4 2 1 3 1 4 1 1 10 1 3 1 9 1 2 1 2 1 6 2 7 1 5 1 2 2 6 1 6 1 4 1 1 2 1 1 4 3 2 1 2 1 8 1 2 2 5 2 3 1 1 1 13 1 1 1 3 1 1 1 4 5 3 2 9 1 11 1 8 1 1 3 1 4 8 1 1 2 5 1 2 1 1 1 4 2 6 1 2 1 2 1 1 2 1 1 1 2 3 1 2 1 6 1 4 1 2 1 9 1 6 1 2 3 1 1 9 1 3 3 7 1 7 2 3 1 1 2 13 1 12 1 1 1 1 5 5 1 1 1 6 3 2 1 1 1 3 1 2 1 2 1 13 1 3 1 2 1 3 3 1 3 6 1 3 1 4 2 12 1 3 1 1 1 5 1 3 1 1 1 1 1 10 2 7 1 2 1 5 1 1 1 5 1 1 1 1 2 6 1 1 1 3 1 5 1 2 1 2 3 12 1 1 2 4 1 3 1 3 1 9 2 3 1 1 1 1 1 14 2 1 1 1 1 1 1 7 1'],
  // prettier-ignore
  ['97', '0 100 22 1 3 1 7 66 34 66 14 36 12 38 24 76 2 98 17 83 1 99 1'],
  // prettier-ignore
  ['98', '0 410 5 195 3 97 48 42 33 67 1'],
];
