/** What is to complete or to check: a sheet in sentences, by structure, and `constats.csv`, without any value. */
import type { QualityFinding } from '../../../quality/findings';
import type { Register } from '../../../quality/network';
import { phrase, tellFinding } from '../../../messages';
import { byCodeUnit, textColumn, writeCsv } from '../../../table';
import type { Mark, Sheet } from '../../../workbook';
import { type GatheredFinding, gathered } from './gathered';
import { listSheet } from './listSheet';
import { structureColumns } from './formSheet';

const SEVERITIES: readonly QualityFinding['gravite'][] = ['bloquant', 'a_verifier', 'information'];

/** By structure, the most serious first, then by place. */
function compareFindings(a: QualityFinding, b: QualityFinding): number {
  return (
    byCodeUnit(a.structure, b.structure) ||
    SEVERITIES.indexOf(a.gravite) - SEVERITIES.indexOf(b.gravite) ||
    byCodeUnit(a.place.fichier, b.place.fichier) ||
    byCodeUnit(a.place.feuille, b.place.feuille) ||
    a.place.ligne - b.place.ligne ||
    a.place.colonne.length - b.place.colonne.length ||
    byCodeUnit(a.place.colonne, b.place.colonne) ||
    byCodeUnit(a.code, b.code)
  );
}

/** Cells told in a line; the file shows the others. */
const CELLS = 12;

function placeText({ finding, others }: GatheredFinding): string {
  const { feuille, ligne } = finding.place;
  if (feuille === '') return '';
  if (ligne === 0) return feuille;
  const cells = [finding, ...others].slice(0, CELLS).map(({ place }) => `${place.colonne}${place.ligne}`);
  const cellule = cells.join(' ') + (others.length >= CELLS ? ' …' : '');
  return phrase('reseau.place', { feuille, cellule });
}

/** The sheet « À compléter ». */
export function findingsSheet(register: Register, findings: readonly QualityFinding[]): Sheet {
  const names = new Map(register.structures.map(({ id, nom }) => [id, nom]));
  const lines = gathered([...findings].sort(compareFindings));
  const severityColumn = 2;
  return listSheet({
    nom: phrase('reseau.feuille.a_completer'),
    titre: phrase('reseau.feuille.a_completer.titre'),
    explication: phrase('reseau.feuille.a_completer.explication', {
      n: lines.filter(({ finding }) => finding.gravite === 'bloquant').length,
      total: lines.length,
    }),
    colonnes: [
      ...structureColumns(),
      { entete: phrase('reseau.colonne.gravite'), genre: 'texte', largeur: 13 },
      { entete: phrase('reseau.colonne.quoi'), genre: 'cellule', largeur: 46 },
      { entete: phrase('reseau.colonne.pourquoi'), genre: 'cellule', largeur: 40 },
      { entete: phrase('reseau.colonne.action'), genre: 'cellule', largeur: 40 },
      { entete: phrase('reseau.colonne.fichier'), genre: 'cellule', largeur: 28 },
      { entete: phrase('reseau.colonne.place'), genre: 'cellule', largeur: 18 },
    ],
    lignes: lines.map((line) => {
      const { finding, others } = line;
      const { quoi, pourquoi, action } = tellFinding(finding.code, finding.details);
      const { structure, gravite, place } = finding;
      return [
        structure,
        names.get(structure) ?? '',
        phrase(`reseau.gravite.${gravite}`),
        others.length === 0 ? quoi : `${quoi} ${phrase('reseau.constat.autres', { n: others.length })}`,
        pourquoi,
        action,
        place.fichier,
        placeText(line),
      ];
    }),
    marques: lines.map(({ finding }, ligne): Mark => ({ ligne, colonne: severityColumn, style: finding.gravite })),
    couleurOnglet: 'rouge',
    figees: 2,
  });
}

const COLUMNS: readonly (readonly [string, (finding: QualityFinding) => string])[] = [
  ['fichier', ({ place }) => place.fichier],
  ['feuille', ({ place }) => place.feuille],
  ['ligne', ({ place }) => (place.ligne === 0 ? '' : String(place.ligne))],
  ['colonne', ({ place }) => place.colonne],
  ['structure', ({ structure }) => structure],
  ['code', ({ code }) => code],
  ['gravite', ({ gravite }) => gravite],
];

/** `constats.csv`: places and codes, never a value. */
export function findingsCsv(findings: readonly QualityFinding[]): Uint8Array {
  const sorted = [...findings].sort(
    (a, b) =>
      byCodeUnit(a.place.fichier, b.place.fichier) ||
      byCodeUnit(a.place.feuille, b.place.feuille) ||
      a.place.ligne - b.place.ligne ||
      compareFindings(a, b),
  );
  return writeCsv({ rowCount: sorted.length, columns: COLUMNS.map(([name, of]) => textColumn(name, sorted.map(of))) });
}
