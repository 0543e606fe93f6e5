/** The model export file: a column per rubrique asked, lists of codes that exist, no identity beyond what links people. */
import { codeListById, rubriqueById } from '../../../core/dictionary';
import { exportTemplate } from '../../../core/reports';
import { dayNumber } from '../../../core/table';
import { cellName } from '../../../core/workbook';
import { cellsOf, rowsOf, sheetOf } from './seen';

const model = exportTemplate(['prestataire'], dayNumber(2025, 1, 1));
const [titles] = rowsOf(sheetOf(model, 'Candidats'));

describe('exportTemplate', () => {
  it('has candidates, rubriques and codes', () => {
    expect(model.feuilles.map(({ nom }) => nom)).toEqual(['Candidats', 'Rubriques', 'Codes']);
  });

  it('asks once for what is said once, three times for juries, and for the extensions switched on', () => {
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of ['Nom de naissance', 'Date de jury 1', 'Date de jury 3', rubriqueById('prestataire')?.titre]) {
      expect(titles).toContain(title);
    }
    expect(titles).not.toContain(rubriqueById('nir')?.titre);
    expect(titles).not.toContain(rubriqueById('courriel')?.titre);
  });

  it('points each list to cells that hold its codes', () => {
    const candidates = sheetOf(model, 'Candidats');
    const codes = cellsOf(sheetOf(model, 'Codes'));
    expect(candidates.validations?.length).toBeGreaterThan(5);
    for (const { liste, source, plage } of candidates.validations ?? []) {
      expect(plage.ligne).toBe(1);
      const written = liste.map((_, i) => codes.get(cellName((source?.ligne ?? 0) + i, source?.colonne ?? 0))?.valeur);
      expect(written).toEqual(liste);
    }
    expect(
      candidates.validations?.some(({ liste }) => liste.length === codeListById('resultat_jury').codes.length),
    ).toBe(true);
  });

  it('gives every column a form: texts stay texts, dates are dates', () => {
    const { formats } = sheetOf(model, 'Candidats');
    expect(formats).toHaveLength(titles.length);
    expect(formats?.[titles.indexOf('Code postal')]).toBe('brut');
    expect(formats?.[titles.indexOf('Date de jury 1')]).toBe('date');
  });
});
