/** HTML tables as grids of texts, the way browsers lay them out. */
import { emptyCell, htmlTables, decodeMarkup } from '../../../../core/reading';

function rowsOf(markup: string, index = 0): string[][] {
  const grid = htmlTables(markup)[index];
  const cell = emptyCell();
  return Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (__, column) => (grid.read(row, column, cell) ? cell.text : '')),
  );
}

describe('htmlTables', () => {
  it.each<[string, string, string[][]]>([
    [
      'plain cells',
      '<table><tr><th>Nom</th><th>Code</th></tr><tr><td>Durand</td><td>007</td></tr></table>',
      [
        ['Nom', 'Code'],
        ['Durand', '007'],
      ],
    ],
    [
      'cells left open',
      '<TABLE><TR><TD>a<TD>b<TR><TD>c<TD>d</TABLE>',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'colspan',
      '<table><tr><td colspan=2>a</td><td>b</td></tr><tr><td>c<td>d<td>e</tr></table>',
      [
        ['a', '', 'b'],
        ['c', 'd', 'e'],
      ],
    ],
    [
      'rowspan',
      '<table><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d<td>e</table>',
      [
        ['a', 'b'],
        ['', 'c'],
        ['d', 'e'],
      ],
    ],
    [
      'references',
      '<table><tr><td>&eacute;t&#233;</td><td>&#xe9;&nbsp;&amp;&lt;b&gt;</td><td>&nbsp;</td></tr></table>',
      [['été', 'é\u00a0&<b>', '']],
    ],
    ['line breaks', '<table><tr><td>a<br>b</td><td><p>c</p><p>d</p></td></tr></table>', [['a\nb', 'c\nd']]],
    [
      'blanks and inner tags',
      '<table><tr><td>\n  <b>Nom</b>\n  de   naissance </td></tr></table>',
      [['Nom de naissance']],
    ],
    [
      'styles, scripts, comments',
      '<style>td{}</style><table><!-- <tr><td>no</td></tr> --><tr><td>a<script>x<td></script></td></tr></table>',
      [['a']],
    ],
    ['quoted attributes with >', '<table><tr><td title="a>b" x:num=\'1>2\'>a</td></tr></table>', [['a']]],
    [
      'a file cut short',
      '<table><tr><td>a</td><td>b</td></tr><tr><td>c',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    [
      'conditional comments of Excel',
      '<table><![if supportMisalignedColumns]><tr><td>a</td></tr><![endif]></table>',
      [['a']],
    ],
  ])('%s', (_, markup, expected) => {
    expect(rowsOf(markup)).toEqual(expected);
  });

  it('gives merged cells', () => {
    const [grid] = htmlTables('<table><tr><td colspan=2 rowspan=9>a</td><td>b</td></tr><tr><td>c</td></tr></table>');
    expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  it('gives a table inside a cell as a grid of its own', () => {
    const markup =
      '<table><tr><td>menu</td><td><table><tr><td>Nom</td></tr><tr><td>Durand</td></tr></table></td></tr></table>';
    expect(htmlTables(markup)).toHaveLength(2);
    expect(rowsOf(markup, 0)).toEqual([['Nom'], ['Durand']]);
    expect(rowsOf(markup, 1)).toEqual([['menu', '']]);
  });

  it('gives nothing without a table', () => {
    expect(htmlTables('<p>Accès refusé</p>')).toEqual([]);
  });
});

describe('decodeMarkup', () => {
  const page = (charset: string) =>
    `<html><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><table><tr><td>Validé à Nîmes</td></tr></table>`;
  it.each([
    ['utf-8', page('utf-8'), 'utf8', 'utf-8'],
    ['UTF-8 that says windows-1252', page('windows-1252'), 'utf8', 'utf-8'],
    ['windows-1252 that says UTF-8', page('utf-8'), 'latin1', 'windows-1252'],
    ['windows-1252 that says nothing', page(''), 'latin1', 'windows-1252'],
    ['UTF-16', `\ufeff${page('utf-8')}`, 'utf16le', 'utf-16le'],
  ] as const)('%s', (_, text, coding, encoding) => {
    const decoded = decodeMarkup(new Uint8Array(Buffer.from(text, coding)));
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text).toContain('Validé à Nîmes');
  });
});
