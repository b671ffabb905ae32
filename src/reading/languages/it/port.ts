import type { Tongue } from '../../meaning/tongue.ts';

/** Che cosa pone fine a una portabilità, che cosa la esegue, che cosa resta: the words that decide. */
export const port: Tongue['words'] = {
  remove: `
    togliere:v, rimuovere, rimuovete, rimuova, eliminare:v, escludere:v, stralciare:v, cancellare:v,
    levare:v, depennare:v
  `,
  cancel: `
    da (annullare|cancellare|bloccare|fermare|togliere|revocare), (è|sono|sia|siano) da annullare,
    da considerarsi (nulla|nullo|annullata|annullato|nulli|nulle|annullati),
    (mi|ci) (annulla|annulli|annullate|cancella|cancelli|cancellate|blocca|blocchi|bloccate|ferma|fermi|fermate),
    (è|sono|sia|siano) da considerarsi (nulla|nullo|annullata|annullato|nulli|nulle),
    considerare:v (nulla|nullo|annullata|annullato|come non inviata), considerarsi (nulla|nullo),
    far annullare, fare annullare, annullare:v, cancellare:v, fermare:v, bloccare:v, interrompere:v,
    sospendere:v, revocare:v, ritirare:v, stoppare:v, disdire:v, abortire:v, togliere:v, rimuovere,
    rimuovete, rimuova, rimuovetelo, rimosso, rimossa, rimossi, eliminare:v, escludere:v, stralciare:v,
    levare:v, depennare:v, cassare:v, arrestare:v, cessare:v, rinunciare:v a, rinunciare:v alla,
    rinunciare:v al, rinunciare:v, non dare seguito, non date seguito, non dia seguito, non procedere,
    non procedete, recedere, recediamo, recedo, desistere, desistiamo, tirare:v fuori, tenere:v fuori,
    tenere:v ~ fuori, lasciare:v fuori, lasciare:v ~ fuori, lasciare:v perdere, mandare:v a monte, stop,
    alt, fare:v marcia indietro, tornare:v indietro, mettere:v fine, porre:v fine, smettere:v di portare,
    ritrattare:v, abbandonare:v, archiviare:v, lasciare:v stare il <port>, lasciare:v stare la <port>,
    lasciar stare la <port>, cancel, far saltare,
    (il|la|del|della) <port> non se ne fa [più] (niente|nulla), estromettere, accantonare:v,
    (togliere|levare|escludere|stralciare|sfilare|tirare|depennare|eliminare|rimuovere):v ~ (dal|dalla|dall') (<port>|<order>|<list>),
    non (se ne fa|se ne faccia) [più] (niente|nulla),
    (da|come) (considerarsi|ritenersi) (nullo|nulla|annullato|annullata|decaduto|decaduta),
    privo di effetto, priva di effetto, senza effetto, decadere:v, far decadere, lasciare:v cadere,
    mollare:v, astenersi dal, si astenga dal, astenetevi dal, evitare:v di (portare|trasferire|migrare),
    rinuncia alla <port>, dare:v disdetta, dietrofront, tirarsi indietro, tirare:v indietro,
    (non) (va|vanno) (portato|portata|portati|portate|trasferito|trasferita|trasferiti|trasferite|toccato|toccata|toccati),
    (non) (passa|passano|migra|migrano|viene|vengono|si sposta|si spostano) più, annullamento della <port>,
    chiudere:v la <port>, mandare:v all'aria, non portare più, non trasferire più, cestinare:v,
    congelare:v definitivamente, blocco della <port>,
    via (quello|quella|questo|questa|lui|lei) [pure|anche], via pure (quello|quella),
    via anche (quello|quella), (fermare|bloccare|annullare):v entrambi i <port>, buttare:v via la <port>,
    non va più fatta
  `,
  move: `
    da portare, lasciare:v passare, (venire:v|venisse|vengano) più trasferito, venisse trasferito,
    fare:v la <port> e basta, portare:v, trasferire:v, migrare:v, passare:v, spostare:v,
    cambiare:v <carrier>, cambiare:v operatore, traslocare:v, far passare, venire:v da voi,
    venire:v con voi, portare:v da voi, trasportare:v, subentrare, muovere, muovete, attivare:v da voi,
    transitare:v, cambiare:v gestore, fare:v la <port>, andare:v da voi, prendere:v in carico,
    fare:v il passaggio
  `,
  stay: 'restare:v, rimanere:v, permanere, stare:v, continuare con <carrier>, rimanere dove, restare dove',
  keep: 'mantenere:v, tenere:v, conservare:v, trattenere:v, tenersi, tenerci, tenermi',
  leave: 'lasciare:v, lasciar stare, lasciare:v stare, lasciare:v dove',
  proceed: `
    procedere:v, fare:v pure, fatelo, faccia pure, fate pure, lo faccia, proceda pure, procedete pure,
    dare:v corso, date corso, eseguire:v, effettuare:v, completare:v, terminare:v, portare:v a termine,
    concludere:v, ultimare:v, finire:v, date seguito, dia seguito, dare:v seguito, via libera, vai pure,
    avanti, andare:v in porto, andate avanti con
  `,
  continue: `
    avvenire, avvenga, avverrà, avere:v luogo, continuare:v, proseguire:v, andare:v avanti,
    come (previsto|programmato|concordato|pianificato), come da (accordi|programma|piano),
    (procedere:v|continuare:v|proseguire:v|andare:v avanti) come (previsto|programmato|concordato),
    lasciare:v (andare|proseguire|procedere|completare|correre|che prosegua|che vada|fare|passare),
    lasciare:v ~ (andare avanti|proseguire|completare), faccia il suo corso, seguire:v il suo corso,
    segua il suo corso, fare:v il suo corso, avanzare:v, lasciate che,
    come (prevista|concordata|programmata|previsti|previste)
  `,
  let: 'lasciare:v che, permettere:v, fare:v in modo che',
  port: `
    portabilità, portabilita, portabilità del numero, portabilità dei numeri, trasferimento, trasferimenti,
    migrazione, migrazioni, passaggio, cambio operatore, cambio gestore, cambio di (operatore|gestore),
    port, number portability, mnp, richiesta di (portabilità|migrazione|trasferimento),
    pratica di portabilità, trasloco del numero, rientro, portability, passaggio a voi, np, la np, nmp
  `,
  cancellation: `
    annullamento, annullamenti, cancellazione, cancellazioni, revoca, revoche, disdetta della <port>,
    rinuncia, recesso, sospensione, stop, blocco, interruzione, ritiro
  `,
  order: `
    ordine, ordini, richiesta, richieste, pratica, pratiche, elenco, lista, domanda, mandato, modulo,
    ticket, commessa, lotto, delega, autorizzazione
  `,
  number: `
    numero, numeri, n°, nr, num, linea, linee, telefono, telefoni, fisso, fissi, cellulare, cellulari,
    mobile, fax, interno, interni, utenza, utenze, numerazione, numerazioni, recapito,
    numero di (telefono|fax|cellulare), did, centralino, che finisce con, che termina con, finisce con,
    finale, finali, che finiscono con, termina in, terminante, terminanti, che finisce in, che finisce per,
    selezione passante, gnr, radice, linea del fax, linea telefonica, numero verde, ascensore, allarme,
    reception, segreteria, citofono, blocco di numeri, sim, quello, quella
  `,
  carrier: `
    operatore, operatori, gestore, gestori, fornitore, fornitori, compagnia, compagnie, provider, rete,
    carrier, compagnia telefonica, società telefonica
  `,
  losing: `
    (operatore|gestore|fornitore|provider|compagnia|contratto|piano|tariffa|rete) (attuale|precedente|vecchio|vecchia|presente|di adesso|di ora|di oggi|originario|originaria|donating|donante|di sempre|esistente|in essere|che abbiamo|che ho|che ha),
    (attuale|vecchio|vecchia|stesso|stessa|precedente|solito|presente) (operatore|gestore|fornitore|provider|compagnia|contratto|piano|rete),
    nostro (operatore|gestore|fornitore|provider), mio (operatore|gestore|fornitore|provider),
    nostra compagnia, dove (è|sono|sta|stanno|si trova|si trovano|era) [adesso|ora|oggi|già|attualmente],
    dov' è, dov' è (adesso|ora), là dove (è|sta|sono), sul suo contratto, con il suo contratto, a nome suo,
    a suo nome, dov'è, con chi (è|sta|siamo) [adesso|ora], dal vecchio, con quello di prima,
    presso l' attuale, con l' attuale, come siamo, presso il gestore attuale, gestore di adesso
  `,
  gaining: `
    con voi, da voi, a voi, verso di voi, presso di voi, vostra rete, nuovo operatore, nuovo gestore,
    nuovo fornitore, presso voi, nuova compagnia
  `,
  date: `
    data, date, giorno, appuntamento, finestra, fascia, lunedì, martedì, mercoledì, giovedì, venerdì,
    sabato, domenica, gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre,
    novembre, dicembre, settimana, settimana prossima, prossima settimana, domani, dopodomani,
    mese prossimo, prossimo mese
  `,
  reschedule: `
    rinviare:v, rimandare:v, posticipare:v, spostare:v la <date>, spostare:v a <date>, spostare:v al <date>,
    posporre, ritardare:v, anticipare:v, differire, slittare, far slittare, cambiare:v la <date>,
    cambiare:v <date>, (altra|altro|nuova|nuovo) <date>, più tardi, più avanti, in attesa,
    mettere:v in pausa, aspettare:v fino, attendere fino, riprogrammare:v, procrastinare:v,
    (sospendere|bloccare|fermare|congelare):v ~ fino (a|al|alla|all')
  `,
  off: `
    fuori (dal|dalla) (giro|progetto|perimetro|lista),
    (dal|dalla|dall'|dall|fuori dal|fuori dalla) [vostro|vostra|nostro|nostra] (<port>|<order>),
    (dal|dalla|dall') <list>
  `,
  take: `
    togliere:v, levare:v, tirare:v, tenere:v, lasciare:v, escludere:v, sfilare:v, stralciare:v, mettere:v,
    cavare:v, estrarre:v
  `,
  come: 'arrivare:v, venire:v, rientrare:v, confluire:v',
};
