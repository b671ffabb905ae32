import type { Tongue } from '../../meaning/tongue.ts';

/** Antworten auf einen Hinweis zu Kosten und Risiken, und wie man zurücknimmt, was man gesagt hat. */
export const answers: Tongue['words'] = {
  yes: `
    ja, jawohl, jo, jep, jap, joa, klar, na klar, gerne, gern, selbstverständlich, natürlich, einverstanden,
    genehmigt, freigegeben, akzeptiert, bestätigt, genau, richtig, stimmt, korrekt, exakt, ja genau, passt,
    passt so, von mir aus, von uns aus, meinetwegen, wir sind einverstanden, ich bin einverstanden,
    bin einverstanden, sind einverstanden, geht klar, geht in ordnung, geht für (uns|mich) in ordnung,
    das ist (ok|okay|in ordnung|für uns ok|für uns in ordnung), in ordnung so, wir stimmen zu,
    ich stimme zu, stimme zu, stimmen zu, freigabe erteilt, so ist es, na gut, also gut, na schön,
    so sei es, in gottes namen, das stimmt, ganz genau
  `,
  no: 'nein, nee, nö, ne, nein danke, kommt nicht in frage, niemals, negativ',
  ok: `
    das nötige, das notwendige veranlassen, das nötige veranlassen, ok, okay, alles klar, verstanden,
    zur kenntnis genommen, zur kenntnis, notiert, erhalten, in ordnung, gut, alles gut,
    sein:v (ok|okay|in ordnung|gut)
  `,
  accept: `
    akzeptieren:v, genehmigen:v, zahlen:v, bezahlen:v, übernehmen:v die <cost>, <cost> übernehmen:v,
    <cost> tragen:v, tragen:v ~ <cost>, bewilligen:v, zu|stimmen:v, ein|willigen:v, frei|geben:v,
    billigen:v, begleichen:v, schlucken:v, in kauf nehmen:v, nehmen:v ~ in kauf, hin|nehmen:v,
    <cost> ~ (in ordnung|ok|okay|einverstanden|akzeptiert|akzeptabel|genehmigt|kein problem|verschmerzbar|tragbar|egal),
    <cost> gehen:v ~ in ordnung, einverstanden mit, mit den kosten einverstanden,
    mit der gebühr einverstanden, stellen:v ~ in rechnung, in rechnung stellen,
    setzen:v ~ auf (die|unsere|meine) [~] (rechnung|monatsrechnung),
    auf (die|unsere|meine) [nächste] rechnung, buchen:v ~ ab, ab|buchen:v, verrechnen:v, berechnen:v,
    koste es was es wolle, egal was es kostet, trotz der <cost>, auch wenn es kostet,
    kostenpflichtig stornieren, die <cost> nehmen wir, auf unsere kosten, auf meine kosten,
    setzen:v ~ auf (die|meine|unsere) [~] rechnung, auf die (nächste|kommende) rechnung,
    auf (die|unsere|meine) rechnung,
    <cost> (gehen|geht|gehn|sind|ist) (in ordnung|klar|ok|okay|in ordnung so|für uns in ordnung|akzeptiert|kein problem),
    <cost> (übernehmen|übernimmt|zahlen|zahlt|tragen|trägt|bezahlen|bezahlt) (wir|ich|die firma|der verein|die gemeinde),
    <cost> (gehen|geht) auf (uns|mich|unsere kappe), tragen:v die <cost>, abbuchen, trotz <cost>,
    ungeachtet der <cost>, in kauf nehmen, die <cost> (sei|seien) geschenkt, <cost> ~ in ordnung,
    einverstanden mit [<det>] <cost>, (das|des) zahl (ich|i), zahle ich, zahl ich, bezahle ich, zahlen wir
  `,
  refuse: `
    zu teuer, zu hoch, nicht wert, unverschämt, wucher, frechheit, ab|lehnen:v, verweigern:v,
    lohnt sich nicht, lohnt nicht, lohnen:v, viel zu viel, zu viel geld, das zahlen wir nicht,
    zahlen wir nicht, zahle ich nicht, sehen nicht ein, sehe nicht ein
  `,
  takeBack: `
    (vergessen sie|vergesst|vergiss|ignorieren sie|ignoriert|betrachten sie) [bitte] (meine|unsere|die|diese|das) [letzte|vorige|frühere|vorherige|erste|obige|gestrige] (mail|e-mail|email|nachricht|anfrage|stornierung|kündigung|mails),
    (meine|unsere|die) [letzte|vorige|frühere|vorherige|erste|gestrige] (mail|e-mail|email|nachricht|stornierung) ~ (vergessen|ignorieren|gegenstandslos|hinfällig|nicht beachten),
    [es|uns|mir] anders überlegt, meinung geändert, (kommando|befehl) zurück,
    vergessen sie [bitte] (das|es|die stornierung|die kündigung|meine mail), vergiss es, alles zurück,
    ziehe meine (stornierung|anfrage|mail) zurück, ziehen unsere (stornierung|anfrage) zurück,
    doch nicht stornieren,
    (vergesst|vergessen sie|vergiss|lasst|lassen sie|vergiss) [bitte] [einfach] (das|die|den) (storno|stornierung|abbruch),
    nehme (das|alles) zurück, überlegt, hat sich geändert, umentschieden, um|entscheiden:v
  `,
  correct: `
    ich meinte, wir meinten, meine natürlich, gemeint war, gemeint ist, korrektur, muss heißen,
    sollte heißen, soll heißen, falsch, falsche nummer, mein fehler, ups, verschrieben, vertippt,
    zahlendreher, sondern nur
  `,
  undo: 'moment, moment nein, halt nein, quatsch, nein moment',
  cost: `
    gebühr, gebühren, ausfallrisiko, kosten, preis, betrag, summe, geld, rechnung, stornogebühr,
    stornogebühren, stornokosten, stornierungsgebühr, stornierungskosten, euro, franken, entgelt, aufwand,
    mehrkosten, pauschale, bearbeitungsgebühr, aufpreis, zuschlag, risiko, risiken, ausfall, kostenhinweis,
    konditionen, bedingungen
  `,
  free: `
    kostenlos, kostenfrei, gratis, umsonst, ohne kosten, ohne gebühr, ohne gebühren, keine kosten,
    keine gebühr, keine gebühren, nichts kostet, nichts kosten, kostet nichts, gebührenfrei,
    keine zusätzlichen kosten, unentgeltlich
  `,
  bargain: `
    erlassen:v, kulanz, rabatt, ohne die <cost>, nachlass, <cost> streichen, <cost> stornieren, wer zahlt,
    wer bezahlt, verhandeln:v, entgegenkommen, höchstens <cost>, maximal <cost>, bis zu <cost>,
    nicht mehr als <cost>, bis maximal <cost>, <cost> maximal, <cost> höchstens
  `,
  hedge: `
    zur not, im schlimmsten fall, schlimmstenfalls, notfalls, ungern, am liebsten, hätte ~ sollen,
    hätten ~ sollen, hättet ~ sollen, wohl, behalten ~ vor, raten:v ~ ab, rücksprache, versucht,
    wahrscheinlich, vermutlich, vielleicht, eventuell, evtl, möglicherweise, überlegen:v, am überlegen,
    sind am überlegen, nicht sicher, unsicher, unschlüssig, noch nicht entschieden, noch nicht sicher,
    erwägen:v, denken darüber nach, denke darüber nach, denken:v ~ nach, in erwägung, womöglich,
    unter umständen, müssten wir noch klären, könnte sein, noch offen, noch unklar
  `,
};
