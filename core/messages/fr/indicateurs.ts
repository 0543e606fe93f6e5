/** Sentences about indicators and their publication (fr). */
import type { DomainMessages } from '../types';

export const indicateurs: DomainMessages = {
  constats: {},
  problemes: {
    indicateurs_invalides: {
      quoi: 'Dans le fichier de région, le champ {champ} n’est pas valide ({raison}).',
      pourquoi: 'Un indicateur mal déclaré ne peut pas être calculé.',
      action: 'Corrigez ce champ en suivant la déclaration d’un indicateur du catalogue commun.',
    },
    indicateur_inconnu: {
      quoi: 'L’indicateur « {indicateur} » nomme « {valeur} », qui n’existe pas (champ {champ}).',
      pourquoi: 'Il compterait autre chose que ce que son nom annonce.',
      action:
        'Utilisez une rubrique du dictionnaire (ou une extension que la région active), un de ses codes, ou un événement du catalogue.',
    },
    indicateur_en_double: {
      quoi: 'L’indicateur « {indicateur} » est déclaré deux fois, ou son identifiant commence comme un autre.',
      pourquoi: 'Ses lignes se confondraient avec celles de l’autre.',
      action: 'Donnez-lui un autre identifiant.',
    },
    publication_devoilee: {
      quoi: 'La publication n’a pas été produite : son contrôle trouve encore un effectif inférieur à {seuil} ({genre}).',
      pourquoi: 'Un lecteur pourrait retrouver un chiffre masqué, donc apprendre quelque chose d’une personne.',
      action:
        'Relevez le seuil de publication dans le fichier de région, et signalez ce cas à l’équipe qui maintient l’outil.',
    },
  },
  phrases: {
    'secret.titre': 'Secret des petits effectifs',
    'secret.seuil': 'Seuil choisi par la région : aucun effectif de 1 à {dernier} personnes n’est publié.',
    'secret.publiees': '{n} {n|ligne publiée|lignes publiées} sur {total}.',
    'secret.primaires': '{n} {n|ligne masquée|lignes masquées} pour elles-mêmes (secret primaire).',
    'secret.secondaires': '{n} {n|ligne masquée|lignes masquées} pour protéger les autres (secret secondaire).',
    'secret.raison.petit_effectif': 'Effectif inférieur au seuil',
    'secret.raison.petit_numerateur': 'Numérateur inférieur au seuil',
    'secret.raison.petit_complement': 'Complément au dénominateur inférieur au seuil',
    'secret.raison.unanimite': 'Taux de 0 ou de 100 % dans un groupe de moins de {n} personnes',
    'secret.inconnus': '{n} {n|ligne publiée|lignes publiées} sans le nombre d’inconnus, trop petit.',
    'secret.audit': 'Contrôlé : {relations} sommes connues de tous ne permettent pas de retrouver un effectif masqué.',
  },
};
