/** Which papers came back, from whom, in which state: the folder that a regional officer really has. */
import type { FormData } from '../../../core/quality/forms';
import type { Library } from '../../../core/quality/referentials';
import type { Rng } from '../rng';
import { auditGrid, charterSheet, diagnostic, secondOpinion } from './audits';
import type { Desordre } from './disorder';
import { adviser, auditDay, candidates, FUNDERS, incidents, journal, meetings, plan } from './others';
import type { StructureExemple } from './structures';
import { STRUCTURES } from './structures';
import { censusRow, dossier, idOf } from './values';

export interface DocumentExemple {
  /** Without extension. */
  readonly chemin: string;
  readonly modele: string;
  readonly referentiel?: string;
  readonly structure?: StructureExemple;
  readonly data: FormData;
  readonly desordres: readonly Desordre[];
}

const AUDITED: readonly StructureExemple['chemin'][] = ['auditee', 'restituee', 'professionnalisation', 'suivie'];
const EXITED: readonly StructureExemple['chemin'][] = ['sans_reponse', 'refus', 'hors_champ', 'recensee'];
const IMPROVING: readonly StructureExemple['chemin'][] = ['professionnalisation', 'suivie'];
/** Auditors sign with their initials. */
const AUDITORS = ['A. M.', 'B. T.'];

/** Structures also audited on the RNQ; audited twice; audited by two people on the same day. */
const ALSO_RNQ = [2, 4, 8];
const TWICE = [1, 4];
const TWO_AUDITORS = 3;

/** Disorders by rank: most documents are clean, each kind of mess happens somewhere. */
function messOf(rang: number, kind: string): Desordre[] {
  const messes: Readonly<Record<string, readonly Desordre[]>> = {
    'grille-2': ['niveaux_codes'],
    'grille-5': ['lignes_melangees', 'commentaires'],
    'grille-8': ['dates_texte', 'niveaux_codes'],
    'grille-9': ['ods'],
    'grille-11': ['recopie'],
    'grille-12': ['commentaires', 'dates_texte'],
    'grille-14': ['commentaires'],
    'questionnaire-6': ['niveaux_codes', 'lignes_melangees'],
    'questionnaire-10': ['ods'],
    'questionnaire-13': ['recopie', 'dates_texte'],
    'dossier-7': ['recopie'],
    'dossier-12': ['dates_texte'],
    'dossier-14': ['sans_mode_emploi'],
    'dossier-15': ['ods'],
    'charte-7': ['commentaires'],
  };
  return [...(messes[`${kind}-${rang}`] ?? [])];
}

const pad = (rang: number): string => String(rang).padStart(2, '0');

function ofStructure(structure: StructureExemple, library: Library, rng: Rng): DocumentExemple[] {
  const { rang, chemin } = structure;
  const documents: DocumentExemple[] = [];
  const add = (
    folder: string,
    kind: string,
    modele: string,
    data: FormData,
    referentiel?: string,
    suffix = '',
  ): void => {
    documents.push({
      chemin: `${folder}/${pad(rang)}${suffix}`,
      modele,
      ...(referentiel === undefined ? {} : { referentiel }),
      structure,
      data,
      desordres: suffix === '' ? messOf(rang, kind) : [],
    });
  };
  if (EXITED.includes(chemin)) return [];
  add('dossiers', 'dossier', 'dossier-referencement', dossier(structure, rng.fork('valeurs')));
  if (chemin === 'dossier' || chemin === 'cessation') return documents;
  const own = library.get('martinique-2010');
  const self = {
    date: `2025-03-${pad(10 + (rang % 18))}`,
    auditeur: 'Coordination',
    gain: 0.12,
    trous: rang === 17 ? 0.55 : 0.03,
  };
  add(
    'questionnaires',
    'questionnaire',
    'questionnaire-diagnostic',
    diagnostic(structure, own, self, rng.fork('diagnostic')),
    own.id,
  );
  if (!AUDITED.includes(chemin)) return documents;
  const audit = { date: auditDay(structure), auditeur: AUDITORS[rang % 2], gain: 0, trous: rang === 13 ? 0.4 : 0.02 };
  const grid = auditGrid(structure, own, audit, rng.fork('audit'));
  add('grilles', 'grille', 'grille-audit', grid, own.id);
  if (rang === TWO_AUDITORS) {
    const second = secondOpinion(grid, own, AUDITORS[(rang + 1) % 2], rng.fork('second'));
    add('grilles', 'grille', 'grille-audit', second, own.id, '-second-auditeur');
  }
  if (TWICE.includes(rang)) {
    const later = { date: '2026-02-12', auditeur: AUDITORS[0], gain: 0.12, trous: 0 };
    add(
      'grilles',
      'grille',
      'grille-audit',
      auditGrid({ ...structure, faiblesses: [] }, own, later, rng.fork('suivi')),
      own.id,
      '-suivi',
    );
  }
  if (ALSO_RNQ.includes(rang)) {
    const national = library.inForce('rnq', '2025-09-10');
    const day = { date: '2025-09-10', auditeur: AUDITORS[1], gain: 0.32, trous: 0.02 };
    add('grilles', 'grille', 'grille-audit', auditGrid(structure, national, day, rng.fork('rnq')), national.id, '-rnq');
  }
  if (structure.charte !== 'aucune') {
    const charter = library.get('charte-2010');
    add('chartes', 'charte', 'fiche-charte', charterSheet(structure, charter, rng.fork('charte')), charter.id);
  }
  const advisers = rang % 3 === 0 ? 2 : 1;
  for (let i = 0; i < advisers; i++) {
    add(
      'accompagnateurs',
      'fiche',
      'fiche-accompagnateur',
      adviser(structure, i, rng.fork(`accompagnateur${i}`)),
      undefined,
      i === 0 ? '' : `-${i + 1}`,
    );
  }
  if (IMPROVING.includes(chemin)) add('plans', 'plan', 'plan-actions', plan(structure, rng.fork('plan')));
  if (rang <= 10 && rang !== 8) {
    add(
      'satisfaction',
      'satisfaction',
      'questionnaire-candidat',
      candidates(structure, rang === 5 ? 3 : 8 + rng.fork('n').int(0, 30), rng.fork('candidats')),
    );
  }
  return documents;
}

/** Every document of the example network. */
export function documentsOf(library: Library, rng: Rng): DocumentExemple[] {
  const member = STRUCTURES.filter(({ chemin }) => AUDITED.includes(chemin));
  const region: DocumentExemple[] = [
    {
      chemin: 'recensement',
      modele: 'recensement',
      data: {
        structures: STRUCTURES.map((structure) => censusRow(structure, rng.fork(`structure${structure.rang}`).fork('valeurs'))),
        etapes: journal(STRUCTURES, rng.fork('journal')),
        charte: [
          { structure: idOf(STRUCTURES[9]), nom_structure: STRUCTURES[9].nom, genre: 'verification', date: '2025-11-18', avis: 'favorable', fin_validite: '2027-11-17' },
        ],
        financeurs: FUNDERS,
      },
      desordres: [],
    },
    { chemin: 'reunions', modele: 'reunions-reseau', data: meetings(member, rng.fork('reunions')), desordres: [] },
    { chemin: 'dysfonctionnements', modele: 'registre-dysfonctionnements', data: incidents(STRUCTURES), desordres: [] },
  ]; // prettier-ignore
  return [
    ...region,
    ...STRUCTURES.flatMap((structure) => ofStructure(structure, library, rng.fork(`structure${structure.rang}`))),
  ];
}
