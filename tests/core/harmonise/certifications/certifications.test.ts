/** The region's referential of certifications: which titles it reads, which it leaves to a person, what it completes. */
import { applyRepairs, harmonise, provenRepairSteps, sureOnly } from '../../../../core/harmonise';
import type { Harmonised } from '../../../../core/harmonise';
import { parseCertifications } from '../../../../core/harmonise/certifications';
import type { Certifications } from '../../../../core/harmonise/certifications';
import type { Profile } from '../../../../core/profiles';
import { lastOf } from '../../../../core/table';
import { rawOf } from '../../rawOf';

const HEADERS = ['Code RNCP', 'Intitulé', 'Type', 'Niveau', 'Abrégé', 'Début', 'Fin'];

const SHEET: readonly (readonly string[])[] = [
  ['RNCP36004', "Diplôme d'État d'accompagnant éducatif et social", 'DE', '3', 'DEAES', '', ''],
  ['40692', 'Aide-soignant', "Diplôme d'État", '4', 'DEAS', '', ''],
  ['38362', 'BTS Management commercial opérationnel', '', '5', 'BTS MCO', '', ''],
  ['38363', 'Gestion de la PME', 'BTS', '5', '', '', ''],
  ['37715', 'Assistant de vie aux familles', 'TP', '3', 'ADVF ; Assistante de vie', '01/09/2023', '31/08/2028'],
  ['35506', 'Assistant de vie aux familles', 'TP', '3', '', '01/09/2018', '31/08/2023'],
  ['38430', 'Cuisine', 'CAP', '3', '', '', ''],
  ['38431', 'Cuisine', 'Bac pro', '4', '', '', ''],
  ['35521', 'BTS Services informatiques option A', 'BTS', '5', '', '', ''],
  ['35522', 'BTS Services informatiques option B', 'BTS', '5', '', '', ''],
  ['36836', "Encadrement et responsable d'unité d'intervention sociale", 'CA', '6', 'CAFERUIS', '', ''],
  ['37111', 'Technicien de maintenance niveau II', 'TP', '5', '', '', ''],
];

const referential = (rows = SHEET, headers = HEADERS): Certifications =>
  parseCertifications(rawOf(headers, rows), 'certifications.csv');

describe('titles', () => {
  const known = referential();
  it.each([
    // As written, but for case, accents, blanks.
    ["DIPLOME D'ETAT D'ACCOMPAGNANT EDUCATIF ET SOCIAL", '36004'],
    ['  aide-soignant ', '40692'],
    // The family written otherwise, before, after, or both.
    ['DE accompagnant éducatif et social', '36004'],
    ['D.E. Accompagnant Éducatif et Social', '36004'],
    ["Diplôme d'État d'aide-soignant", '40692'],
    ["Diplôme d'État d'aide-soignante", '40692'],
    ['DE Aide-soignant(e)', '40692'],
    ['Brevet de technicien supérieur Management commercial opérationnel', '38362'],
    ['BTS - Management Commercial Opérationnel', '38362'],
    ['Brevet de technicien supérieur gestion de la PME', '38363'],
    ['Gestion de la PME (BTS)', '38363'],
    ['Bac pro Cuisine', '38431'],
    ['Baccalauréat professionnel spécialité cuisine', '38431'],
    ["Certificat d'aptitude professionnelle cuisine", '38430'],
    // Abbreviations of the sheet, and known ones.
    ['DEAES', '36004'],
    ['DE AES', '36004'],
    ['D.E.A.E.S.', '36004'],
    ['BTS MCO', '38362'],
    ['BTS GPME', '38363'],
    ['CAFERUIS', '36836'],
    ['DEAES (accompagnant éducatif et social)', '36004'],
    ["DEAES - Diplôme d'État d'accompagnant éducatif et social", '36004'],
    ['RNCP36004 - DEAES', '36004'],
    ['DEAS (niveau 4)', '40692'],
  ])('%s is %s', (title, code) => {
    const { kind, candidates } = known.matchTitle(title);
    expect([kind, candidates.map((one) => one.code)]).toEqual(['sure', [code]]);
  });

  it.each([
    // Two versions of one diploma: dates alone tell them apart.
    ['TP Assistant de vie aux familles', 'ambigue', ['37715', '35506']],
    // Two diplomas of one title.
    ['Cuisine', 'ambigue', ['38430', '38431']],
    // Nearly: a person says.
    ['DE Accompagnant éducatif et socail', 'proche', ['36004']],
    ['BTS Managment commercial opérationnel', 'proche', ['38362']],
    // Bare words of a title that its own sheet writes with the family.
    ['Management commercial opérationnel', 'proche', ['38362']],
    // Guards: letters of options, years, roman numerals, figures are never near.
    ['BTS Services informatiques option C', 'inconnue', []],
    ['BTS Services informatiques', 'inconnue', []],
    ['DEAES 2016', 'inconnue', []],
    ["Diplôme d'État d'accompagnant éducatif et social 2021", 'inconnue', []],
    ['TP Technicien de maintenance niveau III', 'inconnue', []],
    ['TP Technicien de maintenance niveau I', 'inconnue', []],
    // Another diploma of the same trade.
    ['BTS Cuisine', 'inconnue', []],
    ['Accompagnant éducatif petite enfance', 'inconnue', []],
    ['', 'inconnue', []],
  ])('%s is %s', (title, kind, codes) => {
    const match = known.matchTitle(title);
    expect([match.kind, match.candidates.map((one) => one.code)]).toEqual([kind, codes]);
  });

  it('the row tells the family, the level, and gainsays them', () => {
    const codes = (title: string, type: string, niveau = ''): unknown[] => {
      const { kind, candidates } = known.matchTitle(title, { type, niveau });
      return [kind, ...candidates.map(({ code }) => code)];
    };
    expect(codes('Cuisine', 'CAP')).toEqual(['sure', '38430']);
    expect(codes('Cuisine', '', '4')).toEqual(['sure', '38431']);
    expect(codes('Management commercial opérationnel', 'BTS')).toEqual(['sure', '38362']);
    expect(codes('MCO', 'BTS')).toEqual(['sure', '38362']);
    expect(codes('DEAES', 'DE', '5')).toEqual(['ambigue', '36004']);
    expect(codes('Gestion de la PME', 'CQP')).toEqual(['ambigue', '38363']);
  });
});

describe('the sheet', () => {
  it('is known by its headers, whatever their words and order', () => {
    const sheet = rawOf(
      ['Libellé de la certification', 'Numero_Fiche', 'Abrege_Libelle', 'Nomenclature_Europe_Niveau', 'Id_Fiche'],
      [
        ['Aide-soignant', 'RNCP40692', 'DE', 'NIV4', '12'],
        ['Cuisine', 'RNCP38430', 'CAP', 'NIV3', '13'],
      ],
    );
    const [first, second] = parseCertifications(sheet, 'rncp.csv').all;
    expect([first.code, first.intitule, first.type, first.niveau]).toEqual(['40692', 'Aide-soignant', 'DE', '4']);
    expect([second.code, second.type, second.niveau]).toEqual(['38430', 'CAP', '3']);
  });

  it('without titles, or without any row, is refused in French', () => {
    expect(() => referential([['36004']], ['Code RNCP'])).toThrow('certifications_sans_intitule');
    expect(() => referential([['36004', '']], ['Code RNCP', 'Intitulé'])).toThrow('certifications_sans_intitule');
  });

  it('a code under two titles is told, and serves neither', () => {
    const doubtful = referential(
      [
        ['36004', 'Accompagnant éducatif et social'],
        ['36004', 'Moniteur-éducateur'],
        ['3600', 'Aide-soignant'],
        ['x', 'Cuisine'],
      ],
      ['Code RNCP', 'Intitulé'],
    );
    expect(doubtful.findings.map(({ code, row }) => [code, row])).toEqual([
      ['referentiel_code_illisible', 3],
      ['referentiel_code_en_double', 1],
    ]);
    expect(doubtful.matchTitle('Moniteur-éducateur').kind).toBe('ambigue');
  });

  it('a code under two spellings of one title is one certification', () => {
    const { all, findings } = referential(
      [
        ['36004', 'Accompagnant éducatif et social'],
        ['36004', 'ACCOMPAGNANT ÉDUCATIF ET SOCIAL'],
      ],
      ['Code RNCP', 'Intitulé'],
    );
    expect([all.length, findings.length]).toEqual([1, 0]);
  });
});

const COLUMNS = ['id_dossier_source', 'code_rncp', 'intitule_certification', 'niveau_vise', 'date_demande'];
const profile: Profile = {
  version: 1,
  certificateur: 'essai',
  colonnes: COLUMNS.map((rubrique) => ({ entete: rubrique, rubrique })),
};

function read(rows: readonly (readonly string[])[], known: Certifications | undefined = referential()): Harmonised {
  const cells = rows.map((row, i) => [`D${i}`, ...row]);
  return harmonise(rawOf(COLUMNS, cells), profile, [], known === undefined ? {} : { certifications: known });
}

function column(file: Harmonised, name: string): string[] {
  const found = file.table.columns.find((one) => one.name === name);
  return found?.kind === 'text' ? Array.from(found.codes, (code) => found.values[code]) : [];
}

const told = (file: Harmonised): unknown[] =>
  file.findings
    .filter(({ code }) => /^certification/.test(code))
    .map(({ code, rubrique, row, suggestion }) => [code, rubrique, row, suggestion]);

describe('rows', () => {
  it('empty cells are filled where the title leaves no doubt, and it is said once', () => {
    const file = read([
      ['', 'DEAES', '', '01/02/2024'],
      ['', 'BTS MCO', '6', '01/02/2024'],
      ['38363', 'Gestion de la PME', '', '01/02/2024'],
      ['', 'TP Assistant de vie aux familles', '', '01/02/2024'],
      ['', 'TP Assistant de vie aux familles', '', '01/02/2020'],
      ['', 'TP Assistant de vie aux familles', '', ''],
    ]);
    expect(column(file, 'code_rncp')).toEqual(['36004', '', '38363', '37715', '35506', '']);
    expect(column(file, 'niveau_vise')).toEqual(['3', '6', '5', '3', '3', '']);
    expect(column(file, 'type_certification')).toEqual(['DE', 'BTS', 'BTS', 'TP', 'TP', 'TP']);
    expect(told(file)).toEqual([
      ['certification_ambigue', 'intitule_certification', 1, ''],
      ['certification_ambigue', 'intitule_certification', 5, ''],
      ['certifications_completees', 'code_rncp', -1, 'detail.lignes;n=3'],
      ['certifications_completees', 'type_certification', -1, 'detail.lignes;n=1'],
      ['certifications_completees', 'niveau_vise', -1, 'detail.lignes;n=4'],
    ]);
  });

  it('an application before the record began is not of it', () => {
    const one = referential(SHEET.filter(([code]) => code !== '35506'));
    expect(told(read([['', 'TP Assistant de vie aux familles', '', '01/02/2020']], one))).toEqual([
      ['certification_ambigue', 'intitule_certification', 0, ''],
    ]);
  });

  it('what the sheet does not know, gainsays or nearly knows is a finding, and nothing is changed', () => {
    const file = read([
      ['12345', 'DEAES', '', ''],
      ['38363', 'DEAES', '', ''],
      ['', 'Souffleur de verre', '', ''],
      ['', 'BTS Managment commercial opérationnel', '', ''],
      ['pas un code', 'DEAES', '', ''],
    ]);
    expect(column(file, 'code_rncp')).toEqual(['12345', '38363', '', '', '']);
    expect(told(file).filter((one) => (one as string[])[0] !== 'certifications_completees')).toEqual([
      ['certification_inconnue', 'code_rncp', 0, ''],
      ['certification_contradictoire', 'code_rncp', 1, ''],
      ['certification_inconnue', 'intitule_certification', 2, ''],
      ['certification_proche', 'intitule_certification', 3, 'BTS Management commercial opérationnel'],
    ]);
  });

  it('without a referential nothing is said of certifications', () => {
    const without = harmonise(rawOf(COLUMNS, [['D0', '12345', 'Souffleur de verre', '', '']]), profile);
    expect(told(without)).toEqual([]);
  });

  it('the cells completed are written in the file, and cleaning it again changes nothing', () => {
    const file = read([
      ['', 'DEAES', '', ''],
      ['40692', 'DEAS', '4', ''],
    ]);
    const repairs = lastOf(provenRepairSteps(file, []));
    const clean = applyRepairs(file.raw, repairs, sureOnly);
    const again = harmonise(clean, profile, [], { certifications: referential() });
    expect(Array.from(clean.columns[1].codes, (code) => clean.columns[1].values[code])).toEqual(['RNCP36004', '40692']);
    expect(lastOf(provenRepairSteps(again, []))).toEqual([]);
    expect(told(again)).toEqual([]);
  });
});
