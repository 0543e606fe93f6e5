/** Hands over what was consolidated: the base as sheets or a workbook, its CSV, the feedback, or everything at once. */
import {
  anomalyOutputs,
  baseOutputs,
  completenessOutputs,
  feedbackOutputs,
  hexSha256,
  indicatorOutputs,
  journal,
  jsonBytes,
  publicationOutputs,
  reportMeta,
} from '../../../core/tasks';
import type { Output, Outputs } from '../../../core/tasks';
import type { ReportMeta } from '../../../core/reports';
import { madeBytes, madeWorkbook } from '../../madeOutput';
import { baseSources } from '../../openBase';
import type { OpenBase } from '../../session';
import { version } from '../../version';
import type { ViewContext, Work } from '../view';
import type { Consolidation } from './state';

const WRITING = 'consolider.etape.fichiers';

function meta({ result }: Consolidation): ReportMeta {
  const sources = result.deliveries.map(({ read }) => read.sha256);
  return reportMeta(result.region, sources, version);
}

function outputsOfBase(last: Consolidation): Outputs {
  return baseOutputs(last.result, last.description, meta(last));
}

/** Names that are told; the rest is counted. */
const TOLD = 3;

function toldNames(names: readonly string[], { say }: ViewContext): string {
  const more = names.length - TOLD;
  const first = names.slice(0, TOLD).join(', ');
  return more <= 0 ? first : `${first} ${say('consolider.resultat.suite', { n: more })}`;
}

/** The base workbook: in a document, its sheets take the place of those of a former base. */
async function writeBase(last: Consolidation, { host, say }: ViewContext, work: Work): Promise<readonly string[]> {
  const model = await madeWorkbook(outputsOfBase(last).get('base/base-consolidee.xlsx'), work);
  const holdsBase = baseSources(await host.places()).some(({ file }) => file === undefined);
  const replace = holdsBase ? model.feuilles.map(({ nom }) => nom) : [];
  return host.deliverWorkbook(say('consolider.nom.classeur'), model, work.watch(WRITING), replace);
}

export function deliverBase(last: Consolidation, context: ViewContext): void {
  const { say, tell, work } = context;
  work(WRITING, async (running) => {
    tell(say('consolider.remis', { noms: toldNames(await writeBase(last, context, running), context) }));
  });
}

/** `base/*.csv` and `base.json`, byte for byte those of the command line. */
export function deliverCsv(last: Consolidation, context: ViewContext): void {
  const { host, say, tell, work } = context;
  work(WRITING, async (running) => {
    const files = new Map<string, Uint8Array>();
    for (const [path, output] of outputsOfBase(last)) {
      if (output.genre === 'octets') files.set(path, await madeBytes(output, running));
    }
    tell(say('consolider.remis', { noms: await host.deliverFiles(say('consolider.nom.base'), files) }));
  });
}

/** The feedback of one certifier, on the files read this time. */
export function deliverFeedback(last: Consolidation, certifier: string, context: ViewContext): void {
  const { host, say, tell, work } = context;
  work(WRITING, async (running) => {
    const outputs = feedbackOutputs(last.result.region, last.result.changed, meta(last));
    const model = await madeWorkbook(outputs.get(`retours/${certifier}.xlsx`), running);
    const name = say('consolider.nom.retour', { certificateur: certifier });
    tell(
      say('consolider.remis', {
        noms: toldNames(await host.deliverWorkbook(name, model, running.watch(WRITING)), context),
      }),
    );
  });
}

/** Who fills in what: `qualite-donnees.xlsx`, on the files read this time. */
export function deliverCompleteness(last: Consolidation, context: ViewContext): void {
  const { host, say, tell, work } = context;
  work(WRITING, async (running) => {
    const outputs = completenessOutputs(last.result.region, last.result.changed, meta(last));
    const model = await madeWorkbook(outputs.get('qualite-donnees.xlsx'), running);
    const names = await host.deliverWorkbook('qualite-donnees', model, running.watch(WRITING));
    tell(say('consolider.remis', { noms: toldNames(names, context) }));
  });
}

function everything(last: Consolidation, base: OpenBase, { session }: ViewContext): Outputs {
  const { region, changed } = last.result;
  const { indicators, published } = session;
  const about = meta(last);
  return new Map<string, Output>([
    ...outputsOfBase(last),
    ...(indicators === null ? [] : indicatorOutputs(region, indicators, reportMeta(region, base.sources, version))),
    ...(published === null ? [] : publicationOutputs(region, published, about)),
    ...anomalyOutputs(changed),
    ...completenessOutputs(region, changed, about),
    ...feedbackOutputs(region, changed, about),
  ]);
}

/**
 * All the files of the contract, as `executer` writes them, in one archive. Where the face makes no .xlsx, the base and
 * the dashboard become sheets and the rest goes in the archive.
 * @returns what to look for
 */
export async function deliverEverything(last: Consolidation, context: ViewContext, work: Work): Promise<string> {
  const { host, session, say } = context;
  const base = session.base as OpenBase;
  const files = new Map<string, Uint8Array>();
  const names: string[] = [];
  for (const [path, output] of everything(last, base, context)) {
    if (output.genre === 'octets') files.set(path, await madeBytes(output, work));
    else if (host.workbookBytes !== undefined) {
      files.set(path, await host.workbookBytes(await madeWorkbook(output, work), work.watch(WRITING)));
    } else if (path.startsWith('base/')) names.push(...(await writeBase(last, context, work)));
    else if (path.startsWith('indicateurs/')) {
      const model = await madeWorkbook(output, work);
      names.push(...(await host.deliverWorkbook('tableau-de-bord', model, work.watch(WRITING))));
    }
  }
  const sorties = [...files].map(([fichier, bytes]) => ({ fichier, sha256: hexSha256(bytes) }));
  sorties.sort((a, b) => (a.fichier < b.fichier ? -1 : 1));
  const told = {
    ...last.result,
    ...(session.indicators === null ? {} : { indicators: session.indicators }),
    ...(session.published === null ? {} : { published: session.published }),
  };
  const written = journal(`suivi-vae ${version}`, last.fingerprints, told, last.decisions, sorties);
  files.set('journal.json', jsonBytes(written));
  const archive = await host.deliverFiles(say('consolider.nom.resultats'), files);
  return toldNames([archive, ...names], context);
}
