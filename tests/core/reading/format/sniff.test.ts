/** Formats by their first bytes, names of OLE streams, contents of zip archives. */
import { oleNames, sniff, zipEntries } from '../../../../core/reading';
import { encoded } from '../cellsOf';

const utf8 = (text: string) => encoded(text);

describe('sniff', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(0), 'vide'],
    ['blanks', utf8(' \r\n\r\n'), 'vide'],
    ['a byte order mark', utf8('\ufeff'), 'vide'],
    ['a CSV', utf8('Nom;Prénom\nDurand;Alice'), 'texte'],
    ['a CSV that begins with an angle bracket', utf8('<10 ans;>10 ans\n1;2'), 'texte'],
    ['a CSV in UTF-16', encoded('\ufeffNom;Prénom\nDurand;Alice', 'utf-16le'), 'texte'],
    ['a CSV in UTF-16 without a mark', encoded('Nom;Prénom\nDurand;Alice', 'utf-16be'), 'texte'],
    ['a CSV in Mac Roman', encoded('Prénom;Né le\nZoé;à', 'macintosh'), 'texte'],
    ['fields padded with NUL', utf8('Nom\0\0;Note\nDurand\0\0\0;a\n'), 'texte'],
    ['a DOS end of file', utf8('Nom;Note\nDurand;a\n\x1a'), 'texte'],
    ['a bracketed header', utf8('[Nom];[Note]\nDurand;a'), 'texte'],
    ['HTML', utf8('<html><body><table>'), 'html'],
    ['HTML after blank lines and a mark', utf8('\ufeff\r\n\r\n  <TABLE border=1>'), 'html'],
    ['HTML after a doctype', utf8('<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN"><HTML>'), 'html'],
    ['XHTML', utf8('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>'), 'html'],
    ['HTML in UTF-16', encoded('\ufeff<html><table>', 'utf-16le'), 'html'],
    ['Excel HTML', utf8('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>'), 'html'],
    [
      'SpreadsheetML',
      utf8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Table>'),
      'spreadsheetml',
    ],
    ['other XML', utf8('<?xml version="1.0"?><candidats>'), 'xml'],
    ['JSON', utf8('[\n {"nom": 1}]'), 'json'],
    ['PDF', utf8('%PDF-1.7'), 'pdf'],
    ['zip', utf8('PK\x03\x04'), 'zip'],
    ['JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'image'],
    ['gzip', Uint8Array.of(0x1f, 0x8b, 8), 'compresse'],
    ['random bytes', Uint8Array.from({ length: 4096 }, (_, i) => (i * 167 + 13) % 256), 'binaire'],
    ['zeros', new Uint8Array(100), 'binaire'],
  ])('%s: %#', (_, bytes, expected) => {
    expect(sniff(bytes)).toBe(expected);
  });
});

describe('oleNames', () => {
  it('reads the directory and nothing else', () => {
    const bytes = new Uint8Array(2048);
    const entry = (at: number, name: string, type: number) => {
      bytes.set(encoded(`${name}\0`, 'utf-16le'), at);
      bytes[at + 64] = (name.length + 1) * 2;
      bytes[at + 66] = type;
    };
    entry(1024, 'Root Entry', 5);
    entry(1152, 'EncryptedPackage', 2);
    // A cell that says the same: not at the place of an entry, or not of its shape.
    bytes.set(encoded('Workbook', 'utf-16le'), 1300);
    expect(oleNames(bytes)).toEqual(['Root Entry', 'EncryptedPackage']);
  });
});

describe('zipEntries', () => {
  const archive = (() => {
    const entry = new Uint8Array(46 + 5);
    entry.set([0x50, 0x4b, 1, 2]);
    entry[8] = 1;
    entry[28] = 5;
    entry.set(utf8('a.xml'), 46);
    const end = new Uint8Array(22);
    end.set([0x50, 0x4b, 5, 6]);
    end[12] = entry.length;
    end[16] = 10;
    return Uint8Array.from([...new Uint8Array(10), ...entry, ...end]);
  })();

  it('lists names and locks', () => {
    expect(zipEntries(archive)).toMatchObject([{ name: 'a.xml', encrypted: true }]);
    expect(zipEntries(Uint8Array.from([...archive, ...utf8('commentaire')]))).toHaveLength(1);
  });

  it('follows the records of ZIP64', () => {
    const end64 = new Uint8Array(56);
    end64.set([0x50, 0x4b, 6, 6]);
    end64[48] = 10;
    const locator = new Uint8Array(20);
    locator.set([0x50, 0x4b, 6, 7]);
    locator[8] = 10 + 51;
    const end = archive.slice(-22);
    end.fill(0xff, 16, 20);
    const large = Uint8Array.from([...archive.slice(0, -22), ...end64, ...locator, ...end]);
    expect(zipEntries(large)).toMatchObject([{ name: 'a.xml' }]);
    expect(zipEntries(large.subarray(30))).toBeNull();
  });

  it('gives null for an archive that lost its end', () => {
    for (const length of [0, 10, 30, archive.length - 1]) expect(zipEntries(archive.subarray(0, length))).toBeNull();
  });
});
