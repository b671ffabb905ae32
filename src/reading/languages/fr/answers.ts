import type { Tongue } from '../../meaning/tongue.ts';

/** Ce qu'on répond à un avis de frais et de risques, et comment on revient sur ce qu'on a dit. */
export const answers: Tongue['words'] = {
  yes: `
    oui, ouais, ouin, absolument, bien sûr, évidemment, certainement, d' accord, dac, entendu,
    c' est d' accord, nous sommes d' accord, je suis d' accord, on est d' accord, ok pour nous, ok pour moi,
    c' est bon, c' est bon pour (nous|moi), approuvé, accepté, confirmé, exactement, exact, c' est ça,
    c' est exact, tout à fait, effectivement, c' est correct, volontiers, bon pour accord, ça marche,
    ça nous va, ça me va, feu vert, parfait, c'est bon, c' est bon pour nous, c' est bon pour moi, va pour,
    allez, banco, entendu pour, soit, ainsi soit-il, on y va, c'est ça, c'est cela, c' est cela,
    c'est exact, parfaitement
  `,
  no: 'non, nan, non merci, pas question, jamais de la vie, hors de question, négatif',
  ok: `
    faire:v le nécessaire, faites le nécessaire, le nécessaire, ok, okay, bien noté, noté, compris,
    bien reçu, reçu, vu, être:v (bon|ok|bien|parfait|acceptable), c' est noté
  `,
  accept: `
    accepter:v, approuver:v, payer:v, régler:v, assumer:v, facturer:v, facturez-le, consentir:v,
    valider:v les <cost>, prendre:v en charge, prendre:v ~ en charge, prendre:v à (notre|ma) charge,
    à (notre|ma) charge, débiter:v, prélever:v,
    <cost> ~ (acceptés|acceptées|acceptable|acceptables|ok|approuvés|validés|convient|conviennent|pas de problème|aucun problème|me va|nous va|vont bien),
    mettre:v ~ sur (la|notre|ma) [prochaine] facture, sur (la|notre|ma) [prochaine] facture,
    ajouter:v ~ à (la|notre|ma) facture, d' accord pour les <cost>, d' accord avec les <cost>,
    d' accord pour payer, d' accord pour la <cost>, ok pour les <cost>, ok pour la <cost>,
    quel que soit le prix, quoi qu' il en coûte, malgré les <cost>, malgré le <cost>, peu importe le <cost>,
    peu importe les <cost>, tant pis pour les <cost>, avec les <cost>, passer:v l' éponge sur,
    marquer:v votre accord, donner:v [mon|notre] accord, signer:v pour,
    mettre:v ~ sur (la|notre|ma) [prochaine] (facture|note),
    ajouter:v ~ à (la|notre|ma) [prochaine] (facture|note),
    <cost> (sera|seront) (payé|payée|payés|payées|réglé|réglés|pris en charge),
    <cost> (nous|me|ne nous|ne me) (convient|conviennent|va|vont|posent pas de problème|gênent pas|dérangent pas),
    va pour les <cost>, va pour le <cost>, va pour <cost>, on (paie|paiera|paye|règle|assume),
    tant pis pour le <cost>, d' accord pour <cost>, d' accord pour le <cost>, d' accord pour [<det>] <cost>,
    d' accord avec [<det>] <cost>, accord sur [<det>] <cost>, je règle vos <cost>, je règle <cost>,
    nous réglons <cost>, je paie <cost>
  `,
  refuse: `
    trop cher, trop chère, trop élevé, trop élevés, hors de prix, exagéré, exagérés, pas la peine,
    vaut pas le coup, vaut pas la peine, du vol, abusé, exorbitant, exorbitants, scandaleux, refuser:v,
    rejeter:v, contester:v, ça vaut pas, pas payer
  `,
  takeBack: `
    (ignorer:v|oublier:v|ne tenez pas compte de|ne pas tenir compte de|veuillez ignorer|faites abstraction de) [~] (mon|notre|ce|cet|le|ma|la|mes) [dernier|précédent|premier|dernière|précédente] (mail|mails|message|messages|courriel|courriels|e-mail|email|demande|annulation|courrier),
    changé d' avis, changer:v d' avis, revenir:v sur (ma|notre|mon) (décision|demande|annulation),
    raviser:v, oublier:v (l' annulation|mon annulation|ça|tout ça|cette annulation), oubliez l' annulation,
    (arrêter:v|cesser:v|stopper:v) (d' annuler|de retirer|de résilier|l' annulation|les annulations),
    laissez faire l' annulation, laisser:v faire l' annulation, finalement non,
    retirer:v (ma|notre) (demande d' annulation|annulation), réflexion faite, annule et remplace,
    tout compte fait, ne tenez pas compte, laisser:v tomber l' annulation
  `,
  correct: `
    je voulais dire, nous voulions dire, je voulais écrire, correction, rectification, mauvais numéro,
    enfin non, oups, plutôt que, il fallait lire, faute de frappe, coquille, erreur de ma part,
    je me suis trompé, je me suis trompée, et non
  `,
  undo: `
    euh non, ah non, ah mais non, pardon non, finalement non, réflexion faite, attendez non, non attendez,
    oups non
  `,
  cost: `
    frais, coût, coûts, prix, montant, somme, facture, tarif, argent, euros, francs, dollars, pénalité,
    pénalités, supplément, frais d' annulation, coût d' annulation, surcoût, charge, charges, dépense,
    conditions, risque, risques, coupure, interruption de service, dédit
  `,
  free: `
    gratuit, gratuite, gratuits, gratuitement, sans frais, sans coût, sans supplément, aucun frais,
    aucuns frais, pas de frais, rien coûter, ne coûte rien, coûte rien, sans pénalité, à titre gracieux,
    payant, un centime, pas un sou
  `,
  bargain: `
    (supprimer:v|annuler:v|enlever:v|retirer:v|offrir:v) (les|le|la|ces|ce|vos) <cost>, geste commercial,
    remise, réduire les <cost>, sans les <cost>, supprimer les <cost>, annuler les <cost>, qui paie,
    négocier:v, ristourne, au maximum <cost>, maximum <cost>, pas plus de <cost>, jusqu'à <cost>,
    moins de <cost>
  `,
  hedge: `
    serait une erreur, serait dommage, un jour, un de ces jours, un jour ou l' autre, soit ~ soit,
    probablement, sans doute, peut-être, peut être, éventuellement, réfléchir:v, réfléchissons, hésiter:v,
    envisager:v, pas sûr, pas sûre, pas sûrs, pas encore décidé, pas décidé, penser:v à, songer:v à,
    il se peut, possible que, pas certain, pas certaine, en train de voir, on se demande,
    nous nous demandons, se tâter
  `,
};
