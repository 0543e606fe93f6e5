/** The choices of a profile that the values contradict: the same ones in the findings, on the screen and in the journal. */
import type { ProgressBar } from '../../../cli/told/progress';
import { tellContradictedChoices } from '../../../cli/told/contradictions';
import type { Certifier } from '../../../core/base';
import { harmonise } from '../../../core/harmonise';
import type { Profile } from '../../../core/profiles';
import { rawOf } from '../../core/rawOf';

const HEADERS = { Dossier: 'id_dossier_source', Diplôme: 'type_certification', Niveau: 'niveau_vise' };
const profile = (systeme: string): Profile => ({
  version: 1,
  certificateur: 'essai',
  colonnes: Object.entries(HEADERS).map(([entete, rubrique]) => ({ entete, rubrique })),
  choix: { systeme_niveau: { Niveau: systeme } },
});
// 3, 4 and 5 are levels of both systems: only the families of the same rows tell which.
const ROWS = ['CAP;3', 'Bac pro;4', 'BTS;5'].flatMap((row) => Array.from({ length: 10 }, () => row));
const file = (systeme: string, sheet: string) => {
  const rows = ROWS.map((row, i) => [`D${i}`, ...row.split(';')]);
  const raw = rawOf(Object.keys(HEADERS), rows);
  const source = { ...raw.source, fileName: 'e.xlsx', sheet };
  return harmonise({ ...raw, source, sameSheets: ['2023', '2024'] }, profile(systeme));
};

function told(files: readonly ReturnType<typeof file>[]) {
  const sentences: string[] = [];
  const bar = { tell: (sentence: string) => sentences.push(sentence) } as unknown as ProgressBar;
  const certifier: Certifier = { id: 'essai', nom: 'Essai', nature: 'certificateur', exports: [] };
  const read = files.map((one, i) => ({
    read: { livraison: `essai-0${i + 1}`, certifier, raw: one.raw },
    file: one,
  }));
  return { sentences, decisions: tellContradictedChoices(read, bar) };
}

it('tells what the file as a whole contradicts, once for its sheets, and for each in the journal', () => {
  const files = [file('ancien', '2023'), file('ancien', '2024')];
  for (const { findings, contredits } of files) {
    expect(findings.filter(({ code }) => code === 'choix_contredit')).toHaveLength(contredits.length);
  }
  const { sentences, decisions } = told(files);
  expect(sentences).toHaveLength(1);
  expect(sentences[0]).toContain('(essai-01, feuille « 2023 » ; essai-02, feuille « 2024 »)');
  expect(sentences[0]).toContain('1 choix contredit par les valeurs (C ');
  const one = { type: 'choix_contredit', certificateur: 'essai', colonne: 'C', rubrique: 'niveau_vise' };
  expect(decisions).toEqual([
    { ...one, livraison: 'essai-01', detail: 'systeme_niveau ancien nouveau' },
    { ...one, livraison: 'essai-02', detail: 'systeme_niveau ancien nouveau' },
  ]);
});

it('says nothing where the values agree', () => {
  expect(told([file('nouveau', '2023')])).toEqual({ sentences: [], decisions: [] });
});
