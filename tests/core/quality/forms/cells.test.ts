/** One cell at a time: what people type, what is read, what is said of it. */
import { fieldText, formById, levelLabels, parseCell, sectionsFor } from '../../../../core/quality/forms';
import type { Field, FieldType, FieldValue } from '../../../../core/quality/forms';
import { hasRightKey } from '../../../../core/quality/forms/cells';
import { DOMAINES, LANGUES, NIVEAUX, PUBLICS, SATISFACTION } from '../../../../core/quality/forms/lists';
import { library } from '../../../../core/quality/referentials';
import { CELL_BOOLEAN, CELL_DATE, CELL_ERROR, CELL_NUMBER, CELL_TEXT, type CellKind } from '../../../../core/table';

const shelf = library();
const martinique = shelf.get('martinique-2010');
const charter = shelf.get('charte-2010');

type Case = readonly [text: string, value: FieldValue, code?: string, kind?: CellKind];

function run(
  field: Partial<Field> & { type: FieldType },
  [text, value, code, kind = CELL_TEXT]: Case,
  id = 'martinique-2010',
) {
  const reading = parseCell({ id: 'champ', libelle: 'Champ', ...field }, { text, kind }, shelf.get(id));
  expect([text, reading.value, reading.code]).toEqual([
    text,
    value,
    code === undefined ? undefined : `qualite_lecture_${code}`,
  ]);
  // What is not in the value is kept.
  if (reading.code !== undefined) expect(reading.reste).toBe(true);
  return reading;
}

const list = (type: FieldType, liste: Field['liste']): Partial<Field> & { type: FieldType } => ({ type, liste });

describe('level, 0 to 3', () => {
  const field = list('niveau', levelLabels(martinique));
  it.each<Case>([
    ['2 - Conforme', '2'],
    ['2', '2', undefined, CELL_NUMBER],
    ['2.0', '2'],
    ['02', '2', 'niveau_interprete'],
    ['conforme', '2'],
    ['CONFORME', '2'],
    [' Conforme ', '2'],
    ['2-conforme', '2'],
    ['2 : conforme', '2'],
    ['niveau 2', '2'],
    ['N2', '2'],
    ['0', '0', undefined, CELL_NUMBER],
    ['Absent', '0'],
    ['partiel', '1'],
    ['éxemplaire', '3'],
    ['N/A', 'na'],
    ['na', 'na'],
    ['Sans objet', 'na'],
    ['Non concerné', 'na'],
    ['2 (voir constat)', '2', 'niveau_interprete'],
    ['exemplère', '3', 'niveau_interprete'],
    ['2 ?', '2', 'niveau_interprete'],
    ['2-Conforme', '2'],
    ['2 – Conforme', '2'],
    ['2,0', '2'],
    ['Conforme.', '2'],
    ['conforme\n', '2'],
    ['Exemplaire\u00a0', '3'],
    ['Partielle', '1'],
    ['1 - partielle', '1'],
    ['-1', null, 'niveau_inconnu'],
    ['-1', null, 'niveau_inconnu', CELL_NUMBER],
    ['1+', null, 'niveau_inconnu'],
    ['2-', null, 'niveau_inconnu'],
    ['2-0', null, 'niveau_contradictoire'],
    ['2 - Partiel', null, 'niveau_contradictoire'],
    ['2-3', null, 'niveau_contradictoire'],
    ['4', null, 'niveau_inconnu'],
    ['2,5', null, 'niveau_inconnu'],
    ['1.5', null, 'niveau_inconnu', CELL_NUMBER],
    ['2/3', null, 'niveau_inconnu'],
    ['non conforme', null, 'niveau_inconnu'],
    ['?', null, 'niveau_inconnu'],
    ['++', null, 'niveau_inconnu'],
    ['à revoir', null, 'niveau_inconnu'],
    ['2024-03-02', null, 'niveau_inconnu', CELL_DATE],
    ['-', null],
    ['…', null],
  ])('%j', (...one) => {
    run(field, one as unknown as Case);
  });
});

describe('level, RNQ', () => {
  const field = list('niveau', levelLabels(shelf.get('rnq-v9')));
  it.each<Case>([
    ['Conforme', 'conforme'],
    ['NC mineure', 'nc_mineure'],
    ['non conformité mineure', 'nc_mineure'],
    ['Non-conformité majeure', 'nc_majeure'],
    ['mineure', 'nc_mineure'],
    ['majeur', 'nc_majeure'],
    ['NCm', 'nc_mineure'],
    ['NCM', 'nc_majeure'],
    ['NC M', 'nc_majeure'],
    ['N.C.M.', 'nc_majeure', 'niveau_interprete'],
    ['ncm', null, 'niveau_inconnu'],
    ['Non–conformité mineure', 'nc_mineure'],
    ['non-conformite majeure', 'nc_majeure'],
    ['Conforme (voir constat)', 'conforme', 'niveau_interprete'],
    ['nc maj', 'nc_majeure'],
    ['non audité', 'non_audite'],
    ['non évalué', 'non_audite'],
    ['NA', 'non_applicable'],
    ['non_applicable', 'non_applicable'],
    ['oui', 'conforme'],
    ['non', null, 'niveau_inconnu'],
    ['non conforme', null, 'niveau_inconnu'],
    ['NC', null, 'niveau_inconnu'],
  ])('%j', (...one) => {
    run(field, one as unknown as Case, 'rnq-v9');
  });
});

describe('level, charter', () => {
  const field = list('niveau', levelLabels(charter));
  it.each<Case>([
    ['oui', 'respecte'],
    ['x', 'respecte'],
    ['✓', 'respecte'],
    ['non', 'non_respecte'],
    ['respecté', 'respecte'],
    ['Partiellement respecté', 'partiel'],
  ])('%j', (...one) => {
    run(field, one as unknown as Case, 'charte-2010');
  });
});

describe('date', () => {
  it.each<Case>([
    ['2024-05-12', '2024-05-12', undefined, CELL_DATE],
    ['45424', '2024-05-12', undefined, CELL_NUMBER],
    ['45424', '2024-05-12'],
    ['12/05/2024', '2024-05-12'],
    ['12 mai 2024', '2024-05-12'],
    ['12/5/24', '2024-05-12'],
    ['le 12/05/2024', '2024-05-12'],
    ['12/05/2024 (reporté)', '2024-05-12', 'date_parmi_des_mots'],
    ['12 et 13 mai 2024', '2024-05-12', 'date_parmi_des_mots'],
    ['du 12/05/2024 au 13/05/2024', '2024-05-12', 'date_parmi_des_mots'],
    ['mai 2024', null, 'date_partielle'],
    ['2024', null, 'date_partielle', CELL_NUMBER],
    ['fin 2025', null, 'date_partielle'],
    ['mi-mai 2025', null, 'date_partielle'],
    ['1er trimestre 2026', null, 'date_partielle'],
    ['T3 2025', null, 'date_partielle'],
    ['juin', null, 'date_partielle'],
    ['2025-02', null, 'date_partielle'],
    ['31/02/2024', null, 'date_illisible'],
    ['dès que possible', null, 'date_illisible'],
    ['jj/mm/aaaa', null],
  ])('%j', (...one) => {
    run({ type: 'date' }, one as unknown as Case);
  });

  it('counts serials from 1904 where the workbook does', () => {
    const field: Field = { id: 'd', libelle: 'Date', type: 'date' };
    expect(parseCell(field, { text: '43962', kind: CELL_NUMBER, date1904: true }).value).toBe('2024-05-12');
  });
});

describe('yes or no', () => {
  it.each<Case>([
    ['oui', true],
    ['NON', false],
    ['x', true],
    ['1', true, undefined, CELL_NUMBER],
    ['0', false, undefined, CELL_NUMBER],
    ['VRAI', true, undefined, CELL_BOOLEAN],
    ['✓', true],
    ['Oui, sous conditions', true],
    ['oui mais pas le samedi', true],
    ['non (prévu en 2025)', false],
    ['en cours', null, 'oui_non'],
    ['oui/non', null, 'oui_non'],
  ])('%j', (...one) => {
    run({ type: 'oui_non' }, one as unknown as Case);
  });

  it('keeps the condition aside', () => {
    expect(
      parseCell({ id: 'a', libelle: 'A', type: 'oui_non' }, { text: 'oui mais pas le samedi', kind: CELL_TEXT }).reste,
    ).toBe(true);
  });
});

describe('several choices', () => {
  it.each<Case>([
    ['Niveau 3 ; Niveau 4', ['3', '4']],
    ['3;4;5', ['3', '4', '5']],
    ['3, 4 et 5', ['3', '4', '5']],
    ['3/4/5', ['3', '4', '5']],
    ['3 à 6', ['3', '4', '5', '6']],
    ['niveaux 3 à 5', ['3', '4', '5']],
    ['du 3 au 5', ['3', '4', '5']],
    ['V à III', ['3', '4', '5']],
    ['V, IV', ['3', '4']],
    ['tous niveaux', ['3', '4', '5', '6', '7', '8']],
    ['4', ['4'], undefined, CELL_NUMBER],
    ['- Niveau 3\n- Niveau 6', ['3', '6']],
    ['3 ; 12', ['3'], 'choix_en_partie'],
  ])('levels: %j', (...one) => {
    run(list('choix_multiple', NIVEAUX), one as unknown as Case);
  });

  it.each<Case>([
    ['Santé ; Social et services à la personne', ['sante', 'social']],
    ['santé, social', ['sante', 'social']],
    ['BTP + commerce', ['batiment', 'commerce']],
    ['SANTE', ['sante']],
    ['Banque assurance immobilier', ['banque']],
    ['santé ; plongée sous-marine', ['sante'], 'choix_en_partie'],
  ])('domains: %j', (...one) => {
    run(list('choix_multiple', DOMAINES), one as unknown as Case);
  });

  it('keeps what « autre » stands for', () => {
    expect(run(list('choix_multiple', LANGUES), ['créole ; autre : tamoul', ['creole', 'autre']]).reste).toBe(true);
  });

  it('reads « tous publics »', () => {
    run(list('choix_multiple', PUBLICS), ['Tous publics', PUBLICS.map(({ code }) => code)]);
  });
});

describe('one choice', () => {
  it.each<Case>([
    ['4 - Très satisfait', '4'],
    ['4', '4', undefined, CELL_NUMBER],
    ['très satisfait', '4'],
    ['3/4', '3'],
    ['Trés satisfait', '4'],
    ['5', null, 'choix_inconnu', CELL_NUMBER],
    ['ça dépend des jours', null, 'choix_inconnu'],
  ])('%j', (...one) => {
    run(list('choix', SATISFACTION), one as unknown as Case);
  });
});

describe('indicators', () => {
  it.each<Case>([
    ['1 ; 4 ; 16', ['1', '4', '16']],
    ['1,4', ['1', '4']],
    ['1.4', ['1', '4'], 'indicateurs_decimal', CELL_NUMBER],
    ['7', ['7'], undefined, CELL_NUMBER],
    ['1 à 4', ['1', '2', '3', '4']],
    ['1-4', ['1', '2', '3', '4']],
    ['ind. 4 et 5', ['4', '5']],
    ['n°4', ['4']],
    ['4 5 6', ['4', '5', '6']],
    ['04', ['4']],
    ['4 ; 4', ['4']],
    ['2024-04-01', null, 'indicateurs_date', CELL_DATE],
    ['99', ['99']],
    ['le dossier vert', null, 'indicateurs_en_partie'],
  ])('%j', (...one) => {
    run({ type: 'indicateurs' }, one as unknown as Case);
  });

  it.each<Case>([
    ['iv.2', ['IV.2']],
    ['IV-2 ; VII.1', ['IV.2', 'VII.1']],
    ['III', charter.indicateurs.filter(({ critere }) => critere === 'III').map(({ numero }) => numero)],
  ])('charter: %j', (...one) => {
    run({ type: 'indicateurs' }, one as unknown as Case, 'charte-2010');
  });
});

describe('identities', () => {
  // A right key (Luhn): INSEE's own example, La Poste's head office.
  it.each<Case>([
    ['73282932000074', '73282932000074'],
    ['732 829 320 00074', '73282932000074'],
    ['SIRET : 732 829 320 00074', '73282932000074'],
    ['73282932000074', '73282932000074', undefined, CELL_NUMBER],
    ['73282932000075', '73282932000075', 'siret_cle'],
    ['732829320', '732829320', 'siren'],
    ['7,32829E+13', null, 'siret_illisible'],
    ['en cours', null, 'siret_illisible'],
    ['néant', null],
  ])('SIRET %j', (...one) => {
    run({ type: 'siret' }, one as unknown as Case);
  });

  it.each<Case>([
    ['732 829 320 00074', '73282932000074'],
    ['ST-012', 'ST-012'],
    ['12', '12', undefined, CELL_NUMBER],
  ])('structure %j', (...one) => {
    run({ type: 'structure' }, one as unknown as Case);
  });

  it('knows the key of La Poste', () => {
    expect(hasRightKey('35600000000048')).toBe(true);
    expect(hasRightKey('35600000009075')).toBe(true);
    expect(hasRightKey('35600000000046')).toBe(false);
  });

  it.each<Case>([
    ['97200', '97200', undefined, CELL_NUMBER],
    ['97200 Fort-de-France', '97200'],
    ['972', null, 'code_postal'],
  ])('postcode %j', (...one) => {
    run({ type: 'code_postal' }, one as unknown as Case);
  });

  it.each<Case>([
    ['0596 00 00 00', '0596000000'],
    ['596000000', '0596000000', undefined, CELL_NUMBER],
    ['0596 00 00 00 / 0696 00 00 00', '0596000000'],
    ['standard', null, 'telephone'],
  ])('telephone %j', (...one) => {
    run({ type: 'telephone' }, one as unknown as Case);
  });

  it.each<Case>([
    ['www.exemple.fr', 'https://www.exemple.fr'],
    ['https://exemple.fr/vae?x=1', 'https://exemple.fr/vae?x=1'],
    ['en construction', null],
    ['javascript:alert(1)', null, 'adresse_web'],
    ['voir www.exemple.fr', 'https://www.exemple.fr', 'adresse_web_parmi_des_mots'],
  ])('site %j', (...one) => {
    run({ type: 'adresse_web' }, one as unknown as Case);
  });
});

describe('numbers and texts', () => {
  it.each<Case>([
    ['24', 24],
    ['24,5', 24.5],
    ['24 h', 24],
    ['environ 20 heures', 20, 'nombre_parmi_des_mots'],
    ['20 à 30', null, 'nombre_illisible'],
    ['-3', null, 'nombre_hors_bornes', CELL_NUMBER],
  ])('number %j', (...one) => {
    run({ type: 'nombre' }, one as unknown as Case);
  });

  it('refuses a duration where a year was asked', () => {
    run({ type: 'entier', minimum: 1985, maximum: 2100 }, ['12 ans', null, 'nombre_hors_bornes']);
    run({ type: 'entier', minimum: 1985, maximum: 2100 }, ['depuis 2012', 2012, 'nombre_parmi_des_mots']);
  });

  it.each<Case>([
    ['  Deux lignes\r\nici ', 'Deux lignes\nici'],
    ['RAS', 'RAS'],
    ['2024-05-12', '12/05/2024', undefined, CELL_DATE],
    ['12', '12', undefined, CELL_NUMBER],
    ['#REF!', null, 'cellule_en_erreur', CELL_ERROR],
    [' – ', null],
  ])('text %j', (...one) => {
    run({ type: 'texte_long' }, one as unknown as Case);
  });
});

describe('fieldText', () => {
  it('shows labels, and is read back as the same value', () => {
    for (const form of ['recensement', 'dossier-referencement', 'plan-actions', 'fiche-charte'].map((id) =>
      formById(id)!,
    )) {
      const referential = form.referentiel === 'charte' ? charter : martinique;
      for (const { champs } of sectionsFor(form, referential)) {
        for (const field of champs) {
          for (const { code } of field.liste ?? []) {
            const value = field.type === 'choix_multiple' ? [code] : code;
            const text = fieldText(field, value, referential);
            const { value: back } = parseCell(field, { text, kind: CELL_TEXT }, referential);
            expect([form.id, field.id, text, back]).toEqual([form.id, field.id, text, value]);
          }
        }
      }
    }
  });

  it('joins several choices and writes yes or no', () => {
    const field: Field = { id: 'n', libelle: 'Niveaux', type: 'choix_multiple', liste: NIVEAUX };
    expect(fieldText(field, ['3', '8'])).toBe('Niveau 3 ; Niveau 8');
    expect(fieldText({ id: 'o', libelle: 'O', type: 'oui_non' }, false)).toBe('non');
    expect(fieldText({ id: 'o', libelle: 'O', type: 'texte' }, null)).toBe('');
  });
});
