/** Settings of a network and what a register was read with: defaults, refusals, and a frame that comes back whole. */
import { Problem, tellProblem } from '../../../../core/messages';
import {
  assignmentsJson,
  crosswalkJson,
  referentialJson,
  shippedCrosswalks,
  shippedReferentials,
} from '../../../../core/quality/referentials';
import {
  defaultNetworkSettings,
  frameJson,
  frameOf,
  NOTHING_OWN,
  parseFrame,
  parseNetworkSettings,
} from '../../../../core/tasks/quality';

const told = (work: () => unknown): string => {
  try {
    work();
  } catch (fault) {
    if (fault instanceof Problem) return `${fault.code} ${tellProblem(fault).quoi}`;
    throw fault;
  }
  return '';
};

describe('reseau.json', () => {
  it('asks for a name only', () => {
    expect(parseNetworkSettings('{"version": 1, "nom": "Réseau"}', 'reseau.json')).toEqual(
      defaultNetworkSettings('Réseau'),
    );
  });

  it.each([
    ['no JSON', '{', /qualite_reseau_illisible .*ligne 1/],
    ['an unknown field', '{"version": 1, "nom": "R", "seuil": 3}', /qualite_reseau_invalide .*seuil/],
    [
      'a date that does not exist',
      '{"version": 1, "nom": "R", "date": "2026-02-30"}',
      /qualite_reseau_invalide .*date/,
    ],
    [
      'a path out of the folder',
      '{"version": 1, "nom": "R", "memoire": "/tmp/x"}',
      /qualite_reseau_invalide .*memoire/,
    ],
    ['a delay of no step', '{"version": 1, "nom": "R", "delais": {"audit": 30}}', /qualite_reseau_invalide .*delais/],
  ])('refuses %s', (_title, text, sentence) => {
    expect(told(() => parseNetworkSettings(text, 'reseau.json'))).toMatch(sentence);
  });
});

describe('frame', () => {
  const [martinique] = shippedReferentials;
  const own = { ...martinique, id: 'region-1', titre: 'Le nôtre' };
  const moved = JSON.parse(assignmentsJson(martinique)) as { rattachements: { critere: string }[] };
  moved.rattachements[4].critere = '1';

  it('comes back whole, the référentiels of the region with it', () => {
    const frame = frameOf(parseNetworkSettings('{"version": 1, "nom": "R", "delais": {"dossier_recu": 40}}', 'r'), {
      referentiels: [['own.json', referentialJson(own)]],
      correspondances: [['passage.json', crosswalkJson(shippedCrosswalks[0])]],
      rattachements: [['rattachements.json', JSON.stringify(moved)]],
    });
    const back = parseFrame(frameJson(frame), 'cadre.json');
    expect(back.settings).toEqual(frame.settings);
    expect(back.library.all).toEqual(frame.library.all);
    expect(back.library.crosswalks).toEqual(frame.library.crosswalks);
    const fifth = back.library.get(martinique.id).indicateurs[4];
    expect([fifth.critere, fifth.rattachement]).toEqual(['1', 'region']);
    expect(frameJson(back)).toBe(frameJson(frame));
  });

  it('refuses a target that no référentiel belongs to', () => {
    const settings = parseNetworkSettings('{"version": 1, "nom": "R", "famille_cible": "toto"}', 'r');
    expect(told(() => frameOf(settings, NOTHING_OWN))).toMatch(/^qualite_famille_inconnue .*toto/);
  });

  it('says what is damaged in it', () => {
    expect(told(() => parseFrame('[]', 'cadre.json'))).toMatch(/^qualite_reseau_invalide .*version/);
    expect(told(() => parseFrame('{"version": 1}', 'cadre.json'))).toMatch(/^qualite_reseau_invalide/);
  });
});
