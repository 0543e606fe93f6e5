/** Reports given back to structures: pages in a real browser at every width and on paper, workbooks through LibreOffice and back. */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { readDocument } from '../../core/quality/forms';
import type { Evaluation } from '../../core/quality/grid';
import { providerOutcomes } from '../../core/quality/outcomes';
import { library, type Referential } from '../../core/quality/referentials';
import { type RestitutionInput, restitutionPage, restitutionWorkbook } from '../../core/reports/quality/restitution';
import { readSheets, renderXlsx } from '../../files';
import { answer, evaluation, evidence } from '../core/quality/sampleEvaluation';
import { sampleAudit, sampleBefore } from '../core/quality/sampleAudit';
import { sampleMeta } from '../core/reports/sampleRegion';
import { ooxmlFaults } from '../files/ooxml/ooxmlFaults';
import { axeViolations, describeWithChromium, launch, watchedPage } from './chromium';
import { convert, describeWithSoffice, drawPages } from './soffice';

const TITLE = 'Accompagnement des personnes, de la première information au suivi après passage en jury';
/** No browser breaks it by itself. */
const ADDRESS = `https://exemple.invalid/${'chemin-sans-fin_'.repeat(8)}`;

const shipped = library();
const martinique = shipped.get('martinique-2010');

/** A region's own: as many criteria as asked, with long titles. */
function ownReferential(criteria: number): Referential {
  const criteres = Array.from({ length: criteria }, (_, i) => ({ numero: String(i + 1), titre: TITLE }));
  return {
    ...martinique,
    id: `region-${criteria}`,
    famille: `region-${criteria}`,
    titre: 'Référentiel d’essai de la région',
    criteres,
    indicateurs: martinique.indicateurs.map((one, i) => ({ ...one, critere: criteres[i % criteria].numero })),
  };
}

const own = [3, 5, 12].map(ownReferential);
const all = library(own);
const STRUCTURE = { id: 'S01', nom: 'Centre fictif d’accompagnement des parcours de l’Anse-Inventée' };
const outcomes = providerOutcomes(
  ['P01', 'P02', 'P03', 'P04', 'P05'].flatMap((indicateur) =>
    ['', 'S01'].map((name) => ({
      indicateur,
      periode: 'total',
      ventilation_1: name === '' ? '' : 'prestataire',
      modalite_1: name,
      ventilation_2: '',
      modalite_2: '',
      numerateur: 15,
      denominateur: indicateur === 'P01' ? null : 24,
      inconnus: 0,
      statut: 'ok',
    })),
  ) as never,
  { structures: [{ ...STRUCTURE, fiche: {}, dossier: null }], listes: {} } as never,
  { jour: sampleMeta.jour, outil: 'suivi-vae 0.0.0', empreinte: 'c0'.repeat(32) },
);

/** Every text long, an address that cannot be broken, nothing conform. */
function weak(referential: Referential, level: string): Evaluation {
  return {
    ...evaluation(referential, level, { site: 'Site du Bourg', interlocuteurs: ADDRESS }),
    reponses: referential.indicateurs.map(({ numero }, i) =>
      answer(numero, level, {
        constat: i === 0 ? ADDRESS : `${TITLE}.`,
        preconisation: i === 1 ? ADDRESS : `${TITLE} ${TITLE}.`,
        observations: i < 3 ? ADDRESS : '',
        action: i === 2 ? ADDRESS : TITLE,
        responsable: i === 3 ? ADDRESS.slice(0, 60) : 'Responsable Fictive',
        echeance: '2026-09-30',
        levee: i === 4 ? '2026-08-01' : null,
      }),
    ),
    preuves: [evidence(['1', '2', '3'], { reference: ADDRESS, date: '2025-01-01', validite: '2025-12-31' })],
  };
}

const base = { structure: STRUCTURE, library: all, jour: '2026-10-15', precedente: null, outcomes };
const rnq = all.get('rnq-v9');
const CASES: Readonly<Record<string, RestitutionInput>> = {
  solide: {
    ...base,
    evaluation: sampleAudit,
    precedente: sampleBefore,
    autres: [evaluation(rnq, 'conforme')],
    memeJour: [{ ...sampleAudit, id: 'second' }],
  },
  fragile: { ...base, evaluation: weak(martinique, '0'), precedente: { ...sampleBefore, nature: 'diagnostic' } },
  'fragile-rnq': { ...base, evaluation: weak(rnq, 'nc_majeure') },
  partielle: { ...base, evaluation: evaluation(martinique, { '1': '2', '9': '1', '13': '0' }) },
  vide: { ...base, evaluation: evaluation(martinique, {}, { date: null }) },
  diagnostic: { ...base, evaluation: evaluation(martinique, '1', { nature: 'diagnostic', auditeur: '' }) },
  ...Object.fromEntries(own.map((one) => [one.id, { ...base, evaluation: weak(one, '1'), cible: one.famille }])),
};

/** What is cut or out of its frame, in words. */
function cuts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement;
    if (wide.scrollWidth > wide.clientWidth) found.push(`page: ${wide.scrollWidth} > ${wide.clientWidth}`);
    for (const text of document.querySelectorAll('svg text')) {
      const svg = (text as SVGTextElement).ownerSVGElement as SVGSVGElement;
      const [inner, outer] = [text.getBoundingClientRect(), svg.getBoundingClientRect()];
      if (outer.width === 0) continue;
      const isIn =
        inner.left >= outer.left - 1 &&
        inner.right <= outer.right + 1 &&
        inner.top >= outer.top - 1 &&
        inner.bottom <= outer.bottom + 1;
      if (!isIn) found.push(`svg: ${text.textContent}`);
    }
    for (const one of document.querySelectorAll<HTMLElement>('main *, header *')) {
      if (one.closest('svg') !== null || one.matches('.defile, .evitement')) continue;
      // What holds a scrolled table is as wide as its own frame.
      if (one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 && getComputedStyle(one).display !== 'inline')
        found.push(`${one.tagName}: ${(one.textContent ?? '').slice(0, 40)}`);
    }
    return found;
  });
}

/** Tables that scroll inside their frame. */
function scrolled(page: Page): Promise<string[]> {
  return page.$$eval('.defile', (frames) =>
    frames
      .filter((one) => one.scrollWidth > one.clientWidth + 1)
      .map(
        (one) => `${one.getAttribute('aria-labelledby')} ${(one as HTMLElement).tabIndex} ${one.getAttribute('role')}`,
      ),
  );
}

describeWithChromium('the page of a restitution', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'restitution-'));
  const address = (name: string): string => pathToFileURL(path.join(folder, `${name}.html`)).href;
  let browser: Browser;
  beforeAll(async () => {
    for (const [name, input] of Object.entries(CASES))
      fs.writeFileSync(path.join(folder, `${name}.html`), restitutionPage(input, sampleMeta));
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it.each(Object.keys(CASES))('%s: nothing is cut, whatever the width', async (name) => {
    for (const width of [320, 768, 1100]) {
      const { page, errors, asked } = await watchedPage(browser, { width });
      await page.goto(address(name));
      expect([width, await cuts(page)]).toEqual([width, []]);
      // Only a phone scrolls a table, in a frame that the keyboard reaches and that bears the title of the table.
      const frames = await scrolled(page);
      if (width > 320) expect([width, frames]).toEqual([width, []]);
      for (const frame of frames) expect(frame).toMatch(/^t-[a-z]+ 0 region$/);
      expect([errors, asked]).toEqual([[], []]);
      await page.context().close();
    }
  });

  it.each(Object.keys(CASES))('%s: nothing is cut on paper', async (name) => {
    // The width of an A4 page between its margins (182 mm), at 96 pixels an inch.
    const { page } = await watchedPage(browser, { width: 688 });
    await page.emulateMedia({ media: 'print' });
    await page.goto(address(name));
    expect([await cuts(page), await scrolled(page)]).toEqual([[], []]);
    await page.context().close();
  });

  it.each([
    ['light, wide', { width: 1100 }],
    ['dark, narrow', { width: 320, colorScheme: 'dark' as const }],
  ])('has no fault that axe finds: %s', async (_, options) => {
    for (const name of ['solide', 'fragile-rnq', 'vide', 'region-12']) {
      const { page } = await watchedPage(browser, options);
      await page.goto(address(name));
      expect([name, await axeViolations(page)]).toEqual([name, []]);
      await page.context().close();
    }
  });
});

describeWithSoffice('the workbook of a restitution', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'restitution-classeur-'));
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('prints every sheet, and its plan survives LibreOffice', async () => {
    const names = ['solide', 'fragile-rnq', 'diagnostic'];
    const models = names.map((name) => restitutionWorkbook(CASES[name], sampleMeta));
    const files: string[] = [];
    for (const [i, model] of models.entries()) {
      const bytes = await renderXlsx(model);
      expect(ooxmlFaults(Buffer.from(bytes), model)).toEqual([]);
      files.push(path.join(folder, `${names[i]}.xlsx`));
      fs.writeFileSync(files[i], bytes);
    }
    const planOf = async (file: string) => {
      const read = readDocument(await readSheets(fs.readFileSync(file)), path.basename(file), all);
      return [read?.form.id, read?.structure, read?.data, read?.findings, read?.remarques];
    };
    const before = await Promise.all(files.map(planOf));
    for (const [form, structure, , findings, remarques] of before)
      expect([form, structure, findings, remarques]).toEqual(['plan-actions', 'S01', [], []]);
    const pdfs = convert(files, 'pdf', folder);
    pdfs.forEach((pdf) => expect(drawPages(pdf, folder, { dpi: 30 }).length).toBeGreaterThanOrEqual(8));
    const again = path.join(folder, 'encore');
    fs.mkdirSync(again);
    const saved = convert(files, 'ods', again);
    const named = new Map(saved.map((file) => [path.basename(file, '.ods'), file]));
    for (const [i, name] of names.entries()) {
      const [form, structure, data] = await planOf(named.get(name) as string);
      expect([form, structure, data]).toEqual(before[i].slice(0, 3));
    }
  });
});
