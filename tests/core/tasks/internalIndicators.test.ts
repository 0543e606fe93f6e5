/** Results of providers stay inside: counted with the others, absent from the publication, objected to when they leave. */
import type { RegionSettings } from '../../../core/base';
import type { IndicatorRow } from '../../../core/indicators';
import { calculer, drain, publier, requireSafe } from '../../../core/tasks';
import type { OpenedBase } from '../../../core/tasks';
import { verifier } from '../../../core/tasks/verifier';
import { baseOf } from '../indicators/randomBase';

const EXTENSIONS = ['prestataire', 'date_debut_accompagnement', 'date_fin_accompagnement'];
const region = {
  version: 1,
  nom: 'Atlantide',
  code_region: '99',
  date_extraction: '2024-12-31',
  certificateurs: [{ id: 'aa', nom: 'Certificateur', nature: 'certificateur', exports: [] }],
  rubriques: { extensions: EXTENSIONS },
  publication: { seuil: 5, methode: 'suppression' },
} as unknown as RegionSettings;

const base = baseOf(
  {
    parcours: Array.from({ length: 40 }, (_, i) => ({
      id_parcours: `P${String(i).padStart(4, '0')}`,
      certificateur: 'aa',
      date_depot_l1: '2023-01-05',
      prestataire: i % 2 === 0 ? '99999001300016' : '99999002100019',
      date_debut_accompagnement: '2023-03-01',
      date_fin_accompagnement: i % 3 === 0 ? '' : '2023-11-01',
    })),
    passages: [],
  },
  EXTENSIONS,
);

const isProvider = ({ indicateur, ventilation_1 }: IndicatorRow): boolean =>
  indicateur.startsWith('P') || ventilation_1 === 'prestataire';

describe('results of providers', () => {
  const rows = drain(calculer(region, base, []));
  const published = drain(publier(region, rows));
  const opened = { region, base, missing: [], sources: [] } as unknown as OpenedBase;
  const verified = (leaving: readonly IndicatorRow[]): readonly string[] =>
    drain(
      verifier([{ fichier: 'indicateurs.csv', contenu: { genre: 'indicateurs', rows: leaving } }], 5, opened),
    ).remarks.map(({ gravite, code }) => `${gravite} ${code}`);

  it('are counted, and not published, not even hidden', () => {
    expect(rows.filter(isProvider).length).toBeGreaterThan(0);
    expect(published.rows.filter(isProvider)).toEqual([]);
    expect(published.rows).toHaveLength(rows.filter((row) => !isProvider(row)).length);
    expect(published.report.lignes).toBe(published.rows.length);
  });

  it('do not keep the rest from leaving', () => {
    expect(drain(requireSafe(region, published.rows, rows))).toBeUndefined();
    expect(verified(published.rows)).toEqual([]);
  });

  it('are objected to when someone adds them to what leaves', () => {
    const one = rows.filter(isProvider).slice(0, 1);
    expect(verified([...published.rows, ...one])).toContain('bloquant indicateur_interne');
  });
});
