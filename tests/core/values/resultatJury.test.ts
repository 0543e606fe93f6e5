/** Free-text jury results, and the blocs they name. */
import { valueTypeById } from '../../../core/values';
import { namedBlocs } from '../../../core/values/jury/namedBlocs';

const type = valueTypeById('resultat_jury');

describe('results that name blocs', () => {
  it.each([
    ['DC1 et DC3 validés', 'VP', 'DC1;DC3'],
    ['DC 3, DC 1', 'VP', 'DC1;DC3'],
    ['Validation partielle : BC01, BC02', 'VP', 'BC1;BC2'],
    ['Validation partielle - BC01 BC02 acquis, BC03 non acquis', 'VP', 'BC1;BC2'],
    ['DC1 validé, DC2 non validé, DC3 validé', 'VP', 'DC1;DC3'],
    ['Validés : DC1, DC3 ; non validés : DC2', 'VP', 'DC1;DC3'],
    ['Partielle (manque DC2) : DC1 DC3', 'VP', undefined],
    ['CCP 1 et 2', 'VP', 'CCP1;CCP2'],
    ['RNCP35830BC01 ; RNCP35830BC02', 'VP', 'BC1;BC2'],
    ['Validation totale : DC1, DC2, DC3', 'VT', 'DC1;DC2;DC3'],
    ['Validation totale sauf DC2', 'VP', undefined],
    ['DC1-DC3', 'VP', undefined],
  ])('%s -> %s, %s', (raw, value, blocs) => {
    const reading = type.read(raw, 0, {});
    expect(reading.value).toBe(value);
    if (blocs !== undefined) expect(reading.also).toEqual({ blocs_valides: blocs });
  });

  it.each(['DC1 DC2 DC3 DC4', 'Manque DC2', 'DC2 à repasser', 'CCP 2 sur 3', 'bloc 2/4 validé'])(
    '%s may be read in two ways: left to a person, with a proposal',
    (raw) => {
      const reading = type.read(raw, 0, {});
      expect(reading).toMatchObject({ value: null, state: 'a_verifier' });
      expect(reading.suggestion).toBeDefined();
    },
  );
});

describe('results that count blocs', () => {
  it.each([
    ['2 CCP sur 3', 'VP'],
    ['3 CCP sur 3', 'VT'],
    ['0 CCP sur 3', 'REF'],
    ['2/4', 'VP'],
    ['4/4 blocs', 'VT'],
    ['0/4', 'REF'],
    ['Validation de 2 blocs sur 4', 'VP'],
    ['deux blocs validés', 'VP'],
    ['2 blocs visés sur 3', 'VPB'],
    ['3 blocs visés sur 3', 'VTB'],
    ['Validation partielle (2/4)', 'VP'],
    ['5/4', null],
    ['Validation totale (2/4)', null],
    ['12/20', null],
    ['12/03/2024', null],
    ['les 4 blocs', null],
    ['CCP visés obtenus', 'VTB'],
    ['21-Une partie des CCP visés', 'VPB'],
    ['20-Obtention partielle (CCP)', 'VP'],
    ['CCP obtenus', null],
    ['2 CCP non validés', null],
  ])('%s -> %s', (raw, value) => {
    expect(type.read(raw, 0, {}).value).toBe(value);
  });
});

describe('reserves and absences', () => {
  it.each([
    ['Validé sous réserve AFGSU', 'VR'],
    ['VT sous réserve de l’AFGSU', 'VR'],
    ['Validation totale sous réserve', 'VR'],
    ['Validation partielle sous réserve', null],
    ['Absent(e) excusé(e)', 'EXC'],
    ['Absent non excusé', 'ABS'],
    ['Candidat non présent', 'ABS'],
    ['CANDIDATE_EXCUSED', 'EXC'],
    ['Validation totale / Validation partielle', null],
  ])('%s -> %s', (raw, value) => {
    expect(type.read(raw, 0, {}).value).toBe(value);
  });
});

describe('namedBlocs', () => {
  it.each([
    ['DC1 à DC4', undefined, ['DC1', 'DC2', 'DC3', 'DC4'], [], false],
    ['DC1-DC2-DC4', undefined, ['DC1', 'DC2', 'DC4'], [], false],
    ['DC1-DC3', undefined, ['DC1', 'DC3'], [], true],
    ['1, 3', 'CCP', ['CCP1', 'CCP3'], [], false],
    ['Bloc de compétences 1 et bloc de compétences 10', undefined, ['BC1', 'BC10'], [], false],
    ['sauf BC03', undefined, [], ['BC3'], false],
  ])('%s', (raw, kind, acquired, missing, unclear) => {
    expect(namedBlocs(raw, kind)).toMatchObject({ acquired, missing, unclear });
  });
  it('finds none in other texts', () => {
    expect(namedBlocs('Validation totale le 12/03/2024')).toBeNull();
    expect(namedBlocs('absent avec 2 justificatifs')).toBeNull();
  });
});
