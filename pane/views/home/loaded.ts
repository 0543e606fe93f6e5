/** What the session holds now, as sentences: the first view shows it, so that nobody wonders which base is in hand. */
import type { Slots } from '../../../core/messages';
import { fingerprint } from '../../../core/privacy';
import { countText, dayText } from '../../../core/reports';
import { parseIsoDay } from '../../../core/table';
import type { Session } from '../../session';

/** A label and what stands against it, as phrase codes. */
export interface LoadedLine {
  readonly label: string;
  readonly value: string;
  readonly slots: Slots;
}

/** Region, profiles, keys (by their fingerprints), base, figures: every one, said to be absent where it is. */
export function loadedLines(session: Session): LoadedLine[] {
  const { region, profiles, keys, base, indicators, published, network } = session;
  const line = (name: string, isThere: boolean, slots: Slots = {}): LoadedLine => ({
    label: `panneau.charge.${name}`,
    value: `panneau.charge.${name}.${isThere ? 'oui' : 'non'}`,
    slots,
  });
  const roles = [...keys].map(([role, key]) => ({ role, texte: fingerprint(key), demonstration: key.demonstration }));
  const of = (role: string): Slots => ({ empreinte: roles.find((one) => one.role === role)?.texte ?? '' });
  return [
    line('region', region !== null, {
      nom: region?.nom ?? '',
      n: region?.certificateurs.length ?? 0,
      jour: region === null ? '' : dayText(parseIsoDay(region.date_extraction)),
    }),
    line('profils', profiles.size > 0, { n: profiles.size }),
    line('appariement', keys.has('appariement'), of('appariement')),
    line('cle_region', keys.has('region'), of('region')),
    line('base', base !== null, {
      nom: base?.region.nom ?? '',
      parcours: countText(base?.base.parcours.rowCount ?? 0),
      n: base?.base.parcours.rowCount ?? 0,
      passages: countText(base?.base.passages.rowCount ?? 0),
      p: base?.base.passages.rowCount ?? 0,
    }),
    line('chiffres', indicators !== null, { lignes: countText(indicators?.length ?? 0) }),
    line('publication', published !== null, {
      publies: countText(published?.report.publiees ?? 0),
      masques: countText((published?.report.primaires ?? 0) + (published?.report.secondaires ?? 0)),
    }),
    line('reseau', network !== null, {
      nom: network?.registre.nom ?? '',
      n: network?.registre.structures.length ?? 0,
      jour: network === null ? '' : dayText(parseIsoDay(network.registre.date)),
    }),
  ];
}
