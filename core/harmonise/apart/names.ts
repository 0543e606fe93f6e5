/** Takes apart a cell that holds a whole name: family name, first names, and the sex that a title tells. */
import type { CellKind, RawColumn } from '../../table';
import { foldLabel } from '../../values';
import type { Choices, Reading, ValueType } from '../../values';
import { familyNames } from '../../values/names/nameParts';
import { isToldByWriting, splitNomPrenom, votedNameOrder } from '../../values/names/nomPrenom';
import type { NameOrder } from '../../values/names/nomPrenom';
import type { Given } from '../compose';
import { ORDRE_NOMS_INDECIS } from '../findings';

/** The choice that says which comes first; `indecidable` where neither capitals, nor first names, nor the header tell. */
const CHOICE = 'ordre_noms';

/** What our own cleaned files call the column: their header says nothing of its order. */
const OUR_NAME = 'nom_prenom';

/** The order that the words of a header are in: "Nom et prénom", "Prénom NOM". */
function headerOrder(header: string): NameOrder | null {
  if (header.trim() === OUR_NAME) return null;
  const words = foldLabel(header).split(' ');
  const [family, first] = [
    words.findIndex((word) => word === 'nom' || word === 'noms'),
    words.findIndex((word) => /^prenoms?$/.test(word)),
  ];
  if (family < 0 || first < 0) return null;
  return family < first ? 'nom_prenom' : 'prenom_nom';
}

const TITLE = /^\s*(mme|mlle|melle|madame|mademoiselle|m\.|mr\.?|m|monsieur)\s+\S+\s+\S/i;

/** The sex that the title before a name tells; undefined without one. */
function sexOf(text: string): string | undefined {
  const found = TITLE.exec(text);
  if (found === null) return undefined;
  return /^m(?:\.|r\.?|onsieur)?$/i.test(found[1]) ? 'H' : 'F';
}

/** Family names of use are not those of birth. */
const OF_USE = /(?:^| )(?:usage|usuel|epouse|marital|marie)(?: |$)/;

/**
 * The readings of whole names. A name whose order cannot be told is kept whole, and said so.
 * @param chosen choices of the profile for the column
 */
export function wholeNames(column: RawColumn, type: ValueType, chosen: Choices): Given {
  const { values, kinds, header } = column;
  const told = chosen[CHOICE];
  const order =
    told === 'nom_prenom' || told === 'prenom_nom' ? told : (votedNameOrder(values.slice(1)) ?? headerOrder(header));
  const family = OF_USE.test(foldLabel(header)) ? 'nom_usage' : 'nom_naissance';
  const readings = values.map((raw, code): Reading | undefined => {
    if (code === 0) return undefined;
    const reading = type.read(raw, kinds[code] as CellKind, {});
    if (reading.value === null) return reading;
    const text = String(reading.value);
    // One word is a family name or a first name: nobody knows.
    if (order === null && !isToldByWriting(text)) {
      return reading.finding !== undefined || !/\S\s+\S/.test(text)
        ? reading
        : { ...reading, state: 'a_verifier', finding: ORDRE_NOMS_INDECIS };
    }
    const { nom, prenom } = splitNomPrenom(text, order ?? 'nom_prenom');
    if (nom === '' || prenom === '') return reading;
    const sexe = sexOf(text);
    const names = familyNames(nom) ?? { naissance: '', usage: '', [family.slice('nom_'.length)]: nom };
    const told = Object.entries({ nom_naissance: names.naissance, nom_usage: names.usage }).filter(
      ([, one]) => one !== '',
    );
    return { ...reading, also: { ...Object.fromEntries(told), prenom, ...(sexe === undefined ? {} : { sexe }) } };
  });
  return { readings, isWhole: false, choices: { [CHOICE]: order ?? 'indecidable' } };
}
