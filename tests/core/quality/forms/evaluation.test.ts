/** From a document that was read to the evaluation that it holds. */
import { evaluationOf, formById, readDocument } from '../../../../core/quality/forms';
import type { FormData, ReadEvaluation } from '../../../../core/quality/forms';
import { library } from '../../../../core/quality/referentials';
import { gridOfRows, type PlainCell } from '../../../../core/reading';
import { layOut } from './layout';

const shelf = library();
const STRUCTURE = { id: 'ST-07', nom: 'Les Alizés' };

function evaluated(form: string, referentiel: string, data: FormData): ReadEvaluation {
  const sheets = layOut(formById(form)!, { referential: shelf.get(referentiel), data, structure: STRUCTURE });
  return evaluationOf(readDocument(sheets, 'a.xlsx', shelf)!, shelf)!;
}

describe('evaluationOf', () => {
  it('gives an audit one answer per indicator, filled in or not, and its evidence', () => {
    const { evaluation, findings } = evaluated('grille-audit', 'martinique-2010', {
      fiche: [{ date_audit: '2010-05-12', site: 'Le Marin', interlocuteurs: 'Directrice', auditeur: 'Auditrice' }],
      grille: [
        { indicateur: '2', niveau: '1', constat: 'Dix jours', preconisation: 'Trois jours', echeance: '2010-09-01' },
        { indicateur: '24', niveau: 'na', motif: 'Première année' },
      ],
      preuves: [
        {
          indicateurs: ['2', '24'],
          type: 'document',
          reference: 'Registre des appels',
          validite: '2011-01-01',
          vue: true,
        },
      ],
    });
    expect(findings).toEqual([]);
    expect(evaluation).toMatchObject({
      id: 'ST-07/audit/martinique-2010/2010-05-12/1',
      nature: 'audit',
      structure: 'ST-07',
      site: 'Le Marin',
      interlocuteurs: 'Directrice',
      auditeur: 'Auditrice',
      date: '2010-05-12',
      fichier: 'a.xlsx',
    });
    expect(evaluation.reponses.map(({ indicateur }) => indicateur)).toEqual(
      shelf.get('martinique-2010').indicateurs.map(({ numero }) => numero),
    );
    expect(evaluation.reponses[1]).toMatchObject({
      niveau: '1',
      constat: 'Dix jours',
      preconisation: 'Trois jours',
      echeance: '2010-09-01',
      levee: null,
      action: '',
    });
    expect(evaluation.reponses[1].place?.feuille).toBe('Grille');
    expect(evaluation.reponses[0]).toEqual({
      indicateur: '1',
      niveau: null,
      motif: '',
      constat: '',
      preconisation: '',
      observations: '',
      action: '',
      responsable: '',
      echeance: null,
      levee: null,
    });
    expect(evaluation.preuves).toEqual([
      {
        indicateurs: ['2', '24'],
        type: 'document',
        reference: 'Registre des appels',
        date: null,
        validite: '2011-01-01',
        vue: true,
        place: expect.anything(),
      },
    ]);
  });

  it('takes the evidence of a questionnaire from the rows of its indicators', () => {
    const { evaluation } = evaluated('questionnaire-diagnostic', 'rnq-v9', {
      fiche: [{ date: '2025-03-01', repondant: 'Directeur' }],
      grille: [{ indicateur: '1', niveau: 'conforme', preuve: 'Site internet', besoin: 'Un modèle' }],
    });
    expect([evaluation.nature, evaluation.date]).toEqual(['diagnostic', '2025-03-01']);
    expect(evaluation.preuves).toMatchObject([{ indicateurs: ['1'], reference: 'Site internet', vue: null }]);
    expect(evaluation.reponses[0].action).toBe('Un modèle');
  });

  it('dates a charter by its decision, else by its signature', () => {
    const engagements = [{ indicateur: 'IV.1', niveau: 'respecte' }];
    const signed = { fiche: [{ date_signature: '2012-01-10', signature: true }], engagements };
    expect(evaluated('fiche-charte', 'charte-2010', signed).evaluation).toMatchObject({
      nature: 'charte',
      date: '2012-01-10',
    });
    const decided = { ...signed, decision: [{ date: '2012-06-05', avis: 'favorable' }] };
    expect(evaluated('fiche-charte', 'charte-2010', decided).evaluation.date).toBe('2012-06-05');
  });

  it('puts the rows of one indicator together, and says so', () => {
    const { titre } = shelf.get('martinique-2010').indicateurs[0];
    const rows: PlainCell[][] = [
      ['N°', 'Indicateur', 'Niveau', 'Constat'],
      ['1', titre, null, 'une marche'],
      ['1', titre, 2, 'une rampe'],
      ['1', titre, 3, 'une rampe'],
    ];
    const cover: PlainCell[][] = [
      ['Modèle', 'grille-audit'],
      ['Version du modèle', 1],
      ['Référentiel', 'martinique-2010'],
    ];
    const document = readDocument([gridOfRows('Mode d’emploi', cover), gridOfRows('Grille', rows)], 'a.xlsx', shelf)!;
    expect(document.data.grille).toHaveLength(3);
    const { evaluation, findings } = evaluationOf(document, shelf, 2)!;
    expect(evaluation.id).toBe('/audit/martinique-2010//2');
    expect(evaluation.reponses[0]).toMatchObject({ niveau: '2', constat: 'une marche\nune rampe' });
    expect(findings.map(({ code, place }) => [code, place.ligne])).toEqual([
      ['qualite_lecture_indicateur_repete', 3],
      ['qualite_lecture_indicateur_deux_niveaux', 4],
    ]);
  });

  it('gives none for another template', () => {
    const sheets = layOut(formById('plan-actions')!, {
      data: { actions: [{ action: 'x', echeance: '2011-01-01' }] },
      structure: STRUCTURE,
    });
    expect(evaluationOf(readDocument(sheets, 'a.xlsx', shelf)!, shelf)).toBeNull();
  });
});
