/** Every postcode of a commune, CEDEX codes left out. Made by templates/generateur-territoire.js from @etalab/decoupage-administratif 6.0.0 (INSEE, La Poste): do not edit. */

/**
 * First two figures -> the tens that are postcodes, four to a hexadecimal figure (000, 010, 020, 030 from the lowest
 * bit), then the other ones and their ranges.
 */
export const postcodeSets: readonly (readonly [string, string])[] = [
  // prettier-ignore
  ['01', '10efbfffffffdcf95d8010009 851'],
  // prettier-ignore
  ['02', '10cfbffefffffdefb719ff1'],
  // prettier-ignore
  ['03', '10cfbffeffffc00904001'],
  // prettier-ignore
  ['04', '10cffffff770c20144001e'],
  // prettier-ignore
  ['05', '10cfbd7ef41c501104001'],
  // prettier-ignore
  ['06', '10ce9ffc7fffdff7fee8b288'],
  // prettier-ignore
  ['07', '10cfbffef7bfc3fb46081'],
  // prettier-ignore
  ['08', '10afbffebfb7400104001'],
  // prettier-ignore
  ['09', '10c79fbef854400104001'],
  // prettier-ignore
  ['10', '10cffffffff3c00104001'],
  // prettier-ignore
  ['11', '10cfbffefff1f4f704001'],
  // prettier-ignore
  ['12', '10cfbffefffffd5d145412'],
  // prettier-ignore
  ['13', '20ffffffffffffffffffffbfd 1-16 103-105 109-124 126-127 129 821'],
  // prettier-ignore
  ['14', '10cfbffbffffffafbfefb79ff 111-114 117 121 123'],
  // prettier-ignore
  ['15', '10cfbffed490408104001'],
  // prettier-ignore
  ['16', '10cfbffefffff0b50c301'],
  // prettier-ignore
  ['17', '10cffffeffffffffb6e63935 111 113 123 132 137-139'],
  // prettier-ignore
  ['18', '10cfbffeff30c12104001'],
  // prettier-ignore
  ['19', '10cfbffeffbee91104001'],
  // prettier-ignore
  ['20', '10eebdf200000005 111-119 121-148 151-153 157 163-173 212-215 217-222 224-239 242-248 251-253 256 259 272 275-276 279 287'],
  // prettier-ignore
  ['21', '108fbffeffffeffb1601528 121'],
  // prettier-ignore
  ['22', '10cfbffeffffffff7ff6fc0e7'],
  // prettier-ignore
  ['23', '10cfbff6d5d6500104001'],
  // prettier-ignore
  ['24', '10cfbffeffffffff75801'],
  // prettier-ignore
  ['25', '108fbffefffffb7f779a59031 111 113 115'],
  // prettier-ignore
  ['26', '10cfbffefc7ec63504ef1'],
  // prettier-ignore
  ['27', '10cffffefffffffffffffeaf'],
  // prettier-ignore
  ['28', '10cfbffef530500904001'],
  // prettier-ignore
  ['29', '104df1efcfffffbfffffffffe 217 233 241-242 246 252-253 259'],
  // prettier-ignore
  ['30', '10cfbffefdfff77ff4f359455 111 114 121-122 124-133'],
  // prettier-ignore
  ['31', '10cffffffffffff5e48eff1'],
  // prettier-ignore
  ['32', '10cfbdfefff7780104303'],
  // prettier-ignore
  ['33', '10cffffefffffff7ffffffbbe 112-115 121 123-127 133 138 141 185'],
  // prettier-ignore
  ['34', '18bfbfffffffffbfeffbf211e 725'],
  // prettier-ignore
  ['35', '100fbffeffffffdf77f79a201 111 113-114 131-137 235'],
  // prettier-ignore
  ['36', '10cffffef310400104001'],
  // prettier-ignore
  ['37', '10cfbffeff54cf0104001'],
  // prettier-ignore
  ['38', '18fffff7ffffffffffef9f3f7 112-114 118-122 134 138 142 144'],
  // prettier-ignore
  ['39', '10cfbffeb734412104001'],
  // prettier-ignore
  ['40', '10efffffbff5da19440010008 465'],
  // prettier-ignore
  ['41', '10cfbffeb310400104001'],
  // prettier-ignore
  ['42', '10cfbedefffffffff5d4f1258 111 114 122-123 131 152-153 155'],
  // prettier-ignore
  ['43', '10cfbff6fff3ebc504823'],
  // prettier-ignore
  ['44', '10cfbffefffffffffff7b7104 115-119 521-522'],
  // prettier-ignore
  ['45', '10cfbffe7ffefbbd35f31'],
  // prettier-ignore
  ['46', '10efbffcf110400104001'],
  // prettier-ignore
  ['47', '108ffffefffbd90104001'],
  // prettier-ignore
  ['48', '10cfbffc7210400104001'],
  // prettier-ignore
  ['49', '18dfbcfffff7f7bfffe21 112 122-125'],
  // prettier-ignore
  ['50', '10cffffeffffffffdff33f3'],
  // prettier-ignore
  ['51', '10cfbffeffdef30104001'],
  // prettier-ignore
  ['52', '10cfbffe7330400104001'],
  // prettier-ignore
  ['53', '10cdbff6df7954011400300c3'],
  // prettier-ignore
  ['54', '10cfffffffffffffffffffbff 111-116 118-123 129 134-136 385 425'],
  // prettier-ignore
  ['55', '10cfbffe10904001040011'],
  // prettier-ignore
  ['56', '10cfbdfefffffffff7e71fbb'],
  // prettier-ignore
  ['57', '1a4ffdfffffffffdff7effbff 155 175 185 245 255 365 385 405 412 415 445 455 515 525 535 565 635 645 655 685 815 855 865 905 915 925 935'],
  // prettier-ignore
  ['58', '108ffffeffff620154001'],
  // prettier-ignore
  ['59', '10cfffffbfffffffffffffbff 111-182 184-195 198-199 211-227 229-247 249-255 258-274 277-288 292-297 299 491-496 551-554 777'],
  // prettier-ignore
  ['60', '10cffffffff5fff77fe87f3e1 112-113 117 119 123 126-129 134 138 141 149 153 155 157 162 173 175'],
  // prettier-ignore
  ['61', '10cfbffefffb683104081'],
  // prettier-ignore
  ['62', '10cfffffffffffffffffffbff 111-114 116-124 126-132 134 136-138 141-145 147 149-153 155-162 164 172-173 175-176 179 182 185 187 196 199 215 217-221 223-224 231-232 575'],
  // prettier-ignore
  ['63', '10cfbffefffffffffffffbbff 111-119 122'],
  // prettier-ignore
  ['64', '10cfbffefbfff331550418008 121-122'],
  // prettier-ignore
  ['65', '10cfadfebff5e091ce001'],
  // prettier-ignore
  ['66', '10cffffffffffe37e7f15'],
  // prettier-ignore
  ['67', '10cfbfffffffffffffbb7f13f 112-118 201-207'],
  // prettier-ignore
  ['68', '11cfffffff7dffff77ffdba9f 116 118 121 124-128'],
  // prettier-ignore
  ['69', '00cfbffffffffffff77fdfa23 1-9 115 124-126'],
  // prettier-ignore
  ['70', '10cfffbf1111400104001'],
  // prettier-ignore
  ['71', '10cfbffeffffffe59d411a109 118'],
  // prettier-ignore
  ['72', '10cfbffeff9fce1324001'],
  // prettier-ignore
  ['73', '10cfbffefb7f7fafdc3818'],
  // prettier-ignore
  ['74', '10cfbffeffff6d71644010af3'],
  // prettier-ignore
  ['75', '6 1-19 116'],
  // prettier-ignore
  ['76', '10cfbfffffffffff7fff3fbf7 111 113 116-117 119 133'],
  // prettier-ignore
  ['77', '106fbfffffffddffffb5efbfa 111 114-115 118 122-124 126-127 131 133-135 138-141 144-145 148 151 154 157 163-167 169-171 173-174 176-178 181 183-186 515'],
  // prettier-ignore
  ['78', '10cfffffffffffffffffffaff 111-114 117 121 124-126 711 955'],
  // prettier-ignore
  ['79', '10cffffefff7c00104001'],
  // prettier-ignore
  ['80', '10ffbffefbfffd7fbfc6deb07 115 118 122 131-132 134-136'],
  // prettier-ignore
  ['81', '10efbffeff9b66695c0010008'],
  // prettier-ignore
  ['82', '10cfbfb6eb3140010c001'],
  // prettier-ignore
  ['83', '10cfbffcfeddfbfbd75ccda1c 111 119 131 136 143 149'],
  // prettier-ignore
  ['84', '10cfbffefffffa7144c1ff'],
  // prettier-ignore
  ['85', '10cffffffbffffffdfc21'],
  // prettier-ignore
  ['86', '10cffffffffffe4104001'],
  // prettier-ignore
  ['87', '10cfbffff7fdd1a514101021'],
  // prettier-ignore
  ['88', '10cfbffeffffff5934001'],
  // prettier-ignore
  ['89', '10cfbffefdffdb794e421 113 116 144'],
  // prettier-ignore
  ['90', '10cf3104e7104001040012'],
  // prettier-ignore
  ['91', '187fffffffffbfffffffffb6'],
  // prettier-ignore
  ['92', '10cfbffefff0400104001'],
  // prettier-ignore
  ['93', '10cfbffeffff400104001'],
  // prettier-ignore
  ['94', '10cfbffedffff9010400101'],
  // prettier-ignore
  ['95', '10cfffffffffffffffd7fb1'],
  // prettier-ignore
  ['97', '00cffdffffff700df1 111-123 125-131 133-134 136-137 139-142 211-218 221-234 311-319 351-356 411-414 416-427 429-442 605 615 625'],
  // prettier-ignore
  ['98', '000000000000000708ff5a1 701 703-712 714 716 718-735 741-755 761-789 792-796 799 809 811-829 831-835 859 881-882 889'],
];
