/** The sheet « Échelle »: what each level counts for, then what it looks like, indicator by indicator. */
import { phrase } from '../../../messages';
import { byCriterion } from '../../../quality/referentials';
import type { Level } from '../../../quality/referentials';
import type { Cell, Sheet } from '../../../workbook';
import type { Drawing } from './context';
import { levelStyle } from './levels';
import { breaksBefore } from './pageBreaks';

const DESCRIPTOR_WIDTH = 34;

function meaning({ valeur, conforme, gravite, motif, preuve, renseigne }: Level): string {
  const said = (code: string): string => phrase(`classeur.echelle.${code}`);
  return [
    valeur === null ? said('hors') : said(gravite ?? (conforme ? 'conforme' : 'non_conforme')),
    ...(motif === true ? [said('motif')] : []),
    ...(preuve ? [said('preuve')] : []),
    ...(renseigne ? [] : [said('a_renseigner')]),
  ].join(', ');
}

export function scaleSheet({ referential }: Drawing): Sheet {
  const { echelle } = referential;
  const described = echelle.niveaux.filter(({ code }) =>
    referential.indicateurs.some(({ descripteurs }) => descripteurs[code] !== undefined),
  );
  const header = (text: string): Cell => ({ valeur: text, style: 'entete' });
  const rows: (Cell | null)[][] = [
    [{ valeur: phrase('classeur.echelle.titre', { titre: echelle.titre }), style: 'titre' }],
    [{ valeur: phrase('classeur.echelle.texte'), style: 'legende' }],
    [
      null,
      header(phrase('classeur.echelle.niveau')),
      header(phrase('classeur.echelle.valeur')),
      header(phrase('classeur.echelle.sens')),
    ],
    ...echelle.niveaux.map((level): (Cell | null)[] => [
      null,
      { valeur: level.libelle, style: levelStyle(echelle, level) ?? 'cellule' },
      { valeur: level.valeur ?? '-', style: 'cellule' },
      { valeur: meaning(level), style: 'cellule' },
    ]),
  ];
  const bands: number[] = [];
  if (described.length > 0) {
    rows.push([]);
    rows.push([
      header(phrase('classeur.numero')),
      header(phrase('classeur.indicateur')),
      ...described.map(({ libelle }) => header(libelle)),
    ]);
    for (const { critere, indicateurs } of byCriterion(referential)) {
      bands.push(rows.length);
      const band = phrase('classeur.bande', { numero: critere.numero, titre: critere.titre });
      rows.push(
        Array.from({ length: described.length + 2 }, (_, i): Cell => ({
          valeur: i === 0 ? band : null,
          style: 'bandeau',
        })),
      );
      for (const { numero, titre, descripteurs } of indicateurs) {
        rows.push([
          { valeur: numero, style: 'code', fort: true },
          { valeur: titre, style: 'cellule', fort: true },
          ...described.map(({ code }): Cell => ({ valeur: descripteurs[code] ?? '-', style: 'cellule' })),
        ]);
      }
    }
  }
  const sheet: Sheet = {
    nom: phrase('classeur.feuille.echelle'),
    blocs: [{ genre: 'cellules', ligne: 0, colonne: 0, cellules: rows }],
    largeurs: [6, 30, ...Array.from({ length: Math.max(2, described.length) }, () => DESCRIPTOR_WIDTH)],
    protection: true,
    quadrillage: false,
    impression: { paysage: true, repeterLignes: 1 },
    couleurOnglet: 'gris',
  };
  const sauts = breaksBefore(sheet, bands);
  return sauts.length === 0 ? sheet : { ...sheet, impression: { paysage: true, repeterLignes: 1, sauts } };
}
