import type { Form } from '../../meaning/concepts.ts';

/** Irregular verbs: present and commands / past, future and conditional / participle. */
const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  `ser soy eres es somos sois son sea seas seamos sean siendo / era eras eran fui fue fuimos fueron será serán sería serían / sido
estar estoy estás está estamos estáis están esté estén esté estemos / estaba estaban estuvo estuve estará estaría / estado
haber he has ha hemos habéis han haya hayan hay / había habían hubo habrá habría / habido
ir voy vas va vamos vais van vaya vayan vayamos yendo / iba iban fue irá irán iría / ido
hacer hago haces hace hacemos hacéis hacen haga hagan hagamos haz haced haciendo / hacía hice hizo hicimos hicieron hará haremos haría / hecho
tener tengo tienes tiene tenemos tenéis tienen tenga tengan / tenía tenían tuvo tuve tendrá tendría / tenido
mantener mantengo mantienes mantiene mantenemos mantenéis mantienen mantenga mantengan mantengamos mantén mantened manteniendo / mantenía mantuvo mantendrá / mantenido
retener retengo retiene retenemos retienen retenga retengan / retenía retuvo / retenido
detener detengo detiene detenemos detienen detenga detengan detén detened deteniendo / detenía detuvo detendrá / detenido
poder puedo puedes puede podemos podéis pueden pueda puedan podamos / podía pude pudo podrá podrán podría podrían podríamos podrías podríais / podido
querer quiero quieres quiere queremos queréis quieren quiera quieran quisiera quisiéramos quisieran / quería querían quiso querrá querría querríamos / querido
deber debo debes debe debemos debéis deben deba deban / debía debió deberá debería deberían / debido
decir digo dices dice decimos decís dicen diga digan di / decía dijo dije dijeron dirá / dicho
poner pongo pones pone ponemos ponéis ponen ponga pongan pon poned poniendo / ponía puso pondrá / puesto
dar doy das da damos dais dan dé den demos dad dando / daba dio dieron dará / dado
seguir sigo sigues sigue seguimos seguís siguen siga sigan sigamos seguid siguiendo / seguía siguió seguirá seguirán / seguido
proseguir prosigo prosigue prosigamos prosiguen prosiga prosigan prosiguiendo / prosiguió proseguirá / proseguido
venir vengo viene venimos vienen venga vengan ven / venía vino vendrá / venido
salir salgo sale salimos salen salga salgan sal / salía salió saldrá / salido
saber sé sabe sabemos saben sepa sepan / sabía supo sabrá / sabido
ver veo ve vemos ven vea vean / veía vio vieron / visto
traer traigo trae traemos traen traiga traigan traed / traía trajo / traído
caer caigo cae caen caiga / caía cayó / caído
oir oigo oye oímos oyen / oía oyó / oído
pedir pido pides pide pedimos pedís piden pida pidan pidamos / pedía pidió / pedido
servir sirvo sirve servimos sirven sirva sirvan / servía sirvió / servido
perder pierdo pierde perdemos pierden pierda / perdía perdió / perdido
entender entiendo entiende entendemos entienden entienda / entendía entendió / entendido
pensar pienso piensas piensa pensamos piensan piense / pensaba pensó / pensado
cerrar cierro cierra cerramos cierran cierre cierren cerrad / cerraba cerró / cerrado
empezar empiezo empieza empezamos empiezan empiece / empezaba empezó / empezado
volver vuelvo vuelve volvemos vuelven vuelva vuelvan / volvía volvió / vuelto
devolver devuelvo devuelve devolvemos devuelven devuelva devuelvan / devolvió / devuelto
mover muevo mueves mueve movemos movéis mueven mueva muevan movamos moved moviendo / movía movió moverá / movido
encontrar encuentro encuentra encontramos encuentran / encontraba encontró / encontrado
contar cuento cuenta contamos cuentan / contaba contó / contado
revocar revoco revoca revocamos revocan revoque revoquen revoquemos revocad revocando / revocaba revocó revocará / revocado
sacar saco sacas saca sacamos sacáis sacan saque saquen saquemos sacad sacando / sacaba sacó saqué sacará / sacado
bloquear bloqueo bloquea bloqueamos bloquean bloquee bloqueen bloquead / bloqueó / bloqueado
pagar pago pagas paga pagamos pagáis pagan pague paguen paguemos pagad pagando / pagaba pagó pagué pagará pagaremos pagaría / pagado
cargar cargo carga cargamos cargan cargue carguen carguemos cargad cargando / cargaba cargó cargué / cargado
entregar entrego entrega entregamos entregan entregue / entregó / entregado
llegar llego llega llegamos llegan llegue lleguen / llegaba llegó / llegado
reemplazar reemplazo reemplaza reemplazan reemplace / reemplazó / reemplazado
rechazar rechazo rechaza rechazamos rechazan rechace rechacen / rechazó / rechazado
autorizar autorizo autoriza autorizamos autorizan autorice autoricen autorizad / autorizó / autorizado
realizar realizo realiza realizamos realizan realice realicen realizad / realizó / realizado
finalizar finalizo finaliza finalizamos finalizan finalice finalicen / finalizó / finalizado
paralizar paralizo paraliza paralizamos paralizan paralice paralicen paralizad paralizando / paralizó / paralizado
aplazar aplazo aplaza aplazamos aplazan aplace aplacen aplazad / aplazó / aplazado
desplazar desplazo desplaza desplace / desplazó / desplazado
conservar conservo conserva conservamos conservan conserve conserven conservad / conservó conservará / conservado
proceder procedo procede procedemos procedéis proceden proceda procedan proced procedan procediendo / procedió procederá / procedido
transferir transfiero transfieres transfiere transferimos transferís transfieren transfiera transfieran transferid transfiriendo / transfería transfirió transferirá / transferido
preferir prefiero prefiere preferimos prefieren prefiera / prefería prefirió preferiría preferiríamos / preferido
desistir desisto desiste desistimos desisten desista desistan desistid / desistió / desistido
diferir difiero difiere diferimos difieran / difirió / diferido
suspender suspendo suspendes suspende suspendemos suspenden suspenda suspendan suspended suspendiendo / suspendió suspenderá / suspendido
permanecer permanezco permanece permanecemos permanecen permanezca permanezcan / permanecía permaneció permanecerá / permanecido
pertenecer pertenezco pertenece pertenecen pertenezca / pertenecía / pertenecido
conocer conozco conoce conocemos conocen / conocía conoció / conocido
agradecer agradezco agradece agradecemos agradecería agradeceríamos / agradeció / agradecido
deshacer deshago deshace deshacemos deshagan deshaga / deshizo / deshecho
escribir escribo escribe escribimos escriben escriba / escribía escribió / escrito
abrir abro abre abrimos abren abra abran / abría abrió / abierto
romper rompo rompe rompemos rompen rompa / rompió / roto
incluir incluyo incluye incluimos incluyen incluya / incluía incluyó / incluido
excluir excluyo excluye excluimos excluyen excluya excluyan excluid / excluyó / excluido
concluir concluyo concluye concluimos concluyen concluya concluyan / concluyó / concluido`
    .split('\n')
    .map((line) => [line.split(' ')[0] ?? '', line] as const),
);

/** All forms of a Spanish verb: tú, usted, vos and vosotros. */
export function inflectSpanish(lemma: string): readonly (readonly [string, Form])[] {
  const known = irregular[lemma];
  if (known !== undefined) {
    const [present = '', past = '', participle = ''] = known.split(' / ');
    const stem = participle.slice(0, -1);
    return [
      ...present.split(' ').map((word) => [word, 'base'] as const),
      ...past
        .split(' ')
        .map(
          (word) => [word, /r(?:á|án|é|emos|ía|ían|íamos|ías|íais)$/.test(word) ? 'finite' : 'past'] as const,
        ),
      ...['o', 'a', 'os', 'as'].map((end) => [stem + end, 'participle'] as const),
    ];
  }
  const stem = lemma.slice(0, -2);
  const ar = lemma.endsWith('ar');
  const soft =
    /[^g]g$|^g$/.test(stem) && ar
      ? `${stem}u`
      : stem.endsWith('c') && ar
        ? `${stem.slice(0, -1)}qu`
        : stem.endsWith('z') && ar
          ? `${stem.slice(0, -1)}c`
          : stem;
  const present = ar
    ? ['ar', 'o', 'as', 'a', 'amos', 'áis', 'an', 'ad', 'á', 'ás']
    : [
        lemma.slice(-2),
        'o',
        'es',
        'e',
        lemma.endsWith('er') ? 'emos' : 'imos',
        'en',
        lemma.endsWith('er') ? 'ed' : 'id',
        lemma.endsWith('er') ? 'é' : 'í',
      ];
  const wish = ar ? ['e', 'es', 'emos', 'en', 'éis'] : ['a', 'as', 'amos', 'an', 'áis'];
  return [
    ...present.map((end) => [stem + end, 'base'] as const),
    ...wish.map((end) => [soft + end, 'base'] as const),
    [`${stem}${ar ? 'ando' : 'iendo'}`, 'gerund'],
    ...['á', 'án', 'é', 'emos', 'ía', 'ían', 'íamos'].map((end) => [lemma + end, 'finite'] as const),
    ...(ar
      ? ['aba', 'aban', 'ábamos', 'ó', 'aron', 'aste', 'ara', 'aran']
      : ['ía', 'ían', 'ió', 'ieron', 'iste', 'iera', 'ieran']
    ).map((end) => [stem + end, 'past'] as const),
    [`${soft}é`, 'past'],
    ...(ar ? ['ado', 'ada', 'ados', 'adas'] : ['ido', 'ida', 'idos', 'idas']).map(
      (end) => [stem + end, 'participle'] as const,
    ),
  ];
}
