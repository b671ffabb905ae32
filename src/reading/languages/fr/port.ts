import type { Tongue } from '../../meaning/tongue.ts';

/** Ce qui met fin à un portage, ce qui l'exécute, ce qui reste: the words that decide. */
export const port: Tongue['words'] = {
  remove: `
    supprimer:v, enlever:v, retirer:v, ôter:v, rayer:v, sortir:v, exclure, excluez, biffer:v, éliminer:v,
    virer:v
  `,
  cancel: `
    annuler:v, stopper:v, arrêter:v, interrompre:v, suspendre:v, retirer:v, révoquer:v, abandonner:v,
    résilier:v, avorter:v, bloquer:v le <port>, bloquer:v la <port>, bloquer:v ce <port>, casser:v,
    canceller:v, cancel, supprimer:v, enlever:v, ôter:v, rayer:v, exclure, excluez, sortir:v, renoncer:v à,
    renoncer:v au, renoncer:v aux, renoncer:v, renonçons, laisser:v tomber, laisser:v de côté,
    mettre:v fin à, mettre:v fin au, mettre:v fin aux, mettre:v un terme à, mettre:v un terme au,
    couper:v court à, faire:v marche arrière, stop à, stop au, stop aux, stop pour, stop, halte à, halte au,
    ne pas donner suite, n' pas donner suite, ne donnez pas suite, ne plus donner suite, ne pas procéder,
    clôturer:v, défaire:v, virer:v, désister:v, se désister, annulé, rétracter:v, dédire, tout arrêter,
    faire sauter, biffer:v, écarter:v, éliminer:v, décommander:v, freiner:v,
    peut être (annulé|annulée|retiré|retirée|supprimé|supprimée|enlevé|enlevée), n' oubliez pas d' annuler,
    caduc, caduque, sans objet, tirer:v un trait sur,
    (retirer|enlever|ôter|sortir|exclure|extraire|supprimer|soustraire|rayer|effacer|écarter):v ~ (du|de la|de|des|de ce|de cette|de notre|de mon) (<port>|<order>|<list>),
    sortir:v du <order>, sortir:v du <port>, exclure:v, écarter:v du <port>,
    considérer:v ~ comme (nul|nulle|nuls|nulles|annulé|annulée|caduc|caduque), nul et non avenu,
    nulle et non avenue, s' abstenir:v, abstenez-vous, abstenir:v de (porter|transférer),
    éviter:v de (porter|transférer), faire:v machine arrière, mettre:v fin, mettre:v un terme,
    faire:v une croix sur, couper:v court, laisser:v ~ de côté,
    (ne|n') ~ (bouge|bougent|part|partent|change|changent|suit|suivent|passe|passent|migre|migrent|viendra|viendront|partira|partiront|quitte|quittent) (plus|pas),
    (ne|n') ~ (bouge|bougent|part|partent|passe|passent) plus, dénoncer:v, révoquer:v le mandat,
    ne ~ donner:v ~ suite, sans suite, classer:v sans suite, stopper:v net, bloquer:v,
    geler:v définitivement, faire:v annuler, faire:v sauter, dégager:v, virer:v du <order>,
    virer:v de la <list>,
    (n'|n) y a [donc] (plus|pas) lieu (d'|de) [y|les|le|la] (procéder|porter|transférer|donner|poursuivre),
    (n'|n) y a [donc] (plus|pas) lieu,
    (considérer:v|tenir:v|regarder:v) ~ (nul et non avenu|nulle et non avenue|nuls et non avenus|pour nul|pour nulle),
    comme nul et non avenu, comme nulle et non avenue, sortez-moi de là, sortez-le de là, sortir:v ~ de là,
    on n'y touche plus, n' y touche plus, on n' y touche plus
  `,
  move: `
    porter:v, transférer:v, migrer:v, basculer:v, déplacer:v, passer:v chez (vous|<gaining>), passer:v,
    venir:v chez vous, amener:v, emmener:v chez vous, reprendre:v chez vous, rapatrier:v,
    changer:v d' <carrier>, changer:v de <carrier>, rejoindre, arriver:v chez vous, muter:v, transiter:v,
    quitter:v, aller:v chez vous, récupérer:v, suivre:v le mouvement, déménager:v, faire:v passer,
    reprendre:v, faire:v [pas] (le|la) (changement|transfert|bascule|portage|portabilité|passage)
  `,
  stay: `
    rester:v, demeurer:v, rester:v en place, être:v maintenu, être:v maintenue, être:v maintenus,
    subsister:v, rester:v là, ne pas bouger, demeurer:v rattaché, rester:v rattaché, rester:v branché
  `,
  keep: 'garder:v, conserver:v, maintenir:v, préserver:v',
  leave: 'laisser:v, laisser:v en place',
  proceed: `
    procéder:v, aller:v de l' avant, allez-y, allez y, vas-y, faites-le, faites le, exécuter:v, effectuer:v,
    réaliser:v, lancer:v, mener:v à bien, mener:v à terme, finaliser:v, terminer:v, achever:v,
    aller:v au bout, aller:v jusqu' au bout, valider:v, go, donner:v suite à, donner:v suite au, foncez,
    foncer:v, compléter:v
  `,
  continue: `
    avoir:v lieu, continuer:v, poursuivre:v, suivre:v son cours,
    (continuer:v|procéder:v|faire:v) comme (prévu|convenu), comme prévu, reprendre:v,
    laisser:v (aller|courir|faire|passer|suivre),
    laisser:v ~ (suivre son cours|se faire|continuer|se poursuivre|passer|aller), laissez-le passer,
    avancer:v, aboutir:v, comme (prévue|convenue|prévus|prévues|entendu|entendue|programmé),
    suivre:v ~ cours, comme (on|nous) (a dit|avons dit|avait dit|avions dit|a convenu|avons convenu)
  `,
  let: 'laisser:v, permettre:v',
  port: `
    portage, portages, portabilité, portabilités, transfert, transferts, migration, bascule, basculement,
    port, port sortant de chez eux, demande de (portage|portabilité|transfert),
    mandat de (portage|portabilité), changement d' opérateur, changement d' <carrier>, passage chez vous,
    reprise, rapatriement, mutation, opération de portage, pnm, conservation du numéro
  `,
  cancellation: `
    annulation, annulations, arrêt, retrait, révocation, résiliation du <port>, abandon, renonciation,
    désistement, interruption, rétractation, suspension, cancellation
  `,
  order: `
    commande, commandes, ordre, ordres, demande, demandes, dossier, dossiers, liste, mandat, mandats,
    formulaire, bon, lot, requête, requêtes
  `,
  number: `
    numéro, numéros, n°, nº, no, num, ligne, lignes, téléphone, téléphones, fixe, fixes, mobile, mobiles,
    portable, portables, fax, télécopie, sda, standard, poste, postes, celui, celle, ceux, celles,
    numéro de (téléphone|fax|mobile|portable), ligne (fixe|directe|principale|fax|téléphonique),
    lignes (fixes|directes|téléphoniques), numéro (fixe|principal|mobile|direct), alarme, ascenseur,
    cellulaire, cell, natel, raccordement, raccordements, finissant par, se terminant par, terminant par,
    qui finit par, qui finissent par, qui se termine par, terminaison, terminaisons, tête de ligne, tranche,
    plage, bloc, 0800, accueil, standard téléphonique, interphone, abonné
  `,
  carrier: `
    opérateur, opérateurs, fournisseur, fournisseurs, prestataire, prestataires, réseau, compagnie,
    compagnie de téléphone, opérateur téléphonique, fai, telco, boîte de téléphone
  `,
  losing: `
    (opérateur|fournisseur|prestataire|compagnie|réseau|forfait|contrat|abonnement|opérateurs|box) (actuel|actuelle|actuels|existant|existante|d'origine|précédent|ancien|historique|présent|en place|sortant|cédant|donneur|habituel|d' aujourd'hui),
    (actuel|ancien|présent|même|propre) (opérateur|fournisseur|prestataire|réseau|contrat|forfait|abonnement),
    notre (opérateur|fournisseur|prestataire|compagnie), mon (opérateur|fournisseur|prestataire),
    son (opérateur|fournisseur|prestataire), leur (opérateur|fournisseur),
    l' opérateur qui (l'|la|le|les) a, où (il|elle|ils|elles) (est|sont|se trouve|se trouvent),
    là où (il|elle|ils|elles) (est|sont|se trouve|se trouvent), la où (il|elle|ils|elles) (est|sont),
    où (il|elle) en est, box actuelle, l' ancien opérateur, chez eux, chez l'ancien, chez l' ancien,
    chez le fournisseur actuel, à son nom, à leur nom, sur place, comme je suis, comme nous sommes,
    comme on est, comme avant
  `,
  gaining: `
    chez vous, avec vous, vers vous, à vous, votre réseau, nouvel opérateur, nouveau fournisseur,
    nouvel (op|prestataire), vos services, vers votre
  `,
  date: `
    date, dates, jour, rendez-vous, rdv, créneau, créneaux, lundi, mardi, mercredi, jeudi, vendredi, samedi,
    dimanche, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre,
    décembre, semaine, semaine prochaine, mois prochain, demain, après-demain, matin, après-midi
  `,
  reschedule: `
    reporter:v, repousser:v, décaler:v, différer:v, retarder:v, remettre:v à, avancer:v la <date>,
    avancer:v le <date>, déplacer:v la <date>, déplacer:v le <date>, changer:v la <date>,
    changer:v de <date>, (autre|nouvelle) <date>, plus tard, mettre:v en attente, mettre:v en pause,
    ultérieurement, patienter:v jusqu', attendre:v jusqu', attendre:v avant, geler:v,
    (suspendre|arrêter|stopper|bloquer):v ~ jusqu'
  `,
  off: '(hors du|hors de la|hors de|en dehors du) (<port>|<order>|<list>), hors périmètre',
  take: 'sortir:v, retirer:v, enlever:v, ôter:v, laisser:v, mettre:v, tenir:v, garder:v',
  come: 'partir:v, venir:v, rejoindre:v, ramener:v, embarquer:v, bouger:v, arriver:v',
};
