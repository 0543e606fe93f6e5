/** Sentences about harmonising a file (fr). */
import type { DomainMessages } from '../types';

export const harmonisation: DomainMessages = {
  constats: {
    rubrique_absente: {
      quoi: 'Aucune colonne du fichier ne donne « {rubrique} ».',
      pourquoi: 'Les indicateurs qui en ont besoin ne pourront pas être ventilés pour vos candidats.',
      action:
        'Ajoutez la colonne à votre export si votre outil la connaît ; sinon dites-le une fois, et elle ne sera plus demandée.',
    },
    ligne_hors_champ: {
      quoi: 'Cette ligne n’est pas une VAE (VAPP ou VES).',
      pourquoi: 'Ces dispositifs ne délivrent pas de certification par la VAE : la ligne n’est pas comptée.',
      action: 'Rien à faire si c’est exact ; sinon corrigez le dispositif.',
    },
    ligne_sans_personne: {
      quoi: 'Cette ligne ne donne ni personne (nom et date de naissance), ni numéro de dossier, ni événement daté.',
      pourquoi: 'Elle ne peut être rattachée à aucun parcours : elle n’est pas comptée.',
      action: 'Complétez la ligne, ou supprimez-la si elle est de trop.',
    },
    ligne_rattachee: {
      quoi: 'Cette ligne laisse vide ce qui nomme le candidat : elle a été rattachée à celui du dessus ({suggestion}).',
      pourquoi:
        'Elle le suit sans rien dire d’autre de lui et ne donne qu’un autre passage, ou une étape de plus : c’est le même parcours.',
      action: 'Rien à faire si c’est exact ; sinon indiquez le candidat sur la ligne.',
    },
    lignes_rattachees: {
      quoi: 'Des lignes sans candidat ont été rattachées à la ligne qui les précède ({suggestion}).',
      pourquoi:
        'Elles suivent un candidat et ne donnent que ses passages ou ses étapes : comptées à part, elles auraient fait autant de parcours de trop.',
      action:
        'Rien à faire si c’est exact ; sinon ajoutez « "reporter": false » au profil, et ces lignes resteront à part.',
    },
    ligne_non_rattachee: {
      quoi: 'Cette ligne ne nomme pas le candidat, et rien ne montre qu’elle continue la ligne du dessus.',
      pourquoi:
        'Pas de candidat juste au-dessus, ou il la contredit (autre diplôme, jury après une validation totale) : elle n’est pas comptée.',
      action:
        'Indiquez le candidat sur la ligne ; s’il s’agit toujours de celui du dessus, ajoutez « "reporter": true » au profil.',
    },
    lignes_sans_identite: {
      quoi: 'Des lignes ne donnent ni candidat ni numéro de dossier ; chacune a été comptée à part ({suggestion}).',
      pourquoi:
        'Rien ne montre à quel candidat elles se rapportent : si elles continuent la ligne du dessus, il y a des parcours de trop.',
      action: 'Répétez le candidat ou son numéro de dossier sur chaque ligne.',
    },
    choix_par_defaut: {
      quoi: 'Rien dans le fichier ne dit comment lire cette colonne ; elle a été lue ainsi : {suggestion}.',
      pourquoi: 'Si l’export écrit autrement, toute la colonne est lue de travers sans que cela se voie.',
      action: 'Confirmez ou changez ce choix une fois pour toutes (vue Nettoyer, ou « choix » dans le profil).',
    },
    choix_contredit: {
      quoi: 'Les valeurs de cette colonne disent « {suggestion} » ; le profil dit autre chose, et il a été suivi.',
      pourquoi:
        'L’export a sans doute changé depuis le profil : des valeurs seraient lues de travers sans que cela se voie.',
      action: 'Regardez quelques cellules, puis corrigez le choix dans le profil s’il ne vaut plus.',
    },
    cases_multiples: {
      quoi: 'Plusieurs cases sont cochées sur cette ligne pour « {rubrique} », qui n’attend qu’une réponse.',
      pourquoi: 'Choisir à votre place fausserait les chiffres : aucune n’est retenue.',
      action: 'Gardez une seule coche sur la ligne.',
    },
    case_illisible: {
      quoi: 'Cette cellule d’une colonne à cocher, ou d’un bloc, n’est ni une coche ni un état connu.',
      pourquoi: 'Rien ne dit si elle vaut oui ou non : elle n’est pas comptée.',
      action: 'Mettez X ou laissez vide ; pour un bloc, écrivez « validé » ou « non validé ».',
    },
    bloc_dispense: {
      quoi: 'Ce bloc est dit dispensé ou déjà acquis : il n’est pas compté parmi ceux que ce jury a validés.',
      pourquoi: 'La liste des blocs validés est celle de ce passage.',
      action: 'Rien à faire si c’est exact ; sinon écrivez « validé ».',
    },
    ordre_noms_indecis: {
      quoi: 'Rien ne dit lequel de ces mots est le nom et lequel est le prénom.',
      pourquoi: 'Nom et prénom intervertis, la même personne pourrait être comptée deux fois d’un fichier à l’autre.',
      action: 'Écrivez le nom de famille en majuscules, ou donnez le nom et le prénom dans deux colonnes.',
    },
    valeur_reprise: {
      quoi: 'Cette cellule renvoie à celle du dessus : « {suggestion} » a été repris.',
      pourquoi: 'Une ligne déplacée ou triée changerait le sens de ce renvoi.',
      action: 'Acceptez la valeur proposée pour l’écrire dans la cellule.',
    },
    repetition_non_suivie: {
      quoi: 'Cette cellule renvoie à une autre (« idem »), que rien ne permet de reprendre avec certitude.',
      pourquoi:
        'La valeur est laissée vide : une identité ne se recopie pas, et un renvoi peut viser la cellule du dessus ou celle de gauche.',
      action: 'Écrivez la valeur elle-même.',
    },
    repetition_possible: {
      quoi: 'Ce signe peut ne rien vouloir dire, ou renvoyer à la cellule du dessus.',
      pourquoi: 'Rien n’est repris : la cellule est lue comme vide.',
      action: 'S’il veut dire « la même chose », écrivez la valeur elle-même.',
    },
    decision_de_valeur_inconnue: {
      quoi: 'La valeur « {valeur} » a été remplacée par une décision du profil qui n’est pas un code du dictionnaire.',
      pourquoi: 'Elle ne sera pas comptée.',
      action: 'Corrigez la décision dans le profil.',
    },
  },
  problemes: {
    fichier_sans_personne: {
      quoi: 'Dans « {fichier} », aucune colonne reconnue ne donne une personne (nom, prénom et date de naissance), un numéro de dossier ou une date d’étape.',
      pourquoi: 'Aucun parcours ne peut en être tiré.',
      action:
        'Vérifiez que c’est le bon fichier et la bonne feuille, puis faites ou corrigez son profil (vue Nettoyer, ou suivi-vae profil FICHIER).',
    },
  },
  phrases: {
    'detail.lignes_depuis': '{n} {n|ligne|lignes}, dont la ligne {ligne}',
  },
};
