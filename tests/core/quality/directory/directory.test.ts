/** The directory: who is in it, what is shown of each, how it is searched. */
import {
  certificationLabels,
  communeName,
  FACETS,
  facetCounts,
  offersOf,
  PUBLIC_FIELDS,
  publicDirectory,
  publicStep,
  searchDirectory,
  webAddress,
} from '../../../../core/quality/directory';
import { buildRegister, type ReceivedDocument, type Register } from '../../../../core/quality/network';
import { largeReading } from '../network/largeNetwork';
import { CENSUS, censusRow, DOSSIER, received } from '../network/sampleNetwork';

const build = (...documents: ReceivedDocument[]): Register =>
  buildRegister(documents, [], { nom: 'Réseau fictif', date: '2010-12-31' }).registre;

describe('who is in it', () => {
  it('is who agreed and is still in the network', () => {
    expect(publicDirectory(build(CENSUS, DOSSIER)).map(({ nom }) => nom)).toEqual(['Cap Validation']);
    expect(offersOf(build(CENSUS)).map(({ structure, accord, active }) => [structure, accord, active])).toEqual([
      ['S04', false, true],
      ['S01', true, true],
      ['S03', true, false],
      ['S02', false, true],
    ]);
  });

  it.each<[string, boolean | null, boolean | null, boolean]>([
    ['nobody said', null, null, false],
    ['the census said yes', true, null, true],
    ['the dossier said yes', null, true, true],
    ['the dossier, dated, said no', true, false, false],
    ['the census, undated, said no', false, true, false],
  ])('%s', (_, census, dossier, isIn) => {
    const registre = build(
      received('recensement', 'r.xlsx', '', { structures: [censusRow('S', 'Cap', { consentement: census })] }),
      received('dossier-referencement', 'd.xlsx', 'S', { fiche: [{ date: '2009-11-01', consentement: dossier }] }),
    );
    expect(publicDirectory(registre)).toHaveLength(isIn ? 1 : 0);
  });

  it('lets a dated answer take back an older one', () => {
    const registre = build(
      received('recensement', 'r.xlsx', '', {
        structures: [censusRow('S', 'Cap', { consentement: false, date_consentement: '2009-07-01' })],
      }),
      received('dossier-referencement', 'd.xlsx', 'S', { fiche: [{ date: '2009-11-01', consentement: true }] }),
    );
    expect(publicDirectory(registre)).toHaveLength(1);
  });
});

describe('what is shown', () => {
  const [entry] = publicDirectory(build(CENSUS, DOSSIER));

  it('is the offer, the place and the step, the dossier before the census', () => {
    expect(entry).toMatchObject({
      commune: 'Fort-Exemple',
      departement: '972',
      etape: 'Référencée par le réseau',
      charte: { statut: 'signataire' },
    });
    const shown = new Map(entry.champs.map(({ id, texte }) => [id, texte]));
    expect(shown.get('domaines')).toBe('Santé');
    expect(shown.get('niveaux')).toBe('Niveau 4, Niveau 5');
    expect(shown.get('methodes')).toBe('Entretien, puis ateliers');
    expect(entry.certifications.map(({ intitule }) => intitule)).toEqual(['Titre fictif', 'Diplôme imaginaire']);
    expect(entry.facettes).toMatchObject({
      domaine: ['sante'],
      niveau: ['4', '5'],
      lieu: ['Fort-Exemple'],
      etape: ['referencee'],
    });
  });

  it('is no contact without its own agreement, and never a person', () => {
    const text = JSON.stringify(entry);
    for (const secret of ['contact@cap.exemple', 'Ines Fictive', '11111111100011', 'S01'])
      expect(text).not.toContain(secret);
    const agreed = {
      ...CENSUS,
      data: { ...CENSUS.data, structures: [{ ...CENSUS.data.structures[0], consentement_contact: true }] },
    };
    const shown = JSON.stringify(publicDirectory(build(agreed)));
    expect(shown).toContain('contact@cap.exemple');
    expect(shown).not.toContain('Ines Fictive');
  });

  it('comes from declared fields only', () => {
    expect(
      PUBLIC_FIELDS.every(
        ({ publiable, personnel, consentement }) =>
          publiable === true && (personnel !== true || consentement !== undefined),
      ),
    ).toBe(true);
    expect(PUBLIC_FIELDS.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['contact_nom']));
  });

  it.each([
    ['recensee', 'recensee'],
    ['dossier_recu', 'recensee'],
    ['questionnaire_recu', 'referencee'],
    ['restituee', 'auditee'],
    ['suivie', 'suivie'],
  ] as const)('%s is told as %s', (state, code) => {
    expect(publicStep(state).code).toBe(code);
  });

  it.each([
    ['www.exemple.org', 'https://www.exemple.org'],
    ['http://exemple.org/a?b=c', 'http://exemple.org/a?b=c'],
    ['javascript:alert(1)', ''],
    ['https://exemple.org/" onclick="x', ''],
    ['en construction', ''],
    ['', ''],
  ])('the address %s', (text, address) => {
    expect(webAddress(text)).toBe(address);
  });

  it.each([
    ['FORT-EXEMPLE CEDEX 3', 'Fort-Exemple'],
    ['LE MODÈLE', 'Le Modèle'],
    ['SAINT-TEST-DE-LA-MER', 'Saint-Test-de-la-Mer'],
    ['Port-Modèle', 'Port-Modèle'],
    ['L’ÉPREUVE', 'L’Épreuve'],
  ])('the commune %s', (text, name) => {
    expect(communeName(text)).toBe(name);
  });
});

describe('search', () => {
  const entries = publicDirectory(largeReading().registre);
  const names = (query: Parameters<typeof searchDirectory>[1]): string[] =>
    searchDirectory(entries, query).map(({ nom }) => nom);

  it('gives all when nothing is asked', () => {
    expect(names({})).toHaveLength(entries.length);
    expect(names({ texte: ' ', choix: { domaine: '' } })).toHaveLength(entries.length);
  });

  it('finds by the beginning of words, without accents, all of them', () => {
    expect(names({ texte: 'BOUSSÔL' })).toEqual(
      entries.map(({ nom }) => nom).filter((nom) => nom.startsWith('Boussole')),
    );
    expect(names({ texte: 'rivière test' }).length).toBeGreaterThan(0);
    expect(names({ texte: 'imaginaire soin' })).toHaveLength(entries.length);
    expect(names({ texte: 'maginaire' })).toEqual([]);
  });

  it('counts what each choice would leave', () => {
    const query = { texte: 'conseil', choix: { modalite: 'distance' } } as const;
    const counts = facetCounts(entries, query);
    for (const { id } of FACETS)
      for (const [code, n] of counts[id])
        expect([id, code, names({ ...query, choix: { ...query.choix, [id]: code } }).length]).toEqual([id, code, n]);
  });
});

describe('certifications', () => {
  const offering = (...lines: string[]): ReturnType<typeof publicDirectory> =>
    publicDirectory(
      build(
        received('recensement', 'r.xlsx', '', {
          structures: lines.map((certifications, i) =>
            censusRow(`S${i}`, `Structure ${i}`, { consentement: true, certifications }),
          ),
        }),
      ),
    );
  const choices = (entries: ReturnType<typeof publicDirectory>): string[] =>
    [...certificationLabels(entries.flatMap(({ certifications }) => certifications)).values()].sort();

  it('are one choice a number or a title, however they are written', () => {
    const entries = offering(
      'RNCP35521 Comptabilité et gestion',
      'Comptabilité et gestion',
      'COMPTABILITE ET GESTION (RNCP 35521)\nRNCP35521 Comptabilité et gestion',
      'Petite enfance',
    );
    expect(choices(entries)).toEqual(['Comptabilité et gestion', 'Petite enfance']);
    expect(entries.map(({ certifications }) => certifications.length)).toEqual([1, 1, 1, 1]);
    expect(entries[0].certifications[0]).toMatchObject({ intitule: 'Comptabilité et gestion', code_rncp: 'RNCP35521' });
    const [code] = entries[0].facettes.certification;
    expect(searchDirectory(entries, { choix: { certification: code } })).toHaveLength(3);
  });

  it('stay apart when one title has two numbers', () => {
    const entries = offering('RNCP35521 BTS', 'RNCP38363 BTS', 'BTS');
    expect(choices(entries)).toEqual(['BTS', 'BTS (RNCP35521)', 'BTS (RNCP38363)']);
  });
});
