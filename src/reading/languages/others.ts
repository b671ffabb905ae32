/**
 * Common words of languages that are not read, one language a line, folded as the reader folds: enough to tell them from
 * the seven that are (rule 20). Words that a language which is read also uses are left out.
 */
export const others: readonly string[] = [
  // Swedish
  'och att det som pa av for med inte ar jag vi har till om den var ni kan vill nar hej tack vanlig vanliga halsning halsningar hälsningar numret nummer nummret flytta flytten avbryt avbryta ska skall eller men era vara oss stoppa stoppas fran denna detta behall behalla galler alla nummren forlat snalla garna bara mitt min godkanner ja nej fortsatt',
  // Danish
  'og at det som pa af for med ikke er jeg vi har til om den var kan vil nar hej tak venlig hilsen nummeret flytte overforsel annuller annullere skal eller men jeres vores os fra denne dette behold alle gerne bare mit min kaere godt tusind flytningen afbestille ja nej fortsaet gebyr onsker',
  // Norwegian
  'og det som pa av for med ikke er jeg vi har til om den var kan vil nar hei takk vennlig hilsen nummeret flytte avbryt kanseller kansellere skal eller men deres vare oss fra denne dette behold alle gjerne bare mitt min kjaere porteringen onsker stopp ja nei fortsett gebyret hilsen',
  // Polish
  'i w na z do nie sie jest to ze o jak prosze anulowac przeniesienie numeru numer numery dzien dobry pozdrawiam dziekuje czy tak ale oraz od za po dla moj nasz nasze przenosic chcemy chce rezygnuje rezygnujemy zatrzymac operatora zostac zostaje wszystkie moge mozna bardzo pan pani panstwo mi juz',
  // Czech and Slovak
  'a v na s je to ze prosim zruste zrusit prenos cisla cislo dobry den dekuji dakujem ne ano nechceme chceme jsme ale nebo pro pri od do po nas nase muj vsechna cisla operatora zustat zustane s pozdravem jiz uz dobre prenesenie ciselne ziadost prosim vas ktere',
  // Turkish
  've bir bu icin ile lutfen iptal numara numarasi numaranin tasima tasinmasi edin ediniz etmek istiyorum istiyoruz merhaba tesekkurler saygilar sayin degil var yok evet hayir ama da de mevcut operator kalacak numaralari tum tasimayi iyi gunler saygilarimla devam',
  // Finnish
  'ja on ei se etta han mina me ole olen numero numeron numerot siirto siirron siirtoa peruuttakaa peruuta peruuttaa hei kiitos ystavallisin terveisin haluamme haluan mutta tai myos kun jos voitteko voisitteko pyydan perukaa nykyisella operaattorilla kaikki kylla jatkaa pysyy',
  // Hungarian
  'a az es hogy nem van egy kerem szamot szam szamok hordozas hordozasat torolje torolni szamhordozas jo napot koszonom udvozlettel koszonettel vagy de is csak meg minden igen szolgaltatonal maradunk mondjuk le kerjuk szeretnenk lemondani tisztelt',
  // Romanian
  'si de la in cu nu este sunt va rog sa anulati anularea portarea portarii numarului numarul numerele buna ziua multumesc multumim cu stima dar sau pentru din pe care vrem dorim doresc ramane operatorul actual toate da continuati',
  // Croatian, Serbian, Slovene
  'i u na je se da ne su za od do molim otkazite otkazati prijenos prenos broja broj brojeve dobar dan hvala pozdrav srdacan ali ili sa smo zelimo zelim ostati kod sadasnjeg operatera sve prosim preklicite prestevilko stevilke stevilka lep pozdrav',
  // Catalan
  'i amb el els les del per que no es som estem si us plau cancelleu canceleu numero numeros bon dia gracies salutacions perque volem vull portabilitat aquest aquesta quedar operadora cordialment benvolguts pero tambe avui atentament anulleu',
  // Indonesian, Malay
  'dan yang di ke dari ini itu untuk dengan tidak mohon batalkan pembatalan nomor terima kasih selamat pagi siang kami saya akan semua tolong atau tetap hormat ingin',
  // Vietnamese
  'va cua la khong cho xin vui long huy so chuyen mang giu cam on chao toi chung tat ca cac duoc voi nay dien thoai kinh',
  // Greek and others in Latin letters
  'kai tin tou den parakalo akyroste arithmo arithmou efharisto kalimera',
  // Latvian, Lithuanian, Estonian
  'un ir lai ludzu atceliet numura numuru paldies labdien ar es mes netiks prasome atsaukti perkelima numerio aciu laba diena kad bet su palun tuhistage numbri tere aitah ning me soovime lugupidamisega',
  // Icelandic
  'og ad er ekki vid thad vinsamlegast haettid flutning numeri takk kvedja godan daginn eg vil haetta',
  // Albanian
  'dhe te ne nje per nuk eshte ju lutem anuloni transferimin numrit faleminderit pershendetje miredita',
  // Filipino
  'ang ng sa mga po paki kanselahin numero salamat magandang araw hindi namin kami ito yung pakikansela',
  // Afrikaans
  'asseblief kanselleer die van ons nommer nie dankie goeie groete hierdie baie wil graag moet',
  // Basque, Galician
  'eta ez da bat mesedez zenbakia zenbakien eskerrik asko kaixo agur bertan behera utzi',
].map((line) => line);

/** Letters of other scripts, whatever the language. */
export const otherScripts: readonly RegExp[] = [
  /[\u0370-\u03ff]/g, // Greek
  /[\u0400-\u052f]/g, // Cyrillic
  /[\u0530-\u058f\u10a0-\u10ff]/g, // Armenian, Georgian
  /[\u0590-\u05ff]/g, // Hebrew
  /[\u0600-\u06ff]/g, // Arabic
  /[\u0900-\u0dff]/g, // scripts of India
  /[\u0e00-\u0eff]/g, // Thai, Lao
  /[\u1100-\u11ff\uac00-\ud7af]/g, // Hangul
  /[\u3040-\u30ff]/g, // Japanese
  /[\u3400-\u9fff]/g, // Han
];
