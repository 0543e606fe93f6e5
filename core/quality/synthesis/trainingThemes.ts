/** Themes of training needs, found by their words in what structures and accompagnateurs write freely. */
import { foldLabel } from '../../values';

export interface TrainingTheme {
  readonly code: string;
  readonly libelle: string;
  /** Beginnings of words, folded: capitals and accents do not count. */
  readonly mots: readonly string[];
}

/** A text may speak of several themes; what speaks of none is `autre`. */
export const TRAINING_THEMES: readonly TrainingTheme[] = [
  {
    code: 'entretien',
    libelle: 'Conduite d’entretien, explicitation',
    mots: ['entretien', 'explicit', 'ecoute', 'analyse de l activite', 'analyse du travail'],
  },
  {
    code: 'ecrit',
    libelle: 'Aide à l’écriture du dossier de validation',
    mots: ['ecri', 'redaction', 'livret', 'dossier de validation'],
  },
  { code: 'jury', libelle: 'Préparation au jury', mots: ['jury', 'oral'] },
  {
    code: 'certifications',
    libelle: 'Lecture des référentiels et choix de la certification',
    mots: ['certification', 'rncp', 'diplome', 'referentiel metier', 'referentiels de competences', 'blocs'],
  },
  {
    code: 'reglementation',
    libelle: 'Réglementation et financement de la VAE',
    mots: ['reforme', 'reglement', 'droit', 'juridique', 'loi', 'financement', 'france vae', 'cpf', 'opco'],
  },
  { code: 'qualite', libelle: 'Démarche qualité', mots: ['qualit', 'qualiopi', 'rnq', 'audit'] },
  {
    code: 'publics',
    libelle: 'Publics spécifiques (handicap, difficultés avec l’écrit)',
    mots: ['handicap', 'illettr', 'fle', 'allophone', 'public', 'insertion', 'accessib'],
  },
  {
    code: 'numerique',
    libelle: 'Outils numériques et accompagnement à distance',
    mots: [
      'numeri',
      'informatique',
      'distance',
      'distanciel',
      'visio',
      'ia',
      'intelligence artificielle',
      'bureautique',
    ],
  },
  {
    code: 'pedagogie',
    libelle: 'Pédagogie et animation de groupes',
    mots: ['pedago', 'andragog', 'animation', 'animer', 'groupe', 'collectif'],
  },
  { code: 'autre', libelle: 'Autres besoins', mots: [] },
];

/** Codes of the themes that texts speak of. */
export function themesOf(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts) {
    const words = ` ${foldLabel(text)} `.replace(/[^a-z0-9]+/g, ' ');
    const spoken = TRAINING_THEMES.filter(({ mots }) => mots.some((mot) => hasWord(words, mot)));
    for (const { code } of spoken) found.add(code);
    if (spoken.length === 0) found.add('autre');
  }
  return found;
}

/** Short words are whole (« ia », « cpf »), the others are beginnings. */
function hasWord(words: string, mot: string): boolean {
  return words.includes(mot.length <= 3 ? ` ${mot} ` : ` ${mot}`);
}
