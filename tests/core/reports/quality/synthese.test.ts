/** The anonymous synthesis as a page and a workbook, and two evaluations compared: sentences, sheets, no name. */
import {
  agreementText,
  agreementWorkbook,
  progressText,
  progressWorkbook,
} from '../../../../core/reports/quality/comparaison';
import { synthesisPage, synthesisWorkbook } from '../../../../core/reports/quality/synthese';
import type { Problem } from '../../../../core/messages';
import { synthesise } from '../../../../core/quality/synthesis';
import { sampleAudit, sampleBefore, sampleLibrary } from '../../quality/sampleAudit';
import { evaluation } from '../../quality/sampleEvaluation';
import { drawnAudit, draws, sampleRegister } from '../../quality/sampleNetwork';
import { sampleMeta } from '../sampleRegion';

const martinique = sampleLibrary.get('martinique-2010');
const draw = draws(3);
const audits = Array.from({ length: 15 }, (_, i) => drawnAudit(martinique, `S${i + 10}`, '2025-05-10', draw));
const { synthesis } = synthesise(sampleRegister(martinique, 25, audits, '2025-12-31'), sampleLibrary);
const page = synthesisPage(synthesis, sampleMeta);
const workbook = synthesisWorkbook(synthesis, sampleMeta);

describe('the synthesis', () => {
  it('loads and runs nothing', () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|javascript:|https?:\/\/|url\(|@import|style="/i);
  });

  it('names no structure, no person, no day of an audit', () => {
    for (const told of [page, JSON.stringify(workbook)]) {
      expect(told).not.toMatch(/\bS[12]\d\b|inventée|Nom-Fictif|Fictive|10\/05\/2025|2025-05-10/);
    }
  });

  it('tells every published class, and no number below three', () => {
    const numbers = [...page.matchAll(/<strong>(\d+)<\/strong>/g)].map(([, n]) => Number(n));
    const classes = [
      ...synthesis.themes[0].indicateurs.map(({ resultat }) => resultat),
      ...synthesis.accompagnateurs,
      ...synthesis.besoins,
      ...synthesis.lieux,
    ];
    const published = classes.flatMap(({ figure }) => figure?.classes ?? []).map(({ n }) => n);
    expect(numbers).toEqual(published);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(3);
  });

  it('has a sheet per subject, each with a valid name', () => {
    const names = workbook.feuilles.map(({ nom }) => nom);
    expect(names).toEqual([
      'Lisez-moi',
      'Audits martinique-2010',
      'Écarts martinique-2010',
      'Accompagnateurs',
      'Besoins de formation',
      'Lieux et profils',
    ]);
  });

  it('says so when there is nothing to show', () => {
    const empty = synthesise(sampleRegister(martinique, 2, [], '2025-12-31'), sampleLibrary).synthesis;
    expect(synthesisPage(empty, sampleMeta)).toContain('Trop peu de structures');
    expect(synthesisWorkbook(empty, sampleMeta).feuilles).toHaveLength(4);
  });
});

describe('what the synthesis promises', () => {
  const register = sampleRegister(martinique, 25, audits, '2025-12-31');

  it('compares with former ones only when it knows them', () => {
    const { memory } = synthesise(register, sampleLibrary);
    const later = synthesise({ ...register, date: '2026-12-31' }, sampleLibrary, memory).synthesis;
    const again = synthesise(register, sampleLibrary, memory).synthesis;
    expect([synthesis.premiere, again.premiere, later.premiere]).toEqual([true, true, false]);
    expect(page).toContain('première synthèse faite avec la mémoire');
    expect(page).not.toContain('ne révèle le résultat de personne');
    expect(synthesisPage(later, sampleMeta)).toContain('ne révèle le résultat de personne');
    expect(JSON.stringify(synthesisWorkbook(later, sampleMeta))).toContain('ne révèle le résultat de personne');
  });

  it('has a fingerprint of what it tells: what is not published changes nothing', () => {
    const print = (text: string): string => /<code>([0-9a-f]{64})<\/code>/.exec(text)?.[1] ?? '';
    const [one] = audits;
    const told = audits.map((audit) =>
      audit === one ? { ...one, interlocuteurs: 'Autre Fictive', site: 'Ailleurs' } : audit,
    );
    const same = synthesise(sampleRegister(martinique, 25, told, '2025-12-31'), sampleLibrary).synthesis;
    expect(print(page)).toHaveLength(64);
    expect(synthesisPage(same, { ...sampleMeta, empreinte: 'ff'.repeat(32) } as typeof sampleMeta)).toBe(page);
    expect(print(synthesisPage({ ...synthesis, nom: 'Autre réseau' }, sampleMeta))).not.toBe(print(page));
  });

  it('says what its gaps count, who chose the criteria, and what the charter leaves open', () => {
    const gaps = JSON.stringify(workbook.feuilles.find(({ nom }) => nom.startsWith('Écarts')));
    expect(gaps).toContain('Structures non conformes, non évaluées ou sans objet');
    expect(gaps).toContain('celles pour qui l’indicateur est sans objet');
    for (const told of [page, JSON.stringify(workbook)])
      expect(told).toContain('le rattachement montré ici est déduit');
    expect(JSON.stringify(workbook)).toContain('(déduit)');
    const charte = sampleLibrary.get('charte-2010');
    const signed = evaluation(charte, 'respecte', { nature: 'charte', date: '2025-05-10' });
    const both = synthesise(sampleRegister(martinique, 25, [...audits, signed], '2025-12-31'), sampleLibrary).synthesis;
    for (const told of [synthesisPage(both, sampleMeta), JSON.stringify(synthesisWorkbook(both, sampleMeta))]) {
      expect(told).toContain('Sept critères ou cinq');
    }
  });
});

describe('two evaluations', () => {
  const [before, after] = [sampleBefore, sampleAudit].map((one) => ({ evaluation: one, referential: martinique }));

  it('tells progress', () => {
    expect(progressText(before, after)).toEqual([
      'Évaluation du 11/02/2025, puis du 10/03/2026.',
      'Sur 22 indicateurs évalués les deux fois : 10 conformes à l’évaluation précédente (11/02/2025), 18 aujourd’hui.',
      '10 en progrès, 0 en recul, 12 inchangés.',
      'Écarts : 8 levés ou résorbés, 4 persistants, 0 nouveau.',
      'L’auditeur n’est pas le même : une part des différences peut venir du regard.',
    ]);
    expect(progressWorkbook('Centre Fictif', before, after, sampleMeta).feuilles).toHaveLength(1);
  });

  it('tells agreement, names no auditor', () => {
    const sentences = agreementText(before, after);
    expect(sentences[0]).toContain('Même niveau pour 12 indicateurs sur 23');
    expect(sentences[2]).toContain('0,29, accord faible');
    const told = JSON.stringify([sentences, agreementWorkbook('Centre Fictif', before, after, sampleMeta)]);
    expect(told).not.toMatch(/Auditrice|Auditeur Premier|Inventée/);
  });

  it('says when a kappa has no value, and refuses two scales', () => {
    const same = { evaluation: evaluation(martinique, '2'), referential: martinique };
    expect(agreementText(same, same).join(' ')).toContain('sans valeur');
    const rnq = sampleLibrary.get('rnq-v9');
    const other = { evaluation: evaluation(rnq, 'conforme'), referential: rnq };
    expect(() => agreementText(same, other)).toThrow(
      expect.objectContaining({ code: 'qualite_echelles_differentes' }) as Problem,
    );
  });
});
