/** A naive second opinion on P01 to P05: row objects and plain comparisons of ISO days, written from the definitions. */
import type { OracleRow, OracleScope, Row } from './oracle';

const RESULTS = ['VT', 'VP', 'VTB', 'VPB', 'VR', 'REF'];

/** One unit in one series: year '' when its date is missing. */
interface Unit {
  readonly year: string;
  readonly role: 'hit' | 'in' | 'unknown';
  readonly prestataire: string;
}

type Figures = Pick<OracleRow, 'numerateur' | 'denominateur' | 'inconnus'>;

/** Figures by `P02|cohorte|2023|prestataire|123` (`P02|cohorte|2023||` for the whole); cells where nothing counts are left out. */
export function supportOracle(
  parcours: readonly Row[],
  passages: readonly Row[],
  scope: OracleScope,
): Map<string, Figures> {
  const figures = new Map<string, Figures>();
  const put = (name: string, units: readonly Unit[], isCount: boolean): void => {
    for (const periode of [...new Set(units.map(({ year }) => year))].filter((year) => year !== '').concat('total')) {
      for (const prestataire of [null, ...new Set(units.map((unit) => unit.prestataire || 'NR'))]) {
        const mine = units.filter((unit) => prestataire === null || (unit.prestataire || 'NR') === prestataire);
        const dated = mine.filter(({ year }) => year !== '' && (periode === 'total' || year === periode));
        const counted = dated.filter(({ role }) => role !== 'unknown');
        const undated = periode === 'total' ? mine.filter(({ year }) => year === '').length : 0;
        if (counted.length === 0) continue;
        const key = [name, periode, prestataire === null ? '' : 'prestataire', prestataire ?? ''].join('|');
        const hits = counted.filter(({ role }) => role === 'hit').length;
        figures.set(key, {
          numerateur: isCount ? counted.length : hits,
          denominateur: isCount ? null : counted.length,
          inconnus: dated.length - counted.length + undated,
        });
      }
    }
  };

  const known = parcours
    .filter((p) => p.motif_archivage === '')
    .map((p) => {
      const limit = scope.closing[p.certificateur] ?? scope.extraction;
      const past = (day: string): string => (day !== '' && day <= limit ? day : '');
      const fin = past(p.date_fin_accompagnement);
      const abandon = past(p.date_abandon);
      const debut = p.date_debut_accompagnement;
      const future = debut > limit;
      const supported = p.accompagnement === 'oui' || p.prestataire !== '' || past(debut) !== '';
      const juries = passages
        .filter((j) => j.id_parcours === p.id_parcours && (j.date_jury === '' || j.date_jury <= limit))
        // A jury on a known day before support began is none of its results.
        .filter((j) => j.date_jury === '' || debut === '' || j.date_jury >= debut);
      return {
        debut,
        future,
        supported,
        juries,
        prestataire: p.prestataire,
        ended: fin !== '' && !(abandon !== '' && abandon <= fin),
        dropped: abandon !== '' && !(debut !== '' && abandon < debut) && !(fin !== '' && fin < abandon),
      };
    });
  const cohort = known.filter(({ supported, future }) => supported && !future);
  const unit = (role: (p: (typeof known)[number]) => boolean) => (p: (typeof known)[number]) => ({
    year: p.debut.slice(0, 4),
    role: role(p) ? ('hit' as const) : ('in' as const),
    prestataire: p.prestataire,
  });
  put('P01|flux', cohort.map(unit(() => false)), true);
  put('P02|cohorte', cohort.map(unit(({ ended }) => ended)), false);
  put('P03|cohorte', cohort.map(unit(({ dropped }) => dropped)), false);
  const presented = ({ juries }: (typeof known)[number]): boolean =>
    juries.some(({ resultat_jury }) => RESULTS.includes(resultat_jury));
  // Ended supports whose parcours nothing else tells to be supported: dated ones always are.
  const completed = known.filter(({ ended, future }) => ended && !future);
  put('P04|cohorte', completed.map(unit(presented)), false);
  put(
    'P05|flux',
    known
      .filter(({ supported }) => supported)
      .flatMap(({ juries, prestataire }) =>
        juries.flatMap(({ date_jury, resultat_jury }): Unit[] => {
          const year = date_jury.slice(0, 4);
          if (RESULTS.includes(resultat_jury))
            return [{ year, role: resultat_jury === 'VT' ? 'hit' : 'in', prestataire }];
          return resultat_jury === '' && year !== '' ? [{ year, role: 'unknown', prestataire }] : [];
        }),
      ),
    false,
  );
  return figures;
}
