/** A référentiel that a region writes: what is wrong is told by field; whatever breaks coherence is refused. */
import fc from 'fast-check';
import { Problem, tellProblem } from '../../../../core/messages';
import {
  parseAssignments,
  parseCrosswalk,
  parseReferential,
  shippedReferentials,
} from '../../../../core/quality/referentials';

/** A small one of a region: two criteria, three indicators, three levels that count. */
const small = {
  format: 1,
  id: 'region-2030',
  famille: 'region',
  version: '2030',
  titre: 'Référentiel de la région',
  editeur: 'Région',
  genre: 'audit',
  statut: 'complet',
  validite: { debut: '2030-01-01', fin: '2031-12-31' },
  source: { intitule: 'Délibération', a_verifier: false },
  echelle: {
    titre: 'Niveaux',
    niveaux: [
      {
        code: 'rouge',
        libelle: 'Rouge',
        valeur: 0,
        conforme: false,
        gravite: 'majeure',
        preuve: true,
        renseigne: true,
      },
      {
        code: 'orange',
        libelle: 'Orange',
        valeur: 1,
        conforme: false,
        gravite: 'mineure',
        preuve: true,
        renseigne: true,
      },
      { code: 'vert', libelle: 'Vert', valeur: 2, conforme: true, preuve: true, renseigne: true },
      { code: 'na', libelle: 'Sans objet', valeur: null, conforme: false, motif: true, preuve: false, renseigne: true },
    ],
  },
  criteres: [
    { numero: 'A', titre: 'Accueil' },
    { numero: 'B', titre: 'Suivi' },
  ],
  indicateurs: ['A1', 'A2', 'B1'].map((numero) => ({
    numero,
    titre: `Indicateur ${numero}`,
    critere: numero.slice(0, 1),
    rattachement: 'source',
    question: 'Comment ?',
    preuves: ['Un document'],
    descripteurs: { vert: 'Tout va bien.' },
    a_valider: false,
  })),
  regles: { cumul_mineures: 4, delai_majeure_mois: 2 },
  remarques: [],
};

type Path = readonly (string | number)[];

/** The same with another value at a path; undefined takes the field away. */
function withValue(json: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  const inside = json as Record<string | number, unknown> | undefined;
  const next = withValue(inside?.[step], rest, value);
  if (Array.isArray(json)) return Object.assign([...(json as unknown[])], { [step]: next });
  const { [step]: _, ...others } = { ...inside };
  return next === undefined ? others : { ...inside, [step]: next };
}

/** The French sentence of the problem. */
function refusal(run: () => unknown): string {
  try {
    run();
  } catch (fault) {
    if (fault instanceof Problem) return tellProblem(fault).quoi;
    throw fault;
  }
  return 'accepté';
}

const parsed = (json: unknown) => parseReferential(JSON.stringify(json), 'region.json');

it('reads it', () => {
  expect(parsed(small)).toEqual(small);
  expect(parsed({ ...small, validite: { debut: null, fin: null } }).validite).toEqual({ debut: null, fin: null });
});

it('reads a file that begins with a byte order mark', () => {
  expect(parseReferential(`\uFEFF${JSON.stringify(small)}`, 'region.json')).toEqual(small);
});

it('tells the line where the JSON breaks', () => {
  expect(refusal(() => parseReferential('{\n"format": 1,\n}', 'r.json'))).toMatch(/r\.json.*ligne 2/);
});

/** Each: where, what, and the words of the sentence that name the field and say why. */
const BROKEN: readonly (readonly [Path, unknown, string])[] = [
  [['couleur'], 'bleu', 'couleur (champ inconnu)'],
  [['format'], 2, 'format (attendu : 1)'],
  [['titre'], undefined, 'titre (il manque)'],
  [['titre'], ' ', 'titre (ne peut pas être vide)'],
  [['id'], 'Région 2030', 'id (1 à 40 lettres minuscules'],
  [['genre'], 'autre', 'genre (attendu : audit, charte)'],
  [['statut'], 'brouillon', 'statut (attendu : complet, squelette)'],
  [['validite', 'debut'], '01/01/2030', 'validite > debut (date AAAA-MM-JJ attendue)'],
  [['validite', 'fin'], '2030-02-30', 'validite > fin (date AAAA-MM-JJ attendue)'],
  [['validite', 'fin'], '2029-12-31', 'validite (la fin précède le début)'],
  [['source', 'adresse'], 'javascript:alert(1)', 'source > adresse (adresse web attendue'],
  [['source', 'a_verifier'], undefined, 'source > a_verifier (il manque)'],
  [['echelle', 'niveaux'], [], 'echelle > niveaux (ne peut pas être vide)'],
  [['echelle', 'niveaux', 0, 'libelle'], 'Rouge, vif', 'echelle > niveaux n° 1 > libelle (ni virgule'],
  [['echelle', 'niveaux', 0, 'libelle'], 'Rouge; vif', 'niveaux n° 1 > libelle (ni virgule'],
  [['echelle', 'niveaux', 0, 'libelle'], '=1+1', 'niveaux n° 1 > libelle (ni virgule'],
  [['echelle', 'niveaux', 0, 'libelle'], 'Rouge ', 'niveaux n° 1 > libelle (ni virgule'],
  [['echelle', 'niveaux', 1, 'libelle'], 'ROUGE', 'niveaux n° 2 > libelle (déjà donné'],
  [['echelle', 'niveaux', 1, 'libelle'], 'Vert', 'niveaux n° 3 > libelle (déjà donné'],
  [['echelle', 'niveaux', 3, 'libelle'], 'x'.repeat(250), 'echelle > niveaux (libellés trop longs'],
  [['echelle', 'niveaux', 1, 'code'], 'rouge', 'niveaux n° 2 > code (déjà donné'],
  [['echelle', 'niveaux', 0, 'libelle'], 'Vert', 'niveaux n° 1 > libelle (ce libellé est aussi le code'],
  [['echelle', 'niveaux', 1, 'valeur'], 0, 'niveaux n° 2 > valeur (deux niveaux de même valeur)'],
  [['echelle', 'niveaux', 1, 'valeur'], -1, 'niveaux n° 2 > valeur (les valeurs vont du pire'],
  [['echelle', 'niveaux', 1, 'libelle'], 'Rougé !', 'niveaux n° 2 > libelle (déjà donné'],
  [['echelle', 'niveaux', 1, 'libelle'], '★', 'niveaux n° 2 > libelle (un libellé a au moins une lettre'],
  [['indicateurs', 1, 'numero'], 'a1', 'indicateurs n° 2 > numero (un tableur le confondrait'],
  [['criteres', 1, 'numero'], 'a', 'criteres n° 2 > numero (un tableur le confondrait'],
  [['echelle', 'niveaux', 1, 'valeur'], null, 'niveaux n° 3 > valeur (les valeurs vont du pire'],
  [['echelle', 'niveaux', 1, 'conforme'], true, 'niveaux n° 2 > gravite (un niveau conforme'],
  [['echelle', 'niveaux', 0, 'conforme'], true, 'niveaux n° 2 > conforme (un niveau meilleur'],
  [['echelle', 'niveaux', 2, 'conforme'], false, 'echelle > niveaux (aucun niveau conforme)'],
  [['echelle', 'niveaux', 0, 'gravite'], 'mineure', 'regles > delai_majeure_mois (aucun niveau de gravité majeure'],
  [['echelle', 'niveaux', 0, 'gravite'], undefined, 'niveaux n° 2 > gravite (une non-conformité plus grave'],
  [['echelle', 'niveaux', 1, 'gravite'], undefined, 'regles > cumul_mineures (aucun niveau de gravité mineure'],
  [['echelle', 'niveaux', 3, 'conforme'], true, 'niveaux n° 4 > conforme (impossible pour un niveau sans valeur'],
  [['echelle', 'niveaux', 3, 'gravite'], 'mineure', 'niveaux n° 4 > gravite (impossible pour un niveau sans valeur'],
  [['echelle', 'niveaux', 2, 'motif'], true, 'niveaux n° 3 > motif (un motif'],
  [['echelle', 'niveaux', 2, 'renseigne'], false, 'niveaux n° 3 > renseigne (un niveau qui a une valeur'],
  [['criteres', 1, 'numero'], 'A', 'criteres n° 2 > numero (déjà donné'],
  [['criteres', 1, 'titre'], 'ACCUEIL', 'criteres n° 2 > titre (déjà donné'],
  [['criteres', 2], { numero: 'C', titre: 'Vide' }, 'criteres n° 3 (aucun indicateur)'],
  [['indicateurs', 0, 'numero'], 'A 1', 'indicateurs n° 1 > numero (lettres sans accent'],
  [['indicateurs', 1, 'numero'], 'A1', 'indicateurs n° 2 > numero (déjà donné'],
  [['indicateurs', 0, 'numero'], 1, 'indicateurs n° 1 > numero (texte entre guillemets attendu)'],
  [['indicateurs', 2, 'critere'], 'Z', 'indicateurs n° 3 > critere (ce critère n’existe pas'],
  [['indicateurs', 0, 'rattachement'], 'choisi', 'rattachement (attendu : source, deduit, region)'],
  [['indicateurs', 0, 'descripteurs', 'bleu'], 'Non', 'descripteurs > bleu (ce niveau n’existe pas'],
  [['indicateurs', 0, 'niveaux'], ['rouge', 'bleu', 'vert'], 'niveaux n° 2 (ce niveau n’existe pas'],
  [['indicateurs', 0, 'niveaux'], ['vert', 'vert'], 'indicateurs n° 1 > niveaux n° 2 (déjà donné'],
  [['indicateurs', 0, 'niveaux'], ['rouge', 'orange'], 'indicateurs n° 1 > niveaux (aucun niveau conforme)'],
  [['indicateurs', 0, 'niveaux'], ['rouge', 'orange'], 'descripteurs > vert (ce niveau n’est pas admis'],
  [['indicateurs', 0, 'mesures'], ['P1'], 'mesures n° 1 (identifiant d’indicateur attendu'],
  [['indicateurs', 0, 'mesures'], ['P01', 'P01'], 'mesures n° 2 (déjà donné'],
  [['indicateurs', 0, 'preuves', 0], '', 'preuves n° 1 (ne peut pas être vide)'],
  [['regles', 'cumul_mineures'], 1, 'regles > cumul_mineures (2 au moins)'],
  [['regles', 'autre'], 1, 'regles > autre (champ inconnu)'],
  [['remarques', 0], { titre: 'Sans texte' }, 'remarques n° 1 > texte (il manque)'],
];

it.each(BROKEN)('%j = %j: %s', (path, value, words) => {
  expect(refusal(() => parsed(withValue(small, path, value)))).toContain(words);
});

it.each([
  ['1.1', '1.10'],
  ['1', '01'],
  ['2', '2.0'],
])('refuses %s beside %s, which spreadsheets mix up', (one, other) => {
  const json = withValue(withValue(small, ['indicateurs', 0, 'numero'], one), ['indicateurs', 1, 'numero'], other);
  expect(refusal(() => parsed(json))).toContain('indicateurs n° 2 > numero (un tableur le confondrait');
});

it('tells every fault at once', () => {
  const json = withValue(withValue(small, ['indicateurs', 2, 'critere'], 'Z'), ['validite', 'fin'], '2000-01-01');
  expect(refusal(() => parsed(json))).toMatch(
    /3 champs ne sont pas valides.*validite.*criteres n° 2.*indicateurs n° 3/,
  );
});

it('refuses any shipped référentiel in which one thing is broken', () => {
  const shipped = fc.constantFrom(...shippedReferentials);
  const broken = shipped.chain((one) => {
    const indicator = fc.nat(one.indicateurs.length - 1);
    const another = fc.tuple(indicator, indicator).filter(([a, b]) => a !== b);
    const level = fc.nat(one.echelle.niveaux.length - 1);
    const path = (...steps: Path): Path => steps;
    return fc
      .oneof(
        another.map(([a, b]) => [path('indicateurs', a, 'numero'), one.indicateurs[b].numero] as const),
        indicator.map((i) => [path('indicateurs', i, 'critere'), 'Z9'] as const),
        indicator.map((i) => [path('indicateurs', i, 'descripteurs', 'inconnu'), 'texte'] as const),
        indicator.map((i) => [path('indicateurs', i, 'niveaux'), ['inconnu']] as const),
        level.map((i) => [path('echelle', 'niveaux', i, 'libelle'), 'a, b'] as const),
        level.map((i) => [path('echelle', 'niveaux', i, 'libelle'), one.echelle.niveaux.at(i - 1)?.libelle] as const),
        level.map((i) => [path('echelle', 'niveaux', i, 'code'), one.echelle.niveaux.at(i - 1)?.code] as const),
        fc.constant([path('echelle', 'niveaux'), one.echelle.niveaux.filter(({ conforme }) => !conforme)] as const),
        fc.constant([path('validite'), { debut: '2030-01-02', fin: '2030-01-01' }] as const),
        fc.constant([path('criteres'), one.criteres.slice(1)] as const),
        fc.constantFrom(...Object.keys(one)).map((field) => [path(field), undefined] as const),
        fc.constantFrom(...Object.keys(one)).map((field) => [path(`${field}_`), 1] as const),
      )
      .map(([where, value]) => withValue(one, where, value));
  });
  fc.assert(
    fc.property(broken, (json) => {
      expect(refusal(() => parsed(json))).toMatch(/(champ n’est pas valide|champs ne sont pas valides).*: ./);
    }),
    { numRuns: 120 },
  );
});

describe('crosswalk', () => {
  const crosswalk = {
    format: 1,
    de: 'region-2030',
    vers: { famille: 'rnq', genre: 'indicateur' },
    source: { intitule: 'Région', a_verifier: true },
    liens: [
      { de: 'A1', principal: '1', secondaires: ['2'] },
      { de: 'A2', principal: '1', secondaires: [] },
    ],
  };
  const read = (json: unknown) => parseCrosswalk(JSON.stringify(json), 'passage.json');

  it('reads it', () => expect(read(crosswalk)).toEqual(crosswalk));

  it.each<readonly [Path, unknown, string]>([
    [['liens'], [], 'liens (ne peut pas être vide)'],
    [['liens', 1, 'de'], 'A1', 'liens n° 2 > de (déjà donné'],
    [['liens', 0, 'secondaires'], ['2', '2'], 'liens n° 1 > secondaires n° 2 (déjà donné'],
    [['liens', 0, 'secondaires'], ['1'], 'liens n° 1 > secondaires n° 1 (déjà donné'],
    [['liens', 0, 'principal'], undefined, 'liens n° 1 > principal (il manque)'],
    [['vers', 'genre'], 'point', 'vers > genre (attendu : indicateur, critere)'],
    [['autre'], 1, 'autre (champ inconnu)'],
  ])('%j = %j: %s', (path, value, words) => {
    expect(refusal(() => read(withValue(crosswalk, path, value)))).toContain(words);
  });
});

describe('assignments', () => {
  const assignments = {
    format: 1,
    referentiel: 'martinique-2010',
    rattachements: [
      { indicateur: '7', critere: '1' },
      { indicateur: '8', critere: '1' },
    ],
  };
  const read = (json: unknown) => parseAssignments(JSON.stringify(json), 'rattachements.json');

  it('reads it', () => expect(read(assignments)).toEqual(assignments));

  it.each<readonly [Path, unknown, string]>([
    [['rattachements', 1, 'indicateur'], '7', 'rattachements n° 2 > indicateur (déjà donné'],
    [['rattachements', 0, 'critere'], 1, 'rattachements n° 1 > critere (texte entre guillemets attendu)'],
    [['referentiel'], undefined, 'referentiel (il manque)'],
    [['region'], 'x', 'region (champ inconnu)'],
  ])('%j = %j: %s', (path, value, words) => {
    expect(refusal(() => read(withValue(assignments, path, value)))).toContain(words);
  });
});
