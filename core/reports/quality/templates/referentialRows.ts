/** What the reader of a grid must know of its référentiel: origin, validity, deductions, discrepancies of the source. */
import { phrase } from '../../../messages';
import type { Referential } from '../../../quality/referentials';
import { frenchDay, parseIsoDay } from '../../../table';
import type { Cell } from '../../../workbook';

function validity({ debut, fin }: Referential['validite']): string | null {
  const day = (iso: string): string => frenchDay(parseIsoDay(iso));
  if (debut !== null && fin !== null) return phrase('classeur.validite.entre', { debut: day(debut), fin: day(fin) });
  if (debut !== null) return phrase('classeur.validite.depuis', { debut: day(debut) });
  return fin === null ? null : phrase('classeur.validite.jusque', { fin: day(fin) });
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
  for (const [kind, code] of [
    ['deduit', 'classeur.referentiel.deduit.texte'],
    ['region', 'classeur.referentiel.region.texte'],
  ] as const) {
    if (indicateurs.some(({ rattachement }) => rattachement === kind)) {
      rows.push([phrase('classeur.referentiel.deduit'), phrase(code)]);
    }
  }
  if (indicateurs.some(({ a_valider }) => a_valider)) {
    rows.push([phrase('classeur.referentiel.a_valider'), phrase('classeur.referentiel.a_valider.texte')]);
  }
  for (const { titre: title, texte } of remarques) rows.push([title, texte]);
  return rows.map(([label, text]) => [
    { valeur: label, style: 'cellule', fort: true },
    { valeur: text, style: 'cellule' },
  ]);
}
