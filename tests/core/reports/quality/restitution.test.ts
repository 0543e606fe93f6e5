/** The rapport de restitution: what its page and its workbook say, what they never do. */
import { readDocuments } from '../../../../core/quality/forms';
import { providerOutcomes } from '../../../../core/quality/outcomes';
import { contentPolicy } from '../../../../core/reports/site/policy';
import { DOCUMENT_STYLE } from '../../../../core/reports/quality/document';
import {
  restitutionFileName,
  restitutionPage,
  restitutionsOf,
  restitutionWorkbook,
} from '../../../../core/reports/quality/restitution';
import type { Cell, Sheet } from '../../../../core/workbook';
import { readSheets, renderXlsx } from '../../../../files';
import { sampleAudit, sampleBefore, sampleLibrary } from '../../quality/sampleAudit';
import { evaluation } from '../../quality/sampleEvaluation';
import { sampleRegister } from '../../quality/sampleNetwork';
import { sampleMeta } from '../sampleRegion';

const input = {
  structure: { id: 'S01', nom: 'Centre <Fictif> & fils' },
  evaluation: sampleAudit,
  precedente: sampleBefore,
  library: sampleLibrary,
  jour: '2026-10-15',
};
const S01 = { id: 'S01', nom: 'Centre <Fictif> & fils', fiche: {}, dossier: null };
/** Nobody of the base names it: P06 alone is told. */
const sampleOutcomes = providerOutcomes([], { structures: [S01], listes: {} } as never, {
  jour: 20528,
  outil: 'suivi-vae 0.0.0',
  empreinte: 'ab'.repeat(32),
});
const page = restitutionPage(input, sampleMeta);
const text = page
  .replace(/<style>.*?<\/style>/s, '')
  .replace(/<[^>]+>/g, ' ')
  .replace(/&#39;/g, "'")
  .replace(/[\s\u00a0\u202f]+/g, ' ');

describe('the page', () => {
  it('is one file that loads and runs nothing', () => {
    expect(page).toContain(contentPolicy(DOCUMENT_STYLE).replace(/'/g, '&#39;'));
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|javascript:|https?:\/\/|url\(|@import|style="/i);
  });

  it('escapes what people wrote', () => {
    expect(page).toContain('Centre &lt;Fictif&gt; &amp; fils');
    expect(page).toContain('depuis la visite &lt;pièce jointe&gt;.');
  });

  it.each([
    '18 indicateurs conformes sur 22 évalués.',
    '9 indicateurs à préparer hors de cet audit',
    'Sur 22 indicateurs évalués les deux fois : 10 conformes à l’évaluation précédente (11/02/2025), 18 aujourd’hui.',
    'Adopter le devis type du réseau et le dater à chaque envoi.',
    'Motif : Aucune prestation collective depuis l’ouverture.',
    'Rattachement des indicateurs aux critères.',
    'levé le 01/06/2025',
    'Auditrice Fictive',
  ])('says: %s', (sentence) => {
    expect(text).toContain(sentence);
  });

  it('gives the radar as a picture with words, and the same numbers in a table', () => {
    expect(page).toMatch(/<svg[^>]*role="img" aria-labelledby="radar-t radar-d">/);
    const told = /<desc id="radar-d">(.*?)<\/desc>/.exec(page)?.[1] ?? '';
    const numbers = told.match(/\d+(,\d+)?\u202f%/g) ?? [];
    expect(numbers).toHaveLength(5);
    for (const number of numbers) expect(page).toContain(`<td class="nombre">${number}</td>`);
  });

  it('has each id once, and points only at ids that it has', () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  it('stands without a former evaluation, without an answer, on a charter', () => {
    for (const referential of sampleLibrary.all) {
      const empty = evaluation(
        referential,
        {},
        { date: null, nature: referential.genre === 'charte' ? 'charte' : 'audit' },
      );
      const bare = { ...input, evaluation: empty, precedente: null };
      expect(restitutionPage(bare, sampleMeta)).toContain('Aucun indicateur n’a été évalué');
      expect(restitutionWorkbook(bare, sampleMeta).feuilles.length).toBeGreaterThanOrEqual(4);
    }
  });
});

describe('the workbook', () => {
  const { feuilles } = restitutionWorkbook(input, sampleMeta);
  const cells = ({ blocs }: Sheet): (readonly (Cell | null)[])[] =>
    blocs.flatMap((block) => (block.genre === 'cellules' ? block.cellules : []));
  const sheet = (nom: string): Sheet => feuilles.find((one) => one.nom === nom) as Sheet;

  it('has its sheets', () => {
    expect(feuilles.map(({ nom }) => nom)).toEqual([
      'Synthèse',
      'Détail par indicateur',
      'Préconisations',
      'Vers Qualiopi',
      'Mode d’emploi',
      'Suivi du plan',
      'Actions',
      'Plan de formation',
      'Listes',
    ]);
  });

  it('gives the 24 indicators, numbers as text', () => {
    const numbers = cells(sheet('Détail par indicateur')).flatMap(([first]) =>
      first?.style === 'code' ? [first.valeur] : [],
    );
    expect([...numbers].sort()).toEqual(Array.from({ length: 24 }, (_, i) => String(i + 1)).sort());
  });

  it('holds the plan as a document of its own, which reads back as it was given', async () => {
    const model = restitutionWorkbook({ ...input, outcomes: sampleOutcomes }, sampleMeta);
    const { documents } = readDocuments(await readSheets(await renderXlsx(model)), 'plan.xlsx', sampleLibrary);
    expect(documents).toHaveLength(1);
    const [{ form, structure, nom, data, findings, remarques }] = documents;
    expect([form.id, structure, nom]).toEqual(['plan-actions', 'S01', input.structure.nom]);
    expect(Object.keys(data)).toEqual(['actions']);
    expect(data.actions.map(({ indicateurs }) => indicateurs)).toEqual([['13'], ['5'], ['9'], ['19']]);
    expect(data.actions[1]).toEqual({
      indicateurs: ['5'],
      constat: 'Adopter le devis type du réseau et le dater à chaque envoi.',
      action: 'Refondre le devis',
      responsable: 'Responsable Fictif',
      echeance: '2026-09-30',
    });
    expect([findings, remarques]).toEqual([[], []]);
  });
});

describe('what is given back', () => {
  it('is the last audit of each structure, beside the one before', () => {
    const diagnostic = evaluation(sampleLibrary.get('martinique-2010'), '1', {
      nature: 'diagnostic',
      structure: 'S02',
    });
    const register = sampleRegister(
      sampleLibrary.get('martinique-2010'),
      3,
      [sampleAudit, sampleBefore, diagnostic],
      '2026-10-15',
    );
    const found = restitutionsOf(register, sampleLibrary);
    expect(found.map(({ evaluation: last, precedente }) => [last.id, precedente?.id])).toEqual([
      [sampleAudit.id, sampleBefore.id],
      [diagnostic.id, undefined],
    ]);
  });

  it('has a file name without a name', () => {
    expect(restitutionFileName(sampleAudit)).toBe('restitution-S01-martinique-2010-2026-03-10');
    expect(restitutionFileName({ ...sampleAudit, structure: '../é x', date: null, nature: 'diagnostic' })).toBe(
      'restitution-diagnostic-x-martinique-2010-sans-date',
    );
  });
});
