/** Draws one parcours: its steps, their dates, the juries; what happens after the closing day has not happened yet. */
import { addMonths, civil, dayNumber, monthLength } from '../../core/table/civil';
import type { Certification } from './certifications';
import type { Certifier } from './certifiers';
import type { Parcours, Passage, Person } from './model';
import { drawCommune } from './people';
import type { Rng } from './rng';

/** Weight of each month for a dépôt: after the summer and at the turn of the year. */
const MONTHS = [10, 9, 10, 8, 8, 8, 5, 3, 10, 11, 10, 7].map((weight, i) => [i + 1, weight] as const);

const MOTIVES: readonly (readonly [string, number])[] = [
  ["reprise d'emploi", 18],
  ['raisons personnelles', 22],
  ['manque de temps', 20],
  ['découragement', 14],
  ['entrée en formation', 9],
  ['changement de projet', 8],
  ['financement non obtenu', 5],
  ['autre', 4],
];

function deposit(rng: Rng): number {
  const year = rng.weighted([[2022, 22], [2023, 24], [2024, 26], [2025, 28]] as const); // prettier-ignore
  const month = rng.weighted(MONTHS);
  const day = weekday(rng, dayNumber(year, month, rng.int(1, monthLength(year, month))));
  // The Friday before a New Year's weekend is another year's.
  return Math.max(day, dayNumber(year, 1, 3));
}

/** Offices open on weekdays: a Saturday or Sunday becomes the Friday before, nine times out of ten. */
function weekday(rng: Rng, day: number): number {
  const dow = (((day + 3) % 7) + 7) % 7; // 0 = Monday; 1970-01-01 was a Thursday
  return dow >= 5 && rng.chance(0.9) ? day - (dow - 4) : day;
}

function blocs(rng: Rng, total: number): number[] {
  const all = Array.from({ length: total }, (_, i) => i + 1);
  return rng.shuffle(all).slice(0, Math.max(1, rng.int(1, total - 1))).sort((a, b) => a - b); // prettier-ignore
}

/** Result of a passage that took place. */
function result(rng: Rng, certifier: Certifier, partial: boolean, rank: number): string {
  const { vt, vp, vr } = certifier.entonnoir;
  // Those who come back have less left to prove.
  const total = rank === 1 ? vt : Math.min(0.85, vt + 0.12);
  const draw = rng.next();
  if (partial) return draw < total + 0.1 ? 'VTB' : draw < 0.9 ? 'VPB' : 'REF';
  if (draw < total) return 'VT';
  if (draw < total + vp) return 'VP';
  return draw < total + vp + vr ? 'VR' : 'REF';
}

function passages(
  rng: Rng,
  certifier: Certifier,
  c: Certification,
  partial: boolean,
  l2: number,
  end: number,
): Passage[] {
  const list: Passage[] = [];
  let day = weekday(rng, l2 + rng.delay(certifier.delais[2], 0.45));
  let nature = 'jury';
  let met = 0;
  while (list.length < certifier.passagesMax) {
    if (day > end) {
      // A session already booked: some tools write it, with no result yet.
      if (day <= end + 75 && rng.chance(0.6))
        list.push({ jury: day, resultat: 'ATT', nature, notification: null, blocs: [] });
      break;
    }
    const absent = rng.next();
    const resultat = absent < 0.035 ? 'ABS' : absent < 0.06 ? 'EXC' : result(rng, certifier, partial, ++met);
    const notified = day + rng.int(6, 35);
    list.push({
      jury: day,
      resultat,
      nature,
      notification: notified <= end && resultat !== 'EXC' ? notified : null,
      blocs: resultat === 'VP' || resultat === 'VPB' ? blocs(rng, c.blocs) : [],
    });
    const again = { ABS: 0.5, EXC: 0.85, VP: 0.5, VPB: 0.4, VR: 0.8, REF: 0.3 }[resultat] ?? 0;
    if (!rng.chance(again)) break;
    nature = (resultat === 'VP' || resultat === 'VR') && rng.chance(0.5) ? 'contrôle complémentaire' : 'jury';
    day = weekday(rng, day + rng.delay(resultat === 'EXC' || resultat === 'VR' ? 110 : 260, 0.35));
  }
  return list;
}

const until = (day: number, end: number): number | null => (day <= end ? day : null);

/** Recevability: complete file, decision and its date. */
function instruction(rng: Rng, certifier: Certifier, depot: number, end: number) {
  const l1Complet = rng.chance(0.4) ? depot : weekday(rng, depot + rng.delay(16, 0.7));
  const date = weekday(rng, l1Complet + rng.delay(certifier.delais[0], 0.55));
  if (l1Complet > end) return { l1Complet: null, decision: 'en_attente', dateDecision: null };
  const draw = rng.next();
  if (draw < 0.02) return { l1Complet: null, decision: 'incomplet', dateDecision: null };
  if (date > end) return { l1Complet, decision: 'en_attente', dateDecision: null };
  const silence = addMonths(l1Complet, 2);
  if (date > silence && rng.chance(certifier.implicites ?? 0)) {
    return { l1Complet, decision: 'recevable_implicite', dateDecision: silence };
  }
  if (draw < 0.035) return { l1Complet, decision: 'sans_suite', dateDecision: date };
  if (rng.chance(certifier.entonnoir.recevable)) {
    const decision = draw < 0.05 ? 'recevable_partiel' : 'recevable';
    return { l1Complet, decision, dateDecision: date };
  }
  return { l1Complet, decision: 'non_recevable', dateDecision: date };
}

/** Support: who, from when to when. Dates and provider only where the certifier sends them. */
function support(rng: Rng, certifier: Certifier, decision: number | null, l2: number | null, end: number) {
  const draw = rng.next();
  const accompagnement = draw < 0.06 ? '' : rng.chance(certifier.entonnoir.accompagnement) ? 'oui' : 'non';
  const none = { accompagnement, prestataire: '', debutAccompagnement: null, finAccompagnement: null };
  if (accompagnement !== 'oui' || certifier.prestataires.length === 0 || decision === null) return none;
  const start = weekday(rng, decision + rng.int(10, 80));
  const debut = until(l2 === null ? start : Math.min(start, l2 - 20), end);
  if (debut === null || debut <= decision) return none;
  const last = weekday(rng, debut + rng.delay(150, 0.4));
  const fin = until(l2 === null ? last : Math.min(last, l2), end);
  const prestataire = rng.chance(0.06) ? '' : rng.zipf(certifier.prestataires);
  return { accompagnement, prestataire, debutAccompagnement: debut, finAccompagnement: fin };
}

/** Draws a parcours of `person` at `certifier`, observed until day `end`. `moved`: the person may have a new address. */
export function drawParcours(
  rng: Rng,
  id: string,
  person: Person,
  certifier: Certifier,
  certifications: readonly Certification[],
  end: number,
  moved: boolean,
): Parcours {
  const certification = rng.zipf(certifications, 4);
  const depot = deposit(rng);
  const demande = weekday(rng, depot - rng.delay(30, 0.8));
  const { l2: pL2, visee, abandon: pAbandon } = certifier.entonnoir;
  const partial = rng.chance(visee);
  // A few never get further than asking.
  const depotL1 = certifier.premiersContacts === true && rng.chance(0.035) ? null : depot;
  const first =
    depotL1 === null
      ? { l1Complet: null, decision: '', dateDecision: null }
      : instruction(rng, certifier, depotL1, end);
  const favourable = first.decision.startsWith('recevable') ? first.dateDecision : null;
  const leaves = favourable !== null && rng.chance(pAbandon);
  const l2 =
    favourable === null || leaves || !rng.chance(pL2)
      ? null
      : until(weekday(rng, favourable + rng.delay(certifier.delais[1], 0.5)), end);
  const gone = leaves && favourable !== null ? until(favourable + rng.delay(170, 0.7), end) : null;
  return {
    id,
    person,
    commune: moved && rng.chance(0.15) ? drawCommune(rng) : person.commune,
    certificateur: certifier.id,
    ministere: certifier.ministere,
    dossier: '',
    certification,
    dispositif: rng.chance(certifier.collectives ?? 0)
      ? rng.pick(['VAE collective', 'VAE collective', 'VAE inversée'])
      : 'VAE',
    viseePartielle: visee === 0 ? '' : partial ? 'oui' : 'non',
    demande,
    depotL1,
    ...first,
    finValidite:
      certifier.validite !== undefined && favourable !== null ? addMonths(favourable, certifier.validite) : null,
    ...support(rng, certifier, favourable, l2, end),
    depotL2: l2,
    passages: l2 === null ? [] : passages(rng, certifier, certification, partial, l2, end),
    abandon: gone,
    motifAbandon: gone === null ? '' : rng.weighted(MOTIVES),
    motifArchivage: '',
    situation: moved && rng.chance(0.3) ? 'salarie_prive' : person.situation,
    niveauFormation: person.niveauFormation,
    niveauDiplome: person.niveauDiplome,
  };
}

/** The civil year by which certifiers file a parcours: its dépôt, else its demande. */
export function filingYear(p: Parcours): number {
  return civil(p.depotL1 ?? p.demande ?? 0).year;
}
