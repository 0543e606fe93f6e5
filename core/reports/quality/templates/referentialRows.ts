/** What the reader of a grid must know of its référentiel: origin, validity, deductions, discrepancies of the source. */
import { phrase } from '../../../messages';
import type { QualityIndicator, Referential } from '../../../quality/referentials';
import { frenchDay, parseIsoDay } from '../../../table';
import type { Cell } from '../../../workbook';

function validity({ debut, fin }: Referential['validite']): string | null {
  const day = (iso: string): string => frenchDay(parseIsoDay(iso));
  if (debut !== null && fin !== null) return phrase('classeur.validite.entre', { debut: day(debut), fin: day(fin) });
  if (debut !== null) return phrase('classeur.validite.depuis', { debut: day(debut) });
  return fin === null ? null : phrase('classeur.validite.jusque', { fin: day(fin) });
}

/** Who decided of the criterion of each indicator: the region, or us; nothing where the source did. */
function assignmentRows(indicateurs: readonly QualityIndicator[]): [string, string][] {
  return (['region', 'deduit'] as const).flatMap((kind): [string, string][] => {
    const own = indicateurs.filter(({ rattachement }) => rattachement === kind);
    if (own.length === 0) return [];
    const label = phrase(`classeur.referentiel.${kind}`);
    if (own.length === indicateurs.length) return [[label, phrase(`classeur.referentiel.${kind}.texte`)]];
    const numeros = own.map(({ numero }) => numero).join(', ');
    return [[label, phrase(`classeur.referentiel.${kind}.certains`, { n: own.length, numeros })]];
  });
}

/** Label and text, one under the other. */
export function referentialRows(referential: Referential): Cell[][] {
  const { titre, version, editeur, source, validite, indicateurs, remarques, statut } = referential;
  const told = source.reference === undefined ? source.intitule : `${source.intitule} - ${source.reference}`;
  const period = validity(validite);
  const rows: [string, string][] = [
    [phrase('classeur.referentiel.texte'), phrase('classeur.referentiel.identite', { titre, version, editeur })],
    [
      phrase('classeur.referentiel.source'),
      source.a_verifier ? phrase('classeur.referentiel.source.a_verifier', { source: told }) : told,
    ],
  ];
  if (period !== null) rows.push([phrase('classeur.referentiel.validite'), period]);
  if (statut === 'squelette')
    rows.push([phrase('classeur.referentiel.a_valider'), phrase('classeur.referentiel.squelette')]);
  rows.push(...assignmentRows(indicateurs));
  if (indicateurs.some(({ a_valider }) => a_valider)) {
    rows.push([phrase('classeur.referentiel.a_valider'), phrase('classeur.referentiel.a_valider.texte')]);
  }
  for (const { titre: title, texte } of remarques) rows.push([title, texte]);
  return rows.map(([label, text]) => [
    { valeur: label, style: 'cellule', fort: true },
    { valeur: text, style: 'cellule' },
  ]);
}
