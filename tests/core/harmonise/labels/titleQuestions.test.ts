/** Titles near the region's referential: which are asked about, and what an answer changes. */
import type { Harmonised } from '../../../../core/harmonise';
import { harmonise } from '../../../../core/harmonise';
import { parseCertifications } from '../../../../core/harmonise/certifications';
import { besideClusters, labelClusters, titleQuestionSteps } from '../../../../core/harmonise/labels';
import type { Profile } from '../../../../core/profiles';
import { withLeft, withValue } from '../../../../core/profiles';
import { lastOf } from '../../../../core/table';
import { rawOf } from '../../rawOf';

const HEADERS = ['N°', 'Diplôme', 'Type', 'RNCP'];
const RUBRIQUES = ['id_dossier_source', 'intitule_certification', 'type_certification', 'code_rncp'];
const PROFILE: Profile = {
  version: 1,
  certificateur: 'essai',
  colonnes: HEADERS.map((entete, i) => ({ entete, rubrique: RUBRIQUES[i] })),
};
const CERTIFICATIONS = parseCertifications(
  rawOf(
    ['Code RNCP', 'Intitulé', 'Type'],
    [
      ['38363', 'Gestion des entreprises agricoles', 'BTS'],
      ['35521', 'Services informatiques option A', 'BTS'],
      ['35522', 'Services informatiques option B', 'BTS'],
      ['40001', 'Conduite de travaux ; parcours bois', 'TP'],
    ],
  ),
  'certifications.csv',
);

function read(rows: readonly (readonly string[])[], profile = PROFILE, certifications = CERTIFICATIONS): Harmonised {
  const raw = rawOf(
    HEADERS,
    rows.map(([title, type = 'BTS', code = ''], i) => [`D${i}`, title, type, code]),
  );
  return harmonise(raw, profile, [], { certifications });
}

const questions = (file: Harmonised) => lastOf(titleQuestionSteps(file));
const NEAR = 'Gestion des entreprises agricolles';

it('asks once for all the cells of a title, whatever their case', () => {
  const file = read([[NEAR], [NEAR.toUpperCase()], ['Gestion des entreprises agricoles'], ['Tout autre chose']]);
  expect(questions(file)).toEqual([
    {
      rubrique: 'intitule_certification',
      index: 1,
      text: NEAR,
      count: 2,
      code: 'certification_proche',
      candidates: ['Gestion des entreprises agricoles'],
    },
  ]);
});

it('is settled by an answer, which gives the code of the record', () => {
  const rows = [[NEAR], [NEAR.toUpperCase()]];
  const profile = withValue(PROFILE, 'intitule_certification', NEAR, 'Gestion des entreprises agricoles');
  const file = read(rows, profile);
  expect(questions(file)).toEqual([]);
  const code = file.table.columns.find(({ name }) => name === 'code_rncp');
  expect(code?.kind === 'text' && Array.from(code.codes, (one) => code.values[one])).toEqual(['38363', '38363']);
  expect(file.findings.map(({ code: of }) => of)).not.toContain('certification_proche');
});

it('is asked no more once it is left as it is', () => {
  expect(questions(read([[NEAR]], withLeft(PROFILE, 'intitule_certification', NEAR)))).toEqual([]);
});

it.each([
  ['an option written otherwise', ['Services informatiques option C']],
  ['two options as near', ['Services informatiques option']],
  ['a family that the row gainsays', [NEAR, 'CAP']],
  ['a code that the row gives', [NEAR, 'BTS', '38363']],
  ['a title with the sign that parts titles', ['Conduite de travaus ; parcours bois', 'TP']],
])('asks nothing of %s', (_, row) => {
  expect(questions(read([row]))).toEqual([]);
});

it('asks nothing of a cell that says « idem »', () => {
  const file = read([[NEAR], ['idem'], ['idem']]);
  expect(questions(file).map(({ text, count }) => [text, count])).toEqual([[NEAR, 1]]);
});

it('asks nothing without a referential', () => {
  const raw = rawOf(HEADERS, [['D1', NEAR, 'BTS', '']]);
  expect(questions(harmonise(raw, PROFILE))).toEqual([]);
});

it('leaves to the labels that look alike what they ask about', () => {
  const file = read([[NEAR], [NEAR], ['Gestion des entreprises agricoles']]);
  const clusters = labelClusters(file);
  expect(clusters.map(({ target }) => target)).toEqual(['Gestion des entreprises agricoles']);
  expect(questions(file)).toHaveLength(1);
  expect(besideClusters(questions(file), clusters)).toEqual([]);
  expect(besideClusters(questions(file), [])).toHaveLength(1);
});
