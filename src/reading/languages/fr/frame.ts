import type { Tongue } from '../../meaning/tongue.ts';

/** Les mots qui tiennent la phrase: the words that hold a sentence together. */
export const frame: Tongue['words'] = {
  never: `
    ni, rien, aucun, aucune, personne, ni l un ni l autre, en aucun cas, sous aucun prétexte, nullement
  `,
  as: 'comme, en tant que',
  not: `
    pas, ne plus, n' plus, ne ~ plus, n' ~ plus, jamais, aucun, aucune, non pas, guère, ne ~ rien, rien,
    nullement, ne ~ que pas, plus besoin, plus envie, plus question, pu, contre le, contre la, personne ne,
    éviter:v de, abstenir:v de, plus question de, hors de question de, inutile de, pas la peine de,
    surtout pas, interdire:v, s' opposer:v à, m' oppose à, nous opposons à
  `,
  please: `
    veuillez, prière d', merci de, merci d', svp, s'il vous plaît, s' il vous plaît, s' il vous plait,
    s' il te plait, s' te plait, prière de, je vous prie de, nous vous prions de, vous prie de,
    vous prions de, par la présente, je vous demande de, nous vous demandons de, vous demande d',
    vous demandons d', vous demander de, vous demander d', demande à, merci, simplement, svp merci,
    demander:v, demandons, demande, stp, bien vouloir, ayez l' amabilité, ayez la gentillesse,
    je vous saurais gré de, vous saurais gré, vous serais reconnaissant, fait que, faudrait, faut, il faut,
    il faudrait
  `,
  askUs: `
    (pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|voudriez-vous|pouvez vous|pourriez vous|vous pouvez|vous pourriez|pourrais tu|peux tu) [svp|s'il vous plaît|bien|me|nous|aussi|également|donc|alors],
    seriez-vous assez aimable, auriez-vous l' amabilité de, auriez-vous la gentillesse,
    est-ce que vous (pouvez|pourriez), serait-il possible que vous, vous est-il possible de
  `,
  wish: `
    vouloir:v, souhaiter:v, désirer:v, aimerais, aimerions, aimer:v, préférer:v, avoir:v besoin, besoin,
    tenir:v à, compter:v, prévoir, avons l' intention, ai l' intention, envie, exiger:v, intéressé,
    intéressée, entendre:v, avoir:v décidé, avoir:v l' intention, tenir:v, se résoudre:v à, être:v d' avis,
    souhait, volonté
  `,
  must: `
    devoir:v, doit, doivent, il faut que, assurez-vous, assurer:v, faites en sorte, être à, lieu de, est à,
    sont à, faire en sorte, être:v autorisé
  `,
  can: 'pouvoir:v, pourra, peut',
  will: 'aller:v, va, vont, allons, sera, seront',
  be: 'être:v, suis, est, sont, été, soit, soient, sera, seront, serait',
  have: 'avoir:v, ai, avons, avez, ont, a',
  decide: `
    décider:v, décidé, choisir:v, conclure:v, décision, convenir, opter:v pour, résoudre, trancher:v
  `,
  report: `
    dire:v, informer:v, annoncer:v, expliquer:v, écrire:v, indiquer:v, confirmer:v, signaler:v, apprendre:v,
    savoir:v, penser:v que, croire:v, prétendre, affirmer:v, promettre:v, entendre:v, mentionner:v
  `,
  question: `
    comment, pourquoi, combien, quand, quel, quelle, quels, quelles, est-ce que, est-ce qu', qui,
    est-il possible, est il possible, serait-il possible, peut-on, puis-je, pouvons-nous, pourrait-on,
    pourrions-nous, est-il encore, est-ce encore, y a-t-il, savoir si, me demande si, dois-je, devons-nous,
    faut-il, qu'est-ce, si on peut, peut on, c' est quoi, encore possible,
    (pouvez-vous|pourriez-vous|pouvez vous|pourriez vous|peux-tu|pourrais-tu|peux tu|pourrais tu) [svp] [me|nous] (confirmer|dire|indiquer|préciser) (que|qu'|si|s'|quand|comment|combien),
    est-ce trop tard
  `,
  past: `
    hier, la semaine dernière, le mois dernier, l' année dernière, autrefois, auparavant, avant-hier, déjà,
    récemment, à l' époque, il y a, jadis, l' an dernier, dernièrement,
    (m'|nous|lui) (a|ont|avait|avaient) demandé, voulait que, voulaient que
  `,
  until: `
    jusqu', jusqu'à, jusqu'au, d' ici, avant, pour l' instant, pour le moment, pas encore, provisoirement,
    momentanément
  `,
  thanks: `
    bonjour, bonsoir, salut, allô, coucou, merci beaucoup, merci d' avance, grand merci, mille mercis,
    cordialement, bien à vous, salutations, sincères, désolé, désolée, désolés, navré, pardon, excusez-moi,
    excuser:v, mes excuses, madame, monsieur, chère, cher, chers, bonne journée, bonne soirée, bon week-end,
    bien cordialement, bonne fin
  `,
  it: `
    le, la, l', lui, ce numéro, cette ligne, celui-ci, celui-là, celle-ci, celle-là, celui la, celle la,
    ce dernier, cette dernière, ça, cela, ce, c', cet, le même, la même, ledit, ladite, y, en, il, elle,
    celui ci, celle ci, le premier, numéro en question, sa <port>, (cette|cet|ce|ladite|ledit) <port>
  `,
  them: `
    les, ces, ces numéros, ces lignes, ces deux, ces trois, ceux-ci, ceux-là, celles-ci, celles-là,
    ces deux-là, ces derniers, ces dernières, les numéros suivants, les lignes suivantes, numéros suivants,
    lignes suivantes, suivants, suivantes, les deux numéros, les trois, ils, elles, lesdits, leur <port>,
    leurs <port>
  `,
  all: `
    tous, tout, toutes, toute, la totalité, l' ensemble, l' intégralité, entier, entière, chacun, chacune,
    au complet, intégralement, totalité, aucun des, aucune des
  `,
  both: `
    les deux, tous les deux, toutes les deux, tous deux, toutes deux, les 2, ces deux numéros,
    aucun des deux, ni l' un ni l' autre
  `,
  rest: `
    les (deux|trois|quatre|2|3) autres, (deux|trois) autres, le reste, reste du, reste de la, les autres,
    tous les autres, toutes les autres, autres numéros, autres lignes, le restant, tout le reste,
    les suivants restants, pour le reste, numéros restants, lignes restantes, tout le restant,
    les numéros restants, le surplus, les deux dernières, toutes les autres lignes
  `,
  other: "l' autre, l' autre numéro, l' autre ligne",
  nth: `
    le second, la seconde,
    (premier|première|deuxième|second|seconde|troisième|dernier|dernière|premiers|premières|derniers|dernières) (numéro|ligne|numéros|lignes|de la liste),
    les deux premiers, les deux premières, les deux derniers, le premier de la liste, le premier,
    la première, le deuxième, la deuxième, le troisième, la troisième
  `,
  latter: 'ce dernier, cette dernière',
  former: '',
  only: 'seulement, uniquement, seul, seule, seuls, seules, juste, exclusivement, ne ~ que',
  except: `
    sauf, excepté, exception de, à l' exception de, à l' exception du, à l' exception des, hormis, hors,
    mis à part, à part, en dehors de, en dehors du, moins le, à l' exclusion de, excepter, sauf le, sauf la
  `,
  below: `
    ci-dessous, plus bas, suivants, suivantes, suivant, suivante, en dessous, ci dessous, ci-après,
    cités en bas, dans votre mail, dans le mail ci-dessous
  `,
  above: `
    ci-dessus, susmentionné, susmentionnés, susmentionnées, mentionnés plus haut, plus haut, précités,
    ci dessus
  `,
  attached: `
    ci-joint, ci-jointe, ci-joints, ci-jointes, pièce jointe, en pièce jointe, en annexe, annexe, annexée,
    fichier joint, fichier, tableau joint, jointe, joint, en pj, pj, excel, csv, fichier excel, tableur
  `,
  list: 'liste, tableau, fichier, feuille',
  also: `
    aussi, également, de même, idem, pareil, pareil pour, de plus, en plus, en outre, idem pour,
    de même que, ainsi que, même chose pour, et aussi, par ailleurs
  `,
  instead: 'à la place',
  everybody: `
    tous les clients, tous vos clients, vos règles, vos instructions, tes instructions, tes règles,
    tous tes clients, tous les autres clients
  `,
  we: `
    je, j', nous, on, moi, me, m', notre client, notre cliente, mon mari, ma femme, mon patron,
    notre direction, la direction, mon chef, mon associé, notre directeur, le client, le conseil
  `,
  you: 'vous, tu, te, toi',
  they: "quelqu'un, quelqu' un, un collègue",
  det: `
    le, la, les, l', un, une, des, du, de, d', mon, ma, mes, notre, nos, votre, vos, son, sa, ses, leur,
    leurs, cet, cette, ces, ce, chaque, quelques, autre, autres, deux, trois, quatre, cinq, six, même,
    propre, dit, dite, dits, nouveau, nouvelle, nouveaux, ancien, ancienne, anciens, premier, première,
    principal, principale, mêmes, s'
  `,
  prep: `
    en, dans, par, sur, sous, entre, vers, depuis, pendant, durant, parmi, selon, malgré, dès, via, contre,
    derrière, devant, auprès, concernant, suite à, à cause de, grâce à, en raison de, au lieu de,
    au lieu du, au sujet de, au niveau de, que, qu', afin de, sans, à compter du, à partir du, près
  `,
  from: 'hors de, hors du, en dehors de',
  with: "chez, auprès de, auprès d', avec",
  for: `
    pour, de, du, des, d', concernant, relatif à, relative à, sur, quant à, quant au, s' agissant de,
    au sujet de, à propos de
  `,
  to: 'à, au, aux',
  thereupon: 'alors',
  and: 'ni, et, &, +, puis, ensuite, alors, donc, ainsi que, plus le, plus la, pis',
  or: '=ou, ou bien',
  but: `
    mais, par contre, en revanche, cependant, toutefois, or, tandis que, alors que, sinon que, pourtant
  `,
  that: "que, qu'",
  relative: 'qui, dont, lequel, laquelle, lesquels, lesquelles, duquel, =où',
  if: `
    si, s' il, s' ils, à condition, sous réserve, pourvu que, sauf si, à moins que, à moins qu', au cas où,
    en cas de, en cas d', dès que, dès qu', une fois que, tant que, uniquement si, seulement si,
    à défaut de, à défaut d', faute de réponse, faute de retour, sans réponse de (votre|ta) part,
    sans nouvelles de (votre|ta) part, sauf contre-ordre, à la seule condition, à l' unique condition,
    à la condition expresse, pour autant que, pourvu qu', sous condition, moyennant quoi
  `,
  thisOrder: `
    (cette|cet|la|toute la|l' intégralité de la) (commande|demande) [entière|complète], ce dossier,
    tout le dossier, le dossier entier, toute la commande, toute la demande
  `,
  because: `
    avant d', parce que, parce qu', car, puisque, puisqu', comme nous, étant donné que, vu que, vu qu',
    afin que, pour que, pour qu', après que, avant que, avant de, bien que, alors qu', c' est que
  `,
  when: "quand, lorsque, lorsqu', chaque fois",
  filler: `
    n' oubliez pas de, n' hésitez pas à, n' oubliez pas d', n' hésitez pas, maintenant, ici, là, là-bas,
    aujourd'hui, encore, toujours, très, bien, vraiment, donc, alors, finalement, enfin, au final, en fait,
    en effet, tout de suite, immédiatement, rapidement, vite, dès que possible, au plus vite, au plus tôt,
    le plus vite possible, le plus tôt possible, si possible, dans les meilleurs délais, asap, en urgence,
    d' urgence, urgent, sans délai, sans tarder, sur le champ, définitivement, complètement, totalement,
    entièrement, purement et simplement, purement, simplement, tout simplement, en totalité, en entier,
    pour de bon, du tout, quand même, tout de même, malheureusement, hélas, par conséquent, en conséquence,
    c' est pourquoi, du coup, comme prévu, comme convenu, comme demandé, comme prévu initialement,
    comme discuté, normalement, tel que prévu, au départ, à la date prévue, de ma part, de notre part,
    pour moi, pour nous, à mon nom, à notre nom, si vous pouvez, si vous voulez, si vous le voulez bien,
    s' il n' est pas trop tard, si c' est encore possible, si c' est possible, autant que possible,
    éventuellement svp, y compris, officiellement, formellement, par écrit, expressément, actuellement,
    présentement, désormais, dorénavant, pour l' heure, sinon, ensemble, séparément, équipe, messieurs,
    dames, tout le monde, bonne, bon, aucun souci, pas de souci, pas de problème, aucun problème,
    non seulement, seulement, pas trop, plutôt, peu, beaucoup, trop, assez, environ, presque, ainsi, aussi,
    déjà, bientôt, d' abord, au moins, après, avant, au juste, également, hier soir, ce matin,
    cet après-midi, ce soir, ne, n', se, s', leur, d' avance, par avance, au passage, de garde,
    en attendant, par ailleurs, plus, dessus, dedans, comment allez-vous, ça va, comment ça va,
    que voulez-vous, que veux-tu, n'est-ce pas, hein, vous savez, voyez-vous, à toutes fins utiles,
    le cas échéant, dont acte, de ce fait, à cet égard, pour mémoire, somme toute, au bout du compte,
    en définitive, de guerre lasse, tout compte fait, réflexion faite, après réflexion, tout bien réfléchi,
    in extremis, illico, fissa, à ce stade, svp, pis, faque, ben, coudonc, une bonne fois pour toutes,
    je vous informe que, nous vous informons que, je vous signale que, nous vous signalons que,
    je vous précise que, sachez que, je vous confirme que, nous vous confirmons que,
    je vous confirme par écrit, déjà (convenue|convenu|prévue|prévu|fixée|fixé|confirmée),
    si c'est possible, si c'est encore possible, s'il n'est pas trop tard, si vous voulez bien,
    si ça ne vous dérange pas, si cela ne vous dérange pas, si cela est possible, si besoin
  `,
  insteadOf: `
    au lieu de, au lieu du, à la place de, à la place du, plutôt que, plutôt que le, en lieu et place de
  `,
  else: 'sinon, autrement',
};
