/** The view's consolidation: the bytes of the command line, whatever the order in which files are given. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../../../../core/messages';
import { deliverEverything } from '../../../../pane/views/consolidating/outputs';
import { seeGiven, seeRow } from '../../../../pane/views/consolidating/reading';
import { rowsOf } from '../../../../pane/views/consolidating/rows';
import { consolidate, consolidationFault, countAndPublish } from '../../../../pane/views/consolidating/run';
import { stateOf } from '../../../../pane/views/consolidating/state';
import type { ConsolidatingState } from '../../../../pane/views/consolidating/state';
import { cleanDirectories, freshDirectory, suiviVae } from '../../../cli/run';
import { EXAMPLE, exampleCertifications, exampleFiles, fakePane } from './fakePane';

afterAll(cleanDirectories);
jest.setTimeout(180_000);

/** Rows as the person finds them once the files are given and read. */
async function given(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReturnType<typeof fakePane> & { state: ConsolidatingState }> {
  const pane = fakePane(files);
  pane.context.session.certifications = await exampleCertifications();
  const state = stateOf(pane.context.session);
  state.rows = rowsOf(await pane.context.host.places(), []);
  for (const row of state.rows) await seeRow(row, pane.context, pane.work);
  return { ...pane, state };
}

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

describe('consolidate, in the pane', () => {
  const output = join(freshDirectory(), 'resultat');
  const files = exampleFiles();

  beforeAll(() => {
    expect(suiviVae(['executer', join(EXAMPLE, 'region.json'), '--sortie', output]).code).toBe(0);
  });

  it('guesses the certifier of every export of the example region from its headers', async () => {
    const { state } = await given(files);
    const region = JSON.parse(readFileSync(join(EXAMPLE, 'region.json'), 'utf8')) as {
      certificateurs: { id: string }[];
    };
    expect(state.rows.length).toBe(16);
    expect(new Set(state.rows.map(({ certifier }) => certifier))).toEqual(
      new Set(region.certificateurs.map(({ id }) => id)),
    );
  });

  it('gives the files of the command line, byte for byte', async () => {
    const reversed = new Map([...files].reverse());
    const { context, work, handed, state } = await given(reversed);
    expect(consolidationFault(state, context)).toBeNull();
    const region = context.session.region!;
    const last = (await consolidate(state, region, context, work))!;
    await countAndPublish(region, context, work);
    await deliverEverything(last, context, work);
    for (const path of [
      'base/parcours.csv',
      'base/passages.csv',
      'base/base.json',
      'indicateurs/indicateurs.csv',
      'publication/indicateurs.csv',
      'publication/site/index.html',
      'anomalies.csv',
    ]) {
      expect([path, text(handed.files.get(path)) === readFileSync(join(output, path), 'utf8')]).toEqual([path, true]);
    }
    const journal = JSON.parse(text(handed.files.get('journal.json'))) as { entrees: object[]; etapes: object[] };
    const theirs = JSON.parse(readFileSync(join(output, 'journal.json'), 'utf8')) as typeof journal;
    expect(journal.entrees).toEqual(theirs.entrees);
    expect(journal.etapes).toEqual(theirs.etapes);
  });

  it('adds nothing when the base in hand holds the files already', async () => {
    const { context, work, state } = await given(files);
    const region = context.session.region!;
    await consolidate(state, region, context, work);
    const held = context.session.base;
    expect(await consolidate(state, region, context, work)).toBeNull();
    expect(context.session.base).toBe(held);
  });

  it('refuses files that are unusable or unreadable, each by name, and goes on with the others', async () => {
    const [[name, bytes]] = files;
    const id = (await given(new Map([[name, bytes]]))).state.rows[0].certifier;
    const pane = fakePane(
      new Map([
        [name, bytes],
        ['notice.csv', Buffer.from('Couleur;Taille\nrouge;12\nbleu;14\n')],
        ['vide.csv', new Uint8Array()],
      ]),
    );
    const { context, work } = pane;
    const state = stateOf(context.session);
    await seeGiven(context, work);
    expect(state.rows.map(({ fault }) => fault !== null)).toEqual([false, false, true]);
    // Said to be of a certifier without a profile: what is sure of the proposal reads it.
    state.rows[1].certifier = id;
    context.session.profiles.delete(id);
    state.rows[0].seen = null;
    await seeGiven(context, work);
    expect(consolidationFault(state, context)).toBeNull();
    const made = await consolidate(state, context.session.region!, context, work);
    expect(made?.planned.map(({ livraison }) => livraison)).toEqual([`${id}-01`]);
    expect(state.refused.map(({ nom, fault }) => [nom, fault instanceof Problem && fault.code])).toEqual([
      ['vide.csv', 'fichier_vide'],
      ['notice.csv', 'fichier_sans_personne'],
    ]);
    state.rows[0].included = false;
    await expect(consolidate(state, context.session.region!, context, work)).rejects.toThrow(Problem);
    expect(state.refused).toHaveLength(2);
  });

  it('says what is missing first', async () => {
    const { context, state } = await given(new Map([...files].slice(0, 1)));
    context.session.keys.delete('appariement');
    expect(consolidationFault(state, context)?.code).toBe('cle_appariement');
    context.session.keys.delete('region');
    expect(consolidationFault(state, context)?.code).toBe('cle_region');
    state.rows[0].certifier = '';
    expect(consolidationFault(state, context)?.code).toBe('certificateur');
    state.rows[0].included = false;
    expect(consolidationFault(state, context)?.code).toBe('fichier');
  });
});
