import type { Form } from '../../meaning/concepts.ts';

/** Irregular verbs: present forms (infinitive first), past and conditional stems, participle. */
const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  `être suis es est sommes êtes sont sois soit soyez soyons soient / étais était étions étiez étaient fut serai sera serez seront serait seraient serais / été
avoir ai as a avons avez ont aie ait ayez ayons aient / avais avait avions aviez avaient eut aurai aura aurez auront aurait auraient aurais / eu
aller vais vas va allons allez vont aille ailles aillent / allais allait alliez allaient irai ira irez iront irait / allé
faire fais fait faisons faites font fasse fasses fassent fassiez / faisais faisait faisaient ferai fera ferez feront ferait / fait
prendre prends prend prenons prenez prennent prenne prennes / prenais prenait prenaient prit prendrai prendra prendrez prendrait / pris
mettre mets met mettons mettez mettent mette mettes / mettais mettait mit mettrai mettra mettrez mettrait / mis
tenir tiens tient tenons tenez tiennent tienne tiennes / tenais tenait tint tiendrai tiendra tiendrez / tenu
venir viens vient venons venez viennent vienne viennes / venais venait vint viendrai viendra viendrez / venu
vouloir veux veut voulons voulez veulent veuille veuillez / voulais voulait voulaient voulut voudrai voudra voudrez voudrais voudrait voudrions voudriez voudraient / voulu
pouvoir peux peut pouvons pouvez peuvent puisse puisses puissiez puissent / pouvais pouvait pouvaient pourrai pourra pourrez pourrais pourrait pourrions pourriez pourraient / pu
devoir dois doit devons devez doivent doive doives / devais devait devaient devrai devra devrez devront devrais devrait devrions devriez devraient / dû
savoir sais sait savons savez savent sache sachez / savais savait saurai saura saurez / su
dire dis dit disons dites disent dise / disais disait dirai dira direz / dit
écrire écris écrit écrivons écrivez écrivent écrive / écrivais écrivait écrirai / écrit
lire lis lit lisons lisez lisent lise / lisais lisait lirai / lu
voir vois voit voyons voyez voient voie / voyais voyait verrai verra verrez / vu
recevoir reçois reçoit recevons recevez reçoivent reçoive / recevais recevait recevrai / reçu
suivre suis suit suivons suivez suivent suive / suivais suivait suivrai / suivi
poursuivre poursuis poursuit poursuivons poursuivez poursuivent poursuive / poursuivais poursuivait poursuivrai poursuivra / poursuivi
interrompre interromps interrompt interrompons interrompez interrompent interrompe / interrompais interrompait interromprai / interrompu
rompre romps rompt rompons rompez rompent rompe / rompais rompait / rompu
suspendre suspends suspend suspendons suspendez suspendent suspende / suspendais suspendait suspendrai / suspendu
conclure conclus conclut concluons concluez concluent conclue / concluait / conclu
connaître connais connaît connaissons connaissez connaissent connaisse / connaissait / connu
croire crois croit croyons croyez croient croie / croyais croyait / cru
boire bois boit buvons buvez boivent / buvait / bu
courir cours court courons courez courent coure / courait courra / couru
partir pars part partons partez partent parte / partait partira / parti
sortir sors sort sortons sortez sortent sorte / sortait sortira / sorti
servir sers sert servons servez servent serve / servait servira / servi
dormir dors dort dormons dormez dorment / dormait / dormi
sentir sens sent sentons sentez sentent / sentait / senti
ouvrir ouvre ouvres ouvrons ouvrez ouvrent / ouvrait ouvrira / ouvert
offrir offre offres offrons offrez offrent / offrait offrira / offert
revenir reviens revient revenons revenez reviennent revienne / revenais revenait reviendrai reviendra / revenu
maintenir maintiens maintient maintenons maintenez maintiennent maintienne / maintenais maintenait maintiendrai maintiendra / maintenu
obtenir obtiens obtient obtenons obtenez obtiennent obtienne / obtenait / obtenu
appartenir appartient appartiennent / appartenait / appartenu
reprendre reprends reprend reprenons reprenez reprennent reprenne / reprenait reprendra / repris
comprendre comprends comprend comprenons comprenez comprennent comprenne / comprenait / compris
apprendre apprends apprend apprenons apprenez apprennent / apprenait / appris
promettre promets promet promettons promettez promettent / promettait / promis
remettre remets remet remettons remettez remettent remette / remettait / remis
permettre permets permet permettons permettez permettent permette / permettait / permis
rendre rends rend rendons rendez rendent rende / rendait rendra / rendu
attendre attends attend attendons attendez attendent attende / attendait attendra / attendu
vendre vends vend vendons vendez vendent vende / vendait / vendu
perdre perds perd perdons perdez perdent perde / perdait / perdu
répondre réponds répond répondons répondez répondent / répondait / répondu
entendre entends entend entendons entendez entendent / entendait / entendu
défaire défais défait défaisons défaites défont défasse / défaisait / défait
produire produis produit produisons produisez produisent / produisait / produit
construire construis construit construisons construisez construisent / construisait / construit
joindre joins joint joignons joignez joignent / joignait / joint
résilier résilie résilies résilions résiliez résilient / résiliait / résilié
retirer retire retires retirons retirez retirent / retirais retirait retirerai retirera retirerez / retiré
payer paie paye paies payons payez paient payent / payais payait paierai payera payerons paierons / payé
envoyer envoie envoies envoyons envoyez envoient / envoyais envoyait enverrai / envoyé
jeter jette jettes jetons jetez jettent / jetait / jeté
appeler appelle appelles appelons appelez appellent / appelait appellera / appelé
rappeler rappelle rappelles rappelons rappelez rappellent / rappelait / rappelé
lever lève lèves levons levez lèvent / levait / levé
enlever enlève enlèves enlevons enlevez enlèvent / enlevais enlevait enlèverez / enlevé
acheter achète achètes achetons achetez achètent / achetait / acheté
geler gèle gèles gelons gelez gèlent / gelait / gelé
céder cède cèdes cédons cédez cèdent / cédait / cédé
procéder procède procèdes procédons procédez procèdent / procédait / procédé
opérer opère opères opérons opérez opèrent / opérait / opéré
transférer transfère transfères transférons transférez transfèrent / transférais transférait transférera transférerez / transféré
libérer libère libères libérons libérez libèrent / libérait / libéré
préférer préfère préfères préférons préférez préfèrent / préférais préférait préférerais préférerions / préféré
espérer espère espérons espérez espèrent / espérait / espéré
considérer considère considérons considérez considèrent / considérait / considéré
conserver conserve conserves conservons conservez conservent / conservait conservera / conservé`
    .split('\n')
    .map((line) => [line.split(' ')[0] ?? '', line] as const),
);

/** All forms of a French verb. Feminine and plural participles too. */
export function inflectFrench(lemma: string): readonly (readonly [string, Form])[] {
  const known = irregular[lemma];
  if (known !== undefined) {
    const [present = '', past = '', participle = ''] = known.split(' / ');
    return [
      ...present.split(' ').map((word) => [word, 'base'] as const),
      ...past
        .split(' ')
        .map(
          (word) =>
            [word, /r(?:ai|as|a|ez|ons|ont|ais|ait|ions|iez|aient)$/.test(word) ? 'finite' : 'past'] as const,
        ),
      ...participles(participle),
    ];
  }
  if (lemma.endsWith('er')) return first(lemma.slice(0, -2));
  if (lemma.endsWith('ir')) return second(lemma.slice(0, -2));
  return [[lemma, 'base']];
}

const participles = (word: string): (readonly [string, Form])[] =>
  word === '' ? [] : [word, `${word}e`, `${word}s`, `${word}es`].map((form) => [form, 'participle'] as const);

function first(stem: string): readonly (readonly [string, Form])[] {
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
  return [
    ...['er', 'e', 'es', 'ez', 'ent'].map((end) => [stem + end, 'base'] as const),
    [`${soft}ons`, 'base'],
    [`${soft}ant`, 'gerund'],
    ...['erai', 'eras', 'era', 'erons', 'erez', 'eront', 'erais', 'erait', 'erions', 'eriez', 'eraient'].map(
      (end) => [stem + end, 'finite'] as const,
    ),
    ...['ais', 'ait', 'aient', 'a'].map((end) => [soft + end, 'past'] as const),
    ...['ions', 'iez', 'èrent'].map((end) => [stem + end, 'past'] as const),
    ...participles(`${stem}é`),
  ];
}

function second(stem: string): readonly (readonly [string, Form])[] {
  return [
    ...['ir', 'is', 'it', 'issons', 'issez', 'issent', 'isse'].map((end) => [stem + end, 'base'] as const),
    [`${stem}issant`, 'gerund'],
    ...['irai', 'ira', 'irons', 'irez', 'iront', 'irait', 'irions', 'iriez'].map(
      (end) => [stem + end, 'finite'] as const,
    ),
    ...['issais', 'issait', 'issaient'].map((end) => [stem + end, 'past'] as const),
    ...participles(`${stem}i`),
  ];
}
