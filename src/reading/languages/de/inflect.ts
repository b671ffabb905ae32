import type { Form } from '../../meaning/concepts.ts';

/** Strong verbs by their stem: second stem of the present (nimm), past, participle. */
const strong: Readonly<Record<string, string>> = Object.fromEntries(
  `ziehen zieh zog gezogen
nehmen nimm nahm genommen
brechen brich brach gebrochen
halten hält hielt gehalten
lassen läss ließ gelassen
bleiben bleib blieb geblieben
gehen geh ging gegangen
kommen komm kam gekommen
fahren fähr fuhr gefahren
rufen ruf rief gerufen
werfen wirf warf geworfen
streichen streich strich gestrichen
schreiben schreib schrieb geschrieben
geben gib gab gegeben
sehen sieh sah gesehen
heben heb hob gehoben
tragen träg trug getragen
laufen läuf lief gelaufen
stehen steh stand gestanden
treten tritt trat getreten
blasen bläs blies geblasen
fallen fäll fiel gefallen
sprechen sprich sprach gesprochen
vergessen vergiss vergaß vergessen
bekommen bekomm bekam bekommen
behalten behält behielt behalten
beziehen bezieh bezog bezogen
übernehmen übernimm übernahm übernommen
unternehmen unternimm unternahm unternommen
übertragen überträg übertrug übertragen
widerrufen widerruf widerrief widerrufen
belassen beläss beließ belassen
verbleiben verbleib verblieb verblieben
entscheiden entscheid entschied entschieden
schließen schließ schloss geschlossen
beschließen beschließ beschloss beschlossen
verlassen verläss verließ verlassen
erhalten erhält erhielt erhalten
finden find fand gefunden
liegen lieg lag gelegen
sitzen sitz saß gesessen
hängen häng hing gehangen
bitten bitt bat gebeten
denken denk dachte gedacht
bringen bring brachte gebracht
wissen weiß wusste gewusst
kennen kenn kannte gekannt
nennen nenn nannte genannt
brennen brenn brannte gebrannt
tun tu tat getan
haben ha hatte gehabt
sein ist war gewesen
werden wird wurde geworden
lesen lies las gelesen
helfen hilf half geholfen
treffen triff traf getroffen
essen iss aß gegessen
trinken trink trank getrunken
schlafen schläf schlief geschlafen
wachsen wächs wuchs gewachsen
waschen wäsch wusch gewaschen
verlieren verlier verlor verloren
fliegen flieg flog geflogen
schieben schieb schob geschoben
verschieben verschieb verschob verschoben
steigen steig stieg gestiegen
scheinen schein schien geschienen
singen sing sang gesungen
springen spring sprang gesprungen
gewinnen gewinn gewann gewonnen
beginnen beginn begann begonnen
verbinden verbind verband verbunden
unterbinden unterbind unterband unterbunden
verstehen versteh verstand verstanden
bestehen besteh bestand bestanden
erfahren erfähr erfuhr erfahren
gelten gilt galt gegolten
leiden leid litt gelitten
raten rät riet geraten
schaffen schaff schuf geschafft
schlagen schläg schlug geschlagen
vorschlagen schläg schlug vorgeschlagen
tauschen tausch tauschte getauscht
versprechen versprich versprach versprochen
besprechen besprich besprach besprochen
unterschreiben unterschreib unterschrieb unterschrieben
abweisen weis wies abgewiesen
weisen weis wies gewiesen
zwingen zwing zwang gezwungen
dürfen darf durfte gedurft
können kann konnte gekonnt
müssen muss musste gemusst
wollen will wollte gewollt
sollen soll sollte gesollt
mögen mag mochte gemocht`
    .split('\n')
    .map((line) => [line.split(' ')[0] ?? '', line] as const),
);

/** Prefixes that stand fast: the participle has no ge-. */
const FAST = /^(?:be|ge|er|ver|zer|ent|emp|miss|über|unter|wider|hinter|voll)/;

/** All forms of a German verb; `ab|sagen` gives the forms in which the prefix is joined. */
export function inflectGerman(lemma: string): readonly (readonly [string, Form])[] {
  const bar = lemma.indexOf('|');
  if (bar > 0) {
    const prefix = lemma.slice(0, bar);
    const verb = lemma.slice(bar + 1);
    return [
      [`${prefix}zu${verb}`, 'base'],
      ...simple(verb).map(([spelling, form]) => [prefix + spelling, form] as const),
    ];
  }
  return simple(lemma);
}

function simple(verb: string): readonly (readonly [string, Form])[] {
  const known = strong[verb];
  const n = verb.endsWith('ern') || verb.endsWith('eln') || verb === 'tun' || verb === 'sein';
  const stem = verb.slice(0, n ? -1 : -2);
  const t = /[td]$/.test(stem) || /(?:[^lrhaeiouäöü]m|[^lrhnaeiouäöü]n)$/.test(stem) ? 'et' : 't';
  const s = /[sßzx]$/.test(stem) ? 't' : t === 'et' ? 'est' : 'st';
  const present: (readonly [string, Form])[] = [
    [verb, 'base'],
    [`${stem}e`, 'base'],
    [stem, 'base'],
    [`${stem}${t}`, 'finite'],
    [`${stem}${s}`, 'finite'],
    [`${stem}end`, 'gerund'],
    ...(n ? [[`${stem.slice(0, -2)}${stem.slice(-1)}e`, 'base'] as const] : []),
  ];
  if (known !== undefined) {
    const [, second = '', past = '', participle = ''] = known.split(' ');
    const weak = past.endsWith('te');
    return [
      ...present,
      [second, 'finite'],
      [`${second}t`, 'finite'],
      [`${second}st`, 'finite'],
      [past, 'past'],
      [weak ? `${past}n` : `${past}en`, 'past'],
      [weak ? `${past}t` : `${past}t`, 'past'],
      [participle, 'participle'],
      [`${participle}e`, 'participle'],
      [`${participle}en`, 'participle'],
    ];
  }
  const ge = FAST.test(verb) || verb.endsWith('ieren') ? '' : 'ge';
  const participle = `${ge}${stem}${t}`;
  return [
    ...present,
    // "portiert" is present and participle alike; "storniert" too.
    [participle, ge === '' ? 'finite' : 'participle'],
    [participle, 'participle'],
    [`${participle}e`, 'past'],
    [`${participle}en`, 'past'],
    [`${participle}er`, 'participle'],
    [`${stem}${t}e`, 'past'],
    [`${stem}${t}en`, 'past'],
  ];
}
