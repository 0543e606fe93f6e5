/** Sentences of the findings of values (dates, numbers, places, codes, identity) (en). They quote no value: those are personal data. */
import type { DomainMessages } from '../types';

export const valeurs: DomainMessages = {
  constats: {
    cellule_en_erreur: {
      quoi: 'The cell holds a spreadsheet error (#REF!, #VALUE!…).',
      pourquoi: 'The original value is gone: the cell counts as empty.',
      action: 'Mend the formula, or paste the value over it.',
    },
    date_ambigue: {
      quoi: 'Day and month cannot be told apart: the column holds both orders (25/12/2023 and 12/25/2023).',
      pourquoi: 'A guessed date would distort delays and years; it is not kept.',
      action:
        'Export the column again in one format, or choose its order in the import profile; both readings are offered.',
    },
    date_impossible: {
      quoi: 'This date does not exist in the calendar (31/02, 32/01, month 13…).',
      pourquoi: 'It is not kept: the event falls in no year.',
      action: 'Correct the date; the nearest reading is offered when there is one, never applied by itself.',
    },
    date_partielle: {
      quoi: 'The date is incomplete: day, month or year is missing.',
      pourquoi: 'Without the day neither delay nor age can be computed; the date is not kept.',
      action: 'Complete the date (day, month and year).',
    },
    date_hors_limites: {
      quoi: 'The year is out of bounds (1900 to 2100).',
      pourquoi: 'It is probably a typing error; the date is not kept.',
      action: 'Correct the year.',
    },
    date_illisible: {
      quoi: 'The cell does not hold a date that can be read.',
      pourquoi: 'It counts as empty: the event falls in no year.',
      action: 'Write a date alone, for example 01/02/2024; put remarks in another column.',
    },
    naissance_improbable: {
      quoi: 'The year of birth is unlikely for a candidate (before 1920 or after 2019).',
      pourquoi: 'The age would be wrong; it is often another date, or the wrong century.',
      action: 'Check the date of birth.',
    },
    nombre_ambigu: {
      quoi: 'The point or the comma may separate thousands or decimals (1.234).',
      pourquoi: 'One thousand two hundred thirty-four or one point two: the number is not kept.',
      action:
        'Choose the meaning of the column’s separator in the import profile, or write the number without a thousands separator.',
    },
    nombre_illisible: {
      quoi: 'The cell does not hold a number that can be read.',
      pourquoi: 'It counts as empty in totals and averages.',
      action: 'Write the number alone, with a comma for decimals; a duration is written 12 h 30 or 12,5.',
    },
    nombre_imprecis: {
      quoi: 'The cell gives a range, a bound or a rough figure (24 to 30, more than 24, about 20).',
      pourquoi: 'The exact number is not told: choosing one would distort totals and averages.',
      action: 'Write the exact number; if it is not known, leave the cell empty.',
    },
    duree_en_autre_unite: {
      quoi: 'The duration is given in days, weeks, months or sessions.',
      pourquoi: 'How many hours that makes is not told: it is not converted for you.',
      action: 'Write the duration in the unit of the field (hours for support).',
    },
    entier_attendu: {
      quoi: 'A whole number is expected here.',
      pourquoi: 'A rank or an age has no decimals; the value is not kept.',
      action: 'Correct the number.',
    },
    departement_inconnu: {
      quoi: 'This is neither a code nor a name of a département.',
      pourquoi: 'The parcours is counted in no département.',
      action: 'Write the code of two or three characters (34, 2A, 972), or 99 for abroad.',
    },
    departement_incomplet: {
      quoi: 'The département is incomplete or shared: “97” or “98” alone, or a postcode that spans two départements.',
      pourquoi: 'Several départements are possible; none is kept.',
      action: 'Write the whole code (971 to 978, 984 to 989), or that of the commune’s département.',
    },
    departement_corse: {
      quoi: '“20” or “Corse” names two départements.',
      pourquoi: 'Corse-du-Sud (2A) or Haute-Corse (2B): neither is kept.',
      action: 'Write 2A or 2B.',
    },
    departement_contradictoire: {
      quoi: 'The code and the name mean two different départements.',
      pourquoi: 'One of them is wrong; neither is kept.',
      action: 'Correct the code or the name.',
    },
    code_de_region: {
      quoi: 'This is a region, not a département.',
      pourquoi:
        'Region codes 01 to 06 are also those of départements: Martinique (02) would become Aisne. The value is not kept.',
      action: 'Give the département of residence, or take the column off this rubrique.',
    },
    zero_perdu: {
      quoi: 'The leading zero was lost by the spreadsheet; it has been put back.',
      pourquoi: 'Without it the code means another place or nothing.',
      action: 'Set the column to Text before you export; no correction is expected.',
    },
    code_postal_invalide: {
      quoi: 'This is not a postcode: five figures are expected.',
      pourquoi: 'The candidate’s département cannot be drawn from it.',
      action: 'Correct the postcode, or complete the département column.',
    },
    code_postal_etranger: {
      quoi: 'The postcode is that of another country.',
      pourquoi: 'The candidate counts as abroad (99) if no département is given.',
      action: 'Check the address; for abroad, write 99 in the département column.',
    },
    code_commune_invalide: {
      quoi: 'This is not an INSEE commune code: five characters are expected (34172, 2A004).',
      pourquoi: 'Commune and département cannot be drawn from it.',
      action: 'Correct the code; each commune’s is on the INSEE site.',
    },
    commune_au_lieu_du_code_postal: {
      quoi: 'This is an INSEE commune code, not a postcode.',
      pourquoi:
        'They look alike and often mean different communes; the département is drawn from it, the code is not kept.',
      action: 'Map the column to the rubrique “Code INSEE de la commune”, or give the postcode.',
    },
    code_postal_au_lieu_de_commune: {
      quoi: 'This is a postcode, not an INSEE commune code.',
      pourquoi:
        'They look alike and often mean different communes; the département is drawn from it, the code is not kept.',
      action: 'Map the column to the rubrique “Code postal”, or give the INSEE code.',
    },
    nom_de_commune_invalide: {
      quoi: 'This is not the name of a commune.',
      pourquoi: 'The value is not kept.',
      action: 'Give the name of the commune, without code or address.',
    },
    chiffres_perdus: {
      quoi: 'The spreadsheet rounded this number (1.23E+13): its last figures are lost.',
      pourquoi: 'They cannot be found again; the number is not kept.',
      action: 'Export the column again as Text from the tool it comes from.',
    },
    identifiant_devenu_date: {
      quoi: 'The spreadsheet turned this number into a date.',
      pourquoi: 'The original number cannot be found again; it is not kept.',
      action: 'Export the column again as Text from the tool it comes from.',
    },
    rncp_invalide: {
      quoi: 'This is not the number of an RNCP record.',
      pourquoi: 'The certification cannot be recognised by its code.',
      action: 'Give the number of the record (RNCP35830 or 35830), found on the France compétences site.',
    },
    rncp_multiple: {
      quoi: 'The cell holds several RNCP records.',
      pourquoi: 'A parcours aims at one certification; none is kept.',
      action: 'Keep the record aimed at, or make one row per certification.',
    },
    repertoire_specifique: {
      quoi: 'This record is of the specific register (RS), not of the RNCP.',
      pourquoi: 'VAE leads to a certification of the RNCP; the code is kept, to be checked.',
      action: 'Check the certification aimed at and its record number.',
    },
    nsf_invalide: {
      quoi: 'This is not an NSF code: three figures, with or without a letter (332t).',
      pourquoi: 'The training speciality is not kept.',
      action: 'Correct the code after the nomenclature des spécialités de formation.',
    },
    nsf_contradictoire: {
      quoi: 'The NSF code and the label of the cell are those of two fields of training.',
      pourquoi: 'Choosing in your place would distort the breakdowns: the cell is left empty.',
      action: 'Keep the code or the label that fits, from the nomenclature of fields of training.',
    },
    texte_mal_decode: {
      quoi: 'The accents of this text were damaged by a wrong encoding (Ã©, â€™, �).',
      pourquoi: 'The text is kept as it is; it will not be matched with the same labels written well.',
      action: 'Accept the text proposed, or export the file again in UTF-8.',
    },
    nom_douteux: {
      quoi: 'This name holds figures or damaged characters, or a single letter.',
      pourquoi: 'It is kept, but the same person at another certifier may not be recognised.',
      action: 'Correct the name; if every accent is damaged, export the file again in UTF-8.',
    },
    nom_invalide: {
      quoi: 'This is not the name of a person.',
      pourquoi: 'Without a name the person cannot be recognised from one file to the next.',
      action: 'Give the name or first name in this column.',
    },
    courriel_invalide: {
      quoi: 'This is not an e-mail address.',
      pourquoi: 'No effect on the indicators: this rubrique is removed from the file.',
      action: 'Correct the address if you use it, or leave the cell empty.',
    },
    telephone_invalide: {
      quoi: 'This is not a telephone number.',
      pourquoi: 'No effect on the indicators: this rubrique is removed from the file.',
      action: 'Correct the number if you use it, or leave the cell empty.',
    },
    nir_invalide: {
      quoi: 'This is not a social security number, or its key is wrong.',
      pourquoi: 'No effect: this rubrique is removed from the file and never serves to recognise a person.',
      action: 'Send this column no more: the follow-up does not need it.',
    },
  },
  problemes: {},
  phrases: {},
};
