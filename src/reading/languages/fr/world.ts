import type { Tongue } from '../../meaning/tongue.ts';

/** Le reste du monde: verbs and nouns that decide nothing. */
export const world: Tongue['words'] = {
  otherVerb: `
    appeler:v, rappeler:v, téléphoner:v, joindre:v, envoyer:v, renvoyer:v, donner:v, faire:v, mettre:v,
    prendre:v, trouver:v, chercher:v, acheter:v, vendre:v, ouvrir:v, fermer:v, commencer:v, finir:v,
    essayer:v, montrer:v, perdre:v, ajouter:v, changer:v, modifier:v, imprimer:v, publier:v, tester:v,
    activer:v, désactiver:v, brancher:v, débrancher:v, raccorder:v, rediriger:v, dévier:v, configurer:v,
    installer:v, renommer:v, nommer:v, inscrire, afficher:v, sonner:v, marcher:v, fonctionner:v, utiliser:v,
    servir:v, habiter:v, vivre, travailler:v, attendre:v, espérer:v, aider:v, parler:v, poser:v, répondre:v,
    recevoir:v, lire:v, voir:v, signer:v, remplir:v, déménager:v, louer:v, construire:v, réparer:v,
    remplacer:v, livrer:v, commander:v, réserver:v, oublier:v, remercier:v, remarquer:v, vérifier:v,
    contacter:v, appartenir:v, tomber:v, monter:v, descendre, entrer:v, arriver:v, partir:v, rentrer:v,
    courir:v, jouer:v, manger:v, boire:v, dormir:v, coûter:v, durer:v, causer:v, gérer:v, signaler:v,
    corriger:v, rectifier:v, relancer:v, partager:v, figurer:v, rencontrer:v, crier:v, mettre:v en service,
    il s' agit de, il s'agit de, s' agit du
  `,
  thing: `
    postes téléphoniques, poste téléphonique, téléphones de bureau, rendez-vous, réunion, abonnement,
    abonnements, newsletter, contrat, facture, prélèvement, répondeur, messagerie, messagerie vocale,
    renvoi, renvoi d' appel, transfert d' appel, renvoi d' appels, annonce, musique d' attente, technicien,
    hôtel, vol, voyage, livraison, routeur, casque, appel, appels, conférence, internet, fibre, box,
    assurance, réservation, compte, option, options, annuaire, parution, inscription, enregistrement,
    intervention, commande de, visite, liste rouge, liste de diffusion, mailing, service, services, forfait,
    messages, message d' accueil, présentation
  `,
  message: 'mail, mails, courriel, courriels, e-mail, email, message, lettre, courrier',
};
