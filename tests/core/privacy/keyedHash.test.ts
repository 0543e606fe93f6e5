/** The fast HMAC against RFC 4231 and against @noble/hashes on any message. */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { Fields } from '../../../core/privacy/fields';
import { KeyedHash } from '../../../core/privacy/keyedHash';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'));
const ascii = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'ascii'));

// RFC 4231 §4.2-4.4, 4.6-4.8 (§4.5: key of 25 bytes).
const VECTORS: readonly [string, Uint8Array, Uint8Array, string][] = [
  ['1', bytes('0b'.repeat(20)), ascii('Hi There'), 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
  [
    '2',
    ascii('Jefe'),
    ascii('what do ya want for nothing?'),
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  ],
  [
    '3',
    bytes('aa'.repeat(20)),
    bytes('dd'.repeat(50)),
    '773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe',
  ],
  [
    '4',
    bytes('0102030405060708090a0b0c0d0e0f10111213141516171819'),
    bytes('cd'.repeat(50)),
    '82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b',
  ],
  [
    '6',
    bytes('aa'.repeat(131)),
    ascii('Test Using Larger Than Block-Size Key - Hash Key First'),
    '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
  ],
  [
    '7',
    bytes('aa'.repeat(131)),
    ascii(
      'This is a test using a larger than block-size key and a larger than block-size data. ' +
        'The key needs to be hashed before being used by the HMAC algorithm.',
    ),
    '9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2',
  ],
];

describe('KeyedHash', () => {
  it.each(VECTORS)('RFC 4231 case %s', (_, key, message, tag) => {
    expect(hex(new KeyedHash(key).digest(message))).toBe(tag);
  });

  it('equals @noble/hashes, whatever was hashed before', () => {
    const keyed = new Map<string, KeyedHash>();
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 100 }),
        fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 5 }),
        (key, messages) => {
          const name = hex(key);
          if (!keyed.has(name)) keyed.set(name, new KeyedHash(key));
          for (const message of messages) {
            expect(hex(keyed.get(name)!.digest(message))).toBe(hex(hmac(sha256, key, message)));
          }
        },
      ),
    );
  });

  it('pads at every length around a block', () => {
    const keyed = new KeyedHash(ascii('key'));
    for (let n = 0; n < 200; n++) {
      const message = new Uint8Array(n).fill(n);
      expect(hex(keyed.digest(message))).toBe(hex(hmac(sha256, ascii('key'), message)));
    }
  });

  it('number53 is the first 53 bits', () => {
    const keyed = new KeyedHash(ascii('key'));
    const tag = keyed.digest(ascii('message'));
    expect(BigInt(keyed.number53())).toBe(BigInt('0x' + hex(tag.subarray(0, 8))) >> 11n);
  });
});

describe('Fields', () => {
  it('never lets two lists of fields give the same bytes', () => {
    const encode = (list: readonly string[]): string => {
      const fields = new Fields();
      for (const text of list) fields.ascii(text);
      return hex(fields.bytes.subarray(0, fields.length));
    };
    expect(encode(['AB', 'C'])).not.toBe(encode(['A', 'BC']));
    expect(encode(['', 'A'])).toBe('00000000' + '00000001' + '41');
    expect(encode(['X'.repeat(1000)])).toHaveLength(2 * 1004);
  });

  it('takes bytes as well as ASCII', () => {
    const fields = new Fields().ascii('old').clear().raw(ascii('xABy'), 1, 2);
    expect(hex(fields.bytes.subarray(0, fields.length))).toBe('00000002' + '4142');
  });
});
