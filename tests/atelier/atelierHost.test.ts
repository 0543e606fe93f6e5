/** The atelier's host: what is taken of the files that are given together. */
import { atelierHost } from '../../atelier/atelierHost';
import { GivenFiles } from '../../atelier/givenFiles';
import { ReaderClient } from '../../atelier/worker/client';
import { csvFile } from './sampleFiles';

it('leaves out what a spreadsheet leaves beside an open document', async () => {
  const refuse = () => {
    throw new Error('no worker here');
  };
  const client = new ReaderClient(refuse, () => undefined);
  const files = new GivenFiles(client);
  const host = atelierHost({
    ...{ language: 'fr', client, files, onDelivered: () => undefined },
    preview: { follow: () => undefined, show: async () => undefined, mark: () => undefined },
    example: () => {
      throw new Error('no example here');
    },
  });
  const given = (name: string, bytes: Uint8Array): File => new File([new Uint8Array(bytes)], name);
  const lock = new Uint8Array(165).fill(32);
  await host.addFiles([given('~$a.xlsx', lock), given('.~lock.a.ods#', lock), given('a.csv', csvFile())]);
  expect(files.all.map(({ name }) => name)).toEqual(['a.csv']);
  // What is read aside is no delivery: nothing more is taken.
  const raw = await host.readAside!(given('certifs.csv', Buffer.from('Code RNCP;Intitulé\n90001;Boulanger\n')));
  expect([raw.rowCount, files.all.length]).toEqual([1, 1]);
});
