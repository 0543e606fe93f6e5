/** UTF-8 both ways, against the host's own coder, and what is not UTF-8. */
import fc from 'fast-check';
import { decodeUtf8, encodeUtf8, isUtf8 } from '../../../core/table';

describe('encodeUtf8', () => {
  it('writes what the host writes, lone surrogates included', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom('', '\ud800', '\udfff', 'é\ud83d'),
        (text, end) => {
          expect(Buffer.from(encodeUtf8(text + end))).toEqual(Buffer.from(text + end, 'utf8'));
        },
      ),
    );
  });
});

describe('decodeUtf8', () => {
  it('reads what the host reads', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(decodeUtf8(new Uint8Array(Buffer.from(text, 'utf8')))).toBe(text);
      }),
    );
  });

  it('reads texts longer than one batch, pairs across its edge included', () => {
    for (const shift of [0, 1, 2]) {
      const text = 'a'.repeat(4090 + shift) + '😀é€'.repeat(3000);
      expect(decodeUtf8(encodeUtf8(text))).toBe(text);
    }
  });

  it('reads a part of the bytes', () => {
    const bytes = encodeUtf8('été;œuf');
    expect(decodeUtf8(bytes, 6, bytes.length)).toBe('œuf');
    expect(decodeUtf8(bytes, 3, 3)).toBe('');
  });
});

describe('isUtf8', () => {
  it.each([
    ['an accent', [0xc3, 0xa9], true],
    ['a euro sign', [0xe2, 0x82, 0xac], true],
    ['an emoji', [0xf0, 0x9f, 0x98, 0x80], true],
    ['windows-1252', [0x65, 0xe9, 0x74], false],
    ['a sequence cut short', [0xe2, 0x82], false],
    ['a lone continuation', [0x80], false],
    ['an overlong slash', [0xc0, 0xaf], false],
    ['an overlong three-byte form', [0xe0, 0x80, 0xaf], false],
    ['an overlong four-byte form', [0xf0, 0x80, 0x80, 0xaf], false],
    ['a surrogate', [0xed, 0xa0, 0x80], false],
    ['beyond U+10FFFF', [0xf4, 0x90, 0x80, 0x80], false],
    ['nothing', [], true],
  ])('%s', (_, bytes, expected) => {
    expect(isUtf8(Uint8Array.from(bytes))).toBe(expected);
  });
});
