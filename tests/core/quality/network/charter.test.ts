/** The charter: what decisions make of a structure, day by day. */
import { type CharterDecision, charterState, charterStatus } from '../../../../core/quality/network';

type Short = [CharterDecision['genre'], string, CharterDecision['avis']?, string?];
const decisions = (list: Short[]): CharterDecision[] =>
  list.map(([genre, date, avis = null, fin_validite]) => ({
    structure: 'S',
    genre,
    date,
    avis,
    fin_validite: fin_validite ?? null,
    motif: '',
  }));

it.each<[string, Short[], string, string]>([
  ['nothing', [], '2012-01-01', 'non_signataire'],
  ['signed', [['signature', '2010-02-01']], '2010-02-01', 'signataire'],
  ['not yet signed', [['signature', '2010-02-01']], '2010-01-31', 'non_signataire'],
  [
    'verified',
    [
      ['signature', '2010-02-01'],
      ['verification', '2010-06-01', 'favorable', '2012-06-01'],
    ],
    '2012-06-01',
    'verifiee',
  ],
  [
    'expired',
    [
      ['signature', '2010-02-01'],
      ['verification', '2010-06-01', 'favorable', '2012-06-01'],
    ],
    '2012-06-02',
    'expiree',
  ],
  [
    'with reservations',
    [
      ['signature', '2010-02-01'],
      ['verification', '2010-06-01', 'favorable_reserves', '2012-06-01'],
    ],
    '2011-01-01',
    'verifiee',
  ],
  [
    'refused',
    [
      ['signature', '2010-02-01'],
      ['verification', '2010-06-01', 'defavorable'],
    ],
    '2011-01-01',
    'signataire',
  ],
  ['refused, never signed', [['verification', '2010-06-01', 'defavorable']], '2011-01-01', 'non_signataire'],
  [
    'no opinion yet',
    [
      ['signature', '2010-02-01'],
      ['verification', '2010-06-01'],
    ],
    '2011-01-01',
    'signataire',
  ],
  [
    'without end',
    [
      ['signature', '2010-02-01'],
      ['verification', '2010-06-01', 'favorable'],
    ],
    '2031-01-01',
    'verifiee',
  ],
  [
    'signed again while verified',
    [
      ['verification', '2010-06-01', 'favorable', '2012-06-01'],
      ['signature', '2011-02-01'],
    ],
    '2011-06-01',
    'verifiee',
  ],
  [
    'signed again once expired',
    [
      ['verification', '2010-06-01', 'favorable', '2012-06-01'],
      ['signature', '2012-07-01'],
    ],
    '2012-08-01',
    'signataire',
  ],
  [
    'verified again',
    [
      ['verification', '2010-06-01', 'favorable', '2012-06-01'],
      ['verification', '2012-07-01', 'favorable', '2014-07-01'],
    ],
    '2013-01-01',
    'verifiee',
  ],
  [
    'refused after a verification',
    [
      ['signature', '2010-01-01'],
      ['verification', '2010-06-01', 'favorable', '2015-06-01'],
      ['verification', '2012-07-01', 'defavorable'],
    ],
    '2013-01-01',
    'signataire',
  ],
  [
    'withdrawn',
    [
      ['signature', '2010-02-01'],
      ['verification', '2010-06-01', 'favorable', '2015-06-01'],
      ['retrait', '2011-01-01'],
    ],
    '2012-01-01',
    'non_signataire',
  ],
])('%s', (_, list, day, expected) => {
  expect(charterStatus(decisions(list), day)).toBe(expected);
  expect(charterStatus(decisions([...list].reverse()), day)).toBe(expected);
});

it('keeps the opinion and the end of validity', () => {
  const list = decisions([['verification', '2010-06-01', 'favorable_reserves', '2012-06-01']]);
  expect(charterState(list, '2011-01-01')).toEqual({
    statut: 'verifiee',
    date: '2010-06-01',
    fin_validite: '2012-06-01',
    avis: 'favorable_reserves',
  });
  expect(charterState(list, '2013-01-01')).toMatchObject({ statut: 'expiree', date: '2012-06-01' });
});
