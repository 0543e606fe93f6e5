/** A small export to try the tool on: made up from end to end, with the faults that real ones have. */

/** A title row, a blank row, the header, then one candidate a row. */
const ROWS = `Export VAE - données fictives pour essai

N° dossier|Nom de naissance|Prénom|Date de naissance|Sexe|Code postal|Diplôme visé|Code RNCP|Niveau|Date de dépôt L1|Décision de recevabilité|Date de décision|Date de jury|Résultat du jury|Situation professionnelle
EX-0001|Exemple|Alba|01/01/1965|F||DE Accompagnant éducatif et social|RNCP36004|V|12/01/2024|Recevable|05/06/2024|||Salarié CDI
EX-0002|FICTIF|Basile|08/06/1976|M.|1250|BTS Tourisme|RNCP 37 890|III|5/2/24|FAVORABLE|06/07/2024|11/08/2025|admis|Demandeur d'emploi
EX-0003|Essai|Célie|15/11/1987|Mme|13001|TP Formateur professionnel d'adultes|37275|III|2024-03-11|recevable |07/08/2024|12/09/2025|VP|EN EMPLOI
EX-0004|MODÈLE|Dorian|22/04/1998|femme|30900|DE  Éducateur spécialisé|RNCP34825|II|22 mars 2024|Irrecevable|08/09/2024|||NR
EX-0005|Témoin|Élise|02/09/1972|H|20200|Bac pro Commerce|35400.0|IV|31/02/2024|Recevabel|09/10/2024|14/11/2025|Refus|Intérimaire
EX-0006|DÉMO|Firmin|09/02/1983|Monsieur|34000|DE Accompagnant éducatif et social|RNCP36004|V|08-04-2024|En cours||||Salarié CDI
EX-0007|Exemple|Garance|16/07/1994|F|1250|BTS Tourisme|RNCP 37 890|III|15/05/2024|NC||||Demandeur d'emploi
EX-0008|FICTIF|Hugo|23/12/1968|M.|13001|TP Formateur professionnel d'adultes|37275|III|03.06.2024|Favorable|12/07/2024|17/08/2025|Validation totale|EN EMPLOI
EX-0009|Essai|Inès|03/05/1979|Mme|30900|DE  Éducateur spécialisé|RNCP34825|II|12/01/2024|Recevable|13/08/2024|18/09/2025|Validation totale|NR
EX-0010|MODÈLE|Jules|10/10/1990|femme||Bac pro Commerce|35400.0|IV|5/2/24|FAVORABLE|14/09/2024|||Intérimaire
EX-0011|Témoin|Katia|17/03/2001|H|34000|DE Accompagnant éducatif et social|RNCP36004|V|2024-03-11|recevable |15/10/2024|20/11/2025|VP|Salarié CDI
EX-0012|DÉMO|Léon|24/08/1975|Monsieur|1250|BTS Tourisme|RNCP 37 890|III|22 mars 2024|Irrecevable|16/11/2024|||Demandeur d'emploi
EX-0013|Exemple|Alba|04/01/1986|F|13001|TP Formateur professionnel d'adultes|37275|III|31/02/2024|Recevabel|17/06/2024|||EN EMPLOI
EX-0014|FICTIF|Basile|11/06/1997|M.|30900|DE  Éducateur spécialisé|RNCP34825|II|08-04-2024|En cours||||NR
EX-0015|Essai|Célie|18/11/1971|Mme|20200|Bac pro Commerce|35400.0|IV|15/05/2024|NC||||Intérimaire
EX-0016|MODÈLE|Dorian|25/04/1982|femme|34000|DE Accompagnant éducatif et social|RNCP36004|V|03.06.2024|Favorable|20/09/2024|||Salarié CDI
EX-0017|Témoin|Élise|05/09/1993|H|1250|BTS Tourisme|RNCP 37 890|III|12/01/2024|Recevable|21/10/2024|11/11/2025|Validation totale|Demandeur d'emploi
EX-0018|DÉMO|Firmin|12/02/1967|Monsieur|13001|TP Formateur professionnel d'adultes|37275|III|5/2/24|FAVORABLE|22/11/2024|12/12/2025|admis|EN EMPLOI
EX-0019|Exemple|Garance|19/07/1978|F||DE  Éducateur spécialisé|RNCP34825|II|2024-03-11|recevable |23/06/2024|||NR
EX-0020|FICTIF|Hugo|26/12/1989|M.|20200|Bac pro Commerce|35400.0|IV|22 mars 2024|Irrecevable|24/07/2024|||Intérimaire
EX-0008|FICTIF|Hugo|23/12/1968|M.|13001|TP Formateur professionnel d'adultes|37275|III|03.06.2024|Favorable|12/07/2024|17/08/2025|Validation totale|EN EMPLOI
EX-0022|MODÈLE|Jules|13/10/1974|femme|1250|BTS Tourisme|RNCP 37 890|III|08-04-2024|En cours||||Demandeur d'emploi
EX-0023|Témoin|Katia|20/03/1985|H|13001|TP Formateur professionnel d'adultes|37275|III|15/05/2024|NC||||EN EMPLOI
EX-0024|DÉMO|Léon|27/08/1996|Monsieur|30900|DE  Éducateur spécialisé|RNCP34825|II|03.06.2024|Favorable|08/11/2024|18/12/2025|Validation totale|NR
EX-0025|Exemple|Alba|07/01/1970|F|20200|Bac pro Commerce|35400.0|IV|12/01/2024|Recevable|09/06/2024|||Intérimaire
EX-0026|FICTIF|Basile|14/06/1981|M.|34000|DE Accompagnant éducatif et social|RNCP36004|V|5/2/24|FAVORABLE|10/07/2024|20/08/2025|admis|Salarié CDI
EX-0027|Essai|Célie|21/11/1992|Mme|1250|BTS Tourisme|RNCP 37 890|III|2024-03-11|recevable |11/08/2024|21/09/2025|VP|Demandeur d'emploi
EX-0028|MODÈLE|Dorian|01/04/1966|femme||TP Formateur professionnel d'adultes|37275|III|22 mars 2024|Irrecevable|12/09/2024|||EN EMPLOI
EX-0029|Témoin|Élise|08/09/1977|H|30900|DE  Éducateur spécialisé|RNCP34825|II|31/02/2024|Recevabel|13/10/2024|23/11/2025|Refus|NR
EX-0030|DÉMO|Firmin|15/02/1988|Monsieur|20200|Bac pro Commerce|35400.0|IV|08-04-2024|En cours||||Intérimaire
EX-0031|Exemple|Garance|22/07/1999|F|34000|DE Accompagnant éducatif et social|RNCP36004|V|15/05/2024|NC||||Salarié CDI
EX-0032|FICTIF|Hugo|02/12/1973|M.|1250|BTS Tourisme|RNCP 37 890|III|03.06.2024|Favorable|16/07/2024|11/08/2025|Validation totale|Demandeur d'emploi
EX-0033|Essai|Inès|09/05/1984|Mme|13001|TP Formateur professionnel d'adultes|37275|III|12/01/2024|Recevable|17/08/2024|12/09/2025|Validation totale|EN EMPLOI
EX-0034|MODÈLE|Jules|16/10/1995|femme|30900|DE  Éducateur spécialisé|RNCP34825|II|5/2/24|FAVORABLE|18/09/2024|||NR`;

export const SAMPLE_CELLS: readonly (readonly string[])[] = ROWS.split('\n').map((row) => row.split('|'));
