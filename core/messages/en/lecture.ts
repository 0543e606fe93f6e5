/** Sentences about reading a file (en). */
import type { DomainMessages } from '../types';

export const lecture: DomainMessages = {
  constats: {
    entetes_absents: {
      quoi: 'The file begins with data: no row gives the names of the columns.',
      pourquoi: 'Without a name, a column can only be recognised by what it holds, and never for sure.',
      action: 'Add a header row to the export, or say in the profile what each column gives.',
    },
    entetes_incertains: {
      quoi: 'Nothing confirms that the row taken as the header is one.',
      pourquoi: 'If it is a row of data, one candidate is missing and the columns are misnamed.',
      action: 'Check the header row, and give its number in the profile (ligne_entete).',
    },
    colonne_sans_entete: {
      quoi: 'This column holds values but has no header.',
      pourquoi: 'It will not be used; it often means that a cell contains the separator.',
      action: 'Name the column, or put quotes around the cells that contain the separator.',
    },
    guillemet_non_ferme: {
      quoi: 'A quote opened in this row is never closed; it was read as an ordinary character.',
      pourquoi: 'Taken literally, it would have melted this row and the next ones into one cell.',
      action: 'Check this row; when exporting, double the quotes that belong to the text.',
    },
    encodage_mixte: {
      quoi: 'The file mixes two character encodings; each cell was read in its own.',
      pourquoi: 'It happens when two exports are glued together, or when the end of the file is missing.',
      action: 'Check a few accents, and that the file is complete; export it in one go if you can.',
    },
    encodage_different: {
      quoi: 'The encoding of the file is not the one that the profile announces; the file was read in its own.',
      pourquoi: 'The settings of the certifier’s tool have probably changed.',
      action: 'Nothing to do if the accents are right; otherwise correct the encoding in the profile.',
    },
    caracteres_illisibles: {
      quoi: 'The file has characters cut in two, replaced by “\ufffd”.',
      pourquoi: 'The words that hold them will not be recognised.',
      action: 'Export again, or correct these words in the file.',
    },
    cellules_recollees: {
      quoi: 'This row has one cell too many: the text of “{suggestion}” holds the separator. It has been joined again.',
      pourquoi: 'Else all that follows would be read in the column beside it.',
      action: 'Nothing to do here; when exporting, put quotes around the cells that hold the separator.',
    },
    cellule_de_trop: {
      quoi: 'This row has one cell too many: its cells have not been read from “{suggestion}” on.',
      pourquoi: 'A separator without quotes moved the values: read as they stand, they would be wrong.',
      action: 'Correct that row in the file: put quotes around the cell that holds the separator.',
    },
    autre_tableau: {
      quoi: 'A second table follows the first, with other columns ({suggestion}): its rows have not been read.',
      pourquoi: 'Read with the columns of the first, its dates and codes would be wrong; its candidates are missing.',
      action: 'Put each table on a sheet, or in a file, of its own, then start again.',
    },
    seconde_ligne_entete: {
      quoi: 'A second row of headers, under the first, has been left aside ({suggestion}).',
      pourquoi: 'It gives the names of the columns again; taken for a candidate, it would distort the counts.',
      action: 'Nothing to do if that is right.',
    },
    ligne_exemple: {
      quoi: 'An example row, at the top of the table, has been left aside ({suggestion}).',
      pourquoi: 'It shows how to fill the table; taken for a candidate, it would distort the counts.',
      action: 'Nothing to do if that is right; if it is a candidate, give it its file number.',
    },
    feuille_renommee: {
      quoi: 'The workbook lacks the sheet that the profile names; the one that has its columns was read instead.',
      pourquoi: 'Exports named by date rename their sheet at each delivery.',
      action: 'Check that it is the right sheet; if need be, take the name of the sheet out of the profile (feuille).',
    },
    entetes_deplaces: {
      quoi: 'The headers are no longer at the row that the profile gives; they were found at another one.',
      pourquoi: 'A title row was probably added above the table, or removed.',
      action: 'Nothing to do if it is right; if need be, correct the row number in the profile (ligne_entete).',
    },
    feuille_nouvelle_lue: {
      quoi: 'The sheet “{suggestion}” is not in the profile; it has the same columns and was read with the others.',
      pourquoi: 'A new year or a new site often comes as one more sheet.',
      action: 'Add it to the sheets of the profile (feuilles), or leave it out (feuilles_ecartees).',
    },
    feuille_disparue: {
      quoi: 'The workbook no longer has the sheet “{suggestion}”, which the profile names.',
      pourquoi: 'If it was removed by mistake, its candidates are missing.',
      action: 'Check the workbook; if it is meant, take it off the sheets of the profile (feuilles).',
    },
    feuille_sans_ligne: {
      quoi: 'The sheet “{suggestion}” only has headers: it was left aside.',
      pourquoi: 'It was probably prepared for later, or emptied by a filter.',
      action: 'Nothing to do if it is meant.',
    },
    titres_de_section: {
      quoi: 'Rows of one cell ({suggestion}) were read as the titles of the rows that follow them.',
      pourquoi: 'Their text holds for all those rows; taken for a candidate, it would distort the counts.',
      action:
        'Say in the profile what the column “Titre de section”, added to the table, gives: diploma, certifier, session…',
    },
    lignes_masquees: {
      quoi: 'Hidden rows ({suggestion}), probably by a filter, were read as the others.',
      pourquoi: 'A forgotten filter must not lose any candidate.',
      action: 'Nothing to do if they count; otherwise delete them from the workbook.',
    },
    autres_feuilles: {
      quoi: 'The workbook has other sheets of data, which were not read.',
      pourquoi: 'If the candidates are spread over several sheets, some are missing.',
      action: 'Name the sheet to read in the profile (feuille), or gather the sheets into one.',
    },
  },
  problemes: {
    fichier_vide: {
      quoi: 'The file “{fichier}” is empty.',
      pourquoi: 'No candidate can be read from it; the export or the copy has probably failed.',
      action: 'Export again, check that a spreadsheet opens the file, then start again.',
    },
    entetes_seules: {
      quoi: 'The file “{fichier}” has headers only (row {ligne}): no row of data follows.',
      pourquoi: 'No candidate can be read from it; a filter may have emptied the export.',
      action: 'Check the filters and the period of the export, then start again.',
    },
    fichier_chiffre: {
      quoi: 'The file “{fichier}” is protected by a password.',
      pourquoi: 'Its content is encrypted: it cannot be read.',
      action: 'Open it in the spreadsheet, remove the password (File, Info, Protect Workbook), save, then start again.',
    },
    zip_tronque: {
      quoi: 'The workbook “{fichier}” is incomplete: its end is missing.',
      pourquoi: 'The copy or the download was interrupted; what is left cannot be trusted.',
      action: 'Copy or download the file again, check that a spreadsheet opens it, then start again.',
    },
    zip_sans_classeur: {
      quoi: 'The file “{fichier}” is an archive or a document that is no workbook.',
      pourquoi: 'Only workbooks (xlsx, xls, ods) and text files (csv) can be read.',
      action: 'If it is a zip archive, extract the file it holds; otherwise export the data as xlsx or csv.',
    },
    classeur_illisible: {
      quoi: 'The workbook “{fichier}” is damaged or of an unknown version: it cannot be read.',
      pourquoi: 'Its content does not follow the format that it announces.',
      action: 'Open it in a spreadsheet, save it as xlsx under another name, then start again.',
    },
    fichier_compresse: {
      quoi: 'The file “{fichier}” is compressed (gz, 7z or rar).',
      pourquoi: 'The data in it cannot be read as they are.',
      action: 'Decompress it, then start again with the file that comes out.',
    },
    format_pdf: {
      quoi: 'The file “{fichier}” is a PDF document.',
      pourquoi: 'A PDF has no table that can be read without errors.',
      action: 'Ask for the export as xlsx or csv.',
    },
    format_image: {
      quoi: 'The file “{fichier}” is a picture.',
      pourquoi: 'A picture has no table that can be read.',
      action: 'Ask for the export as xlsx or csv.',
    },
    format_xml: {
      quoi: 'The file “{fichier}” is an XML document that is no workbook.',
      pourquoi: 'Its data are not laid out in rows and columns.',
      action: 'Ask for the export as xlsx or csv.',
    },
    html_sans_tableau: {
      quoi: 'The file "{fichier}" is a web page without a table.',
      pourquoi: 'It is often the login or error page of the site, saved instead of the export.',
      action: 'Log in to the site again, make the export again, and check that it opens in a spreadsheet.',
    },
    format_json: {
      quoi: 'The file “{fichier}” is a JSON file.',
      pourquoi: 'Its data are not laid out in rows and columns.',
      action: 'Ask for the export as xlsx or csv.',
    },
    format_inconnu: {
      quoi: 'The file “{fichier}” is neither a workbook nor a text file.',
      pourquoi: 'No table can be read in it.',
      action: 'Check that it is the right file; if need be, ask for the export as xlsx or csv.',
    },
    feuille_absente: {
      quoi: 'The workbook “{fichier}” has no sheet “{feuille}”.',
      pourquoi: 'The profile asks for this sheet; it was renamed or removed. Sheets found: {feuilles}.',
      action: 'Correct the name of the sheet in the profile, or in the workbook.',
    },
    encodage_inconnu: {
      quoi: 'The encoding “{encodage}”, asked for “{fichier}”, is unknown.',
      pourquoi: 'The file cannot be read as the profile asks.',
      action:
        'Remove the encoding from the profile (it is recognised by itself), or choose: utf-8, utf-16le, utf-16be, windows-1252, iso-8859-15, macintosh, cp850.',
    },
    trop_de_colonnes: {
      quoi: 'Row {ligne} of “{fichier}” has more than {maximum} columns.',
      pourquoi: 'No spreadsheet takes that many: the file is probably no table.',
      action: 'Check that it is the right file, and that each record stays on its line.',
    },
    ligne_demesuree: {
      quoi: 'Row {ligne} of “{fichier}” never ends.',
      pourquoi: 'It is longer than several million characters: the file is probably no table.',
      action: 'Check that it is the right file; if need be, export again as xlsx or csv.',
    },
  },
  phrases: {},
};
