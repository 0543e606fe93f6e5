/** The committed workbook templates are those that the declarations make today, and no program has to repair them. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { renderXlsx } from '../../files';
import { templateModels } from '../../templates/generateur/classeurs';
import { ooxmlFaults } from '../files/ooxml/ooxmlFaults';
import { partsOf } from '../files/parts';

const FOLDER = path.join(__dirname, '../../templates/classeurs');
const models = templateModels();

/** Members once inflated: between Node versions, compressed bytes differ (contract). */
function members(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries([...partsOf(bytes)].map(([name, part]) => [name, part.bytes.toString('latin1')]));
}

describe('templates/classeurs', () => {
  it('holds every template, and no other workbook', () => {
    const names = fs.readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));
    expect(names.sort()).toEqual(models.map(({ fichier }) => fichier).sort());
  });

  it.each(models.map(({ fichier, model }) => [fichier, model] as const))(
    '%s: fresh (else: node templates/generer-classeurs.js), and without fault',
    async (fichier, model) => {
      const made = await renderXlsx(model);
      const [now, kept] = [members(made), members(fs.readFileSync(path.join(FOLDER, fichier)))];
      expect(Object.keys(kept).filter((name) => kept[name] !== now[name])).toEqual([]);
      expect(Object.keys(kept)).toEqual(Object.keys(now));
      expect(ooxmlFaults(made, model)).toEqual([]);
    },
  );
});
