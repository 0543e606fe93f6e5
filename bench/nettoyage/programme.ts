/** One run in a process of its own: `programme FOLDER papaparse|suivi-vae`, processor seconds of each step as JSON. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import { readProfile } from '../../cli/read/readProfile';
import { exportFiles, openRegion } from '../../cli/read/regionFiles';
import { harmonise } from '../../core/harmonise';
import { knownHeader } from '../../core/profiles';
import { createCsvReader } from '../../core/reading';
import { anomaliesCsv } from '../../core/reports';
import { dayNumber, joinFindings, lastOf, MISSING_DAY } from '../../core/table';
import { inspectSteps } from '../../core/tasks/inspect';

const seconds: Record<string, number> = {};

/**
 * The lesser of the clock and of the processor time: either is at least what the thread has worked (bench/README.md, "The
 * longest step"). Processor time alone is kept too: helper threads (garbage collector, compiler) are paid for.
 */
function timed<Result>(step: string, work: () => Result): Result {
  const before = process.cpuUsage();
  const start = performance.now();
  const result = work();
  const clock = (performance.now() - start) / 1e3;
  const { user, system } = process.cpuUsage(before);
  const cpu = (user + system) / 1e6;
  seconds[step] = Math.min(clock, cpu);
  seconds[`cpu ${step}`] = cpu;
  return result;
}

const [folder, engine] = process.argv.slice(2);
const { region, root } = openRegion(join(folder, 'region.json'));
const [certifier] = region.certificateurs;
const [{ path, livraison }] = exportFiles(root, certifier);
const bytes = readFileSync(path);

if (engine === 'papaparse') {
  timed('lire', () => Papa.parse<string[]>(bytes.toString('latin1'), { delimiter: ';' }).data.length);
} else {
  const profile = readProfile(join(root, certifier.profil!), certifier.profil!);
  const raw = timed('lire', () => {
    // As the command line does: the profile's own headers first, our vocabulary only where they do not tell.
    const entetes = profile.colonnes.map(({ entete }) => entete);
    const headers = new Set(entetes);
    const knownLabels = (text: string): boolean => headers.has(text) || knownHeader(text);
    const reader = createCsvReader({ ...profile, fileName: basename(path), entetes, knownLabels });
    reader.push(bytes);
    return reader.end();
  });
  const file = timed('harmoniser', () => harmonise(raw, profile));
  const { findings } = timed('controler', () =>
    lastOf(inspectSteps(file, dayNumber(2026, 1, 1), MISSING_DAY, { demandes: true })),
  );
  const all = joinFindings(file.findings, findings);
  const counts = { retenues: raw.rowCount, refusees: 0, fusionnees: 0 };
  const read = { livraison, certifier, raw, sha256: '' };
  timed('constats', () => anomaliesCsv([{ read, file, findings: all, counts }]));
  seconds.cellules = raw.rowCount * raw.columns.length;
  seconds.trouves = all.length;
}
process.stdout.write(JSON.stringify(seconds));
