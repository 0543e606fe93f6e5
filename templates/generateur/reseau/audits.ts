/** What auditors found: levels drawn from a structure's quality and weak points, told in the words of the référentiel. */
import type { FormData, Values } from '../../../core/quality/forms';
import type { QualityIndicator, Referential } from '../../../core/quality/referentials';
import { allowedLevels } from '../../../core/quality/referentials';
import type { Rng } from '../rng';
import type { StructureExemple } from './structures';

export interface AuditExemple {
  /** ISO days. */
  readonly date: string;
  readonly auditeur: string;
  /** Added to the structure's quality: a follow-up audit finds better, a self-assessment judges kindly. */
  readonly gain: number;
  /** Share of indicators left unfilled. */
  readonly trous: number;
}

const SITES = ['Site principal', 'Antenne', 'Siège'];
const EVIDENCE = ['document', 'entretien', 'dossier', 'observation'] as const;

/** Index of a level among those that count, from worst to best. */
function drawn(
  structure: StructureExemple,
  indicator: QualityIndicator,
  gain: number,
  count: number,
  rng: Rng,
): number {
  const weak = structure.faiblesses.includes(indicator.numero) ? 0.45 : 0;
  const score = structure.qualite + gain - weak + 0.16 * rng.normal();
  return Math.max(0, Math.min(count - 1, Math.floor(score * count - 0.2)));
}

/** Code of a level, or null where the auditor left it. */
function levelCode(
  structure: StructureExemple,
  referential: Referential,
  indicator: QualityIndicator,
  audit: AuditExemple,
  rng: Rng,
): string | null {
  if (rng.chance(audit.trous)) return null;
  const all = allowedLevels(referential, indicator);
  const away = all.find(({ motif }) => motif === true);
  if (away !== undefined && (indicator.condition !== undefined ? rng.chance(0.8) : rng.chance(0.015))) return away.code;
  const counted = all.filter(({ valeur }) => valeur !== null);
  return counted[drawn(structure, indicator, audit.gain, counted.length, rng)].code;
}

/** A filled audit grid. */
export function auditGrid(
  structure: StructureExemple,
  referential: Referential,
  audit: AuditExemple,
  rng: Rng,
): FormData {
  const preuves: Values[] = [];
  const grille = referential.indicateurs.map((indicator): Values => {
    const own = rng.fork(indicator.numero);
    const niveau = levelCode(structure, referential, indicator, audit, own);
    const level = referential.echelle.niveaux.find(({ code }) => code === niveau);
    if (level === undefined) return { indicateur: indicator.numero };
    if (level.valeur === null) {
      return { indicateur: indicator.numero, niveau, motif: 'La structure ne propose pas cette prestation.' };
    }
    // One in twelve forgets the evidence: the reading says so.
    if (!own.chance(0.08)) {
      preuves.push({
        indicateurs: [indicator.numero],
        type: own.pick(EVIDENCE),
        reference: indicator.preuves[own.int(0, Math.max(0, indicator.preuves.length - 1))] ?? 'Entretien',
        date: audit.date,
        validite: own.chance(0.1) ? '2025-12-31' : null,
        vue: own.chance(0.93),
      });
    }
    const constat = indicator.descripteurs[level.code] ?? `${level.libelle}.`;
    if (level.conforme) return { indicateur: indicator.numero, niveau, constat };
    const aim = referential.echelle.niveaux.find(({ conforme }) => conforme);
    return {
      indicateur: indicator.numero,
      niveau,
      constat,
      preconisation: `À atteindre : ${indicator.descripteurs[aim?.code ?? ''] ?? indicator.preuves[0] ?? indicator.titre}`,
      observations: own.chance(0.3) ? 'La structure partage le constat.' : null,
      action: own.chance(0.7) ? `Formaliser : ${indicator.titre[0].toLowerCase()}${indicator.titre.slice(1)}` : null,
      responsable: own.chance(0.6) ? 'Coordination pédagogique' : null,
      echeance: own.chance(0.65) ? '2026-02-28' : null,
      levee: own.chance(0.15) ? '2026-01-20' : null,
    };
  });
  return {
    fiche: [
      {
        date_audit: audit.date,
        site: rng.pick(SITES),
        interlocuteurs: 'Direction, coordination pédagogique',
        auditeur: audit.auditeur,
        duree: rng.int(3, 6),
        contexte: 'Audit sur site, sur pièces et sur entretiens.',
        points_forts: structure.qualite > 0.7 ? 'Accompagnement personnalisé et tracé.' : 'Équipe disponible.',
        points_ameliorer: structure.faiblesses.length > 1 ? 'Formalisation des pratiques.' : null,
        conclusion: null,
        observations_structure: null,
      },
    ],
    grille,
    preuves,
  };
}

/** What a second auditor of the same day says: mostly the same, one level aside now and then. */
export function secondOpinion(grid: FormData, referential: Referential, auditeur: string, rng: Rng): FormData {
  return {
    ...grid,
    fiche: grid.fiche.map((row) => ({ ...row, auditeur })),
    grille: grid.grille.map((row) => {
      const found = referential.indicateurs.find(({ numero }) => numero === row.indicateur);
      const own = rng.fork(String(row.indicateur));
      const counted =
        found === undefined ? [] : allowedLevels(referential, found).filter(({ valeur }) => valeur !== null);
      const at = counted.findIndex(({ code }) => code === row.niveau);
      if (at < 0 || !own.chance(0.25)) return row;
      const other = counted[Math.max(0, Math.min(counted.length - 1, at + (own.chance(0.5) ? 1 : -1)))];
      return { ...row, niveau: other.code, constat: found?.descripteurs[other.code] ?? row.constat };
    }),
  };
}

/** A filled self-assessment. */
export function diagnostic(
  structure: StructureExemple,
  referential: Referential,
  audit: AuditExemple,
  rng: Rng,
): FormData {
  const { grille } = auditGrid(structure, referential, audit, rng);
  return {
    fiche: [
      {
        date: audit.date,
        repondant: audit.auditeur,
        fonction: 'Coordination pédagogique',
        site: 'Site principal',
        candidats_annee: rng.int(5, 90),
        attentes: rng.chance(0.5) ? 'Échanger avec les autres structures du réseau.' : null,
        besoins_formation: rng.pick([
          'Techniques d’explicitation',
          'Évaluer un accompagnement',
          'Accueillir les personnes en situation de handicap',
          null,
        ]),
      },
    ],
    grille: grille.map(({ indicateur, niveau, motif, constat }) => ({
      indicateur,
      niveau: niveau ?? null,
      motif: motif ?? null,
      constat: rng.chance(0.6) ? (constat ?? null) : null,
    })),
  };
}

/** A charter sheet: commitments, and the decision of the Comité technique if there was one. */
export function charterSheet(structure: StructureExemple, referential: Referential, rng: Rng): FormData {
  const verified = structure.charte === 'verifiee' || structure.charte === 'expiree';
  const audit = { date: '2025-11-18', auditeur: '', gain: 0.25, trous: 0 };
  const { grille } = auditGrid({ ...structure, faiblesses: [] }, referential, audit, rng);
  const decided = structure.charte === 'expiree' ? '2024-01-16' : '2025-11-18';
  return {
    fiche: [
      {
        date_signature: structure.charte === 'expiree' ? '2023-12-04' : '2025-09-1' + String(rng.int(0, 9)),
        signataire: null,
        fonction_signataire: 'Direction',
        signature: true,
        site: 'Tous les sites',
      },
    ],
    engagements: verified
      ? grille.map(({ indicateur, niveau, constat }) => ({
          indicateur,
          niveau: niveau ?? null,
          constat: constat ?? null,
          preuve: rng.chance(0.9) ? 'Vue en comité' : null,
        }))
      : grille.map(({ indicateur }) => ({ indicateur })),
    decision: verified
      ? [
          {
            date: decided,
            avis: structure.qualite > 0.7 ? 'favorable' : 'favorable_reserves',
            fin_validite: structure.charte === 'expiree' ? '2026-01-15' : '2027-11-17',
            motif: structure.qualite > 0.7 ? null : 'Évaluation des prestations à formaliser.',
            membres: null,
          },
        ]
      : [],
  };
}
