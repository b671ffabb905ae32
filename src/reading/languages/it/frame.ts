import type { Tongue } from '../../meaning/tongue.ts';

/** Le parole che tengono insieme la frase: the words that hold a sentence together. */
export const frame: Tongue['words'] = {
  never: '=né, niente, nulla, nessuno, nessuna, in nessun caso, per nessun motivo',
  as: 'come',
  not: `
    non, mai, neanche, nemmeno, neppure, contro il, contro la, non ~ più, non ~ mai, non ~ nulla,
    non ~ niente, mica, senza che, vietare:v, proibire:v, mi oppongo a, ci opponiamo a
  `,
  please: `
    x favore, xfavore, x cortesia, x piacere, per fav, vi pregherei di, la pregherei di, pregherei di,
    vi pregherei, vi pregheremmo di, per gentilezza, per favore, per piacere, per cortesia, cortesemente,
    gentilmente, vi prego di, la prego di, prego, preghiamo, vi preghiamo, si prega, chiedere:v, chiedo,
    chiediamo, richiedere:v, con la presente, si richiede, si chiede, pf, pls, cortesia, vi chiedo di,
    le chiedo di, vi chiediamo di, vogliate, voglia, abbiate la cortesia, gradiremmo, gradirei,
    semplicemente, sono a chiedere, siamo a chiedere, vi sarei grato, vi saremmo grati
  `,
  askUs: `
    (mi|ci) (potete|potreste|può|potrebbe|puoi|potresti) [per favore|gentilmente|per cortesia|cortesemente|anche],
    (mi|ci) (annulla|annulli|annullate|cancella|cancelli|cancellate|blocca|blocchi|bloccate|ferma|fermi|fermate),
    (potete|potreste|può|potrebbe|puoi|potresti) [per favore|gentilmente|per cortesia|cortesemente|anche|quindi|allora|voi|lei|mica|farmi|farci|già|subito|dunque],
    sarebbe possibile che voi, vi dispiacerebbe, le dispiacerebbe, sareste così gentili da,
    sarebbe così gentile da, vorrei che, vorremmo che, voglio che, vogliamo che, ho bisogno che,
    abbiamo bisogno che, mi fate, mi fa il favore, fatemi il favore, mi serve che
  `,
  wish: `
    volere:v, desiderare:v, preferire:v, intendere, intendo, intendiamo, gradire, serve, bisogno, vorrei,
    vorremmo, esigere, esigo, interessati, interessa, interessato, occorre, ci piacerebbe, mi piacerebbe,
    intenzione, intendere:v, volontà di, intenzione di, essere:v intenzionati a, gradire:v, chiedere:v,
    bisogno di
  `,
  must: `
    dovere:v, bisogna, va, vanno, è da, sono da, assicuratevi che, si assicuri che, fate in modo che,
    faccia in modo che, è necessario,
    da (annullare|cancellare|bloccare|fermare|togliere|revocare|portare|lasciare)
  `,
  can: 'potere:v, possa, può',
  will: 'sarà, saranno, verrà, verranno',
  be: "essere:v, =è, sono, sia, siano, stato, stata, stati, state, viene, vengono, venga, vengano, c' è",
  have: 'avere:v, ho, hai, ha, abbiamo, avete, hanno',
  decide: `
    decidere:v, deciso, scegliere:v, stabilire, stabilito, concordare:v, optare:v per, deliberare:v,
    deliberato, decisione, scelta
  `,
  report: `
    dire:v, informare:v, avvisare:v, comunicare:v, spiegare:v, scrivere:v, indicare:v, menzionare:v,
    sapere:v, credere, pensare:v che, promettere, annunciare:v, raccontare:v, sentire, segnalare:v,
    riferire, avvertire
  `,
  question: `
    come posso, come possiamo, come si fa, come faccio, perché mai, quanto, quanta, quanti, =quando è,
    quale, quali, che cosa, cosa, chi, dove posso, è possibile, sarebbe possibile, è ancora possibile,
    si può, possiamo, posso, potremmo, potrei, c' è modo, c' è un modo, sapere se, mi chiedo se,
    mi chiedevo se, devo, dobbiamo, siamo ancora in tempo, sono ancora in tempo, faccio in tempo, come mai,
    volevo sapere, volevamo sapere
  `,
  past: `
    (avevo|avevamo|aveva|avevano) [già] (chiesto|richiesto|detto|scritto|domandato), vi avevo chiesto,
    vi avevamo chiesto, doveva, dovevano, dovevate, avreste dovuto, avrebbe dovuto, avrebbero dovuto,
    sarebbe dovuto, (ho|abbiamo) (provato|tentato|cercato) (di|a), risulta, risultano, ieri,
    la settimana scorsa, il mese scorso, scorsa settimana, scorso mese, anno scorso, fa, una volta,
    in passato, già, l' altro giorno, precedentemente, recentemente, a suo tempo, mi ha chiesto,
    ci ha chiesto, mi hanno chiesto, ci hanno chiesto, mi ha detto, mi hanno detto, ci ha detto
  `,
  until: `
    fino a, fino al, fino alla, prima di, prima del, non ancora, per ora, per il momento, al momento,
    nel frattempo, intanto
  `,
  thanks: `
    buongiorno, buonasera, salve, ciao, grazie, grazie mille, molte grazie, tante grazie, cordiali saluti,
    distinti saluti, saluti, gentile, gentili, gent, egregio, egregi, spettabile, spett, cari, caro, cara,
    scusate, scusi, scusa, mi scuso, ci scusiamo, mi dispiace, ci dispiace, buona giornata, buon lavoro,
    buon pomeriggio, buon weekend
  `,
  it: `
    tutto per (quello|quella|questo|questa), per (quello|quella|questo|questa), lo, la, l', questo numero,
    questa linea, quel numero, quella linea, questo, questa, quello, quella, quest' ultimo, quest' ultima,
    esso, essa, ciò, lo stesso, la stessa, detto numero, il suddetto, suddetto, il medesimo, predetto, ne,
    la sua <port>, il suo <port>, (questo|questa|quel|quella|tale) <port>
  `,
  them: `
    li, le, questi, queste, quelli, quelle, questi numeri, queste linee, quei numeri, quelle linee,
    questi due, queste due, quei due, quelle due, questi tre, i seguenti, le seguenti, seguenti numeri,
    seguenti linee, essi, esse, loro, gli stessi, i due numeri, suddetti
  `,
  all: `
    tutti e, tutte e, tutti, tutte, tutto, tutta, intero, intera, completo, completa, la totalità, ciascuno,
    ciascuna, ognuno, ogni, nessuno dei, nessuna delle, per intero, integralmente
  `,
  both: `
    entrambi, entrambe, ambedue, tutti e due, tutte e due, i due, le due, nessuno dei due,
    nessuna delle due
  `,
  rest: `
    (gli|le) (altri|altre) (due|tre|quattro|2|3), (altri|altre) (due|tre), il resto, i restanti,
    le restanti, restanti, rimanenti, i rimanenti, le rimanenti, gli altri, le altre, tutti gli altri,
    tutte le altre, tutto il resto, altri numeri, altre linee, gli altri numeri, le altre linee,
    le restanti numerazioni, restanti numerazioni
  `,
  other: "l' altro, l' altra, l' altro numero, l' altra linea",
  nth: `
    (primo|prima|secondo|seconda|terzo|terza|ultimo|ultima|primi|prime|ultimi|ultime) (numero|linea|numeri|linee|due|dell' elenco|tre),
    il primo, il secondo, la seconda, il terzo, la terza, i primi due, le prime due
  `,
  latter: "quest' ultimo, quest' ultima",
  former: '',
  only: 'solo, soltanto, solamente, unicamente, esclusivamente, unico, unica, sola',
  except: `
    ad eccezione dello, ad eccezione dell', ad eccezione dei, ad eccezione delle, ad eccezione degli,
    a eccezione dello, a eccezione dei, con l' eccezione del, eccezion fatta per lo, salvo lo, salvo il,
    tranne lo, eccetto lo, tranne, eccetto, salvo, meno, ad eccezione di, ad eccezione del,
    ad eccezione della, a eccezione di, a eccezione del, fatta eccezione per, a parte, escluso, esclusa,
    esclusi, eccetto il, tranne il, all' infuori di, fuorché, eccezion fatta per
  `,
  below: `
    sotto, qui sotto, sottostanti, sottostante, seguenti, seguente, di seguito, riportati sotto,
    elencati sotto, in basso, sottoelencati, sottoindicati, in calce, a seguire, che trovate sotto
  `,
  above: `
    sopra, di sopra, suddetti, sopra indicati, sopra citati, sopracitati, sopraelencati, predetti,
    di cui sopra
  `,
  attached: `
    allegato, allegata, allegati, allegate, in allegato, file, file allegato, documento allegato, foglio,
    excel, csv, foglio excel, nel file, elenco allegato, tabella allegata
  `,
  list: 'elenco, lista, tabella, file, foglio, prospetto',
  also: `
    anche, inoltre, pure, altresì, lo stesso per, lo stesso vale per, idem, idem per, e anche, così come,
    nonché, insieme a, insieme con, stessa cosa per, ugualmente
  `,
  instead: 'invece',
  everybody: `
    tutti i clienti, tutti i vostri clienti, le tue regole, le vostre regole, le tue istruzioni,
    le vostre istruzioni
  `,
  we: `
    io, noi, mi, me, ci, il nostro cliente, il mio capo, mio marito, mia moglie, la direzione, il mio socio,
    il cliente, il titolare, la titolare, il mio cliente, il direttore, la proprietà, il consiglio
  `,
  you: 'voi, lei, tu, vi, te',
  they: 'qualcuno, un collega, una collega, lui',
  det: `
    il, lo, la, l', i, gli, le, un, uno, una, un', mio, mia, miei, mie, nostro, nostra, nostri, nostre, suo,
    sua, suoi, sue, vostro, vostra, vostri, vostre, tuo, tua, questo, questa, questi, queste, quel, quello,
    quella, quei, quelle, ogni, detto, detta, alcuni, alcune, altro, altra, altri, altre, due, tre, quattro,
    cinque, sei, nuovo, nuova, vecchio, vecchia, stesso, stessa, proprio, propria, primo, prima, principale,
    relativo, relativa, rispettivo, suddetto, suddetta
  `,
  prep: `
    in, nel, nella, nei, nelle, nell', su, sul, sulla, sui, sulle, tra, fra, durante, secondo, contro, via,
    tramite, mediante, riguardo a, riguardo al, quanto a, dato il, causa, grazie a, a causa di,
    a partire da, invece di, invece del, al posto di, al posto del, anziché, che, senza, dentro, dietro,
    davanti, nonostante, al fine di, compreso, dopo, verso, entro, in merito a, in merito al, circa,
    con riferimento a, con riferimento al
  `,
  from: "da, dal, dalla, dai, dalle, dall', fuori da, fuori dal, fuori dalla",
  with: 'con, presso, col, presso il',
  for: `
    di, del, dello, della, dei, degli, delle, dell', d', per, per il, per la, relativo a, relativa a,
    relativo al, relativa al, concernente, riguardante, relativi a, relativamente a
  `,
  to: "a, al, allo, alla, ai, agli, alle, all'",
  and: '=né, ne, =e, e, ed, &, +, poi, quindi, dunque, e poi, perciò, pertanto',
  or: 'o, oppure, ovvero',
  but: 'ma, però, tuttavia, mentre, invece, anzi, eppure, sebbene, bensì, al contrario',
  that: 'che',
  relative: `
    che è, che sono, chi, cui, il quale, la quale, i quali, le quali, dove, che sta, che usiamo,
    che abbiamo, che ho, che usa, che serve, che uso
  `,
  if: `
    se, qualora, purché, a condizione che, a patto che, a meno che, salvo che, in caso di, nel caso,
    nel caso in cui, appena, non appena, una volta che, solo se, finché non, sempre che, sempreché, se no,
    alla sola condizione, alla condizione
  `,
  thisOrder: `
    (questo|quest'|tutto l'|l' intero|intero) (ordine|richiesta|pratica),
    (questa|tutta la|l' intera) (richiesta|pratica), intero ordine, intera pratica, tutta la pratica
  `,
  because: `
    perché, poiché, siccome, dato che, visto che, giacché, in quanto, affinché, dopo che, prima che,
    anche se, benché, così che, xké, xche, dal momento che, per via che
  `,
  when: 'quando, ogni volta che',
  filler: `
    in attesa di [un|una|vostra|vostro|cortese|gentile] [gentile|cortese] (riscontro|conferma|risposta|cenno),
    (resto|restiamo|si resta|rimango|rimaniamo|si rimane) in attesa, a seguito del colloquio,
    al più presto possibile, si porgono, porgiamo, porgo, cortese, non dimenticate di, non dimentichi di,
    non esitate a, non esiti a, ora, adesso, qui, qua, lì, là, oggi, ancora, molto, bene, così, meglio,
    presto, subito, immediatamente, prima possibile, il prima possibile, al più presto, quanto prima,
    con urgenza, urgente, urgentemente, asap, finalmente, alla fine, in realtà, davvero, veramente,
    del tutto, completamente, totalmente, interamente, per intero, in toto, definitivamente, purtroppo,
    ahimè, perciò, per questo, pertanto, come concordato, come d' accordo, come da telefonata,
    come previsto, come da accordi, come discusso, come detto, regolarmente, normalmente, come da programma,
    tale e quale, in linea di principio, se possibile, se è possibile, se potete, se può, se si può,
    per conto nostro, per conto mio, a nome mio, a nome nostro, da parte mia, da parte nostra, per me,
    per noi, formalmente, ufficialmente, per iscritto, espressamente, più, meno male, molte, molti,
    qualcosa, abbastanza, quasi, sempre, a volte, team, signor, signora, signori, colleghi, amici, ragazzi,
    gente, tutti quanti, nessun problema, senza problemi, non c' è problema, senza fretta, non solo,
    comunque, in ogni caso, ad ogni modo, infatti, insomma, allora, ecco, beh, bè, pure, proprio, appunto,
    buon, buona, buono, mille, tante, anticipatamente, in anticipo, oggi stesso, poi, dopo, prima, su, giù,
    via, avanti, indietro, dentro, fuori, come va, come state, come sta, che ci vuole fare, che vuole,
    che volete, cosa vuole, vero?, giusto?, eh, ormai, semmai, a tal fine, all'uopo, nella sua interezza,
    per cortesia, cortesemente, gentilmente, tutto sommato, in fin dei conti, a questo punto, mi sa che,
    boh, mah, niente, dunque, vi informiamo che, la informo che, vi informo che, si comunica che,
    vi comunichiamo che, vi comunico che, si precisa che, preciso che, comunico che, faccio presente che,
    facciamo presente che, con la presente si comunica, con la presente, confermo che, vi confermo che,
    segnalo che, vi segnalo che, come da (accordi|intese|intesa|accordo|richiesta|telefonata|colloquio),
    (già|precedentemente) (concordata|concordato|fissata|fissato|stabilita|stabilito|prevista|previsto),
    se è ancora possibile, se non vi dispiace, se riuscite, se non è un problema
  `,
  insteadOf: `
    invece di, invece del, invece dello, invece della, al posto di, al posto del, al posto dello,
    al posto della, anziché, piuttosto che
  `,
  else: 'altrimenti, in caso contrario, sennò',
};
