import type { Tongue } from '../../meaning/tongue.ts';

/** Che cosa si risponde a un avviso di costi e rischi, e come si torna indietro. */
export const answers: Tongue['words'] = {
  yes: `
    sisi, si si, sì sì, d' accordissimo, d'accordissimo, certissimo, ok sì, ma certo, eccome,
    procedete pure, =sì, si, certo, certamente, sicuro, sicuramente, d' accordo, siamo d' accordo,
    sono d' accordo, va bene, va benissimo, ci va bene, mi va bene, approvato, approvata, autorizzato,
    autorizzata, accettato, confermo, confermiamo, confermato, esatto, esattamente, giusto, proprio così,
    è così, così è, corretto, perfetto, concordo, concordiamo, ok per noi, per noi va bene, per me va bene,
    benissimo, volentieri, senz' altro, nulla osta, acconsento, acconsentiamo, va bene così, d'accordo,
    ok procedete, sia, e sia, ci sta, aggiudicato, facciamo così, proprio quello
  `,
  no: `
    no, no grazie, assolutamente no, per niente, nemmeno per sogno, meglio di no, negativo, mai,
    niente affatto, certo che no
  `,
  ok: `
    il necessario, fate il necessario, nessun problema, per noi è uguale, è uguale, fa lo stesso, ok, okay,
    ricevuto, capito, compreso, preso nota, prendiamo nota, prendo atto, prendiamo atto, visto, inteso,
    essere:v (ok|accettabile|bene), stare:v bene
  `,
  accept: `
    addebitare:v tutto, mandate (la|il) <cost>, mandatemi (la|il) <cost>, mandateci (la|il) <cost>,
    accettare:v, approvare:v, autorizzare:v, pagare:v, addebitare:v, sostenere, sosteniamo, accollarsi,
    accolliamo, fatturare:v, mettere:v ~ in (fattura|bolletta), mettete in conto, in conto, aggiungere,
    aggiungete, saldare:v, versare:v, acconsentire, accetto, farsi carico, ci facciamo carico,
    mi faccio carico, a nostro carico, a mio carico, a carico nostro, a carico mio, prossima fattura,
    nella prossima bolletta, nella prossima fattura, ingoiare:v,
    <cost> ~ (va bene|vanno bene|ok|accettato|accettati|accettabile|approvato|approvati|nessun problema|non è un problema|non importa|mi sta bene|ci sta bene),
    andare:v bene (il|la|i|le) <cost>, d' accordo con (il|la|i|le) <cost>, d' accordo sul <cost>,
    d' accordo sui <cost>, costi quel che costi, qualunque sia il <cost>, nonostante il <cost>,
    nonostante i <cost>, anche a pagamento, non importa quanto costa, anche se costa, malgrado il <cost>,
    anche pagando, metterlo in fattura, mettere:v ~ in fattura, addebitarmi, addebitarci,
    sostenere:v (i|il|le|la) <cost>, ci accolliamo, mi accollo, <cost> (va|vanno) bene,
    <cost> (li|le|lo|la) (paghiamo|pago|copriamo|sosteniamo), nonostante (i|il|le|la) <cost>,
    malgrado (i|il|le|la) <cost>, d'accordo (con|per|sui|sulle) [i|il|le|la] <cost>,
    d'accordo (per|con|su) [<det>] <cost>, va bene per [<det>] <cost>
  `,
  refuse: `
    troppo caro, troppo cara, troppo costoso, troppi soldi, carissimo, non vale la pena, non conviene,
    un furto, esagerato, esosa, esoso, eccessivo, rifiutare:v, respingere, respingiamo, non paghiamo,
    non pago, non intendo pagare, non intendiamo pagare, salato
  `,
  takeBack: `
    (ignorare:v|dimenticare:v|ignorate|ignori|scordatevi|non considerate|non tenete conto di|non tenga conto di|non tenere conto) [~] (la|il|le|mia|mio|nostra|quella|questa|quanto) [ultima|precedente|prima|scorsa|ultimo|precedenti] (mail|email|e-mail|messaggio|richiesta|comunicazione|disdetta|cancellazione|revoca|lettera),
    cambiare:v idea, cambiato idea, ho cambiato idea, abbiamo cambiato idea, ci abbiamo ripensato,
    ci ho ripensato, ripensamento, ripensarci, abbiamo ripensato, ho ripensato,
    (dimenticare:v|lasciate perdere|lasci perdere|lascia perdere|scordatevi|lasciate stare) (l' annullamento|la cancellazione|la revoca|lo stop|il blocco|tutto|la disdetta|quanto detto),
    ritirare:v la (richiesta di annullamento|disdetta), come non detto, fate finta di niente,
    annullare:v l' annullamento, ritiro la (richiesta|disdetta)
  `,
  correct: `
    volevo dire, volevamo dire, intendevo, intendevamo, correzione, rettifica, errata corrige,
    numero sbagliato, ops, ho sbagliato, mi sono sbagliato, mi sono sbagliata, refuso, errore mio, si legga,
    bensì
  `,
  undo: 'ripensandoci, anzi no, aspettate no, aspetti no',
  cost: `
    costo, costi, spesa, spese, tariffa, tariffe, prezzo, importo, somma, fattura, bolletta, penale, penali,
    soldi, euro, franchi, commissione, supplemento, addebito, addebiti, onere, oneri, contributo,
    condizioni, rischio, rischi, disservizio, interruzione del servizio, esborso
  `,
  free: `
    gratis, gratuito, gratuita, gratuitamente, senza costi, senza costo, senza spese, senza penali,
    senza addebiti, a costo zero, non costa nulla, non costa niente, non mi costa nulla, nessun costo,
    nessuna spesa, a titolo gratuito, costi qualcosa, un centesimo, un euro
  `,
  bargain: `
    non più di, al massimo, massimo, se ci scontate, scontare:v, sconto, senza la <cost>, senza il <cost>,
    (togliere|annullare|eliminare|ridurre) (la|il|i|le) <cost>, abbuonare:v, chi paga, trattare:v,
    al massimo <cost>, massimo <cost>, fino a <cost>, non più di <cost>
  `,
  hedge: `
    un domani, in futuro, prima o poi, più in là, se mai, semmai, al limite, alla peggio,
    poi (annulleremo|vedremo|decideremo|valuteremo), vedremo, sarebbe un peccato, peccato, solo dopo,
    non prima di, probabilmente, forse, magari, può darsi, eventualmente, stiamo valutando, sto valutando,
    valutando, stiamo pensando, sto pensando, pensando di, non sono sicuro, non sono sicura,
    non siamo sicuri, indecisi, indeciso, indecisa, non abbiamo ancora deciso, ancora da decidere,
    in dubbio, in forse, possibile che, potrebbe essere, considerando, stiamo considerando,
    ci stiamo pensando
  `,
};
