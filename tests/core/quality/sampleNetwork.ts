/** A fictitious network for the synthesis: audits with levels drawn by a small generator, sheets of accompagnateurs, plans. */
import type { Evaluation } from '../../../core/quality/grid';
import type { Register } from '../../../core/quality/network';
import type { Values } from '../../../core/quality/forms';
import type { Referential } from '../../../core/quality/referentials';
import { evaluation } from './sampleEvaluation';

/** Numbers 0..n-1, the same at each run (Park and Miller). */
export function draws(seed: number): (n: number) => number {
  let state = (seed * 7919 + 13) % 2147483647;
  return (n) => {
    state = (state * 48271) % 2147483647;
    return Math.floor((state / 2147483647) * n);
  };
}

export function drawnAudit(
  referential: Referential,
  structure: string,
  date: string,
  draw: (n: number) => number,
): Evaluation {
  const codes = referential.echelle.niveaux.filter(({ valeur }) => valeur !== null).map(({ code }) => code);
  const levels = Object.fromEntries(
    referential.indicateurs.map(({ numero }, i) => {
      const tilt = (i * 5) % codes.length;
      const low = Math.min(draw(codes.length), draw(codes.length));
      return [numero, draw(25) === 0 ? null : codes[draw(4) < tilt ? low : codes.length - 1 - low]];
    }),
  );
  return evaluation(referential, levels, { structure, date });
}

const COMMUNES = ['BOURG-FICTIF', 'ANSE-INVENTEE', 'MORNE-EXEMPLE', 'PORT-SUPPOSE'];

/** Structures S01, S02...; the first `audited` have an audit of each day given, those of later days a few fewer. */
export function sampleRegister(
  referential: Referential,
  structures: number,
  evaluations: readonly Evaluation[],
  date: string,
): Register {
  const draw = draws(structures);
  const ids = Array.from({ length: structures }, (_, i) => `S${String(i + 1).padStart(2, '0')}`);
  const sheets = ids.slice(0, Math.ceil(structures * 0.7)).flatMap((structure): Values[] =>
    Array.from({ length: 1 + draw(4) }, (): Values => ({
      structure,
      nom: 'Nom-Fictif',
      niveau_diplome: String(5 + draw(3)),
      annee_debut: 2004 + draw(20),
      forme_vae: draw(2) === 0,
      membre_jury: draw(3) === 0,
      besoins: ['Entretien d’explicitation', 'Handicap et VAE', 'Réforme, financement', 'Qualiopi'][draw(4)],
    })),
  );
  return {
    version: 1,
    nom: 'Réseau fictif',
    date,
    structures: ids.map((id, i) => ({
      id,
      nom: `Structure inventée ${i + 1}`,
      fiche: {
        code_postal: '97200',
        commune: COMMUNES[draw(4)],
        profil: ['organisme_formation', 'bilan', 'cabinet'][draw(3)],
      },
      dossier: null,
    })),
    transitions: [],
    charte: [],
    evaluations,
    listes: { 'fiche-accompagnateur.fiche': sheets },
    documents: [],
  } as unknown as Register;
}
