/** The nightly check of deliveries on the simulated Sheets: figures only, interrupted and taken up again. */
import type { SheetModel } from './model';
import { type OpenSheets, openSheets } from './openSheets';

const REPORT = 'Contrôle des livraisons';
const MINUTE = 60_000;

const HEADERS = ['N° dossier', 'Nom', 'Prénom', 'Né le', 'Sexe', 'Date recevabilité', 'Date jury', 'Décision'];
const RUBRIQUES = [
  'id_dossier_source',
  'nom_naissance',
  'prenom',
  'date_naissance',
  'sexe',
  'date_decision_recevabilite',
  'date_jury',
  'resultat_jury',
];

const PROFILE = {
  version: 1,
  certificateur: 'essai',
  colonnes: HEADERS.map((entete, i) => ({ entete, rubrique: RUBRIQUES[i] })),
};

const REGION = {
  version: 1,
  nom: 'Région fictive',
  code_region: '93',
  date_extraction: '2025-01-31',
  certificateurs: [{ id: 'essai', nom: 'Certificateur d’essai', nature: 'certificateur', exports: [] }],
  rubriques: { extensions: [] },
  publication: { seuil: 5, methode: 'suppression' },
};

/** A row whose jury came before the decision is a finding; so is a sex that nobody knows. */
function rowOf(i: number): string[] {
  const isLate = i % 10 === 3;
  return [
    `D${String(i).padStart(6, '0')}`,
    `FICTIF${i}`,
    'Ana',
    '1980-05-04',
    i % 10 === 4 ? 'inconnu(e) ???' : 'F',
    isLate ? '2024-09-01' : '2024-02-01',
    isLate ? '2024-03-01' : '2024-06-01',
    'Validation totale',
  ];
}

function fill(sheet: SheetModel, rows: number, headers = HEADERS): void {
  headers.forEach((text, column) => sheet.set(0, column, text));
  for (let i = 0; i < rows; i++) rowOf(i).forEach((text, column) => sheet.set(i + 1, column, text));
}

async function open(rows: number, profils: Record<string, unknown> = { essai: PROFILE }): Promise<OpenSheets> {
  const host = openSheets();
  host.spreadsheet.active.name = 'Livraison';
  fill(host.spreadsheet.active, rows);
  await host.pane.settings.save(JSON.stringify({ version: 1, region: REGION, profils }));
  host.meter.reset();
  return host;
}

/** Rows of the report, by header. */
function report(host: OpenSheets): Record<string, unknown>[] {
  const sheet = host.spreadsheet.find(REPORT);
  if (sheet === undefined) return [];
  const { rows, columns } = sheet.used();
  const line = (row: number): unknown[] =>
    Array.from({ length: columns }, (_, column) => sheet.cells.value(row, column));
  const headers = line(0).map(String);
  return Array.from({ length: rows - 1 }, (_, row) =>
    Object.fromEntries(line(row + 1).map((cell, i) => [headers[i], cell])),
  );
}

/** Runs what the triggers of the list call, a minute later, until none is left that fires once. */
function letMinutesPass(host: OpenSheets, most = 20): number {
  let runs = 0;
  for (;;) {
    const next = host.traces.triggers.findIndex(({ after }) => after !== undefined);
    if (next < 0 || runs === most) return runs;
    const { handler } = host.traces.triggers[next];
    host.meter.wait(MINUTE);
    host.run(handler);
    runs++;
  }
}

describe('the report', () => {
  it('has one row per delivery, with figures and dates', async () => {
    const host = await open(40);
    host.spreadsheet.addSheet('Notes').set(0, 0, 'À faire');
    host.run('controleDeNuit');
    const rows = report(host);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      Feuille: 'Livraison',
      Certificateur: 'essai',
      Lignes: 40,
      'Colonnes reconnues': 8,
      'Titres nouveaux': 0,
      'Titres disparus': 0,
      'Inchangée depuis': '01/02/2025',
      'Contrôlée le': '01/02/2025',
      Remarque: '',
      Repère: host.spreadsheet.sheets[0].id,
    });
    const found = ['Anomalies bloquantes', 'À vérifier', 'Pour information'].map((name) => rows[0][name] as number);
    expect(found[0] + found[1]).toBeGreaterThanOrEqual(4);
    expect(host.spreadsheet.active.name).toBe('Livraison');
  });

  it('never holds what a cell holds', async () => {
    const host = await open(30, { essai: { ...PROFILE, colonnes: PROFILE.colonnes.slice(0, 6) } });
    host.run('controleDeNuit');
    const written = JSON.stringify([report(host), [...host.traces.properties]]);
    for (const text of ['FICTIF', 'Ana', '1980', 'D0000', 'Décision', '???']) expect(written).not.toContain(text);
    expect(report(host)[0]['Titres nouveaux']).toBe(2);
  });

  it('tells headers that moved', async () => {
    const host = await open(0);
    fill(host.spreadsheet.active, 5, [
      'N° dossier',
      'NOM',
      'Prénom',
      'Né le',
      'Sexe',
      'Date recevabilité',
      'Observations',
    ]);
    host.spreadsheet.active.set(0, 7, 'Centre');
    host.run('controleDeNuit');
    expect(report(host)[0]).toMatchObject({ 'Titres nouveaux': 2, 'Titres disparus': 2 });
  });

  it('tells since when a delivery is unchanged', async () => {
    const host = await open(10);
    host.run('controleDeNuit');
    host.meter.wait(24 * 60 * MINUTE);
    host.run('controleDeNuit');
    expect(report(host)[0]).toMatchObject({ 'Inchangée depuis': '01/02/2025', 'Contrôlée le': '02/02/2025' });
    host.spreadsheet.sheets[0].set(3, 4, 'H');
    host.meter.wait(24 * 60 * MINUTE);
    host.run('controleDeNuit');
    expect(report(host)).toHaveLength(1);
    expect(report(host)[0]).toMatchObject({ 'Inchangée depuis': '03/02/2025', 'Contrôlée le': '03/02/2025' });
  });

  it('says of a sheet that went, and of one that cannot be read', async () => {
    const host = await open(10);
    const gone = host.spreadsheet.addSheet('Partie');
    fill(gone, 3);
    host.run('controleDeNuit');
    expect(report(host).map(({ Feuille }) => Feuille)).toEqual(['Livraison', 'Partie']);
    host.spreadsheet.removeSheet(gone);
    host.run('controleDeNuit');
    expect(report(host)[1]).toMatchObject({
      Feuille: 'Partie',
      Remarque: 'Cette feuille n’est plus dans le classeur.',
    });
  });

  it('chooses the certifier whose headers a sheet has', async () => {
    const other = {
      version: 1,
      certificateur: 'autre',
      colonnes: ['A', 'B', 'Sexe'].map((entete) => ({ entete, rubrique: null })),
    };
    const host = await open(5, { autre: other, essai: PROFILE });
    host.run('controleDeNuit');
    expect(report(host).map(({ Certificateur }) => Certificateur)).toEqual(['essai']);
  });

  it('is not made when no profile is saved', async () => {
    const host = await open(5, {});
    host.run('controlerMaintenant');
    expect(report(host)).toEqual([]);
    expect(host.spreadsheet.toasts.map(({ message }) => message)).toEqual([expect.stringContaining('aucun profil')]);
  });
});

describe('a check that takes longer than a run', () => {
  /** Google takes two seconds to read a block. */
  async function slow(rows: number, cost: number): Promise<OpenSheets> {
    const host = await open(rows);
    host.meter.cost['Range.getValues'] = cost;
    return host;
  }

  it('stops by itself, goes on each minute by smaller parts, and says the same in the end', async () => {
    const quick = await open(20_000);
    quick.run('controleDeNuit');
    const expected = report(quick);
    expect(expected[0].Lignes).toBe(20_000);

    const host = await slow(20_000, 60_000);
    host.run('controleDeNuit');
    expect(host.traces.triggers).toEqual([{ handler: 'controleDeNuitSuite', after: MINUTE }]);
    expect(letMinutesPass(host, 60)).toBeGreaterThan(2);
    expect(report(host)).toEqual(expected);
    expect([host.traces.triggers, [...host.traces.properties]]).toEqual([[], []]);
  }, 60_000);

  it('keeps a place and figures only, under 9 kB', async () => {
    const host = await slow(20_000, 60_000);
    host.run('controleDeNuit');
    const [[, text]] = [...host.traces.properties];
    const state = JSON.parse(text) as Record<string, unknown>;
    expect(Object.keys(state).sort()).toEqual([
      'attend',
      'bilan',
      'entete',
      'feuille',
      'jour',
      'ligne',
      'tranche',
      'version',
    ]);
    expect(text.length).toBeLessThan(400);
    expect(text).not.toMatch(/FICTIF|Ana|D0/);
  });

  it('waits for the next run where triggers are not allowed', async () => {
    const host = await slow(20_000, 60_000);
    host.traces.mayTrigger = false;
    host.run('controleDeNuit');
    expect(host.traces.properties.size).toBe(1);
    host.meter.wait(24 * 60 * MINUTE);
    host.meter.cost['Range.getValues'] = 20_000;
    host.run('controleDeNuit');
    expect(host.traces.properties.size).toBe(0);
    // The day that the check began.
    expect(report(host)[0]).toMatchObject({ Lignes: 20_000, 'Contrôlée le': '01/02/2025' });
  }, 60_000);

  it('begins again when it was left unfinished another day', async () => {
    const host = await slow(20_000, 60_000);
    host.run('controleDeNuit');
    host.traces.triggers.length = 0;
    host.meter.wait(24 * 60 * MINUTE);
    host.meter.cost['Range.getValues'] = 0;
    host.run('controleDeNuit');
    expect(report(host)[0]).toMatchObject({ Lignes: 20_000, 'Contrôlée le': '02/02/2025' });
  }, 60_000);

  it('a continuation without anything to go on with does nothing', async () => {
    const host = await open(5);
    host.run('controleDeNuitSuite');
    expect(report(host)).toEqual([]);
  });
});

describe('the menu', () => {
  it('sets one trigger, however often it is asked to, and removes it', async () => {
    const host = await open(1);
    host.run('activerControle');
    host.run('activerControle');
    expect(host.traces.triggers).toEqual([{ handler: 'controleDeNuit', everyDays: 1, atHour: 3 }]);
    host.run('desactiverControle');
    host.run('desactiverControle');
    expect(host.traces.triggers).toEqual([]);
    expect(host.spreadsheet.toasts.map(({ message }) => message.slice(0, 20))).toEqual([
      'Chaque nuit, vers 3 ',
      'Chaque nuit, vers 3 ',
      'Le contrôle de nuit ',
      'Le contrôle de nuit ',
    ]);
  });

  it('explains what the manifest does not ask for', async () => {
    const host = await open(1);
    host.traces.mayTrigger = false;
    host.run('activerControle');
    expect(host.spreadsheet.toasts[0].message).toContain('n’a pas l’autorisation de poser des déclencheurs');
  });

  it('checks on demand, and says where the result is', async () => {
    const host = await open(3);
    host.run('controlerMaintenant');
    expect(host.spreadsheet.toasts[0].message).toContain(REPORT);
    expect(report(host)).toHaveLength(1);
  });

  it('makes sample sheets, and the model of an export', async () => {
    const host = await open(1);
    host.run('creerExemples');
    host.run('creerModele');
    expect(host.spreadsheet.sheets.map(({ name }) => name)).toEqual([
      'Livraison',
      'Réglages Suivi VAE',
      'Exemple d’export',
      'Exemple de colonnes',
      'Candidats',
      'Rubriques',
      'Codes',
    ]);
    const sample = host.spreadsheet.find('Exemple d’export') as SheetModel;
    expect([sample.cells.value(0, 0), sample.used().rows]).toEqual(['N° dossier', 25]);
    const model = host.spreadsheet.find('Candidats') as SheetModel;
    expect(model.validations.length).toBeGreaterThan(3);
    expect(model.frozenRows).toBe(1);
  });

  it('explains several accounts in Google’s own window, where nothing else answers', async () => {
    const host = await open(1);
    const refused = (): never => {
      throw new Error('PERMISSION_DENIED');
    };
    Object.defineProperty(host.spreadsheet, 'locale', { get: refused });
    expect(() => host.run('creerModele')).toThrow('plusieurs comptes Google');
  });
});
