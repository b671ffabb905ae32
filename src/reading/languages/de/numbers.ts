import type { NumberWords } from '../../numbers/number-words.ts';

const t = String.raw;

/** Words around digits in German: alternatives parted by semicolons, folded. */
export const numbers: NumberWords = {
  ending: t`endet( auf| mit)?; endend(e|en)?( auf| mit)?; enden( auf| mit)?; mit (der |den )?(endung|endziffern?|endnummer|letzten (vier|4|drei|3|zwei|2)? ?(ziffern|stellen))( auf)?; endung; endziffern?; endnummer; letzte (vier|4|drei|3|zwei|2) (ziffern|stellen); durchwahl; dw; nebenstelle; -er endung; hinten; am ende; mit der; die auf`,
  noun: t`nummer; nr; nrn; rufnummer; rufnr; tel; nummern; rufnummern; leitung; anschluss; er; telefonnummer; mit`,
  nouns: t`nummern; rufnummern; er; er-nummern; er nummern; leitungen; anschl(u|ue)sse; telefonnummern; durchwahlen; festnetznummern; vorwahl; vorwahlen; er-rufnummern; er rufnummern; mobilnummern`,
  area: t`vorwahl( von)?; (mit|unter|in) (der )?vorwahl; (beginnen|beginnend|beginnt|anfangen|fangen|anfangend)( mit| auf)?; ortsvorwahl; vorwahlbereich; ortsnetz; kennzahl; (die )?mit`,
  to: t`bis; bis zu; bis zur; bis einschliesslich; bis einschließlich; bis einschl\.; bis inkl\.; bis inklusive; bis und mit; b\.`,
  and: t`und; u\.; sowie; oder; plus; u; bzw\.; und auch; auch; ausserdem; und die; und der; sowie die`,
  between: t`zwischen( der)?; von( der)?; ab`,
  label: t`konto; kontonummer; kundennummer; kundennr; kunden-nr; kunden-nr\.; kdnr; kd-nr; vertragsnummer; vertragsnr; vertrags-nr; vertrag; pin; plz; postleitzahl; rechnung; rechnungsnummer; ticket; ticketnummer; vorgang; vorgangsnummer; aktenzeichen; az; referenz; referenznummer; iban; blz; bic; ust-id; hrb; handelsregister; postfach; seite; absatz; punkt; kennwort; passwort; fallnummer; bestellnummer; seriennummer; hausnummer; jahr; seit; zimmer; raum; stock; wohnung; kundenkonto; bearbeitungsnummer; identnummer`,
  order: t`auftrag; auftrags; auftragsnummer; auftragsnr; portierungsauftrag; vorgang; bestellung; auftr(a|ae)ge; antrag`,
  unit: t`tage?n?; stunden?; std; wochen?; monate?n?; jahre?n?; minuten?; euro; eur; cent; franken; chf; prozent; mitarbeiter; personen; leute; werktage?n?; arbeitstage?n?; uhr; km; handys; telefone; headsets; ger(a|ae)te; stuck; stueck; strasse; straße; kunden; seiten`,
  month: t`j(a|ae)nner; januar; jan; februar; feb; feber; m(a|ae)rz; mrz; april; apr; mai; juni; jun; juli; jul; august; aug; september; sept?; oktober; okt; november; nov; dezember; dez`,
  extension: t`durchwahl; dw; nebenstelle; nst; app; klappe; kl`,
};
