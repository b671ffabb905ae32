import type { Tongue } from '../../meaning/tongue.ts';

/** Die Wörter, die einen Satz zusammenhalten: the words that hold a sentence together. */
export const frame: Tongue['words'] = {
  never: 'unter keinen umständen, nichts, niemand, keinesfalls, auf keinen fall, keine von, keiner von',
  as: 'als',
  not: `
    nicht, nich, nicht mehr, nie, niemals, kein, keine, keinen, keiner, keinem, keines, keinerlei,
    nirgendwohin, nirgends, weder, ohne dass, statt zu, nimmer, dagegen, gegen die, nicht aber,
    nicht jedoch, wehe, untersagen:v, verbieten:v
  `,
  please: `
    bitte, bitten um, bitte um, freundlicherweise, höflich, hiermit, höflichst, mögen, möge, bitten sie,
    bitte sie, bitten euch, ersuchen:v, wären dankbar, wäre dankbar, wäre nett, wären froh, freundlich,
    herzlich bitten, bitten darum, darum bitten, beantrage, beantragen
  `,
  askUs: `
    (können|könnten|könntet|könnt|würden|würdet|wollen|möchten|kannst|könntest|würdest) (sie|ihr|du|wir sie bitten|ich sie bitten) [bitte|mir bitte|uns bitte|mal|bitte mal|vielleicht|das|dann|daher|deshalb|also|uns|mir],
    darf ich (sie|euch) bitten, dürfte ich sie bitten, dürfen wir sie bitten,
    wären sie so (nett|freundlich|lieb), wären sie so gut, wärt ihr so (nett|lieb|gut), seid so gut,
    seien sie so (gut|nett|freundlich), sind sie so (nett|gut|lieb), wäre es möglich dass sie,
    ich bitte sie, wir bitten sie, sie können, ihr könnt, sie dürfen, ihr dürft, könnte man bitte
  `,
  wish: `
    wollen:v, möchten, möchte, möcht, wünschen:v, hätten gern, hätte gern, hätten gerne, hätte gerne,
    beabsichtigen:v, brauchen:v, benötigen:v, würden gern, würde gern, würden gerne, würde gerne,
    bevorzugen:v, verlangen:v, fordern:v, vorhaben, wunsch, brauche, bräuchte, bräuchten, möchte gern,
    hätten wir gern, bitten wir, entschieden uns, wären wir dankbar
  `,
  must: `
    müssen:v, sollen:v, sollten, sollte, ist zu, sind zu, bitte dafür sorgen, sicher|stellen:v,
    achten sie darauf, dürfen:v, muß, müsst, müßte, müssten, müsste, gehört, gehören, gilt, gelten, hat zu,
    haben zu
  `,
  can: 'können:v, könnte, könnten',
  will: 'werden:v, würde, würden, wird',
  be: `
    sein:v, bin, bist, ist, sind, seid, war, waren, sei, seien, wäre, wären, worden, wurde, wurden, werden
  `,
  have: 'haben:v, habe, hast, hat, habt, hatte, hatten, hätte, hätten',
  let: '',
  decide: 'entscheiden:v, beschließen:v, entschieden, beschlossen, geeinigt, entschluss',
  report: `
    sagen:v, mit|teilen:v, informieren:v, erzählen:v, schreiben:v, melden:v, berichten:v, erklären:v,
    behaupten:v, meinen:v, glauben:v, denken:v, wissen:v, hören:v, lesen:v, erfahren:v, bestätigen:v,
    gehört haben, rufen:v, faxen:v, aus|richten:v, verlangen:v
  `,
  question: `
    wie, warum, wieso, weshalb, was, wann, ob, wer, welche, welcher, welches, wie viel, wieviel, frage mich,
    wüsste gern, wüsste gerne, ist es möglich, wäre es möglich, ist es noch möglich, kann ich, kann man,
    können wir, könnten wir, könnte ich, geht das noch, ist das noch, gibt es, muss ich, müssen wir, wo
  `,
  past: `
    gestern, letzte woche, letzten monat, letztes jahr, vorgestern, damals, früher, neulich, kürzlich,
    letztens, vor kurzem, bereits, seinerzeit, letzten, man solle, er solle, sie solle, ihr sollt,
    solle ich, solle man, habe gesagt, habe gerufen
  `,
  until: 'bis, vorerst, vorläufig, noch nicht, momentan noch, vorher, erst, zunächst',
  thanks: `
    danke, dankeschön, vielen dank, besten dank, herzlichen dank, merci, hallo, guten tag, guten morgen,
    guten abend, moin, servus, grüezi, grüß gott, sehr geehrte, sehr geehrter, sehr geehrtes, liebe, lieber,
    liebes, tschüss, gruß, grüße, grüssen, mfg, lg, vg, sorry, entschuldigung, entschuldigen:v, verzeihung,
    tut mir leid, hi, küss die hand, habe die ehre, pfiat, ade, tschau, ciao, salü, grüessli, mahlzeit
  `,
  it: `
    es, diese nummer, diese rufnummer, die nummer, dieser anschluss, diesen anschluss, diese leitung, diese,
    dieser, dieses, diesen, jene, selbige, die genannte, letztere, letzterer, erstere, ersteren, ihn, das,
    die eine, den einen, dieselbe, dasselbe, besagte, derselben, jener, jenen, dafür, davon, dazu, damit,
    die, der, den, dem, sie, (diese|dieser|diesen|jene|jener|besagte) <port>
  `,
  them: `
    diese beiden, diese zwei, diese drei, diese vier, diese nummern, diese rufnummern, dieser nummern,
    diesen nummern, die nummern, die rufnummern, die beiden, folgende, folgenden, folgender, die genannten,
    die zwei, die drei, die vier, diese alle, beide nummern, jene beiden, die, sie, denen
  `,
  all: `
    alle, alles, allen, aller, sämtliche, sämtlichen, sämtlicher, gesamt, gesamte, gesamten, ganze, ganzen,
    ganz, jede, jeder, komplett alle, komplette, kompletten, vollständig, insgesamt alle, keine der,
    keine von
  `,
  both: 'beide, beiden, beider, beides, alle beide, keine der beiden, keine von beiden',
  rest: `
    (die|den|der) (beiden|zwei|drei|vier) anderen, (die|den|der) anderen (beiden|zwei|drei|vier), rest,
    restliche, restlichen, der rest, die restlichen, übrigen, übrige, alle übrigen, die übrigen,
    alle anderen, die anderen, anderen, alles andere, alles übrige, alle weiteren, die weiteren, sonstigen,
    der anderen, den anderen, den übrigen, der übrigen, alle sonstigen, die sonstigen, alles weitere,
    die verbleibenden, verbleibenden, die zwei anderen, alle übrigen nummern
  `,
  other: `
    die andere, der andere, den anderen anschluss, die andere nummer, die andere rufnummer, andere nummer,
    die zweite nummer von beiden
  `,
  nth: `
    (erste|ersten|zweite|zweiten|dritte|dritten|vierte|letzte|letzten|obere|oberen|untere|unteren) (nummer|rufnummer|leitung|zwei|drei|nummern|rufnummern|in der liste),
    die (erste|zweite|dritte|vierte|letzte), den (ersten|zweiten|dritten)
  `,
  latter: 'letztere, letzterer, letzteren, letzteres',
  former: 'erstere, ersterer, ersteren, ersteres',
  only: 'nur, lediglich, ausschließlich, einzig, bloß, allein',
  except: `
    außer, ausgenommen, bis auf, mit ausnahme, mit ausnahme von, mit ausnahme der, ausser, abgesehen von,
    ausschließlich der, ohne die, ohne
  `,
  below: `
    unten, unten stehenden, unten stehende, untenstehende, untenstehenden, unten aufgeführten,
    unten aufgeführte, unten genannten, unten genannte, nachstehende, nachstehenden, nachfolgend,
    nachfolgende, nachfolgenden, folgende, folgenden, weiter unten, wie folgt, folgt, unten angeführten,
    unten zitierten
  `,
  above: `
    oben, oben genannte, oben genannten, obige, obigen, obengenannte, obengenannten, oben stehende,
    vorgenannten, vorgenannte, og, o.g.
  `,
  attached: `
    anhang, im anhang, angehängt, angehängte, angehängten, angehängter, beigefügter, beiliegender, anbei,
    beigefügt, beigefügte, beigefügten, beiliegende, beiliegenden, anlage, in der anlage, excel-liste,
    excel, tabelle, csv, datei, beigelegte, beigelegten
  `,
  list: 'liste, aufstellung, tabelle, datei, übersicht, blatt',
  also: `
    auch, ebenfalls, ebenso, gleichfalls, außerdem, zusätzlich, auch noch, dasselbe gilt für,
    gleiches gilt für, das gleiche gilt für, genauso, gilt auch für, sowie auch, dito
  `,
  instead: 'stattdessen, statt dessen',
  everybody: `
    alle kunden, sämtlicher kunden, aller kunden, deine regeln, ihre regeln, deine anweisungen,
    ihre anweisungen
  `,
  we: `
    ich, wir, mich, uns, mir, unser chef, unsere geschäftsleitung, unser kunde, mein chef, unsere kundin,
    mein mann, meine frau, man, unsererseits, die geschäftsleitung, der kunde, unser vorstand, der vorstand,
    meine chefin, unsere chefin
  `,
  you: 'sie, ihr, euch, ihnen, du, dich, dir',
  they: 'er, jemand, niemand, wer, ihm',
  det: `
    der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, mein, meine, meinen, meiner,
    meinem, unser, unsere, unseren, unserer, unserem, unseres, ihre, ihren, ihrer, ihrem, ihres, euer, eure,
    euren, eurer, sein, seine, seinen, seiner, seinem, dieser, diesem, eigene, eigenen, neue, neuen, alte,
    alten, zweite, erste, genannte, genannten, betreffende, betroffenen, jeweilige, jeweiligen, welche,
    welchen, n, ne, nen, zwei, drei, vier, fünf, sechs
  `,
  prep: `
    mit, vom, zum, zur, zu, in, im, ins, an, am, auf, aufs, unter, über, durch, während, hinter, neben,
    zwischen, gegen, um, per, seit, ab, pro, laut, gemäß, dank, via, innerhalb, außerhalb, trotz, samt, ggü,
    gegenüber, betreffend, bezüglich, bzgl, hinsichtlich, wegen, aufgrund, mangels, zwecks, wie, inklusive,
    inkl, je, nach, entgegen, anstelle
  `,
  from: 'aus, raus aus, heraus aus',
  with: 'bei, beim',
  for: 'für, von, fuers, fürs, betrifft, betr, der nummer, den nummern, hinsichtlich, bzgl',
  to: '',
  thereupon: 'dann, so',
  and: 'und, u, u., sowie, plus, &, +, und zwar, bzw, dann, also, sowohl, als auch, und auch',
  or: 'oder, bzw.',
  but: 'aber, jedoch, sondern, doch, allerdings, hingegen, dagegen, während die, dafür',
  that: 'dass, daß',
  relative: 'welche, welcher, welches, deren, dessen, woran, worauf, womit, wobei',
  if: `
    gesetzt den fall, angenommen, wenn, falls, sofern, es sei denn, vorausgesetzt, sobald, außer wenn,
    nur wenn, soweit, solange, im falle, für den fall, sollte es, sollten sie, unter der bedingung,
    unter der voraussetzung, nur unter
  `,
  thisOrder: `
    (diesen|dieser|den ganzen|den gesamten|den kompletten|ganzen|gesamten|kompletten|das ganze) (auftrag|antrag|portierungsauftrag|vorgang),
    alles zusammen
  `,
  because: `
    weil, da, denn, damit, nachdem, bevor, obwohl, sodass, so dass, zumal, indem, ehe, nämlich,
    deswegen weil
  `,
  when: 'als wir, immer wenn, wann immer',
  filler: `
    vergessen sie nicht, vergesst nicht, vergiss nicht, zögern sie nicht, nun, jetzt, hier, dort, da, heute,
    noch, wieder, erneut, sehr, so, ganz, eben, halt, mal, einmal, einfach, bald, sofort, umgehend,
    schnellstmöglich, schnellstens, unverzüglich, asap, dringend, gleich, gerade, eigentlich, leider, doch,
    ja, endgültig, definitiv, komplett, vollständig, zur gänze, gänzlich, ganz und gar, überhaupt, aktuell,
    momentan, derzeit, zurzeit, vorsorglich, formell, schriftlich, hiermit, daher, deshalb, deswegen, somit,
    folglich, also, trotzdem, dennoch, jedenfalls, sowieso, ohnehin, natürlich, selbstverständlich, gern,
    gerne, lieber, besser, möglichst, wenn möglich, falls möglich, wenn es geht, so schnell wie möglich,
    so bald wie möglich, zum nächstmöglichen zeitpunkt, wie besprochen, wie vereinbart, wie geplant,
    wie beantragt, wie bestellt, wie vorgesehen, wie angekündigt, wie telefonisch besprochen, planmäßig,
    termingerecht, wie gewünscht, wie gehabt, wie abgemacht, nach plan, in unserem namen, für mich, für uns,
    meinerseits, unsererseits, von uns, von mir, anbei, nur noch, nochmals, nochmal, bisschen, etwas, wohl,
    schon, bereits, hin, her, dann, danach, vorher, nachher, darum, dabei, daran, davon, frau, herr, damen,
    herren, team, kollegen, kollegin, zusammen, leute, freundliche, freundlichen, grüßen, grüße, tag,
    stattdessen, nicht nur, keine eile, kein problem, kein stress, keine ursache, vielmals,
    sicherheitshalber, ausdrücklich, verbindlich, ersatzlos, vorzeitig, rechtzeitig, pünktlich, weiterhin,
    weiter, nach wie vor, dauerhaft, für immer, einstweilen, zumindest, wenigstens, höchstens, insgesamt,
    jeweils, soweit, bitte um bestätigung, wenn sie so nett wären, wenn ihr so nett wärt, wenn das geht,
    wenn das noch geht, falls das noch geht, wenn es ihnen recht ist, wenn sie mögen, drin, draußen, drüben,
    daheim, hause, mitte, ende, anfang, was soll ich machen, was soll man machen, was soll's, was solls,
    wie geht es, wie geht's, wie gehts, alles klar?, ja?, gell, oder?, wie man so schön sagt, ja eh, eh,
    schlussendlich, letztendlich, letzten endes, im endeffekt, nun einmal, vollumfänglich, restlos, formlos,
    fürs erste, grad, mal eben, wie gesagt, wie erwähnt, besagten, zeitnah, im übrigen, s',
    (bleibt|bleibe) [~] alles beim alten, alles beim alten bleibt, alles beim alten,
    hiermit teile ich ihnen mit, hiermit teilen wir ihnen mit, wir teilen ihnen mit, ich teile ihnen mit,
    teile ich ihnen mit, teilen wir ihnen mit, zur kenntnis, zur info, zur information, heißt für euch,
    heißt für sie, das heißt, bestätige ich ihnen, bestätigen wir ihnen, hiermit bestätigen wir,
    hiermit bestätige ich,
    (bereits|schon) (vereinbarten|vereinbarte|vereinbart|besprochenen|bestätigten|geplanten|festgelegten),
    unbedingt, auf jeden fall, zwar, partout, immerhin, immer noch, wenn es noch geht, sofern möglich,
    soweit möglich, wenn's geht, wenns geht, wenn ihr so lieb seid, falls noch möglich, wenn noch möglich,
    wenn es nicht zu spät ist, falls es nicht zu spät ist, wenn es keine umstände macht
  `,
  insteadOf: 'statt, anstatt, anstelle, anstelle von, anstelle der, statt der, an stelle',
  else: 'sonst, ansonsten, andernfalls, anderenfalls',
};
