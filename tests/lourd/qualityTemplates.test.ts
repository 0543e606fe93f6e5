/** Templates of quality in LibreOffice: live scores equal the engine's, and what is filled in survives an .ods. */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { evaluationOf, levelLabels, readDocument } from '../../core/quality/forms';
import type { FormSection, ReadDocument, ReadEvaluation, Values } from '../../core/quality/forms';
import { scoresOf } from '../../core/quality/grid';
import { levelOf, library } from '../../core/quality/referentials';
import type { Referential } from '../../core/quality/referentials';
import { templateWorkbook } from '../../core/reports/quality/templates';
import type { GridCell, SheetGrid } from '../../core/reading';
import { quotedName } from '../../core/workbook';
import type { Cell, Sheet, WorkbookModel } from '../../core/workbook';
import { readSheets, renderXlsx } from '../../files';
import { disordered, movedRows, retyped, saidBy, SLIPS } from '../core/reports/quality/templates/disorder';
import { cellsOf, DAY, sheetOf, TEMPLATES } from '../core/reports/quality/templates/drawn';
import { Filler, randomFrom } from '../core/reports/quality/templates/filled';
import { convert, describeWithSoffice } from './soffice';

const SUMMARY = 'Synthèse';
/** Grids of each template: blank, full, and in between. */
const BLANKS = [1, 0, 0.2, 0.5, 0.8];
const shipped = library();
const grids = TEMPLATES.filter(({ referential }) => referential !== undefined);

/** A level that no scale has: it counts as not filled in. */
function withSlips(rows: readonly Values[], random: () => number): Values[] {
  return rows.map((row) => {
    const slip = random();
    return slip < 0.05 ? { ...row, niveau: '?' } : slip < 0.1 ? { ...row, niveau: 'à voir' } : row;
  });
}

/** One model that holds several: sheets renamed, formulas that follow. */
function together(models: readonly WorkbookModel[]): WorkbookModel {
  const feuilles = models.flatMap(({ feuilles: sheets }, i) => {
    const names = sheets.map(({ nom }) => nom);
    const renamed = (nom: string): string => `${nom} ${i + 1}`;
    return sheets.map((sheet): Sheet => {
      const { nom, blocs } = sheet;
      return {
        nom: renamed(nom),
        blocs: blocs.map((block) =>
          block.genre === 'table'
            ? block
            : {
                ...block,
                cellules: block.cellules.map((row) =>
                  row.map((cell) => {
                    if (cell?.formule === undefined)
                      return cell === null ? null : { valeur: cell.valeur, style: cell.style };
                    let formule = cell.formule;
                    for (const one of names)
                      formule = formule.replaceAll(`${quotedName(one)}!`, `${quotedName(renamed(one))}!`);
                    // No value kept: what is read is what was computed.
                    return { formule, valeur: null, style: cell.style };
                  }),
                ),
              },
        ),
      };
    });
  });
  return { titre: 'Grilles', jour: DAY, feuilles };
}

function valueAt(grid: SheetGrid, row: number, column: number): string | number {
  const cell = { kind: 0, text: '', number: 0, format: '' } as GridCell;
  if (!grid.read(row, column, cell)) return '';
  return cell.text !== '' ? cell.text : cell.number;
}

/** Every spelling of a level, spoiled in every way that hands and programs know, and texts that are no level. */
function oddLevels(referential: Referential): readonly (string | number)[] {
  const texts = levelLabels(referential).flatMap(({ code, libelle, autres = [] }) => [code, libelle, ...autres]);
  const spoiled = texts.flatMap((text, i) => [SLIPS[i % SLIPS.length](text), SLIPS[(i * 7 + 3) % SLIPS.length](text)]);
  const others = [
    '-1',
    '1+',
    '2-',
    '2-0',
    '2 0',
    '2,5',
    '2?',
    '02',
    '3 - Conforme',
    'à revoir',
    '?',
    '*',
    '-',
    '…',
    'NCM',
  ];
  return [...spoiled, ...others, 'NCm', 'ncm', 'N.C.M.', 'Conforme (voir le constat)', '2 (presque)', -1, 1.5, 2, 0];
}

/** Levels written down the grid, from where the last turn ended; the second indicator has two rows, the first one blank. */
function withLevels(sheet: Sheet, { champs }: FormSection, levels: readonly (string | number)[], turn: number): Sheet {
  const [block] = sheet.blocs;
  if (block.genre !== 'cellules') return sheet;
  const header = block.cellules.findIndex((row) => row.some((cell) => cell?.style === 'entete'));
  const label = champs.find(({ type }) => type === 'niveau')?.libelle;
  const column = block.cellules[header].findIndex((cell) => cell?.valeur === label);
  let k = turn * (block.cellules.length - header) - 1;
  const cellules = block.cellules.flatMap((row, r) => {
    if (r <= header || row[column]?.style === 'bandeau') return [row];
    k++;
    const said = (valeur: string | number | null): (Cell | null)[] =>
      row.map((cell, c) => (c === column ? { ...cell, valeur } : cell));
    return k % 5 === 1 ? [said(null), said(levels[k % levels.length])] : [said(levels[k % levels.length])];
  });
  return { ...sheet, blocs: [{ ...block, cellules }] };
}

/** Level that the summary retains, by indicator. */
function retainedIn(grid: SheetGrid): Map<string, string> {
  const found = new Map<string, string>();
  let isDetail = false;
  for (let row = 0; row < grid.rowCount; row++) {
    const numero = String(valueAt(grid, row, 0));
    if (String(valueAt(grid, row, 2)) === 'Niveau retenu') isDetail = true;
    else if (isDetail && numero !== '') found.set(numero, String(valueAt(grid, row, 2)));
  }
  return found;
}

describeWithSoffice('templates of quality in LibreOffice', () => {
  let folder: string;

  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'modeles-'));
  });

  afterAll(() => fs.rmSync(folder, { recursive: true }));

  it('compute the scores of the engine, on random grids of every référentiel', async () => {
    const expected = new Map<string, WorkbookModel[]>();
    const files: string[] = [];
    for (const { nom, form, referential, sections } of grids) {
      const section = sections.find(({ genre }) => genre === 'grille') as (typeof sections)[number];
      const models = BLANKS.map((blank, i) => {
        const random = randomFrom(i + 1);
        const data = new Filler(i + 1, referential, blank).data({ ...form, sections });
        return templateWorkbook(form, {
          jour: DAY,
          data: { ...data, [section.id]: blank === 1 ? data[section.id] : withSlips(data[section.id], random) },
          structure: { id: `R${i}`, nom: i === 0 ? '' : `Structure ${i}` },
          ...(referential === undefined ? {} : { referential }),
        });
      });
      expected.set(nom, models);
      const random = randomFrom(99);
      const given = models.map((model) => ({
        ...model,
        feuilles: model.feuilles.map((sheet) =>
          sheet.nom === section.titre && referential !== undefined
            ? movedRows(retyped(sheet, section, referential, random), random)
            : sheet,
        ),
      }));
      const file = path.join(folder, `${nom}.xlsx`);
      fs.writeFileSync(file, await renderXlsx(together(given)));
      files.push(file);
    }
    const computed = path.join(folder, 'calcules');
    fs.mkdirSync(computed);
    const differences: unknown[] = [];
    let compared = 0;
    for (const file of convert(files, 'xlsx', computed)) {
      const sheets = await readSheets(fs.readFileSync(file));
      expected.get(path.basename(file, '.xlsx'))?.forEach((model, i) => {
        const grid = sheets.find(({ name }) => name === `${SUMMARY} ${i + 1}`) as SheetGrid;
        for (const { ligne, colonne, cell } of cellsOf(sheetOf(model, SUMMARY))) {
          if (cell.formule === undefined) continue;
          compared++;
          const found = valueAt(grid, ligne, colonne);
          const isSame =
            typeof found === 'number' && typeof cell.valeur === 'number'
              ? Math.abs(found - cell.valeur) < 1e-9
              : found === cell.valeur;
          if (!isSame) differences.push([path.basename(file), i, ligne + 1, colonne, found, cell.valeur, cell.formule]);
        }
      });
    }
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(grids.length * BLANKS.length * 100);
  });

  it('read levels as the engine does, however they are written, or the engine says that it went further', async () => {
    const files: string[] = [];
    for (const { nom, form, referential, sections } of grids) {
      if (referential === undefined) continue;
      const model = templateWorkbook(form, { jour: DAY, referential, structure: { id: 'R1', nom: 'Structure' } });
      const section = sections.find(({ genre }) => genre === 'grille') as (typeof sections)[number];
      for (let turn = 0; turn * referential.indicateurs.length < oddLevels(referential).length; turn++) {
        const file = path.join(folder, `ecrits-${nom}-${turn}.xlsx`);
        const feuilles = model.feuilles.map((sheet) =>
          sheet.nom === section.titre ? withLevels(sheet, section, oddLevels(referential), turn) : sheet,
        );
        fs.writeFileSync(file, await renderXlsx({ ...model, feuilles }));
        files.push(file);
      }
    }
    const computed = path.join(folder, 'ecrits');
    fs.mkdirSync(computed);
    const [differences, silent]: unknown[][] = [[], []];
    let compared = 0;
    for (const file of convert(files, 'xlsx', computed)) {
      const sheets = await readSheets(fs.readFileSync(file));
      const name = path.basename(file);
      const document = readDocument(sheets, name, shipped) as ReadDocument;
      const referential = shipped.get(document.referentiel);
      const read = evaluationOf(document, shipped) as ReadEvaluation;
      const told = new Set(
        document.findings
          .filter(({ code }) => code === 'qualite_lecture_niveau_interprete')
          .map(({ details }) => details.indicateur),
      );
      const shown = retainedIn(sheets.find((sheet) => sheet.name === SUMMARY) as SheetGrid);
      for (const { indicateur, niveau } of read.evaluation.reponses) {
        compared++;
        const { niveaux } = referential.indicateurs.find(({ numero }) => numero === indicateur) as {
          niveaux?: string[];
        };
        const isRefused = niveau !== null && niveaux !== undefined && !niveaux.includes(niveau);
        const engine = niveau === null || isRefused ? '' : (levelOf(referential, niveau)?.libelle ?? '');
        const formula = shown.get(indicateur);
        if (formula === engine) continue;
        differences.push([name, indicateur, formula, engine]);
        if (!told.has(indicateur) || formula !== '') silent.push([name, indicateur, formula, engine]);
      }
    }
    expect(silent).toEqual([]);
    expect(differences.length).toBeGreaterThan(0);
    expect(compared).toBeGreaterThan(300);
  });

  it('lose nothing when they are filled in, put in disorder and saved as .ods', async () => {
    const wanted = new Map<string, { readonly said: Record<string, string[]>; readonly model: WorkbookModel }>();
    const files: string[] = [];
    for (const [i, { nom, form, referential, sections }] of TEMPLATES.entries()) {
      const data = new Filler(50 + i, referential).data({ ...form, sections });
      const model = templateWorkbook(form, {
        jour: DAY,
        data,
        structure: { id: 'R0042', nom: 'Association Les Goyaviers' },
        ...(referential === undefined ? {} : { referential }),
      });
      wanted.set(nom, { said: saidBy(data), model });
      const file = path.join(folder, `${nom}.xlsx`);
      fs.writeFileSync(file, await renderXlsx(disordered(model, sections, referential, randomFrom(i))));
      files.push(file);
    }
    const saved = path.join(folder, 'enregistres');
    fs.mkdirSync(saved);
    const made = convert(files, 'ods', saved);
    expect(made).toHaveLength(TEMPLATES.length);
    for (const file of made) {
      const nom = path.basename(file, '.ods');
      const document = readDocument(await readSheets(fs.readFileSync(file)), `${nom}.ods`, shipped);
      expect([nom, document?.structure, saidBy(document?.data ?? {})]).toEqual([nom, 'R0042', wanted.get(nom)?.said]);
      const template = TEMPLATES.find((one) => one.nom === nom);
      if (document === null || template?.referential === undefined) continue;
      // The same scores, from the document read back as from the workbook that was drawn.
      const read = evaluationOf(document, shipped);
      const shares = cellsOf(sheetOf(wanted.get(nom)?.model as WorkbookModel, SUMMARY)).filter(
        ({ cell }) => cell.style === 'taux',
      );
      const { criteres, ensemble } = scoresOf(
        read?.evaluation as NonNullable<typeof read>['evaluation'],
        template.referential,
      );
      expect([nom, [...criteres, ensemble].map(({ part_conforme: part }) => part ?? '-')]).toEqual([
        nom,
        shares.map(({ cell }) => cell.valeur),
      ]);
    }
  });
});
