/** Answers typed by hand in returned sheets of questions: what is taken, what is not and why, whatever became of the sheets. */
import { gridOfRows } from '../../../../core/reading';
import type { PlainCell, SheetGrid } from '../../../../core/reading';
import { decisionsOf, withoutDecision } from '../../../../core/profiles';
import type { Profile } from '../../../../core/profiles';
import { answersText, takeAnswers } from '../../../../core/reports';

const profile: Profile = { version: 1, certificateur: 'essai', colonnes: [] };
const LABELS = [
  'Rubrique',
  'Écriture proposée',
  'Écriture trouvée',
  'Cellules',
  'Ce qui les rapproche',
  'La même chose ?',
];
const VALUES = ['Rubrique', 'Valeur trouvée', 'Cellules', 'Peut-être', 'Ce qu’elle veut dire'];

const sheet = (nom: string, ...rows: PlainCell[][]): SheetGrid => gridOfRows(nom, rows);
const labels = (...rows: (readonly [target: string, found: string, answer: PlainCell])[]): SheetGrid =>
  sheet(
    'Libellés à regrouper',
    ['Libellés à regrouper'],
    LABELS,
    ...rows.map(([target, found, answer]) => ['Intitulé de la certification', target, found, 3, 'mêmes mots', answer]),
  );
const values = (...rows: (readonly [text: PlainCell, candidates: string, answer: PlainCell])[]): SheetGrid =>
  sheet(
    'Valeurs à préciser',
    VALUES,
    ...rows.map(([text, candidates, answer]) => ['Résultat du jury', text, 3, candidates, answer]),
  );
const taken = (sheets: readonly SheetGrid[], known: Profile = profile): ReturnType<typeof takeAnswers> =>
  takeAnswers(known, sheets, null);
const reasons = (sheets: readonly SheetGrid[], known?: Profile): string[] =>
  taken(sheets, known).ignored.map(({ reason, place }) => `${reason} ${place}`);

describe('labels', () => {
  const meaning = (answer: PlainCell): unknown =>
    taken([labels(['Infirmier', 'INFIRMIÈRE', answer])]).profile.valeurs?.intitule_certification;

  it.each(['oui', 'Oui ', 'OUI', 'x', ' X', 'o', '✓', 'vrai', true, 1, 'infirmier', ' Infirmier ', 'La même chose'])(
    'groups for %p',
    (answer) => expect(meaning(answer)).toEqual({ INFIRMIÈRE: 'Infirmier' }),
  );

  it.each(['non', 'Non', 'NON ', 'n', 0, 'pas la même chose'])('leaves alone for %p', (answer) => {
    const { profile: made, left } = taken([labels(['Infirmier', 'INFIRMIÈRE', answer])]);
    expect([made.valeurs, made.laissees, left]).toEqual([undefined, { intitule_certification: ['INFIRMIÈRE'] }, 1]);
  });

  it.each([null, '', '  ', false])('asks again for %p', (answer) => {
    const { profile: made, blank, ignored } = taken([labels(['Infirmier', 'INFIRMIÈRE', answer])]);
    expect([made, blank, ignored]).toEqual([profile, 1, []]);
  });

  it.each(['peut-être', '?', 'oui et non', 'Infirmier anesthésiste', 'INFIRMIÈRE'])(
    'tells %p and its cell',
    (answer) => {
      const sheets = [labels(['Infirmier', 'INFIRMIÈRE', answer])];
      expect(reasons(sheets)).toEqual(['oui_non « Libellés à regrouper » F3']);
      expect(taken(sheets).profile).toBe(profile);
    },
  );

  it('takes members one by one, and the spelling that somebody prefers', () => {
    const { profile: made } = taken([
      labels(
        ['Infirmier', 'infirmière', 'x'],
        ['Infirmier', 'Infirmier DE', ''],
        ['Infirmier', 'I.D.E.', 'Infirmier de'],
      ),
    ]);
    expect(made.valeurs).toEqual({ intitule_certification: { infirmière: 'Infirmier', 'I.D.E.': 'Infirmier DE' } });
  });

  it.each([
    ['Bloc 1', 'Bloc 2', 'garde.chiffres'],
    ['Niveau III', 'Niveau IV', 'garde.chiffres'],
    ['Validation totale', 'Validation partielle', 'garde.opposition'],
    ['Dossier complet', 'Dossier incomplet', 'garde.negation'],
    ['Avec emploi', 'Sans emploi', 'garde.negation'],
    ['Plus d’un an > 1', 'Plus d’un an < 1', 'garde.signes'],
    ['Greta de Lyon', 'Greta de Laon', 'garde.villes'],
    ['BTS Gestion', 'BTSA Gestion', 'garde.diplomes'],
    ['Infirmier', 'Boulanger', 'ressemble'],
  ])('never groups « %s » and « %s »', (target, found, reason) => {
    expect(reasons([labels([target, found, 'oui'])])).toEqual([`${reason} « Libellés à regrouper » F3`]);
    // Nor by its name, but for labels that only do not look alike.
    const named = taken([labels([target, 'autre', ''], ['Tout', found, target])]);
    expect(named.labels).toBe(reason === 'ressemble' ? 1 : 0);
  });

  it('refuses what would follow a decision to a forbidden label', () => {
    const known = { ...profile, valeurs: { intitule_certification: { 'Bloc un': 'Bloc 1' } } };
    expect(reasons([labels(['Bloc un', 'bloc unn', 'oui'])], known)).toEqual([
      'garde.chiffres « Libellés à regrouper » F3',
    ]);
  });

  it('takes what the file asks about though the two look alike by a third one only', () => {
    const cluster = {
      rubrique: 'intitule_certification',
      index: 0,
      target: 'Soins',
      members: [{ text: 'Aide aux malades', count: 1, likeness: 'mots' as const }],
      decidable: true,
    };
    const file = { mapping: [], raw: { columns: [] } } as never;
    const made = takeAnswers(profile, [labels(['Soins', 'Aide aux malades', 'oui'])], { file, clusters: [cluster] });
    expect([made.labels, made.gone]).toEqual([1, 1]);
  });
});

describe('values', () => {
  const meaning = (answer: PlainCell, text: PlainCell = 'Zorg', candidates = ''): unknown =>
    taken([values([text, candidates, answer])]).profile.valeurs?.resultat_jury;

  it.each([
    ['VT', 'VT'],
    [' vt ', 'VT'],
    ['validation TOTALE', 'VT'],
    ['VT - Validation totale', 'VT'],
    ['Aucune  validation', 'REF'],
    ['Laisser vide', ''],
    ['(vide)', ''],
    ['NR', 'NR'],
  ])('means for %p', (answer, code) => expect(meaning(answer)).toEqual({ Zorg: code }));

  it('takes « oui » for the only candidate', () => {
    expect(meaning('oui', 'Zorg', 'Validation totale')).toEqual({ Zorg: 'VT' });
    expect(reasons([values(['Zorg', 'Validation totale ; Absent', 'oui'])])).toEqual([
      'laquelle « Valeurs à préciser » E2',
    ]);
  });

  it('keeps a text as it is when told to', () => {
    expect(taken([values(['Zorg', '', 'laisser tel quel'])]).profile.laissees).toEqual({ resultat_jury: ['Zorg'] });
  });

  it.each([
    ['validation', 'code'],
    ['VT ou VP', 'code'],
    ['validation totalee', 'code'],
    ['Validation totale', 'contraire', 'Validation non totale'],
    ['Aucune validation', 'contraire', 'validé'],
    ['Validation totale', 'contraire', 'validation partielle (2 blocs)'],
    ['Validation totale', 'personne', 'dossier 123456'],
    ['Validation totale', 'personne', 'voir jean@exemple.fr'],
    ['Validation totale', 'texte', ''],
  ])('does not take %p', (answer, reason, text = 'Zorg') => {
    expect(reasons([values([text, '', answer])])).toEqual([`${reason} « Valeurs à préciser » E2`]);
  });

  it.each([
    ['Aucune validation', 'validation refusée'],
    ['Validation partielle', 'non validé, 2 blocs acquis'],
    ['En attente', 'clos avec accord'],
  ])('takes %p for « %s »', (answer, text) => expect(meaning(answer, text)).toBeDefined());
});

it('never decides an identity, nor what is no rubrique of ours, and quotes no value', () => {
  const rows = ['commune', 'Rubrique perdue', 'r_site'].map((title) => [title, 'Zorgville', 1, '', 'Fictif']);
  const { ignored, profile: made } = taken([sheet('v', VALUES, ...rows)]);
  expect(ignored.map(({ reason }) => reason)).toEqual(['identite', 'rubrique', 'region']);
  expect(made).toBe(profile);
  expect(answersText(taken([sheet('v', VALUES, ...rows)])).join('\n')).not.toMatch(/Zorgville|Fictif/);
});

describe('the workbook', () => {
  it('may be sorted, renamed, cut, with other columns and remarks', () => {
    const moved = sheet(
      'Feuille 12',
      ['Bonjour, voici mes réponses'],
      [],
      ['Remarque', 'CE QU’ELLE VEUT DIRE', 'valeur trouvee', 'Rubrique'],
      ['', '', '', ''],
      ['vu', 'absent', 'Zorg', 'resultat du jury'],
      ['', 'VP', 'Zarg', 'Résultat du jury'],
    );
    expect(taken([sheet('Données', ['a', 'b'], ['c', 'd']), moved]).profile.valeurs).toEqual({
      resultat_jury: { Zarg: 'VP', Zorg: 'ABS' },
    });
  });

  it('that asks nothing is told', () => {
    const none = taken([sheet('a', ['Valeur trouvée', 'Ce qu’elle veut dire'], ['Zorg', 'VT'])]);
    expect(none.hasQuestions).toBe(false);
    expect(answersText(none)).toHaveLength(1);
  });

  it('that answers twice otherwise is taken for neither', () => {
    const twice = values(['Zorg', '', 'VT'], ['ZORG', '', 'VP'], ['Zarg', '', 'VT'], ['zarg', '', 'vt']);
    expect(reasons([twice])).toEqual(['double « Valeurs à préciser » E2', 'double « Valeurs à préciser » E3']);
    expect(taken([twice]).profile.valeurs).toEqual({ resultat_jury: { zarg: 'VT' } });
  });

  it('is kept out where the profile says otherwise, known where it says the same', () => {
    const known = {
      ...profile,
      valeurs: { resultat_jury: { zorg: 'VT', Zarg: 'VP' } },
      laissees: { intitule_certification: ['INFIRMIÈRE'] },
    };
    const sheets = [
      values(['Zorg', '', 'VT'], ['Zarg', '', 'ABS']),
      labels(['Infirmier', 'INFIRMIÈRE', 'oui'], ['Infirmier', 'infirmiere', '']),
    ];
    const told = taken(sheets, known);
    expect([told.known, told.values, told.profile]).toEqual([1, 0, known]);
    expect(reasons(sheets, known)).toEqual(['profil « Libellés à regrouper » F3', 'profil « Valeurs à préciser » E3']);
  });

  it('gives decisions that are taken back like any other, and the same profile when it is read again', () => {
    const sheets = [values(['Zorg', '', 'VT']), labels(['Infirmier', 'INFIRMIÈRE', 'oui'], ['Aide', 'AIDES', 'non'])];
    const once = taken(sheets).profile;
    expect(decisionsOf(once)).toHaveLength(3);
    expect(decisionsOf(once).reduce(withoutDecision, once)).toEqual(profile);
    const again = taken(sheets, once);
    expect([again.profile, again.known, again.ignored]).toEqual([once, 3, []]);
  });
});
