/** The published page: nothing loaded, everything escaped, nothing hidden in it, tables beside the charts. */
import { sha256 } from '@noble/hashes/sha2.js';
import type { IndicatorRow } from '../../../core/indicators';
import { publicationSite } from '../../../core/reports';
import { scaleTop } from '../../../core/reports/site/charts';
import { element } from '../../../core/reports/site/markup';
import { base64 } from '../../../core/reports/site/policy';
import { encodeUtf8 } from '../../../core/table';
import { illFormed } from '../../files/parts';
import { emptyBase, sampleBase, sampleIndicators, sampleMeta, sampleRegion } from './sampleRegion';

const indicators = sampleIndicators(sampleBase(900));

/** A row as disclosure control leaves it when it hides it. */
function secret(row: IndicatorRow): IndicatorRow {
  return {
    ...row,
    numerateur: null,
    denominateur: null,
    valeur: null,
    ic95_bas: null,
    ic95_haut: null,
    inconnus: null,
    statut: 'secret_secondaire',
  };
}

const published = {
  rows: indicators.map((row) => ((row.denominateur ?? row.numerateur ?? 0) < 5 ? secret(row) : row)),
};
const page = publicationSite(sampleRegion, published, sampleMeta);

/** Every table as rows of texts. */
function tables(html: string): string[][][] {
  const text = (cell: string): string => cell.replace(/<[^>]*>/g, '').replace(/[\u00a0\u202f]/g, ' ');
  return [...html.matchAll(/<table>(.*?)<\/table>/gs)].map(([, table]) =>
    [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row]) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => text(cell)),
    ),
  );
}

describe('publicationSite', () => {
  it('is one well-formed document in French, with a title', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="fr"><head><meta charset="utf-8"\/>/);
    expect(page).toContain('<title>La VAE en région - Atlantide</title>');
    expect(illFormed(page.replace(/^<!doctype html>/, ''))).toBe('');
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(id);
    for (const [, list] of page.matchAll(/aria-labelledby="([^"]*)"/g))
      for (const id of list.split(' ')) expect(ids).toContain(id);
  });

  it('loads nothing and runs nothing', () => {
    expect(page).not.toMatch(/<(script|img|link|iframe|object|embed|form|base)\b/i);
    expect(page).not.toMatch(/\s(src|srcset|style|on\w+)=/i);
    expect(page).not.toMatch(/https?:|url\(|@import/i);
    for (const [, target] of page.matchAll(/href="([^"]*)"/g)) expect(target).toMatch(/^#/);
  });

  it('allows its own style sheet alone', () => {
    const css = /<style>(.*?)<\/style>/s.exec(page)?.[1] as string;
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1].replace(/&#39;/g, "'");
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${Buffer.from(sha256(encodeUtf8(css))).toString('base64')}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it('says the figures of the published rows, and only those', () => {
    const [years] = tables(page);
    const row = years.find(([label]) => label === '2024') as string[];
    const [applications] = published.rows.filter(
      ({ indicateur, periode, ventilation_1 }) => indicateur === 'V01' && periode === '2024' && ventilation_1 === '',
    );
    expect(row[1]).toBe(String(applications.valeur));
  });

  it('shows a hidden figure as « c », in the table as in the chart, and explains it', () => {
    const rows = indicators.map((row) => (row.periode === '2024' ? secret(row) : row));
    const hidden = publicationSite(sampleRegion, { rows }, sampleMeta);
    const [steps, jury] = tables(hidden);
    for (const table of [steps, jury]) {
      const year = table.find(([label]) => label === '2024') as string[];
      expect(year.slice(1)).toEqual(year.slice(1).map(() => 'c'));
    }
    expect(hidden).toContain('<abbr title="secret statistique">c</abbr>');
    expect(hidden).toMatch(/chiffres sur .* sont masqués/);
    expect(hidden).toContain('moins de 5 personnes');
  });

  it('never lets a figure that is not published reach the page', () => {
    const marked = indicators.map((row, i): IndicatorRow => ({
      ...row,
      valeur: row.valeur === null ? null : 7770000 + i,
      numerateur: 7770000,
      denominateur: 7770000,
    }));
    const all = publicationSite(sampleRegion, { rows: marked }, sampleMeta).replace(/\u202f/g, '');
    expect(all).toContain('777');
    const hidden = marked.map((row): IndicatorRow => ({
      ...row,
      numerateur: null,
      denominateur: null,
      valeur: null,
      statut: 'secret_primaire',
    }));
    expect(publicationSite(sampleRegion, { rows: hidden }, sampleMeta).replace(/\u202f/g, '')).not.toContain('777');
  });

  it('escapes everything', () => {
    const evil = `<script>alert(1)</script>"'&`;
    const region = {
      ...sampleRegion,
      nom: evil,
      certificateurs: sampleRegion.certificateurs.map((one) => ({ ...one, nom: `${evil}${one.nom}` })),
    };
    const html = publicationSite(region, published, { ...sampleMeta, outil: evil });
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;');
    expect(illFormed(html.replace(/^<!doctype html>/, ''))).toBe('');
  });

  it('names every chart, and follows it with a table of the same figures', () => {
    const drawings = [...page.matchAll(/<svg [^>]*role="img" aria-labelledby="([\w-]+) ([\w-]+)">(.*?)<\/svg>/gs)];
    expect(drawings.length).toBeGreaterThanOrEqual(4);
    for (const [, title, description, content] of drawings) {
      expect(content).toContain(`<title id="${title}">`);
      expect(content).toContain(`<desc id="${description}">`);
    }
    expect(
      page
        .split('<svg ')
        .slice(1)
        .every((rest) => /<\/figure>\s*<div class="defile"/.test(rest)),
    ).toBe(true);
    for (const [, table] of page.matchAll(/<table>(.*?)<\/table>/gs)) {
      expect(table).toMatch(/^<caption/);
      expect(table).toContain('<th scope="col">');
      expect(table).toContain('<th scope="row">');
    }
  });

  it('gives scope and method of each indicator', () => {
    for (const expected of [
      'V09 - Taux de validation totale',
      'Dénominateur',
      'Champ : parcours suivis',
      'Exclusions',
    ]) {
      expect(page.replace(/\u00a0/g, ' ')).toContain(expected);
    }
  });

  it('is a page, not a blank, when there is nothing to publish', () => {
    const empty = publicationSite(sampleRegion, { rows: sampleIndicators(emptyBase()) }, sampleMeta);
    expect(empty).toContain('Aucune donnée pour ce tableau');
    expect(empty).not.toContain('<svg');
    expect(empty).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('leaves no slot unfilled and no figure undefined', () => {
    const body = page.slice(page.indexOf('<body'));
    expect(body).not.toMatch(/\{\w+[}|]|NaN|undefined|Infinity/);
  });
});

describe('markup', () => {
  it.each([
    [element('p', { title: '"<&' }, 'a < b'), '<p title="&quot;&lt;&amp;">a &lt; b</p>'],
    [element('meta', { charset: 'utf-8' }), '<meta charset="utf-8"/>'],
    [element('ul', {}, [element('li', {}, '1'), 'x']), '<ul><li>1</li>x</ul>'],
  ])('%#', (markup, expected) => {
    expect(markup.html).toBe(expected);
  });

  it.each(['', 'f', 'fo', 'foo', 'foob'])('base64 of %j (RFC 4648 §10)', (text) => {
    expect(base64(encodeUtf8(text))).toBe(Buffer.from(text).toString('base64'));
  });
});

describe('scaleTop', () => {
  it.each([
    [0, 1],
    [7, 7.5],
    [99, 100],
    [574, 750],
    [1001, 1250],
  ])('%d: %d', (max, expected) => {
    expect(scaleTop(max)).toBeCloseTo(expected, 9);
  });
});
