/** French text in every encoding: found, and read without losing a character. */
import fc from 'fast-check';
import {
  SINGLE_BYTE,
  encodingNamed,
  windows1252Controls,
  type EncodingName,
} from '../../../../core/reading/encoding/singleByte';
import { cellsOf, encoded, headersOf, readBytes, readText } from '../cellsOf';

const ENCODINGS: readonly EncodingName[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-15',
  'macintosh',
  'cp850',
];

/** Sentences as exports hold them: names, titles, decisions, capitals with accents, few accents, œ and €. */
const SENTENCES = [
  'Validé',
  'Non validé : dossier incomplet à compléter',
  'Éducatrice spécialisée',
  'DIPLÔME D’ÉTAT D’AIDE-SOIGNANT',
  'HÉLÈNE FRANÇOISE',
  'Maëlle Noël-Guérin',
  'Bébé accueilli à la crèche',
  'Hôtellerie, gérance',
  'Où êtes-vous né ?',
  'Garçon',
  'Reçu le 3 août',
  'N° dossier',
  'Dépôt du livret 2',
  'Agricultrice - élevage bovin',
  'Ile-de-France, La Réunion, Ardèche',
  'ÉCOLE D’INGÉNIEURS',
  'Cécile',
  'à',
  'Téléconseillère à domicile, ça marche',
  'Âge révolu',
];

function writable(text: string, encoding: EncodingName): boolean {
  try {
    encoded(text, encoding);
    return true;
  } catch {
    return false;
  }
}

describe.each(ENCODINGS)('%s', (encoding) => {
  // ’ is in none of the old DOS and ISO sets: exports in them write a plain apostrophe.
  const texts = SENTENCES.map((text) => (writable(text, encoding) ? text : text.replace(/’/g, "'")));

  it.each(texts.filter((text) => text !== 'à'))('is found from %s alone', (text) => {
    const raw = readBytes(encoded(`Nom;Note\r\nDurand;${text}\r\nMartin;x\r\n`, encoding));
    expect(cellsOf(raw)[0]).toEqual(['Durand', text]);
  });

  it('is found and named on a whole file', () => {
    const text = ['Nom;Prénom', ...texts.map((cell, i) => `Durand${i};"${cell}"`)].join('\r\n');
    const raw = readBytes(encoded(text, encoding));
    // windows-1252 and ISO-8859-15 are the same bytes here.
    expect(raw.source.encoding).toBe(encoding === 'iso-8859-15' ? 'windows-1252' : encoding);
    expect(headersOf(raw)).toEqual(['Nom', 'Prénom']);
    expect(cellsOf(raw).map((row) => row[1])).toEqual(texts);
  });

  it('is found when accents come only after a megabyte', () => {
    const rows = Array.from({ length: 60000 }, (_, i) => `Durand${i % 50};note ${i % 100}`);
    const raw = readBytes(encoded([`Nom;Note`, ...rows, 'Bérénice;Reçu à Nîmes'].join('\n'), encoding), {}, 1 << 16);
    expect(raw.source.encoding).toBe(encoding === 'iso-8859-15' ? 'windows-1252' : encoding);
    expect(cellsOf(raw)[60000]).toEqual(['Bérénice', 'Reçu à Nîmes']);
  });
});

describe('ISO-8859-15', () => {
  it.each(['Cœur de ville', 'Sœur Œuvre'])('is told from windows-1252 by %s', (text) => {
    const raw = readBytes(encoded(`Nom;Note\r\nDurand;${text} é\r\n`, 'iso-8859-15'));
    expect(raw.source.encoding).toBe('iso-8859-15');
    expect(cellsOf(raw)[0][1]).toBe(`${text} é`);
  });
});

describe('a file of plain ASCII', () => {
  it('is UTF-8', () => {
    expect(readText('Nom;Note\nDurand;a').source.encoding).toBe('utf-8');
  });
});

describe('two exports glued together', () => {
  it('are each read in their encoding, once per value, and reported', () => {
    const first = encoded('Nom;Note\nHélène;Validé\nZoé;Reçu\nChloé;Été\n');
    const second = encoded('Hélène;Validé\nAndré;Reçu\n', 'windows-1252');
    const raw = readBytes(Uint8Array.from([...first, ...second]));
    expect(cellsOf(raw).map((row) => row[0])).toEqual(['Hélène', 'Zoé', 'Chloé', 'Hélène', 'André']);
    expect(raw.columns[0].values).toEqual(['', 'Hélène', 'Zoé', 'Chloé', 'André']);
    expect(raw.columns[1].values).toEqual(['', 'Validé', 'Reçu', 'Été']);
    expect(raw.findings).toMatchObject([{ code: 'encodage_mixte' }]);
  });

  it('a file cut in the middle of its last character is reported', () => {
    const bytes = encoded('Nom;Note\nHélène;Validé\nZoé;Reçu\nChloé;Validé');
    const raw = readBytes(bytes.subarray(0, bytes.length - 1));
    expect(raw.source.encoding).toBe('utf-8');
    expect(cellsOf(raw)[1]).toEqual(['Zoé', 'Reçu']);
    expect(raw.findings).toMatchObject([{ code: 'encodage_mixte' }]);
  });
});

describe('the encoding of a profile', () => {
  const note = (bytes: Uint8Array, encodage: string) => readBytes(bytes, { encodage });
  it('decides between single-byte encodings', () => {
    // 0x8E alone: é in Mac Roman, Ž in windows-1252, Ä in CP850.
    const bytes = Uint8Array.from([...encoded('Nom;Note\nDurand;'), 0x8e, 0x0a]);
    expect(cellsOf(note(bytes, 'macintosh'))[0][1]).toBe('é');
    expect(cellsOf(note(bytes, 'windows-1252'))[0][1]).toBe('Ž');
    expect(cellsOf(note(bytes, 'IBM850'))[0][1]).toBe('Ä');
  });

  it('gives way to what the bytes prove, and says so', () => {
    const raw = note(encoded('Nom;Note\nDurand;Validé'), 'windows-1252');
    expect(cellsOf(raw)[0][1]).toBe('Validé');
    expect(raw.findings).toMatchObject([{ code: 'encodage_different' }]);
    const latin = note(encoded('Nom;Note\nDurand;Validé', 'windows-1252'), 'utf-8');
    expect(cellsOf(latin)[0][1]).toBe('Validé');
    expect(latin.findings).toMatchObject([{ code: 'encodage_different' }]);
  });
});

describe('UTF-16', () => {
  it('replaces and reports a surrogate alone', () => {
    const raw = readBytes(encoded('\ufeffNom;Note\nDurand;a\ud83d', 'utf-16le'));
    expect(cellsOf(raw)[0][1]).toBe('a\ufffd');
    expect(raw.findings).toMatchObject([{ code: 'caracteres_illisibles' }]);
  });

  it('keeps characters beyond 16 bits, in chunks of any size', () => {
    const bytes = encoded('\ufeffNom;Note\nDurand;😀é', 'utf-16be');
    for (const size of [1, 2, 3, 5]) expect(cellsOf(readBytes(bytes, {}, size))[0][1]).toBe('😀é');
  });
});

describe('the tables', () => {
  it.each([
    ['macintosh', 'macintosh'],
    ['iso-8859-15', 'iso-8859-15'],
  ] as const)('%s is the host’s %s', (encoding, label) => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    expect(String.fromCharCode(...SINGLE_BYTE[encoding])).toBe(new TextDecoder(label).decode(bytes));
  });

  it('windows-1252 has its own characters at 0x80-0x9F (the host of Node 20 is wrong there)', () => {
    expect(windows1252Controls('l\u0092\u0153uvre \u0080 \u009c')).toBe('l’œuvre € œ');
    expect(String.fromCharCode(...SINGLE_BYTE['windows-1252'].slice(0xa0))).toBe(
      String.fromCharCode(...Array.from({ length: 96 }, (_, i) => 0xa0 + i)),
    );
  });

  it('CP850 and the others map each byte to a character of its own', () => {
    // Unicode's CP850.TXT, the letters of French.
    const french: readonly [number, string][] = [
      [0x82, 'é'],
      [0x8a, 'è'],
      [0x88, 'ê'],
      [0x89, 'ë'],
      [0x85, 'à'],
      [0x83, 'â'],
      [0x87, 'ç'],
      [0x8c, 'î'],
      [0x8b, 'ï'],
      [0x93, 'ô'],
      [0x96, 'û'],
      [0x97, 'ù'],
      [0x90, 'É'],
      [0xd4, 'È'],
      [0xd2, 'Ê'],
      [0x80, 'Ç'],
      [0xb7, 'À'],
      [0xf8, '°'],
    ];
    for (const [byte, character] of french) expect(String.fromCharCode(SINGLE_BYTE.cp850[byte])).toBe(character);
    for (const table of Object.values(SINGLE_BYTE)) expect(new Set(table).size).toBe(256);
  });
});

describe('encodingNamed', () => {
  it.each([
    ['UTF-8', 'utf-8'],
    ['utf_8_sig', 'utf-8'],
    ['cp1252', 'windows-1252'],
    ['ISO-8859-1', 'windows-1252'],
    ['iso8859-15', 'iso-8859-15'],
    ['x-mac-roman', 'macintosh'],
    ['CP850', 'cp850'],
    ['UTF-16LE', 'utf-16le'],
    ['ebcdic', undefined],
  ])('%s: %s', (name, expected) => {
    expect(encodingNamed(name)).toBe(expected);
  });
});

describe('any text of Latin letters', () => {
  it('never gives U+FFFD', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 60 }), (noise) => {
        const bytes = Uint8Array.from([
          ...encoded('Nom;Note\nDurand;'),
          ...noise.map((byte) => (byte < 0x20 ? 0x61 : byte)),
        ]);
        expect(JSON.stringify(cellsOf(readBytes(bytes)))).not.toContain('\ufffd');
      }),
    );
  });
});
