/** What the quality actions write, as neutral outputs: bytes, or a workbook that each face draws its own way. */
import type { QualityFinding } from '../../quality/findings';
import { publicDirectory } from '../../quality/directory';
import type { Register } from '../../quality/network';
import { registerJson } from '../../quality/network';
import type { Outcomes } from '../../quality/outcomes';
import { lastAudits, qualityAndOutcomes } from '../../quality/outcomes';
import type { Library } from '../../quality/referentials';
import type { SynthesisResult } from '../../quality/synthesis';
import { memoryJson } from '../../quality/synthesis';
import type { ReportMeta } from '../../reports';
import { directoryPage, directoryWorkbook } from '../../reports/quality/annuaire';
import { boardWorkbook, findingsCsv, registerWorkbook } from '../../reports/quality/reseau';
import {
  restitutionFileName,
  restitutionPage,
  restitutionsOf,
  restitutionWorkbook,
} from '../../reports/quality/restitution';
import { resultsWorkbook } from '../../reports/quality/resultats';
import { synthesisPage, synthesisWorkbook } from '../../reports/quality/synthese';
import { encodeUtf8, parseIsoDay } from '../../table';
import type { WorkbookModel } from '../../workbook';
import type { Output, Outputs } from '../outputs';
import { atOnce, bytes, hexSha256, workbook } from '../outputs';
import type { Frame } from './frame';
import { frameJson } from './frame';

/** Names in a directory of results; the first two are enough to open a register again. */
export const REGISTER_FILE = 'registre.json';
export const FRAME_FILE = 'cadre.json';
/** Of syntheses: internal, it knows who is in them. */
export const MEMORY_FILE = 'memoire-synthese.json';

const text = (make: () => string): Output => bytes(() => atOnce(() => encodeUtf8(make())));
const model = (make: () => WorkbookModel): Output => workbook(() => atOnce(make));

/** What every quality report says of its making: day, tool, fingerprint of the register. */
export function qualityMeta(register: Register, version: string): ReportMeta {
  return {
    jour: parseIsoDay(register.date),
    outil: `suivi-vae ${version}`,
    empreinte: hexSha256(encodeUtf8(registerJson(register))),
  };
}

/** `registre/`: the register for machines and for people, and what is to be looked at. */
export function registerOutputs(frame: Frame, register: Register, findings: readonly QualityFinding[]): Outputs {
  return new Map([
    [`registre/${REGISTER_FILE}`, text(() => registerJson(register))],
    [`registre/${FRAME_FILE}`, text(() => frameJson(frame))],
    ['registre/registre.xlsx', model(() => registerWorkbook(register, findings))],
    ['registre/constats.csv', bytes(() => atOnce(() => findingsCsv(findings)))],
  ]);
}

/** The board: counts by state, late steps, reminders, charter. */
export function boardOutputs(register: Register): Outputs {
  return new Map([['tableau-de-bord-reseau.xlsx', model(() => boardWorkbook(register))]]);
}

/**
 * `restitutions/`: a page to print and a workbook for each structure and family of référentiels evaluated.
 * @param famille towards which gaps are told
 * @param only id of one structure; all of them by default
 * @param outcomes results of parcours, when a regional base is at hand
 */
export function restitutionOutputs(
  register: Register,
  library: Library,
  famille: string,
  meta: ReportMeta,
  only?: string,
  outcomes?: Outcomes | null,
): Outputs {
  const inputs = restitutionsOf(register, library).filter(
    ({ structure }) => only === undefined || structure.id === only,
  );
  return new Map(
    inputs.flatMap((one): [string, Output][] => {
      const input = { ...one, cible: famille, ...(outcomes ? { outcomes } : {}) };
      const name = `restitutions/${restitutionFileName(input.evaluation)}`;
      return [
        [`${name}.html`, text(() => restitutionPage(input, meta))],
        [`${name}.xlsx`, model(() => restitutionWorkbook(input, meta))],
      ];
    }),
  );
}

/** `synthese/`: anonymous; its memory stays inside, in `registre/`. */
export function synthesisOutputs({ synthesis, memory }: SynthesisResult, meta: ReportMeta): Outputs {
  return new Map([
    ['synthese/index.html', text(() => synthesisPage(synthesis, meta))],
    ['synthese/synthese.xlsx', model(() => synthesisWorkbook(synthesis, meta))],
    [`registre/${MEMORY_FILE}`, text(() => memoryJson(memory))],
  ]);
}

/** `annuaire/`: the public page; the internal sheet beside it. */
export function directoryOutputs(register: Register, { outil }: ReportMeta): Outputs {
  const meta = { nom: register.nom, jour: register.date, outil };
  return new Map([
    ['annuaire/index.html', text(() => directoryPage(publicDirectory(register, register.date), meta))],
    ['annuaire-interne.xlsx', model(() => directoryWorkbook(register))],
  ]);
}

/** Quality and results of parcours side by side: internal. */
export function outcomesOutputs(register: Register, library: Library, outcomes: Outcomes): Outputs {
  const beside = qualityAndOutcomes(lastAudits(register, library), outcomes);
  const referentiel = beside.referentiel === '' ? '' : library.get(beside.referentiel).titre;
  const names = { reseau: register.nom, referentiel };
  return new Map([['qualite-et-resultats.xlsx', model(() => resultsWorkbook(outcomes, beside, names))]]);
}
