import type { Form } from '../../meaning/concepts.ts';

/** Irregular verbs: present and commands / past, future and conditional / participle. */
const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  `essere sono sei è siamo siete sia siano essendo / ero era erano fu furono sarà saranno sarei sarebbe sarebbero / stato
avere ho hai ha abbiamo avete hanno abbia abbiano avendo / avevo aveva avevamo avevano ebbe avrà avrei avrebbe avremmo / avuto
stare sto stai sta stiamo state stanno stia stiano stando / stava stette starà starebbe / stato
andare vado vai va andiamo andate vanno vada vadano andando / andava andò andrà andranno andrebbe / andato
fare faccio fai fa facciamo fate fanno faccia facciano facendo / faceva fece farà faranno farebbe / fatto
dare do dai dà diamo date danno dia diano dando / dava diede darà darebbe / dato
dire dico dici dice diciamo dite dicono dica dicano dicendo / diceva disse dirà direbbe / detto
disdire disdico disdici disdice disdiciamo disdite disdicono disdica disdicano disdicendo / disdiceva disdisse disdirà / disdetto
potere posso puoi può possiamo potete possono possa possano / poteva potevo potevamo poté potrà potranno potrei potrebbe potremmo potreste potrebbero potresti / potuto
volere voglio vuoi vuole vogliamo volete vogliono voglia vogliano / voleva volevo volevamo volle vorrà vorrei vorrebbe vorremmo vorreste vorrebbero / voluto
dovere devo devi deve dobbiamo dovete devono debba debbano / doveva dovevo dovevamo dovrà dovranno dovrei dovrebbe dovremmo dovreste dovrebbero / dovuto
tenere tengo tieni tiene teniamo tenete tengono tenga tengano tenendo / teneva tenne terrà terremo / tenuto
mantenere mantengo mantieni mantiene manteniamo mantenete mantengono mantenga mantengano mantenendo / manteneva mantenne manterrà manterremo / mantenuto
trattenere trattengo trattiene tratteniamo trattengono trattenga / tratteneva / trattenuto
ritenere ritengo ritiene riteniamo ritengono ritenga / riteneva / ritenuto
appartenere appartiene appartengono / apparteneva / appartenuto
venire vengo vieni viene veniamo venite vengono venga vengano venendo / veniva venne verrà verranno verrebbe / venuto
rimanere rimango rimani rimane rimaniamo rimanete rimangono rimanga rimangano rimanendo / rimaneva rimase rimarrà rimarranno / rimasto
restare resto resti resta restiamo restate restano restando / restava restò resterà resteranno / restato
uscire esco esci esce usciamo uscite escono esca escano / usciva uscì uscirà / uscito
togliere tolgo togli toglie togliamo togliete tolgono tolga tolgano togliendo / toglieva tolse toglierà / tolto
scegliere scelgo scegli sceglie scegliamo scegliete scelgono scelga / sceglieva scelse / scelto
sciogliere sciolgo scioglie sciogliamo sciolgano / sciolse / sciolto
rinunciare rinuncio rinunci rinuncia rinunciamo rinunciate rinunciano rinuncino rinunciando / rinunciava rinunciò / rinunciato
lasciare lascio lasci lascia lasciamo lasciate lasciano lascino lasciando / lasciava lasciò lascerà lasceremo / lasciato
cambiare cambio cambi cambia cambiamo cambiate cambiano cambino cambiando / cambiava cambiò cambierà / cambiato
passare passo passi passa passiamo passate passano passino passando / passava passò passerà passeranno / passato
procedere procedo procedi procede procediamo procedete procedono proceda procedano procedendo / procedeva procedette procederà / proceduto
prendere prendo prendi prende prendiamo prendete prendono prenda prendano prendendo / prendeva prese prenderà / preso
sospendere sospendo sospendi sospende sospendiamo sospendete sospendono sospenda sospendano sospendendo / sospendeva sospese sospenderà / sospeso
mettere metto metti mette mettiamo mettete mettono metta mettano mettendo / metteva mise metterà / messo
smettere smetto smetti smette smettiamo smettete smettono smetta smettano / smise / smesso
ammettere ammetto ammette ammettiamo / ammise / ammesso
permettere permetto permette permettiamo permettono permetta / permise / permesso
chiudere chiudo chiudi chiude chiudiamo chiudete chiudono chiuda chiudano / chiudeva chiuse / chiuso
escludere escludo escludi esclude escludiamo escludete escludono escluda escludano escludendo / escluse / escluso
concludere concludo concludi conclude concludiamo concludete concludono concluda concludano / concluse / concluso
decidere decido decidi decide decidiamo decidete decidono decida / decideva decise / deciso
chiedere chiedo chiedi chiede chiediamo chiedete chiedono chieda chiedendo / chiedeva chiese / chiesto
richiedere richiedo richiede richiediamo richiedono richieda / richiese / richiesto
rispondere rispondo rispondi risponde rispondiamo rispondono / rispose / risposto
scrivere scrivo scrivi scrive scriviamo scrivono scriva / scriveva scrisse / scritto
leggere leggo leggi legge leggiamo leggono / lesse / letto
interrompere interrompo interrompi interrompe interrompiamo interrompete interrompono interrompa interrompano interrompendo / interruppe / interrotto
trasferire trasferisco trasferisci trasferisce trasferiamo trasferite trasferiscono trasferisca trasferiscano trasferendo / trasferiva trasferì trasferirà / trasferito
finire finisco finisci finisce finiamo finite finiscono finisca / finiva finì finirà / finito
preferire preferisco preferisce preferiamo preferiscono / preferiva preferirei preferirebbe preferiremmo / preferito
eseguire eseguo eseguisci esegue eseguiamo eseguite eseguono esegua eseguano / eseguì / eseguito
proseguire proseguo prosegui prosegue proseguiamo proseguite proseguono prosegua proseguano proseguendo / proseguiva proseguì proseguirà / proseguito
seguire seguo segui segue seguiamo seguite seguono segua / seguiva seguì / seguito
sapere so sai sa sappiamo sapete sanno sappia / sapeva seppe saprà / saputo
vedere vedo vedi vede vediamo vedete vedono veda / vedeva vide vedrà / visto
bere bevo beve beviamo bevono / beveva / bevuto
aprire apro apri apre apriamo aprite aprono apra / apriva aprì / aperto
perdere perdo perdi perde perdiamo perdono / perse / perso
spendere spendo spende spendiamo / spese / speso
vivere vivo vive viviamo vivono / visse / vissuto
porre pongo poni pone poniamo ponete pongono ponga / pose / posto
correre corro corre corriamo corrono / corse / corso
revocare revoco revochi revoca revochiamo revocate revocano revochino revocando / revocava revocò revocherà / revocato
bloccare blocco blocchi blocca blocchiamo bloccate bloccano blocchino bloccando / bloccava bloccò bloccherà / bloccato
pagare pago paghi paga paghiamo pagate pagano paghino pagando / pagava pagò pagherà pagheremo pagherei / pagato
caricare carico carichi carica carichiamo caricate caricano carichino / caricava caricò / caricato
addebitare addebito addebiti addebita addebitiamo addebitate addebitano addebitino / addebitò addebiterà / addebitato
annullare annullo annulli annulla annulliamo annullate annullano annullino annullando / annullava annullò annullerà annulleremo annullerei / annullato
accettare accetto accetti accetta accettiamo accettate accettano accettino accettando / accettava accettò accetterà accetteremo / accettato
coprire copro copri copre copriamo coprono / coprì / coperto`
    .split('\n')
    .map((line) => [line.split(' ')[0] ?? '', line] as const),
);

/** All forms of an Italian verb. */
export function inflectItalian(lemma: string): readonly (readonly [string, Form])[] {
  const known = irregular[lemma];
  if (known !== undefined) {
    const [present = '', past = '', participle = ''] = known.split(' / ');
    return [
      ...present.split(' ').map((word) => [word, 'base'] as const),
      [lemma.slice(0, -1), 'base'],
      ...past
        .split(' ')
        .map(
          (word) =>
            [
              word,
              /r(?:à|anno|ò|emo|ei|ebbe|emmo|este|ebbero|esti)$/.test(word) ? 'finite' : 'past',
            ] as const,
        ),
      ...['o', 'a', 'i', 'e'].map((end) => [participle.slice(0, -1) + end, 'participle'] as const),
    ];
  }
  const stem = lemma.slice(0, -3);
  const are = lemma.endsWith('are');
  const ire = lemma.endsWith('ire');
  const hard = are && /[cg]$/.test(stem) ? `${stem}h` : stem;
  const short = are && stem.endsWith('i') ? stem.slice(0, -1) : hard;
  const present = are
    ? [`${stem}o`, `${short}i`, `${stem}a`, `${short}iamo`, `${stem}ate`, `${stem}ano`, `${short}ino`]
    : ire
      ? [
          `${stem}o`,
          `${stem}i`,
          `${stem}e`,
          `${stem}iamo`,
          `${stem}ite`,
          `${stem}ono`,
          `${stem}a`,
          `${stem}ano`,
          `${stem}isco`,
          `${stem}isce`,
          `${stem}iscono`,
          `${stem}isca`,
          `${stem}iscano`,
          `${stem}isci`,
        ]
      : [
          `${stem}o`,
          `${stem}i`,
          `${stem}e`,
          `${stem}iamo`,
          `${stem}ete`,
          `${stem}ono`,
          `${stem}a`,
          `${stem}ano`,
        ];
  const future = are ? `${hard}er` : lemma.slice(0, -1);
  const part = are ? 'at' : ire ? 'it' : 'ut';
  return [
    [lemma, 'base'],
    [lemma.slice(0, -1), 'base'],
    ...present.map((word) => [word, 'base'] as const),
    [`${stem}${are ? 'ando' : 'endo'}`, 'gerund'],
    ...['ò', 'à', 'anno', 'emo', 'ei', 'ebbe', 'emmo'].map((end) => [future + end, 'finite'] as const),
    ...(are
      ? ['ava', 'avo', 'avano', 'avamo', 'ò', 'ai', 'arono']
      : ire
        ? ['iva', 'ivo', 'ivano', 'ì']
        : ['eva', 'evo', 'evano']
    ).map((end) => [stem + end, 'past'] as const),
    ...['o', 'a', 'i', 'e'].map((end) => [stem + part + end, 'participle'] as const),
  ];
}
