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
import { TO_STRUCTURE } from '../../../../core/reports/quality/restitution/sections';
import { catalogue } from '../../../../core/messages';
import { library } from '../../../../core/quality/referentials';
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
const words = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ');
const text = words(page);

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
    '9 indicateurs à préparer hors de cette évaluation',
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

it('gives the words of the auditor and of the structure, and says that there are none only when there are none', () => {
  const textes = [
    { champ: 'conclusion', libelle: 'Conclusion de l’auditeur', texte: 'Équipe <solide>.\nÀ formaliser.' },
    { champ: 'observations_structure', libelle: 'Observations générales', texte: 'Nous contestons le point 3.' },
  ];
  const bare = { ...sampleAudit, reponses: sampleAudit.reponses.map((one) => ({ ...one, observations: '' })) };
  const told = words(restitutionPage({ ...input, evaluation: { ...bare, textes } }, sampleMeta));
  expect(told).toContain('Conclusion de l’auditeur Équipe &lt;solide&gt;.');
  expect(told).toContain('Nous contestons le point 3.');
  expect(told).not.toContain('Aucune observation reçue');
  expect(words(restitutionPage({ ...input, evaluation: bare }, sampleMeta))).toContain('Aucune observation reçue');
  const [summary] = restitutionWorkbook({ ...input, evaluation: { ...bare, textes } }, sampleMeta).feuilles;
  expect(JSON.stringify(summary)).toContain('Nous contestons le point 3.');
});

describe('results of parcours', () => {
  const row = (indicateur: string, numerateur: number, denominateur: number | null, name = 'S01') =>
    ({
      indicateur,
      periode: 'total',
      ventilation_1: name === '' ? '' : 'prestataire',
      modalite_1: name,
      ventilation_2: '',
      modalite_2: '',
      numerateur,
      denominateur,
      inconnus: 0,
      statut: 'ok',
    }) as never;
  const outcomes = (rows: readonly never[]) =>
    providerOutcomes(rows, { structures: [S01], listes: {} } as never, sampleOutcomes.meta);
  const measured = outcomes([row('P01', 40, null), row('P02', 30, 40), row('P02', 300, 500, '')]);

  it('are told with their interval and their method, as an association', () => {
    const said = words(restitutionPage({ ...input, outcomes: measured }, sampleMeta));
    expect(said).toContain('Résultats des parcours Association, pas effet');
    expect(said).toMatch(/P02 Taux d’achèvement 75 % \(\d+,\d % à \d+,\d %\) 30 sur 40.*?région : 60 %/);
    expect(said).toContain('Comment ces résultats sont calculés');
    const { feuilles } = restitutionWorkbook({ ...input, outcomes: measured }, sampleMeta);
    expect(JSON.stringify(feuilles.find(({ nom }) => nom === 'Résultats des parcours'))).toContain('30 sur 40');
  });

  it('are not made up: no base, a structure that the base never names, another one', () => {
    expect(text).not.toContain('Résultats des parcours');
    const unnamed = words(restitutionPage({ ...input, outcomes: outcomes([row('P02', 1, 2, 'S09')]) }, sampleMeta));
    expect(unnamed).toContain('ce n’est pas un résultat nul');
    expect(unnamed).not.toContain('P02 Taux d’achèvement');
    const other = { ...input, structure: { id: 'S08', nom: 'Autre' }, outcomes: measured };
    expect(restitutionPage(other, sampleMeta)).not.toContain('Résultats des parcours');
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

  const martinique = sampleLibrary.get('martinique-2010');
  const rnq = sampleLibrary.get('rnq-v9');
  const onRnq = evaluation(
    rnq,
    { '1': 'conforme', '12': 'conforme', '22': 'nc_majeure', '27': 'non_applicable' },
    { date: '2026-06-01' },
  );
  const second = {
    ...sampleAudit,
    id: `${sampleAudit.id}0`,
    auditeur: 'Auditeur Tiers',
    reponses: sampleAudit.reponses.map((one) => (one.indicateur === '1' ? { ...one, niveau: '1' } : one)),
  };
  const register = sampleRegister(martinique, 2, [sampleAudit, onRnq, second], '2026-10-15');
  const found = restitutionsOf(register, sampleLibrary);

  it('is one report a family: the gap of the regional audit, beside what the target audited itself says', () => {
    expect(found.map(({ evaluation: one }) => one.referentiel)).toEqual(['martinique-2010', 'rnq-v9']);
    const [regional, direct] = found.map((one) => words(restitutionPage(one, sampleMeta)));
    expect(regional).toContain('Audité directement le 01/06/2026 sur « Référentiel national qualité');
    expect(regional).toContain('2 indicateurs conformes sur 3 évalués. Écart à lever sur l’indicateur 22.');
    // 12 and 22 were audited there: nobody has to prepare them.
    expect(regional).toContain('7 indicateurs à préparer hors de cette évaluation');
    expect(direct).not.toContain('Audité directement');
    const sheet = restitutionWorkbook(found[0], sampleMeta).feuilles.find(({ nom }) => nom === 'Vers Qualiopi');
    expect(JSON.stringify(sheet)).toContain('Évalué directement');
  });

  it('says that another auditor was there that day, how far they agree, and names nobody', () => {
    const [{ evaluation: told, memeJour = [] }] = found;
    expect([told.id, ...memeJour.map(({ id }) => id)].sort()).toEqual([sampleAudit.id, second.id]);
    const said = words(restitutionPage({ ...found[0], evaluation: sampleAudit, memeJour: [second] }, sampleMeta));
    expect(said).toContain('même niveau pour 22 indicateurs sur 23 notés par les deux (95,7 %)');
    expect(said).toMatch(/kappa de Cohen \(accord au-delà du hasard\) : 0,\d+, accord/);
    expect(said).toContain('Les deux grilles diffèrent sur l’indicateur 1 :');
    expect(said).not.toContain('Auditeur Tiers');
  });

  it('takes another site for what it is', () => {
    const elsewhere = { ...second, site: 'Site du Phare' };
    const said = words(restitutionPage({ ...input, memeJour: [elsewhere] }, sampleMeta));
    expect(said).toContain('Un autre site a été audité le même jour (Site du Phare)');
    expect(said).not.toContain('second auditeur');
  });

  it('says a self-assessment for what it is: no former state', () => {
    const own = { ...sampleBefore, nature: 'diagnostic' as const };
    const said = words(restitutionPage({ ...input, precedente: own }, sampleMeta));
    expect(said).toContain('10 conformes selon votre auto-évaluation (11/02/2025), 18 selon l’audit.');
    expect(said).not.toMatch(/en progrès|en recul/);
  });

  it('has a file name without a name', () => {
    expect(restitutionFileName(sampleAudit)).toBe('restitution-S01-martinique-2010-2026-03-10');
    expect(restitutionFileName({ ...sampleAudit, structure: '../é x', date: null, nature: 'diagnostic' })).toBe(
      'restitution-diagnostic-x-martinique-2010-sans-date',
    );
  });
});

describe('a level that the indicator refuses', () => {
  const rnq = sampleLibrary.get('rnq-v9');
  const grid = evaluation(rnq, {
    ...Object.fromEntries(rnq.indicateurs.map(({ numero }) => [numero, 'conforme'])),
    '4': 'nc_mineure',
  });
  const given = { ...input, evaluation: grid, precedente: null };

  it('is to be corrected, in the page and in the workbook, and counts for nothing', () => {
    const told = words(restitutionPage(given, sampleMeta));
    expect(told).toContain('23 indicateurs conformes sur 23 évalués.');
    expect(told).toContain('L’indicateur 4 est à reprendre');
    expect(told).toContain('À reprendre : « Non-conformité mineure » n’est pas permis ici');
    expect(told).not.toContain('n’a pas été examiné');
    const detail = restitutionWorkbook(given, sampleMeta).feuilles.find(({ nom }) => nom === 'Détail par indicateur');
    expect(JSON.stringify(detail)).toContain('À reprendre : « Non-conformité mineure »');
  });
});

it('speaks to the structure: what is asked of the region is not asked of it', () => {
  const { constats, phrases } = catalogue.fr;
  const toRegion = Object.entries(constats).filter(([, { action }]) =>
    /(?:^|, )relancez la structure|(?:à|auprès de|avec) la structure/i.test(action),
  );
  const grid = toRegion.filter(([code]) =>
    /^qualite_(?:action|majeure|preuve|niveau|constat|preconisation|levee|echeance)/.test(code),
  );
  expect(grid.map(([code]) => code).filter((code) => !TO_STRUCTURE.has(code))).toEqual([]);
  for (const code of TO_STRUCTURE) {
    expect(phrases[`rq.valider.action.${code.replace('qualite_', '')}`]).not.toMatch(/la structure/);
  }
  expect(text).not.toContain('Relancez');
});

it('says who put indicators under criteria', () => {
  expect(text).toContain('le rattachement montré ici est déduit.');
  const chosen = library(
    [],
    [],
    [{ format: 1, referentiel: 'martinique-2010', rattachements: [{ indicateur: '9', critere: '3' }] }],
  );
  const told = words(restitutionPage({ ...input, library: chosen }, sampleMeta));
  expect(told).toContain('Le rattachement de l’indicateur 9 à son critère est un choix de la région.');
  expect(told).toContain('est déduit pour les indicateurs 1, 2,');
  expect(told).not.toContain('montré ici est déduit.');
});
