/** Words of tables and of pointing into them, in all languages that are read: titles are too short to tell a language by. Folded. */

const any = (words: string, after = '(?![a-z])'): RegExp =>
  new RegExp(`(?<![a-z])(?:${words.trim().replace(/\s*;\s*/g, '|')})${after}`);

export const HEADERS = {
  /** Titles of columns whose digits name no port. */
  other: any(`
    contact; contacts; callback; call back; call-back; account; acct; accounts; btn; zip; postcode; postal( code)?; plz; pin; passcode; date; dates; foc; ddd;
    invoice; ticket; order( (no|id|number|#))?; po; id; ref; reference; customer; client; address; street; ext; extension; forward(s|ed|ing)?( to)?; emergency; manager;
    kontakt; ansprechpartner; kunde; kundennummer; konto; kontonummer; datum; termin; vertrag; rechnung; rueckruf; ruckruf; postleitzahl; strasse; auftrag; durchwahl; weiterleitung;
    contacto; cuenta; fecha; cliente; contrato; codigo postal; cp; factura; direccion; pedido; nif; cif; extension; desvio;
    compte; code postal; date; contrat; facture; adresse; commande; rio; poste; siret; renvoi;
    contatto; conto; data; cliente; contratto; cap; fattura; indirizzo; ordine; codice( di)? migrazione; interno;
    contato; conta; cep; contrato; fatura; endereco; pedido; ramal;
    contactpersoon; rekening; klant(nummer)?; datum; contract; factuur; adres; bestelling; toestel; doorschakel\\w*; new number; neue (ruf)?nummer; nuevo numero; nouveau numero; nuovo numero; novo numero; nieuw(e)? nummer
  `),
  /** Titles of the column that holds the numbers themselves. */
  number: any(`
    port(ing)?( (number|tn|phone))?; ported (number|tn)s?; tn; tns; did; dids; number; numbers; phone; phones; phone (no|number|numbers); telephone( number)?; line; lines;
    (ruf)?nummer(n)?; telefonnummer(n)?; rufnr; telefon; anschluss; numero(s)?; telefono(s)?; linea(s)?; ligne(s)?; telephone(s)?; linee; telefone(s)?; linha(s)?; telefoonnummer(s)?; nummers; lijn(en)?
  `),
  yes: /^(?:yes|y|x|ja|j|si|s|oui|o|sim|true|1|wahr|vrai|vero|✓|✔|ok)$/,
  no: /^(?:no|n|nein|non|nao|nee|false|0|falsch|faux|falso|-)$/,
};

/** Words that limit rows in ways which only values of the table, or nothing a program can see, can resolve. */
export const LIMITS = any(`
  highlight\\w*; marked; flagged; ticked; checked; circled; bold; colou?red; in (red|yellow|green|blue|orange|bold|grey|gray|pink|purple); (red|yellow|green|blue|orange|grey|gray|pink|purple|shaded|bold|crossed) (ones|rows|lines|numbers|cells|entries); crossed out; struck;
  (first|last|top|bottom|second|third|next) (\\w+ )?(rows?|lines?|numbers|ones|entries|tab|sheet|page|column); rows? \\d+; rows? [§¤]; lines? \\d+ (to|through|and|-); on (the )?(\\w+ )?(tab|sheet|page); tab; where (the )?(column|status|it says); that (say|says|are marked|have|has|are); with (status|an? (x|y|yes|no|tick|check|star|asterisk|cross)); for the .{0,30}(office|site|branch|location|store|shop|clinic)s?; asterisk; starred;
  markiert\\w*; gekennzeichnet\\w*; angekreuzt\\w*; hervorgehoben\\w*; gelb\\w*; rot\\w*; grun\\w*; farbig\\w*; fett; unterstrichen\\w*; (ersten|letzten|obersten|untersten) (\\w+ )?(zeilen|nummern|eintrage|zwei|drei|vier|funf); zeilen?( \\d+)?; (tabellen)?blatt; reiter; mit (status|einem (x|kreuz|haken));
  marcad[oa]s?; resaltad[oa]s?; senalad[oa]s?; subrayad[oa]s?; en (rojo|amarillo|verde|azul|negrita); (primer|ultim)[oa]s (\\w+ )?(filas|lineas|numeros|dos|tres|cuatro); filas?; pestana; con (estado|una x|una cruz|asterisco);
  surlign\\w*; marque(e|es|s)?; coche(e|es|s)?; en (rouge|jaune|vert|bleu|gras); souligne(e|es|s)?; (premieres?|dernieres?) lignes; onglet; lignes? \\d+; avec (le statut|une croix|un x);
  evidenziat[ei]; segnat[ei]; contrassegnat[ei]; in (rosso|giallo|verde|blu|grassetto); righe; riga; (prim|ultim)[ei] (\\w+ )?(righe|numeri|due|tre|quattro); scheda; con (stato|una x|una croce);
  marcad[oa]s; destacad[oa]s; assinalad[oa]s; em (vermelho|amarelo|verde|azul|negrito); linhas? \\d+; aba; (primeir|ultim)[oa]s (\\w+ )?(linhas|numeros);
  gemarkeerd\\w*; gearceerd\\w*; aangevinkt\\w*; aangekruist\\w*; gele; rode; groene; blauwe; vet; rijen; rij; regels?( \\d+)?; tabblad; (eerste|laatste) (\\w+ )?(rijen|regels|nummers|twee|drie|vier); met (status|een (x|kruisje))
`);

export const WHICH_WORDS = {
  column: any(
    'column; columns; spalten?; columnas?; colonnes?; colonn[ae]; colunas?; kolom(men)?; field; heading; header',
  ),
  row: any(
    'for; with; in; at; where; whose; status; fur; mit; bei; deren; con; de; en; cuyo; avec; dont; pour; a; di; per; com; para; met; van; voor',
  ),
};

/** Pictures and papers, which are not read. */
export const PICTURES = any(
  'picture; photo; photograph; screenshot; screen shot; image; scan; scanned; pdf; foto; fotografia; bild; bildschirmfoto; imagen; captura( de pantalla)?; capture( d.ecran)?; immagine; schermata; imagem; afbeelding; schermafbeelding; plaatje',
);
