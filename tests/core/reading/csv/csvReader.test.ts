/** Delimited text as certifiers send it: separators, quotes, ragged rows, titles, options; and any bytes in any chunks. */
import fc from 'fast-check';
import { Problem } from '../../../../core/messages';
import { createCsvReader } from '../../../../core/reading';
import { cellsOf, encoded, headersOf, readBytes, readText } from '../cellsOf';

const code = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
  return '';
};

const HEADER = 'Nom;Prénom;Né le';

describe('records and cells', () => {
  it.each<[string, string, string[][]]>([
    [
      'CRLF',
      'Nom;Prénom\r\nDurand;Alice\r\nMartin;Bob\r\n',
      [
        ['Durand', 'Alice'],
        ['Martin', 'Bob'],
      ],
    ],
    [
      'LF without a last line end',
      'Nom;Prénom\nDurand;Alice\nMartin;Bob',
      [
        ['Durand', 'Alice'],
        ['Martin', 'Bob'],
      ],
    ],
    [
      'CR alone (old Mac)',
      'Nom;Prénom\rDurand;Alice\rMartin;Bob\r',
      [
        ['Durand', 'Alice'],
        ['Martin', 'Bob'],
      ],
    ],
    [
      'quotes',
      'Nom;Note\n"Durand";"a;b"\n"Le ""Grand""";c',
      [
        ['Durand', 'a;b'],
        ['Le "Grand"', 'c'],
      ],
    ],
    [
      'a line break in quotes',
      'Nom;Note\nDurand;"a\r\nb"\nMartin;c',
      [
        ['Durand', 'a\r\nb'],
        ['Martin', 'c'],
      ],
    ],
    [
      'quotes that begin in mid-file',
      'Nom;Note\nDurand;a\nMartin;"b;c"',
      [
        ['Durand', 'a'],
        ['Martin', 'b;c'],
      ],
    ],
    [
      'quotes inside a word',
      'Nom;Note\nDurand;12" long\nMartin;b"c"',
      [
        ['Durand', '12" long'],
        ['Martin', 'b"c"'],
      ],
    ],
    [
      'quotes not doubled',
      'Nom;Note\nDurand;"l\'agence "Pôle" emploi"\nMartin;b',
      [
        ['Durand', 'l\'agence "Pôle" emploi'],
        ['Martin', 'b'],
      ],
    ],
    [
      'spaces after a closing quote',
      'Nom;Note\n"Durand" ;"a"  \nMartin;b',
      [
        ['Durand', 'a'],
        ['Martin', 'b'],
      ],
    ],
    [
      'spaces kept as they came',
      'Nom;Note\n Durand ;  a\nMartin;b ',
      [
        [' Durand ', '  a'],
        ['Martin', 'b '],
      ],
    ],
    [
      'leading zeros',
      'Nom;Code\nDurand;007\nMartin;01250',
      [
        ['Durand', '007'],
        ['Martin', '01250'],
      ],
    ],
    [
      'short rows',
      'Nom;Note;Ville\nDurand\nMartin;b',
      [
        ['Durand', '', ''],
        ['Martin', 'b', ''],
      ],
    ],
    [
      'the formula apostrophe',
      `Nom;Note\nDurand;'=1+1\n'+Martin;"'-b"\nPetit;'ici`,
      [
        ['Durand', '=1+1'],
        ['+Martin', '-b'],
        ['Petit', "'ici"],
      ],
    ],
    [
      'NUL bytes',
      'Nom;Note\nDu\0rand;a\0\0\nMartin;"b\0"',
      [
        ['Durand', 'a'],
        ['Martin', 'b'],
      ],
    ],
    [
      'empty quoted cells',
      'Nom;Note\n"";"a"\n"Martin";""',
      [
        ['', 'a'],
        ['Martin', ''],
      ],
    ],
    [
      'a last empty cell',
      'Nom;Note\nDurand;a\nMartin;',
      [
        ['Durand', 'a'],
        ['Martin', ''],
      ],
    ],
    ['Ctrl-Z at the end (DOS)', 'Nom;Note\nDurand;a\n\x1a', [['Durand', 'a']]],
  ])('%s', (_, text, expected) => {
    expect(cellsOf(readText(text))).toEqual(expected);
  });

  it('gives long rows a column without header, and says so', () => {
    const raw = readText('Nom;Note\nDurand;a;x\nMartin;b');
    expect(headersOf(raw)).toEqual(['Nom', 'Note', '']);
    expect(cellsOf(raw)).toEqual([
      ['Durand', 'a', 'x'],
      ['Martin', 'b', ''],
    ]);
    expect(raw.findings).toMatchObject([{ code: 'colonne_sans_entete', row: -1, column: 2 }]);
  });

  it('leaves out the column that a separator at the end of every line makes', () => {
    const raw = readText('Nom;Note;\nDurand;a;\nMartin;b;\n');
    expect(headersOf(raw)).toEqual(['Nom', 'Note']);
    expect(raw.findings).toEqual([]);
  });

  it('keeps blank and repeated headers as they are', () => {
    expect(headersOf(readText('Nom;;Date;Date\nDurand;a;01/02/2024;03/04/2024\nMartin;b;05/02/2024;'))).toEqual([
      'Nom',
      '',
      'Date',
      'Date',
    ]);
  });

  it('keeps empty columns that have a header', () => {
    const raw = readText('Nom;Note;Ville\nDurand;;\nMartin;;');
    expect(headersOf(raw)).toEqual(['Nom', 'Note', 'Ville']);
    expect(raw.columns[2].values).toEqual(['']);
  });

  it('interns each value once, code 0 being the empty cell', () => {
    const { columns } = readText('Nom;Sexe\nDurand;F\nMartin;\nPetit;F\nRoux;H');
    expect([...columns[1].codes]).toEqual([1, 0, 1, 2]);
    expect(columns[1].values).toEqual(['', 'F', 'H']);
    expect([...columns[1].kinds]).toEqual([0, 0, 0]);
  });
});

describe('stray quotes', () => {
  it.each<[string, string, string[][]]>([
    [
      'never closed',
      'Nom;Note\nDurand;"abc\nMartin;b\nPetit;c',
      [
        ['Durand', '"abc'],
        ['Martin', 'b'],
        ['Petit', 'c'],
      ],
    ],
    [
      'met by the next quoted cell',
      'Nom;Note\n"Durand;a\nMartin;"b"\nPetit;c',
      [
        ['"Durand', 'a'],
        ['Martin', 'b'],
        ['Petit', 'c'],
      ],
    ],
    [
      'closed by nothing on its line',
      'Nom;Note\n"Paul"x;a\nMartin;b',
      [
        ['"Paul"x', 'a'],
        ['Martin', 'b'],
      ],
    ],
  ])('%s', (_, text, expected) => {
    const raw = readText(text);
    expect(cellsOf(raw)).toEqual(expected);
    expect(raw.findings).toMatchObject([{ code: 'guillemet_non_ferme', row: 0 }]);
  });

  it('does not swallow the rest of a large file', () => {
    const rows = Array.from({ length: 30000 }, (_, i) => `Nom${i};note ${i}`);
    rows[10] = 'Nom10;"ouvert';
    const raw = readText(['Nom;Note', ...rows].join('\n'));
    expect(raw.rowCount).toBe(30000);
    expect(cellsOf(raw)[10]).toEqual(['Nom10', '"ouvert']);
  });
});

describe('separators', () => {
  const rows = [
    ['Nom', 'Prénom', 'Montant'],
    ['Durand', 'Alice', '12,50'],
    ['Martin', 'Bob', '7,25'],
    ['Petit', 'Eve', '1,00'],
  ];
  it.each([';', '\t', '|'])('%j among decimal commas', (separator) => {
    const raw = readText(rows.map((row) => row.join(separator)).join('\n'));
    expect(raw.source.separator).toBe(separator);
    expect(cellsOf(raw)).toEqual(rows.slice(1));
  });

  it('commas around quoted decimals', () => {
    const raw = readText(
      rows.map((row) => row.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(',')).join('\n'),
    );
    expect(raw.source.separator).toBe(',');
    expect(cellsOf(raw)).toEqual(rows.slice(1));
  });

  it('none, when every row is a decimal', () => {
    const raw = readText('Montant\n12,50\n7,25\n1,00');
    expect(raw.source.separator).toBeNull();
    expect(cellsOf(raw)).toEqual([['12,50'], ['7,25'], ['1,00']]);
  });

  it('of data without header under a title, dates and codes first', () => {
    const raw = readText('Suivi VAE\n\n12-01;01/02/2024;12,5;x\n12-02;03/04/2024;7,5;y\n12-03;05/06/2024;1,0;z');
    expect(raw.source).toMatchObject({ separator: ';', headerRow: 0 });
    expect(raw.rowCount).toBe(3);
  });

  it('that of the line sep=, which is not a row', () => {
    const raw = readText('sep=|\r\nNom|Note;a,b\r\nDurand|x;y\r\n');
    expect(raw.source).toMatchObject({ separator: '|', headerRow: 1 });
    expect([...raw.rowNumbers]).toEqual([2]);
    expect(headersOf(raw)).toEqual(['Nom', 'Note;a,b']);
  });

  it('the one of the profile, unless the file lost it', () => {
    expect(readText('a,b;c\nd,e;f', { separateur: ',' }).source.separator).toBe(',');
    expect(readText('a;b\nd;e', { separateur: ',' }).source.separator).toBe(';');
  });

  it('not the commas of long notes', () => {
    const text = 'Nom;Note\nDurand;un, deux, trois\nMartin;un, deux, trois\nPetit;un, deux, trois';
    expect(readText(text).source.separator).toBe(';');
  });
});

describe('rows that are no data', () => {
  it('counts titles, blanks, totals, and numbers rows as a spreadsheet does', () => {
    const raw = readText(
      `Suivi VAE;;\r\nÉdité le 30/06/2025;;\r\n\r\n${HEADER}\r\nDurand;Alice;01/02/1980\r\n;;\r\nMartin;"B\r\nob";03/04/1990\r\nTotal : 2;;\r\n`,
    );
    expect(raw.source.headerRow).toBe(4);
    expect(raw.discarded).toEqual({ titre: 2, vide: 2, total: 1 });
    expect([...raw.rowNumbers]).toEqual([5, 7]);
    expect(headersOf(raw)).toEqual(['Nom', 'Prénom', 'Né le']);
  });

  it('joins a header over two rows', () => {
    const raw = readText(
      'Nom;Jury 1;;Jury 2;\n;Date;Résultat;Date;Résultat\nDurand;01/02/2024;VT;;\nMartin;03/02/2024;VP;01/09/2024;VT',
    );
    expect(headersOf(raw)).toEqual(['Nom', 'Jury 1 Date', 'Jury 1 Résultat', 'Jury 2 Date', 'Jury 2 Résultat']);
    expect(raw.columns.map(({ headerRows }) => headerRows)).toEqual([
      undefined,
      { group: 'Jury 1', name: 'Date' },
      { group: 'Jury 1', name: 'Résultat' },
      { group: 'Jury 2', name: 'Date' },
      { group: 'Jury 2', name: 'Résultat' },
    ]);
    expect(raw.source.headerRow).toBe(2);
    expect([...raw.rowNumbers]).toEqual([3, 4]);
  });

  it('obeys ligne_entete', () => {
    const text = 'Nom;Ville\nPrénom;Pays\nDurand;Lyon\nMartin;Nice';
    expect(headersOf(readText(text, { ligne_entete: 2 }))).toEqual(['Prénom', 'Pays']);
    // The row is still known by its labels when the layout has moved since.
    expect(headersOf(readText(`Export du jour;\n${text}`, { ligne_entete: 1 }))).toEqual(['Nom', 'Ville']);
  });

  it('does not take a person for the header', () => {
    const raw = readText('DURAND;Alice;12/03/1985;F\nMARTIN;Bob;01/04/1990;H\nPETIT;Eve;05/06/1979;F\n');
    expect(headersOf(raw)).toEqual(['', '', '', '']);
    expect(raw.rowCount).toBe(3);
    expect(raw.source.headerRow).toBe(0);
    expect([...raw.rowNumbers]).toEqual([1, 2, 3]);
    expect(raw.findings).toMatchObject([{ code: 'entetes_absents' }]);
  });
});

describe('refusals', () => {
  it.each([
    ['fichier_vide', ''],
    ['fichier_vide', '\r\n\r\n'],
    ['fichier_vide', ';;;\n;;;\n'],
    ['fichier_vide', '\ufeff'],
    ['entetes_seules', HEADER],
    ['entetes_seules', `${HEADER}\r\n;;\r\n`],
    ['entetes_seules', `${HEADER}\r\nTotal : 0;;\r\n`],
    ['format_json', '[{"nom": "Durand"}]'],
    ['format_pdf', '%PDF-1.7 ...'],
    ['trop_de_colonnes', `${HEADER}\n${'a;'.repeat(17000)}\n`],
  ])('%s: %#', (expected, text) => {
    expect(code(() => readText(text))).toBe(expected);
  });

  it('of an unknown encoding, of bytes that are no text, of a line without end', () => {
    expect(code(() => readText('Nom;Note\nDurand;é', { encodage: 'ebcdic' }))).toBe('encodage_inconnu');
    expect(code(() => readBytes(Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251)))).toBe('format_inconnu');
    expect(code(() => readBytes(new Uint8Array(5 << 20).fill(0x61), {}, 1 << 20))).toBe('ligne_demesuree');
  });

  it('names the file', () => {
    try {
      createCsvReader({ fileName: 'vide.csv' }).end();
      throw new Error('no problem');
    } catch (error) {
      expect((error as Problem).slots).toMatchObject({ fichier: 'vide.csv' });
    }
  });
});

describe('any table', () => {
  // Not a value that our outputs would write otherwise: an apostrophe that stands before a formula is removed (contract).
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      'F',
      'Validé',
      'é',
      '"',
      'a;b',
      'a\nb',
      'x\r\ny',
      '0123',
      "l'été",
      '12,5',
      'œuvre',
      '31/02/2024',
    ),
    fc.string({ unit: fc.constantFrom(...'abÀé;,"\n\t |0œ€'.split('')), maxLength: 12 }),
  );
  const rows = fc.array(fc.tuple(fc.constantFrom('Durand', 'Martin', 'Petit'), cell, cell), {
    minLength: 1,
    maxLength: 30,
  });
  const quote = (text: string) => (/[;,"\t|\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  const file = (data: readonly (readonly string[])[], separator: string) =>
    [['Nom', 'Note', 'Ville'], ...data].map((row) => row.map(quote).join(separator)).join('\r\n');

  it.each([';', ',', '\t', '|'])('is read as it was written, with %j', (separator) => {
    fc.assert(
      fc.property(rows, fc.constantFrom('utf-8', 'utf-16le', 'utf-16be' as const), (data, encoding) => {
        const bytes = encoded(`\ufeff${file(data, separator)}`, encoding as 'utf-8');
        const raw = readBytes(bytes, { separateur: separator, ligne_entete: 1 });
        expect(headersOf(raw)).toEqual(['Nom', 'Note', 'Ville']);
        expect(cellsOf(raw)).toEqual(data);
        expect(raw.findings).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same in any chunks', () => {
    const noise = fc.string({ unit: fc.constantFrom(...'aé;"\r\n\0\'=œ '.split('')), maxLength: 80 });
    fc.assert(
      fc.property(rows, noise, fc.integer({ min: 1, max: 40 }), fc.boolean(), (data, end, size, wide) => {
        const bytes = encoded(file(data, ';') + end, wide ? 'utf-16le' : 'utf-8');
        const outcome = (chunk: number) => {
          try {
            const raw = readBytes(bytes, {}, chunk);
            return { ...raw, columns: headersOf(raw), cells: cellsOf(raw) };
          } catch (error) {
            return (error as Problem).code;
          }
        };
        expect(outcome(size)).toEqual(outcome(bytes.length));
      }),
      { numRuns: 150 },
    );
  });

  it('is the same in any chunks once past the first bytes of the file', () => {
    const lines = Array.from(
      { length: 9000 },
      (_, i) => `Nom ${i};"note ""${i}"";\n${i}";${i % 7 === 0 ? '"ouvert' : 'é'}\r`,
    );
    const bytes = encoded(`Nom;Note;Ville\r\n${lines.join('\n')}`);
    const whole = readBytes(bytes);
    expect(whole.rowCount).toBeGreaterThan(8000);
    for (const size of [997, 65536, 524288, 600001]) {
      const pieces = readBytes(bytes, {}, size);
      expect(cellsOf(pieces)).toEqual(cellsOf(whole));
      expect([...pieces.rowNumbers]).toEqual([...whole.rowNumbers]);
    }
  });
});
