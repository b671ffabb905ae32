import type { NumberWords } from '../../numbers/number-words.ts';

const t = String.raw;

/** Words around digits in Italian: alternatives parted by semicolons, folded. */
export const numbers: NumberWords = {
  ending: t`(che )?(finisc(e|ono|a)|termin(a|ano|ante|anti|i)|finit[oaie]|termina(to|ta|ti|te))( (per|con|in|col))?; finale; finali; (le )?ultime (due|2|tre|3|quattro|4)?( cifre)?( (sono|e))?; ultime cifre; con finale; con terminazione; terminazione; (che )?si conclude (con|per|in)`,
  noun: t`numero; num; n; nr; linea; tel; telefono; cell; cellulare; fisso; numeri; linee; utenza; utenze; quello`,
  nouns: t`numeri; linee; telefoni; fissi; utenze; numerazioni`,
  area: t`prefisso( telefonico)?; con prefisso; (con|col) lo? ?prefisso; (che )?(inizi(a|ano|anti|ante|no)|cominci(a|ano|no|anti|ante))( (per|con|da))?; (i |tutti i |tutti )?(numeri|linee) (con|dello|col|del)( prefisso)?; quelli (con|dello|col|del)( prefisso)?`,
  to: t`a; al; allo; all'; ad; fino a; fino al; fino allo; fino all'; sino a; sino al; sino allo; al numero; fino al numero`,
  and: t`e; ed; o; oppure; nonche; piu; e lo; e il; e anche; e la; anche; e quello; e dello; e del; cosi come; oltre a; oltre al; e per lo; insieme a; ed il; e dei; e allo; e sullo`,
  between: t`tra( il| lo)?; fra( il| lo)?; dal; dallo; da; dall'; dal numero; compresi tra( il| lo)?; dei; dello`,
  label: t`conto; contratto; cliente; codice cliente; numero cliente; numero di conto; numero di contratto; codice (di )?migrazione; codice fiscale; cf; c\.f; p\.? ?iva; partita iva; p\.iva; piva; iva; cap; fattura; fatture; ticket; pratica; riferimento; rif; protocollo; prot; segnalazione; pin; puk; password; codice; cod; iban; iccid; imei; via; viale; piazza; corso; civico; piano; scala; stanza; ufficio; pagina; versione; rea; bollo; utente; caso; nota; articolo; art; comma; legge; anno; cro; sdi; ddt; matricola; serie; casella postale; km; camera; sala`,
  order: t`ordine; ordini; richiesta; pratica; richiesta di portabilita; ordine di portabilita; domanda; pratiche; richieste`,
  unit: t`giorn[oi]; or[ae]; settiman[ae]; mes[ei]; ann[oi]; minut[oi]; euro; eur; dollari; per cento; dipendenti; persone; giorni lavorativi; giorni feriali; km; metri; mq; telefoni; cuffie; apparecchi; apparati; pagine; volte; client[ei]; sedie; unita; pezzi; centesimi; franchi; chf; postazioni; utenti`,
  month: t`gennaio; genn?; febbraio; febb?; marzo; mar; aprile; apr; maggio; mag; giugno; giu; luglio; lug; agosto; ago; settembre; sett?; ottobre; ott; novembre; nov; dicembre; dic`,
  extension: t`int; interno; est; estensione; ext`,
};
