import type { Form } from '../../meaning/concepts.ts';

/** Strong and irregular verbs: present / past / participle. */
const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  `zijn ben bent is zijn wees / was waren / geweest
hebben heb hebt heeft hebben / had hadden / gehad
worden word wordt worden / werd werden / geworden
kunnen kan kunt kun kunnen / kon konden / gekund
willen wil wilt willen / wilde wilden wou / gewild
moeten moet moeten / moest moesten / gemoeten
mogen mag mogen / mocht mochten / gemogen
zullen zal zult zul zullen / zou zouden / gezuld
gaan ga gaat gaan / ging gingen / gegaan
staan sta staat staan / stond stonden / gestaan
doen doe doet doen / deed deden / gedaan
zien zie ziet zien / zag zagen / gezien
komen kom komt komen / kwam kwamen / gekomen
nemen neem neemt nemen / nam namen / genomen
overnemen overneem overneemt / overnam overnamen / overgenomen
trekken trek trekt trekken / trok trokken / getrokken
houden houd hou houdt houden / hield hielden / gehouden
behouden behoud behoudt behouden / behield behielden / behouden
blijven blijf blijft blijven / bleef bleven / gebleven
laten laat laten / liet lieten / gelaten
verlaten verlaat verlaten / verliet verlieten / verlaten
breken breek breekt breken / brak braken / gebroken
zeggen zeg zegt zeggen / zei zeiden / gezegd
blazen blaas blaast blazen / blies bliezen / geblazen
schuiven schuif schuift schuiven / schoof schoven / geschoven
verschuiven verschuif verschuift verschuiven / verschoof verschoven / verschoven
schrijven schrijf schrijft schrijven / schreef schreven / geschreven
schrappen schrap schrapt schrappen / schrapte schrapten / geschrapt
geven geef geeft geven / gaf gaven / gegeven
lopen loop loopt lopen / liep liepen / gelopen
zetten zet zetten / zette zetten / gezet
brengen breng brengt brengen / bracht brachten / gebracht
denken denk denkt denken / dacht dachten / gedacht
kopen koop koopt kopen / kocht kochten / gekocht
verkopen verkoop verkoopt verkopen / verkocht verkochten / verkocht
zoeken zoek zoekt zoeken / zocht zochten / gezocht
weten weet weten / wist wisten / geweten
vragen vraag vraagt vragen / vroeg vroegen / gevraagd
krijgen krijg krijgt krijgen / kreeg kregen / gekregen
vinden vind vindt vinden / vond vonden / gevonden
verbinden verbind verbindt verbinden / verbond verbonden / verbonden
beginnen begin begint beginnen / begon begonnen / begonnen
liggen lig ligt liggen / lag lagen / gelegen
zitten zit zitten / zat zaten / gezeten
hangen hang hangt hangen / hing hingen / gehangen
vallen val valt vallen / viel vielen / gevallen
rijden rijd rijdt rijden / reed reden / gereden
lezen lees leest lezen / las lazen / gelezen
spreken spreek spreekt spreken / sprak spraken / gesproken
helpen help helpt helpen / hielp hielpen / geholpen
sluiten sluit sluiten / sloot sloten / gesloten
besluiten besluit besluiten / besloot besloten / besloten
kiezen kies kiest kiezen / koos kozen / gekozen
verliezen verlies verliest verliezen / verloor verloren / verloren
vergeten vergeet vergeten / vergat vergaten / vergeten
begrijpen begrijp begrijpt begrijpen / begreep begrepen / begrepen
roepen roep roept roepen / riep riepen / geroepen
herroepen herroep herroept herroepen / herriep herriepen / herroepen
treffen tref treft treffen / trof troffen / getroffen
sturen stuur stuurt sturen / stuurde stuurden / gestuurd
werken werk werkt werken / werkte werkten / gewerkt
dragen draag draagt dragen / droeg droegen / gedragen
eten eet eten / at aten / gegeten
drinken drink drinkt drinken / dronk dronken / gedronken
slapen slaap slaapt slapen / sliep sliepen / geslapen
winnen win wint winnen / won wonnen / gewonnen
springen spring springt springen / sprong sprongen / gesprongen
stappen stap stapt stappen / stapte stapten / gestapt
zetten zet zetten / zette zetten / gezet
overzetten zet overzet / overzette overzetten / overgezet
halen haal haalt halen / haalde haalden / gehaald
maken maak maakt maken / maakte maakten / gemaakt
draaien draai draait draaien / draaide draaiden / gedraaid
stoppen stop stopt stoppen / stopte stopten / gestopt
annuleren annuleer annuleert annuleren / annuleerde annuleerden / geannuleerd
porteren porteer porteert porteren / porteerde porteerden / geporteerd
cancelen cancel cancelt cancelen / cancelde / gecanceld
kosten kost kosten / kostte kostten / gekost
verhuizen verhuis verhuist verhuizen / verhuisde / verhuisd
accepteren accepteer accepteert accepteren / accepteerde / geaccepteerd
betalen betaal betaalt betalen / betaalde betaalden / betaald
wijzen wijs wijst wijzen / wees wezen / gewezen
afwijzen wijs afwijst / afwees / afgewezen
bieden bied biedt bieden / bood boden / geboden
verbieden verbied verbiedt verbieden / verbood / verboden
zenden zend zendt zenden / zond zonden / gezonden
zien zie ziet zien / zag zagen / gezien
sterven sterf sterft sterven / stierf / gestorven
heten heet heten / heette / geheten
bellen bel belt bellen / belde belden / gebeld
zwijgen zwijg zwijgt / zweeg / gezwegen
vertrekken vertrek vertrekt vertrekken / vertrok vertrokken / vertrokken
intrekken intrek intrekt / introk introkken / ingetrokken`
    .split('\n')
    .map((line) => [line.split(' ')[0] ?? '', line] as const),
);

/** Prefixes that stand fast: the participle has no ge-. */
const FAST = /^(?:be|ge|er|her|ver|ont|over(?=leg|tuig|weeg|handig)|onder(?=teken|hand|breek|neem|zoek))/;

/** All forms of a Dutch verb; `af|zeggen` gives the forms in which the prefix is joined. */
export function inflectDutch(lemma: string): readonly (readonly [string, Form])[] {
  const bar = lemma.indexOf('|');
  if (bar > 0) {
    const prefix = lemma.slice(0, bar);
    return simple(lemma.slice(bar + 1)).map(([spelling, form]) => [prefix + spelling, form] as const);
  }
  return simple(lemma);
}

function simple(verb: string): readonly (readonly [string, Form])[] {
  const known = irregular[verb];
  if (known !== undefined) {
    const [present = '', past = '', participle = ''] = known.split(' / ');
    return [
      [verb, 'base'],
      ...present
        .split(' ')
        .slice(1)
        .map((word) => [word, /t$/.test(word) ? 'finite' : 'base'] as const),
      ...past.split(' ').map((word) => [word, 'past'] as const),
      ...[participle, `${participle}e`].map((word) => [word, 'participle'] as const),
    ];
  }
  const stem = stemOf(verb);
  const d = /[kfpstx]$|ch$/.test(verb.slice(0, -2)) ? 't' : 'd';
  const ge = FAST.test(verb) ? '' : 'ge';
  const participle = `${ge}${stem}${stem.endsWith(d) ? '' : d}`;
  return [
    [verb, 'base'],
    [stem, 'base'],
    [stem.endsWith('t') ? stem : `${stem}t`, 'finite'],
    [`${stem}${d}e`, 'past'],
    [`${stem}${d}en`, 'past'],
    [participle, 'participle'],
    [`${participle}e`, 'participle'],
  ];
}

/** "lopen" → "loop", "bellen" → "bel", "leven" → "leef". */
function stemOf(verb: string): string {
  let stem = verb.endsWith('en') ? verb.slice(0, -2) : verb.slice(0, -1);
  if (/([bdfgklmnprst])\1$/.test(stem)) stem = stem.slice(0, -1);
  else if (/(?:^|[^aeiou])[aeou][bdfgklmnprstvz]$/.test(stem) && !/(?:er|el|en|em|ig)$/.test(stem))
    stem = `${stem.slice(0, -1)}${stem.at(-2) ?? ''}${stem.slice(-1)}`;
  if (stem.endsWith('eer') || /[aeou]{2}r$/.test(stem)) return stem;
  if (/(?:wijd|and|eig|ev|inn|ist|et|ad|ind|eek|uist|akk|vord|ord|eld|off)er$/.test(stem)) return stem;
  if (stem.endsWith('er') && verb.endsWith('eren')) return `${stem.slice(0, -2)}eer`;
  return stem.replace(/v$/, 'f').replace(/z$/, 's');
}
