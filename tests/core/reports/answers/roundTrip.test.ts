/** From the questions of a feedback to the next delivery: drawn, filled in, saved, read back, replayed. */
import { harmonise } from '../../../../core/harmonise';
import { labelClusters } from '../../../../core/harmonise/labels';
import { gridOfRows } from '../../../../core/reading';
import type { PlainCell, SheetGrid } from '../../../../core/reading';
import { cleaningWorkbook, feedback, takeAnswers } from '../../../../core/reports';
import { dayNumber } from '../../../../core/table';
import type { RawTable, TextColumn } from '../../../../core/table';
import { cleanedDelivery, drain, nettoyer } from '../../../../core/tasks';
import type { WorkbookModel } from '../../../../core/workbook';
import { openWorkbook, renderXlsx } from '../../../../files';
import { rawOf } from '../../rawOf';
import { sampleMeta, sampleRegion } from '../sampleRegion';

const HEADERS = ['N° dossier', 'Diplôme', 'Résultat', 'Commune'];
const RUBRIQUES = ['id_dossier_source', 'intitule_certification', 'resultat_jury', 'commune'];
const TITLES = ['Infirmier', 'Infirmier', 'INFIRMIERE', 'Aide-soignant', 'aide soignante', 'Bloc 1'];
const RESULTS = ['Zorg', 'admis', 'Zorg', 'à revoir', 'zarg', 'Zurg'];
const exportOf = (titles: readonly string[], results: readonly string[]): RawTable =>
  rawOf(
    HEADERS,
    titles.map((title, i) => [`D${i}`, title, results[i], i % 2 === 0 ? 'Laval' : 'LAVAL']),
  );
const raw = exportOf(TITLES, RESULTS);
const profile = {
  version: 1 as const,
  certificateur: 'essai',
  colonnes: HEADERS.map((entete, i) => ({ entete, rubrique: RUBRIQUES[i] })),
};
const certifier = { id: 'essai', nom: 'Essai', nature: 'certificateur' as const, exports: [] };
const cleaned = drain(nettoyer(raw, profile, [], dayNumber(2024, 12, 31)));
const delivery = cleanedDelivery(cleaned, certifier, 'essai-01', 'ab');
const drawn: readonly (readonly [string, WorkbookModel])[] = [
  ['the cleaned workbook', cleaningWorkbook(delivery, 0)],
  ['the feedback', feedback(sampleRegion, [delivery], sampleMeta)],
];
const ANSWERS: Readonly<Record<string, string>> = {
  INFIRMIERE: 'Oui',
  'aide soignante': 'x',
  Zorg: 'validation totale',
  'à revoir': 'REF',
};

function column(table: RawTable, known: Parameters<typeof harmonise>[1], name: string): string[] {
  const { codes, values } = harmonise(table, known).table.columns.find(
    (one) => one.name.split('#')[0] === name,
  ) as TextColumn;
  return Array.from(codes, (code) => values[code]);
}

/** The sheets as a person saves them: answers in the last column, lines the other way round. */
function filled(sheets: readonly SheetGrid[]): SheetGrid[] {
  return sheets.map((grid) => {
    const cell = { kind: 0 as const, text: '', number: 0, format: '' };
    const rows = Array.from({ length: grid.rowCount }, (_, r) =>
      Array.from({ length: grid.rowLength(r) }, (__, c): PlainCell => (grid.read(r, c, cell) ? cell.text : null)),
    );
    const head = rows.findIndex((row) => row.includes('La même chose ?') || row.includes('Ce qu’elle veut dire'));
    if (head < 0) return grid;
    const last = rows[head].length - 1;
    const lines = rows.slice(head + 1).map((row) => {
      const answer = row.flatMap((one) => ANSWERS[String(one)] ?? [])[0];
      return answer === undefined ? row : [...row.slice(0, last), answer];
    });
    return gridOfRows('Mes réponses', [...rows.slice(0, head + 1), ...lines.reverse()]);
  });
}

describe.each(drawn)('%s', (_, model) => {
  it('comes back to the profile, and the next delivery is read with it', async () => {
    const sheets = filled(openWorkbook(await renderXlsx(model)).sheets);
    const taken = takeAnswers(profile, sheets, { file: cleaned.file, clusters: labelClusters(cleaned.file) });
    expect(taken.profile.valeurs).toEqual({
      intitule_certification: { INFIRMIERE: 'Infirmier', 'aide soignante': 'Aide-soignant' },
      resultat_jury: { Zorg: 'VT', 'à revoir': 'REF' },
    });
    expect([taken.labels, taken.values, taken.blank, taken.gone, taken.ignored]).toEqual([2, 2, 2, 0, []]);
    expect(column(raw, taken.profile, 'intitule_certification')).toEqual([
      ...['Infirmier', 'Infirmier', 'Infirmier', 'Aide-soignant', 'Aide-soignant', 'Bloc 1'],
    ]);
    const next = exportOf(['Infirmière', 'AIDE SOIGNANTE'], ['ZORG', 'Zarg']);
    expect(column(next, taken.profile, 'resultat_jury')[0]).toBe('VT');
    expect(column(next, taken.profile, 'intitule_certification')).toEqual(['Infirmier', 'Aide-soignant']);
  });

  it('tells answers about what the file no longer holds, and takes them', async () => {
    const later = harmonise(exportOf(['Infirmier'], ['Zorg']), profile);
    const sheets = filled(openWorkbook(await renderXlsx(model)).sheets);
    const taken = takeAnswers(profile, sheets, { file: later, clusters: [] });
    expect([taken.labels, taken.values, taken.gone]).toEqual([2, 2, 3]);
  });
});
