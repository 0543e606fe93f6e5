/** Sentences of the domain "formulaires" (en): the workbook templates of quality and what reading them back finds. */
import type { DomainMessages } from '../types';

export const formulaires: DomainMessages = {
  constats: {
    qualite_lecture_adresse_web: {
      quoi: '“{rubrique}” is not the address of a site.',
      pourquoi: 'A link that does not open cannot be published.',
      action: 'Write it as in the browser’s bar: www.exemple.fr. The text received is kept as a remark.',
    },
    qualite_lecture_adresse_web_parmi_des_mots: {
      quoi: 'In “{rubrique}”, an address was found among other words.',
      pourquoi: 'The first one was kept; the rest is a remark.',
      action: 'Check that it is the right one, and leave it alone in the cell.',
    },
    qualite_lecture_cellule_en_erreur: {
      quoi: 'The cell of “{rubrique}” holds a spreadsheet error (#REF!, #VALUE!…).',
      pourquoi: 'Nothing can be read in it.',
      action: 'Type the answer again in the cell.',
    },
    qualite_lecture_choix_en_partie: {
      quoi: 'In “{rubrique}”, one answer at least is not in the list.',
      pourquoi: 'The answers recognised are counted, the others are not; the text received is kept as a remark.',
      action: 'Use the labels of the list, separated by semicolons.',
    },
    qualite_lecture_choix_inconnu: {
      quoi: 'The answer to “{rubrique}” is not in the list, or tells several.',
      pourquoi: 'It is not counted; the text received is kept as a remark.',
      action: 'Choose one answer in the list of the cell.',
    },
    qualite_lecture_choix_proche: {
      quoi: 'The answer to “{rubrique}” is not written as in the list; the nearest one was taken.',
      pourquoi: 'A slip is corrected without risk, unless two answers look alike.',
      action: 'Check the answer taken.',
    },
    qualite_lecture_code_postal: {
      quoi: '“{rubrique}” is not a postcode.',
      pourquoi: 'The structure cannot be placed on the territory.',
      action: 'Write its five figures. The text received is kept as a remark.',
    },
    qualite_lecture_colonne_absente: {
      quoi: 'The column “{rubrique}” was not found in “{section}”.',
      pourquoi: 'It is needed: what it held is not read.',
      action: 'Check that the column was neither deleted nor renamed.',
    },
    qualite_lecture_colonne_inconnue: {
      quoi: 'The column “{colonne}” is not in the template.',
      pourquoi: 'What it holds is kept as remarks, and not counted.',
      action: 'Nothing to do if the column was added; else give it back the name it has in the template.',
    },
    qualite_lecture_courriel: {
      quoi: '“{rubrique}” is not an e-mail address.',
      pourquoi: 'The structure cannot be reached that way.',
      action: 'Check the address. The text received is kept as a remark.',
    },
    qualite_lecture_date_illisible: {
      quoi: '“{rubrique}” is not a date.',
      pourquoi: 'Without a date, neither delays nor validities are counted.',
      action: 'Write dd/mm/yyyy. The text received is kept as a remark.',
    },
    qualite_lecture_date_parmi_des_mots: {
      quoi: 'In “{rubrique}”, a date was found among other words.',
      pourquoi: 'The first one was kept; the whole text is a remark.',
      action: 'Check that it is the right one.',
    },
    qualite_lecture_date_partielle: {
      quoi: 'The date of “{rubrique}” is incomplete.',
      pourquoi: 'A month or a year does not tell from which day to count.',
      action: 'Write the day, the month and the year. The text received is kept as a remark.',
    },
    qualite_lecture_document_inconnu: {
      quoi: 'This workbook is none of the network’s templates.',
      pourquoi: 'Neither its first sheet nor its headers are recognised: nothing is read in it. Other files are.',
      action: 'Take it out of the folder, or copy the answers into the template.',
    },
    qualite_lecture_document_vierge: {
      quoi: '“{modele}” came back blank.',
      pourquoi: 'It proves no step and counts nowhere.',
      action: 'Ask for it again: the filled file may have been saved elsewhere.',
    },
    qualite_lecture_feuille_coupee: {
      quoi: 'The sheet “{feuille}” is far larger than the template: its end was not read.',
      pourquoi: 'A filled template holds in a few hundred rows.',
      action: 'Check that no export was pasted there by mistake.',
    },
    qualite_lecture_feuille_masquee: {
      quoi: 'The sheet “{feuille}” is hidden; it was read, since no other holds that part of the template.',
      pourquoi: 'A sheet that was hidden by mistake holds answers; one that was hidden on purpose, a draft.',
      action: 'Show it, and delete it if it is only a draft.',
    },
    qualite_lecture_identifiant_illisible: {
      quoi: 'The id of the structure (“{rubrique}”) cannot be read.',
      pourquoi: 'The spreadsheet lost figures of it, or made a date of it: the document cannot be linked.',
      action: 'Write the id in a cell formatted as text.',
    },
    qualite_lecture_indicateur_contradictoire: {
      quoi: 'On this row, number and title tell two indicators; the title was followed: indicator {indicateur}.',
      pourquoi: 'A sort that left columns out mixes the answers.',
      action: 'Check the row, and that the sort covered the whole table.',
    },
    qualite_lecture_indicateur_deux_niveaux: {
      quoi: 'Indicator {indicateur} already has another level, row {ligne}.',
      pourquoi: 'The first one is counted; the findings of both rows are put together.',
      action: 'Keep one row per indicator.',
    },
    qualite_lecture_indicateur_hors_referentiel: {
      quoi: 'Indicator “{indicateur}” is not in the référentiel of the document.',
      pourquoi: 'Its row is read, but enters no score.',
      action: 'Correct the number, or check the référentiel written in the first sheet.',
    },
    qualite_lecture_indicateur_repete: {
      quoi: 'Indicator {indicateur} is also at row {ligne}.',
      pourquoi: 'Both rows were put together.',
      action: 'Nothing to do if they complete one another.',
    },
    qualite_lecture_indicateurs_date: {
      quoi: 'The spreadsheet made a date of the numbers of “{rubrique}”.',
      pourquoi: '“1/4” or “1-4” may mean 1 and 4, or 1 to 4: the evidence is linked to no indicator.',
      action: 'Write “1 ; 4” or “1 à 4”.',
    },
    qualite_lecture_indicateurs_decimal: {
      quoi: 'The numbers of “{rubrique}” were typed with a comma: the spreadsheet made a number of them.',
      pourquoi: 'They were parted at the comma; a final zero (“1,10”) would be lost.',
      action: 'Check, and write “1 ; 4”.',
    },
    qualite_lecture_indicateurs_en_partie: {
      quoi: 'In “{rubrique}”, one number at least is not understood.',
      pourquoi: 'What is understood is linked; the text received is kept as a remark.',
      action: 'Write the numbers separated by semicolons: “1 ; 4”.',
    },
    qualite_lecture_ligne_sans_indicateur: {
      quoi: 'This row of the grid holds answers, but no indicator is recognised in it.',
      pourquoi: 'Its answers are not counted; they are kept as remarks.',
      action: 'Give the row back its number or its title.',
    },
    qualite_lecture_modele_deduit: {
      quoi: 'The first sheet no longer says which template it is; its headers are those of “{modele}”.',
      pourquoi: 'The version and the structure were written there.',
      action: 'Check that the document is linked to its structure.',
    },
    qualite_lecture_niveau_contradictoire: {
      quoi: 'Indicator {indicateur} bears two levels in one cell.',
      pourquoi: 'It cannot be counted; the text received is kept as a remark.',
      action: 'Choose one level in the list.',
    },
    qualite_lecture_niveau_inconnu: {
      quoi: 'The level written for indicator {indicateur} is not in the scale.',
      pourquoi: 'It cannot be counted: the indicator stays to be filled in. The text received is kept as a remark.',
      action: 'Choose a level in the list of the cell.',
    },
    qualite_lecture_niveau_interprete: {
      quoi: 'The level of indicator {indicateur} was read as “{niveau}” from a text that is not written as in the list.',
      pourquoi:
        'The formulas of the workbook do not recognise it: its summary does not count this indicator, the reports do.',
      action: 'Check it, and choose it in the list of the cell. The text received is kept as a remark.',
    },
    qualite_lecture_nombre_hors_bornes: {
      quoi: 'The number of “{rubrique}” is not possible.',
      pourquoi: 'It is often a duration given for a year, or a slip; it is not counted.',
      action: 'Check what the help of the field asks for.',
    },
    qualite_lecture_nombre_illisible: {
      quoi: '“{rubrique}” is not a number.',
      pourquoi: 'The answer is not counted; the text received is kept as a remark.',
      action: 'Write a number, without unit.',
    },
    qualite_lecture_nombre_parmi_des_mots: {
      quoi: 'In “{rubrique}”, a number was found among words.',
      pourquoi: 'It was kept; the whole text is a remark.',
      action: 'Check the number kept.',
    },
    qualite_lecture_oui_non: {
      quoi: 'The answer to “{rubrique}” is neither yes nor no.',
      pourquoi: 'It is not counted; the text received is kept as a remark.',
      action: 'Answer by oui or non.',
    },
    qualite_lecture_referentiel_deduit: {
      quoi: 'The référentiel is not written in the first sheet; the titles are those of “{referentiel}”.',
      pourquoi: 'The document is read with it.',
      action: 'Check it if several are in use.',
    },
    qualite_lecture_referentiel_en_vigueur: {
      quoi: 'The version of the reference is not written in “Mode d’emploi”; “{referentiel}”, in force on {date}, was taken.',
      pourquoi: 'Several versions have these titles: the one that holds on the day of the evaluation is followed.',
      action: 'Nothing to do if it is the right one; otherwise write its identifier in “Mode d’emploi”.',
    },
    qualite_lecture_referentiel_incertain: {
      quoi: 'The référentiel is not written, and several versions have these titles; “{referentiel}” was taken.',
      pourquoi: 'Rules may change from one version to the next.',
      action: 'Write the référentiel in the first sheet.',
    },
    qualite_lecture_referentiel_inconnu: {
      quoi: 'The référentiel of this document is not known (“{referentiel}”).',
      pourquoi: 'Without it, levels have no meaning: the grid cannot be counted.',
      action: 'Correct it in the first sheet, or add it to those of the region.',
    },
    qualite_lecture_rubrique_double: {
      quoi: '“{rubrique}” is filled in twice, differently.',
      pourquoi: 'The first answer is taken; the other is kept as a remark.',
      action: 'Keep one answer.',
    },
    qualite_lecture_section_absente: {
      quoi: 'The part “{section}” was not found.',
      pourquoi: 'What it held is not read.',
      action: 'Check that its sheet and its header row were not deleted.',
    },
    qualite_lecture_sections_absentes: {
      quoi: 'Several parts were not found: “{sections}”.',
      pourquoi: 'What they held is not read.',
      action: 'Check that their sheets and header rows were not deleted.',
    },
    qualite_lecture_siren: {
      quoi: '“{rubrique}” gives a SIREN (9 figures), not a SIRET.',
      pourquoi: 'A SIREN tells the company, not the establishment that supports candidates.',
      action: 'Add the five figures of the establishment.',
    },
    qualite_lecture_siret_cle: {
      quoi: 'The SIRET of “{rubrique}” has 14 figures, but its key is wrong.',
      pourquoi: 'One figure is probably wrong: the structure could be taken for another.',
      action: 'Check it on an official document.',
    },
    qualite_lecture_siret_illisible: {
      quoi: '“{rubrique}” is not a SIRET.',
      pourquoi: 'It takes 14 figures; a spreadsheet that took it for a number may have lost some.',
      action: 'Write the 14 figures in a cell formatted as text. The text received is kept as a remark.',
    },
    qualite_lecture_structure_absente: {
      quoi: '“{modele}” does not say which structure it comes from.',
      pourquoi: 'Without an id, it can only be linked by the name of the structure, if it is written.',
      action: 'Write the id in the first sheet.',
    },
    qualite_lecture_structure_contradictoire: {
      quoi: 'The id of the structure is not the same in the first sheet and in the fiche.',
      pourquoi: 'That of the first sheet was taken.',
      action: 'Check whose document it is.',
    },
    qualite_lecture_telephone: {
      quoi: '“{rubrique}” is not a telephone number.',
      pourquoi: 'The structure cannot be reached that way.',
      action: 'Check the number. The text received is kept as a remark.',
    },
    qualite_lecture_titres_absents: {
      quoi: 'The header row of “{section}” is gone: indicators and levels were recognised by what they say.',
      pourquoi: 'The other columns have no name any more: their texts are kept as remarks, and not counted.',
      action: 'Give the table its header row back, from a blank template, then read again.',
    },
    qualite_lecture_version_recente: {
      quoi: '“{modele}” is in version {version}, more recent than this tool.',
      pourquoi: 'New fields may not be read.',
      action: 'Update the tool, then read the file again.',
    },
  },
  problemes: {},
  phrases: {},
};
