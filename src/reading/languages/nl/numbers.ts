import type { NumberWords } from '../../numbers/number-words.ts';

const t = String.raw;

/** Words around digits in Dutch: alternatives parted by semicolons, folded. */
export const numbers: NumberWords = {
  ending: t`
    eindigt( op| met| in)?; eindigend( op| met| in)?; eindigen( op| met| in)?; eindigende( op| met)?;
    eindcijfers?; laatste (vier|4|drie|3|twee|2) (cijfers|getallen)( zijn)?;
    met (als )?(eindcijfers|laatste cijfers|einde|laatste vier cijfers); op het einde; op het eind;
    aan het eind; met einde; eindnummer; met op het einde; die op; dat op
  `,
  noun: t`nummer; nr; nrs; nummers; lijn; telefoonnummer; tel; telnr; mobiel; gsm; toestel`,
  nouns: t`nummers; lijnen; telefoonnummers; zone; netnummer; netnummers; reeks; aansluitingen; nrs`,
  area: t`
    netnummer( van)?; kengetal; zonenummer; zone;
    (begint|beginnen|beginnend|beginnende|startend|starten|start)( met| op)?;
    met (het )?(netnummer|kengetal|zonenummer)
  `,
  to: t`
    tot; tot en met; t/m; tm; t\.e\.m\.; tem; t\.m\.; tot aan; tot en met nummer; t/m nummer; t/m het;
    t\.\/m\.
  `,
  and: t`en; of; alsook; alsmede; evenals; en ook; ook; en de; en het; en die; plus; en dan`,
  between: t`tussen; van; vanaf; van het; reeks`,
  label: t`
    klantnummer; klantnr; klantennummer; klantcode; klant; account; accountnummer; contractnummer; contract;
    factuur; factuurnummer; factuurnr; postcode; pin; pincode; ticket; ticketnummer; dossier; dossiernummer;
    kenmerk; referentie; referentienummer; rekening; rekeningnummer; iban; btw; btw-nummer; kvk; kvk-nummer;
    ondernemingsnummer; postbus; bus; pagina; artikel; wachtwoord; code; zaaknummer; bestelnummer;
    serienummer; huisnummer; jaar; sinds; kamer; verdieping; lokaal; simkaartnummer; simkaart;
    incidentnummer
  `,
  order: '',
  unit: t`
    dag(en)?; uur; uren; we(ek|ken); maand(en)?; jaar; jaren; minuten; minuut; euro; cent; procent;
    medewerkers; mensen; werkdag(en)?; personeelsleden; toestellen; personen; keer; km; meter; headsets;
    telefoons; stuks; straat; klanten; gebruikers; handsets; bladzijden; simkaarten
  `,
  month: t`
    januari; jan; februari; feb; maart; mrt; april; apr; mei; juni; jun; juli; jul; augustus; aug; september;
    sept?; oktober; okt; november; nov; december; dec
  `,
  extension: t`toestel; tst; toestelnr; intern; ext; doorkies; doorkiesnummer`,
};
