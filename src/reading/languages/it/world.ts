import type { Tongue } from '../../meaning/tongue.ts';

/** Il resto del mondo: verbs and nouns that decide nothing. */
export const world: Tongue['words'] = {
  otherVerb: `
    non se ne fa [più] (niente|nulla), stare:v (dietro|vicino|accanto|sopra|dentro),
    (smettere:v|smettete|smettetela|basta) di (chiamare|telefonare|scrivere|mandare), non toccare:v,
    chiamare:v, richiamare:v, telefonare:v, mandare:v, inviare:v, spedire, dare:v, fare:v, mettere:v,
    prendere:v, trovare:v, cercare:v, comprare:v, vendere, aprire:v, chiudere:v, cominciare:v, iniziare:v,
    provare:v, tentare:v, mostrare:v, perdere:v, aggiungere, cambiare:v, modificare:v, stampare:v,
    pubblicare:v, testare:v, attivare:v, disattivare:v, collegare:v, scollegare:v, deviare:v, inoltrare:v,
    reindirizzare:v, configurare:v, installare:v, rinominare:v, nominare:v, registrare:v, suonare:v,
    squillare:v, funzionare:v, usare:v, utilizzare:v, servire, vivere:v, abitare:v, lavorare:v, aiutare:v,
    parlare:v, chiedere:v, domandare:v, rispondere:v, ricevere, leggere:v, vedere:v, firmare:v, compilare:v,
    affittare:v, costruire, riparare:v, aggiustare:v, sostituire, consegnare:v, prenotare:v, notare:v,
    controllare:v, verificare:v, contattare:v, appartenere:v, cadere, salire, scendere, entrare:v,
    arrivare:v, uscire:v, tornare:v, correre:v, giocare:v, mangiare:v, bere:v, dormire, costare:v, durare:v,
    gestire, correggere, condividere, comparire, figurare:v, conoscere, gridare:v, etichettare:v, dirigere,
    ripristinare:v, sbloccare:v, aspettare:v, sperare:v, viaggiare:v, sposare:v, nascere, morire,
    festeggiare:v, imparare:v, insegnare:v, mancare:v, ristrutturare:v, traslocare:v, si tratta di,
    si tratta del, si tratta dello
  `,
  thing: `
    appuntamento, riunione, abbonamento, newsletter, contratto, fattura, domiciliazione,
    segreteria telefonica, casella vocale, deviazione, deviazioni, inoltro, trasferimento di chiamata,
    messaggio, musica d' attesa, tecnico, albergo, hotel, volo, viaggio, consegna, router, cuffie, chiamata,
    chiamate, conferenza, internet, fibra, adsl, assicurazione, prenotazione, servizio, servizi, opzione,
    opzioni, elenco telefonico, visita, messaggio di benvenuto, carta, blocco chiamate, evento,
    installazione, intervento, mailing list, lista di distribuzione, registrazione, conto, account,
    sbarramento
  `,
  message: 'mail, email, e-mail, lettera, messaggio, messaggi, comunicazione, nota',
};
