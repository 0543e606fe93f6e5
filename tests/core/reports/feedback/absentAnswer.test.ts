/** « Jamais envoyée ? »: what is answered in a workbook comes back, from the certifier's as from the region's. */
import { absentRubriques, completenessSteps, feedback } from '../../../../core/reports';
import type { ReportedDelivery } from '../../../../core/reports';
import { gridOfRows } from '../../../../core/reading';
import type { PlainCell, SheetGrid } from '../../../../core/reading';
import type { Finding } from '../../../../core/table';
import { lastOf } from '../../../../core/table';
import type { WorkbookModel } from '../../../../core/workbook';
import { sampleDelivery, sampleRows } from '../sampleDelivery';
import { sampleMeta, sampleRegion } from '../sampleRegion';
import { rowsOf } from '../seen';

const absent = (rubrique: string): Finding => ({
  code: 'rubrique_absente',
  severity: 'a_verifier',
  verdict: 'non_verifiable',
  rubrique,
  row: -1,
  column: -1,
  repair: 'manual',
  suggestion: '',
  autre: '',
});
const MISSING = ['situation_emploi', 'accompagnement'];
const delivery = sampleDelivery(sampleRows(20), { more: MISSING.map(absent) });

/** The workbook as a person gives it back, having answered by rubrique id. */
function answered(model: WorkbookModel, answers: Readonly<Record<string, string>>): SheetGrid[] {
  return model.feuilles.map((sheet) => {
    const rows = rowsOf(sheet);
    const header = rows.findIndex((row) => row.includes('Jamais envoyée ?'));
    const [at, code] = header < 0 ? [-1, -1] : [rows[header].indexOf('Jamais envoyée ?'), rows[header].indexOf('Code')];
    const given = rows.map((row, i) =>
      header < 0 || i <= header || answers[String(row[code])] === undefined
        ? row
        : row.map((cell, c) => (c === at ? answers[String(row[code])] : cell)),
    );
    return gridOfRows(`${sheet.nom} (copie)`, given as PlainCell[][]);
  });
}

describe('the feedback', () => {
  const model = feedback(sampleRegion, [delivery], sampleMeta);

  it('gives back what was said never to be sent', () => {
    expect(absentRubriques(answered(model, { situation_emploi: 'Oui', accompagnement: 'non' }))).toEqual([
      'situation_emploi',
    ]);
    expect(absentRubriques(answered(model, {}))).toEqual([]);
  });

  it('is read by the titles of rubriques where somebody has taken the codes away, in another order', () => {
    const rows = [
      ['remarque'],
      ['Jamais envoyée ?', 'Rubrique'],
      ['OUI', 'Accompagnement'],
      ['x', "Situation d'emploi"],
      ['oui', 'Inconnue au bataillon'],
    ];
    expect(absentRubriques([gridOfRows('a', rows)])).toEqual(['situation_emploi', 'accompagnement']);
  });

  it('shows what the profile already says, as long as something is asked', () => {
    const profile = { ...delivery.file.profile, absentes: ['accompagnement'] };
    const told = (more: readonly Finding[]): ReportedDelivery => {
      const one = sampleDelivery(sampleRows(20), { more });
      const findings = [...one.findings].filter(({ code }) => code !== 'rubrique_absente');
      return { ...one, file: { ...one.file, profile }, findings: [...findings, ...more] };
    };
    const asked = feedback(sampleRegion, [told([absent('situation_emploi')])], sampleMeta);
    expect(absentRubriques(answered(asked, {}))).toEqual(['accompagnement']);
    expect(feedback(sampleRegion, [told([])], sampleMeta).feuilles.map(({ nom }) => nom)).not.toContain(
      'Rubriques absentes',
    );
  });
});

it('is asked of the region, certifier by certifier', () => {
  const [dava, universite] = sampleRegion.certificateurs;
  const both = [dava, universite].map((certifier) => ({ ...delivery, read: { ...delivery.read, certifier } }));
  const model = lastOf(completenessSteps(sampleRegion, both, sampleMeta));
  const sheet = rowsOf(model.feuilles[model.feuilles.length - 1]);
  const header = sheet.findIndex((row) => row.includes('Jamais envoyée ?'));
  const rows = sheet.map((row, i) =>
    i > header && row[1] === universite.id && row[4] === 'accompagnement'
      ? row.map((c, k) => (k === 3 ? 'oui' : c))
      : row,
  );
  const grid = gridOfRows('Rubriques absentes', rows as PlainCell[][]);
  expect(absentRubriques([grid], universite.id)).toEqual(['accompagnement']);
  expect(absentRubriques([grid], dava.id)).toEqual([]);
});
