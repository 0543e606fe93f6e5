/** The whole benchmark at 300 candidates: the two engines agree with each other and with the truth behind the files. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { dossierOf, NONE, type Dossier } from '../../bench/generator/dossiers';
import { readFigures } from '../../bench/harness/compare';
import { civil } from '../../core/table/civil';

const RUN = resolve(__dirname, '../../bench/run.js');
const N = 300;
const FAVOURABLE = ['recevable', 'recevable_partiel', 'recevable_implicite'];
const PRESENTED = ['VT', 'VP', 'VTB', 'VPB', 'VR', 'REF'];

const dossiers = Array.from({ length: N }, (_, index) => dossierOf(1, index));

/** `num/den` of V03 over some dossiers. A decision whose date was written as an impossible day counts nowhere (see layout.ts). */
function v03(scope: readonly Dossier[], year?: number): string {
  const decided = scope.filter(
    ({ decision, dateDecision, habit }) =>
      dateDecision !== NONE &&
      habit % 500 !== 0 &&
      (year === undefined || civil(dateDecision).year === year) &&
      [...FAVOURABLE, 'non_recevable'].includes(decision),
  );
  return `${decided.filter(({ decision }) => FAVOURABLE.includes(decision)).length}/${decided.length}`;
}

/** `num/den` of V09 over some dossiers. */
function v09(scope: readonly Dossier[], year?: number): string {
  const presented = scope
    .flatMap(({ juries }) => juries)
    .filter(({ date, resultat }) => date !== NONE && PRESENTED.includes(resultat))
    .filter(({ date }) => year === undefined || civil(date).year === year);
  return `${presented.filter(({ resultat }) => resultat === 'VT').length}/${presented.length}`;
}

it('runs, agrees, prints a table, and finds the truth', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-test-'));
  try {
    const args = [RUN, '--n', String(N), '--tours', '1', '--moteurs', 'duckdb,naif', '--dossier', folder];
    const printed = execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    expect(printed).toMatch(/\*\*duckdb\*\*.*\n\| naif \|/);
    for (const engine of ['duckdb', 'naif']) {
      const figures = readFigures(join(folder, 'sorties', engine));
      expect(figures.get('V03 total =')).toBe(v03(dossiers));
      expect(figures.get('V09 total =')).toBe(v09(dossiers));
      expect(figures.get('V03 2022 =')).toBe(v03(dossiers, 2022));
      expect(figures.get('V09 2023 =')).toBe(v09(dossiers, 2023));
      for (const sexe of ['F', 'H']) {
        const scope = dossiers.filter(({ person }) => person.sexe === sexe);
        expect(figures.get(`V03 total sexe=${sexe}`)).toBe(v03(scope));
        expect(figures.get(`V09 total sexe=${sexe}`)).toBe(v09(scope));
      }
      for (const departement of new Set(dossiers.map(({ person }) => person.lieu.departement))) {
        const scope = dossiers.filter(({ person }) => person.lieu.departement === departement);
        expect(figures.get(`V03 total departement=${departement}`) ?? '0/0').toBe(v03(scope));
        expect(figures.get(`V09 total departement=${departement}`) ?? '0/0').toBe(v09(scope));
      }
      const travail = dossiers.filter(({ ministere }) => ministere === 'Travail');
      expect(figures.get('V09 total ministere=Travail')).toBe(v09(travail));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

it.each([
  [['--n', 'x'], /not a number of candidates: x/],
  [['--tours', '0'], /not a number of rounds: 0/],
  [['--moteurs', 'inconnu'], /no engine: inconnu/],
  [['--moteurs', 'naif'], /baseline duckdb is not among/],
])(
  '%j is refused',
  (args, message) => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-test-'));
    let stderr = '';
    try {
      execFileSync(process.execPath, [RUN, '--dossier', folder, ...args], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    } catch (error) {
      stderr = (error as { stderr: string }).stderr;
    }
    rmSync(folder, { recursive: true });
    expect(stderr).toMatch(message);
  },
  60_000,
);
