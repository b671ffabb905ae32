import type { Tongue } from '../../meaning/tongue.ts';

/** Las palabras que sostienen la frase: the words that hold a sentence together. */
export const frame: Tongue['words'] = {
  never: `
    ni, nada, ninguno, ninguna, nadie, bajo ningún concepto, bajo ninguna circunstancia, de ningún modo
  `,
  as: 'como',
  not: `
    no, nunca, jamás, tampoco, ningún, en contra de, ya no, no ~ nada, no ~ ninguno, no ~ ninguna, sin que,
    prohibir:v, oponerse a, me opongo a, nos oponemos a
  `,
  please: `
    por favor, porfa, porfavor, xfa, pf, favor de, favor, por la presente, ruego, rogamos, les ruego,
    le ruego, les rogamos, le rogamos, se ruega, solicito, solicitamos, solicitar:v, pedir:v, les pido,
    le pido, les pedimos, agradecería, agradeceríamos, agradeceré, les agradezco, sírvase, sírvanse,
    tengan a bien, tenga a bien, hagan el favor de, haga el favor de, hágame el favor, simplemente,
    ruégoles, quede, queden
  `,
  askUs: `
    (pueden|puede|podrían|podría|puedes|podrías|podéis|podríais) [ustedes|usted|por favor|favor de|me|nos|también|entonces|así|vosotros],
    serían tan amables de, sería tan amable de, les importaría, le importaría, te importaría, quisiera que,
    quisiéramos que, me gustaría que, nos gustaría que, quiero que, queremos que, necesito que,
    necesitamos que, les pido que, le pido que, sería posible que ustedes, me hacen el favor,
    me (hacen|hace|haces|haría|harían) el favor de, nos (hacen|hace) el favor de, tendrían la amabilidad de,
    tendría la bondad de, si me hace el favor de, hagan el favor de, haga el favor de, haced el favor de,
    hacedme el favor de
  `,
  wish: `
    querer:v, desear:v, gustaría, necesitar:v, preferir:v, pretender:v, interesa, interesar:v,
    tener intención de, tenemos intención, exigir, exijo, exigimos, esperar:v que, hace falta, ocupar:v,
    ocupo, ocupamos, encargar:v, les encargo, le encargo, tener:v la intención
  `,
  must: `
    deber:v, tener:v que, hay que, tiene que, tienen que, ha de, han de, es necesario, asegúrense de,
    asegúrese de, que se, para que se
  `,
  can: 'poder:v, pueda',
  will: 'ir:v a, va a, van a, vamos a, voy a, será, serán',
  be: 'ser:v, estar:v, sea, sean, está, están, esté, estén, fue, ha sido, han sido, sido, siendo',
  have: 'haber:v, he, has, ha, hemos, habéis, han, haya',
  decide: `
    decidir:v, decidimos, decidí, decidido, resolver, resolvimos, elegir, elegimos, optar:v por,
    optamos por, acordar, acordamos, acordado, determinar:v, decisión
  `,
  report: `
    decir:v, informar:v, avisar:v, comunicar:v, comentar:v, explicar:v, escribir:v, indicar:v, mencionar:v,
    asegurar:v, afirmar:v, saber:v, creer:v, pensar:v que, prometer:v, anunciar:v, contar:v, oir:v
  `,
  question: `
    =cómo, como puedo, =por =qué, por qué, cuánto, cuánta, cuántos, =cuándo, cuál, cuáles, =qué, =quién,
    =dónde, que pasa, que cuesta, a que precio, es posible, sería posible, es posible todavía, se puede,
    podemos, puedo, podríamos, podría yo, podría saber, hay forma, hay alguna forma, saber si,
    me pregunto si, tengo que, tenemos que, todavía se puede, aún se puede, se podría, estamos a tiempo,
    estoy a tiempo,
    (pueden|puede|podrían|podría|puedes|podrías|podéis|podríais) [por favor] [me|nos] (confirmar|confirmarme|confirmarnos|decirme|decirnos|indicarme|indicarnos) (que|si|cuando|cuanto|como)
  `,
  past: `
    ayer, la semana pasada, el mes pasado, el año pasado, antes de ayer, anteayer, anoche, hace,
    en su momento, antiguamente, ya, anteriormente, recientemente, el otro día,
    me (pidió|pidieron|ha pedido|han pedido|dijo|dijeron), nos (pidió|pidieron|ha pedido|dijo|dijeron),
    quería que (yo|nosotros)
  `,
  until: `
    hasta, antes de, antes del, todavía no, aún no, por ahora, de momento, por el momento, mientras tanto
  `,
  thanks: `
    hola, buenos días, buenas tardes, buenas noches, buenas, muchas gracias, gracias, mil gracias, saludos,
    un saludo, saludos cordiales, atentamente, estimado, estimada, estimados, estimadas, cordialmente,
    disculpen, disculpe, disculpas, perdón, perdonen, lo siento, lo sentimos, un abrazo, qué tal, buen día,
    cordial saludo, apreciados, perdón por, perdona por, perdonen por, perdonad por, disculpen por
  `,
  it: `
    lo, la, este número, esta línea, ese número, esa línea, este, esta, ese, esa, éste, ésta, ése, ésa, eso,
    esto, el mismo, la misma, dicho número, dicha línea, aquel, aquella, este último, esta última, él, ella,
    dicho, dicha, mencionado, el citado, ello, su <port>, (ese|esa|este|esta|dicho|dicha) <port>
  `,
  them: `
    los, las, estos, estas, esos, esas, éstos, éstas, ésos, ésas, estos números, estas líneas, esos números,
    esas líneas, estos dos, esas dos, esos dos, estas dos, estos tres, estas tres, los siguientes,
    las siguientes, siguientes números, siguientes líneas, dichos números, dichas líneas, aquellos, ellos,
    ellas, los mismos, los dos números, sus <port>
  `,
  all: `
    todos, todas, todo, toda, entero, entera, completo, completa, la totalidad, cada uno, cada una, íntegro,
    ninguno de los, ninguna de las, al completo, totalidad
  `,
  both: 'ambos, ambas, los dos, las dos, ninguno de los dos, ninguna de las dos, los 2, las 2',
  rest: `
    (los|las) (otros|otras) (dos|tres|cuatro|2|3), (otros|otras) (dos|tres), resto, el resto, los demás,
    las demás, demás, los otros, las otras, los restantes, las restantes, todo lo demás, lo demás,
    todos los demás, todas las demás, números restantes, líneas restantes, otras líneas, otros números
  `,
  other: 'el otro, la otra, el otro número, la otra línea',
  nth: `
    (primer|primero|primera|segundo|segunda|tercero|tercera|último|última|primeros|primeras|últimos|últimas) (número|línea|números|líneas|dos|de la lista|tres),
    el primero, el segundo, la segunda, el tercero, la tercera
  `,
  latter: 'este último, esta última',
  former: '',
  only: 'solo, sólo, solamente, únicamente, nomás, nada más, exclusivamente, único, única',
  except: `
    excepto, salvo, menos, a excepción de, a excepción del, con excepción de, con excepción del,
    con la excepción de, exceptuando, quitando, aparte de, aparte del, sin contar, fuera de,
    con la (única|sola) (salvedad|excepción) de, con la (única|sola) (salvedad|excepción) del, salvedad de,
    salvedad del, a salvo, salvo por, con excepción hecha de
  `,
  below: `
    abajo, más abajo, siguientes, siguiente, a continuación, de abajo, abajo mencionados, abajo listados,
    que figuran abajo, detallados a continuación, detallo a continuación, debajo, indicados abajo,
    que aparecen abajo
  `,
  above: `
    arriba, arriba mencionados, mencionados arriba, antes mencionados, citados, de arriba, anteriores,
    anteriormente mencionados
  `,
  attached: `
    adjunto, adjunta, adjuntos, adjuntas, archivo, fichero, archivo adjunto, fichero adjunto,
    documento adjunto, anexo, excel, csv, hoja de cálculo, planilla, en el archivo, listado adjunto,
    adjuntamos, adjunto a este
  `,
  list: 'lista, listado, tabla, archivo, fichero, hoja, planilla, relación',
  also: `
    también, además, igualmente, asimismo, lo mismo para, lo mismo con, igual con, igual que, y también,
    tampoco, lo mismo vale para, lo mismo digo de, así como, junto con
  `,
  instead: 'en cambio',
  everybody: `
    todos los clientes, todos sus clientes, sus reglas, tus reglas, tus instrucciones, sus instrucciones,
    todos tus clientes
  `,
  we: `
    yo, nosotros, nosotras, mi, mí, me, nos, nuestro cliente, nuestra clienta, mi jefe, mi jefa, mi marido,
    mi mujer, mi esposa, mi esposo, la dirección, la gerencia, mi socio, el cliente, mi cliente, mis jefes,
    el jefe, la jefa
  `,
  you: 'usted, ustedes, vosotros, vosotras, tú, vos, uds, ud, os, te',
  they: 'alguien, un compañero, una compañera',
  det: `
    el, la, los, las, un, una, unos, unas, mi, mis, nuestro, nuestra, nuestros, nuestras, su, sus, tu, tus,
    este, esta, estos, estas, ese, esa, esos, esas, cada, dicho, dicha, dichos, dichas, algún, alguna, otro,
    otra, otros, otras, dos, tres, cuatro, cinco, seis, nuevo, nueva, antiguo, antigua, viejo, vieja, mismo,
    misma, propio, propia, primer, primera, principal, correspondiente, mencionado, mencionados, mencionada,
    del, al, cuyo
  `,
  prep: `
    en, por, sobre, entre, desde, durante, según, tras, bajo, contra, hacia, vía, mediante, respecto a,
    respecto de, en cuanto a, debido a, gracias a, a causa de, a raíz de, a partir de, en lugar de,
    en lugar del, en vez de, en vez del, que, sin, dentro de, dentro del, junto a, frente a, ante,
    detrás de, a pesar de, a fin de, incluyendo, encima de
  `,
  from: 'de entre, fuera de',
  with: 'con, en casa de',
  for: `
    de, del, para, de la, sobre, referente a, relativo a, respecto al, correspondiente a, en relación con,
    en lo que respecta a, por lo que respecta a
  `,
  to: 'a, al',
  and: 'ni, y, e, &, +, luego, después, así que, por tanto, entonces, así como, y además, conque',
  or: 'o, u, o bien',
  but: 'pero, mas, sin embargo, no obstante, en cambio, aunque, mientras que, sino, sino que, eso sí',
  that: 'que',
  relative: `
    que es, que son, quien, cuyo, cuya, el cual, la cual, los cuales, las cuales, donde, que está,
    que están, que usamos, que tenemos, que tengo, que usa
  `,
  if: `
    si, siempre que, siempre y cuando, a condición de que, con la condición de, a menos que, a no ser que,
    salvo que, en caso de, en caso de que, en cuanto, una vez que, solo si, sólo si, únicamente si,
    en el caso de que, mientras no, a falta de respuesta, de no recibir respuesta, salvo contraorden,
    salvo aviso en contrario, si no, con la única condición, a condición, con tal de que, con tal que,
    bajo la condición
  `,
  thisOrder: `
    (este|esta|todo el|toda la) (pedido|orden|solicitud|expediente) [entero|completo|entera|completa],
    el pedido (entero|completo), la orden (entera|completa), la solicitud (entera|completa)
  `,
  because: `
    porque, ya que, puesto que, pues, dado que, debido a que, como ya, para que, después de que,
    antes de que, antes de, aunque, visto que, es que, pq, xq
  `,
  when: 'cuando, cada vez que',
  filler: `
    no más con, no olviden, no olvide, no duden en, no dude en, ahora, ahorita, aquí, ahí, allí, allá, hoy,
    aún, todavía, muy, bien, así, mejor, pronto, ya mismo, inmediatamente, de inmediato, cuanto antes,
    lo antes posible, a la brevedad, a la mayor brevedad, urgente, con urgencia, asap, de una vez,
    de momento, por fin, finalmente, al final, en realidad, realmente, la verdad, de verdad,
    definitivamente, por completo, completamente, del todo, en su totalidad, totalmente, lamentablemente,
    por desgracia, por lo tanto, por tanto, por eso, por ello, como acordamos, como hablamos,
    según lo acordado, según lo hablado, según lo previsto, tal como, normalmente, como estaba, tal cual,
    en principio, si es posible, si fuera posible, si puede ser, si no es mucha molestia, de ser posible,
    si aún es posible, si todavía es posible, si se puede, si son tan amables, en mi nombre,
    en nuestro nombre, por mi parte, por nuestra parte, para mí, para nosotros, formalmente, oficialmente,
    por escrito, expresamente, se, le, les, más, menos mal, muchas, mucho, mucha, muchos, algo, bastante,
    casi, siempre, a veces, tal vez antes, además, equipo, señor, señora, señores, compañeros, amigos,
    chicos, gente, don, doña, sin problema, no hay problema, ningún problema, sin prisa, no solo, no sólo,
    de todas formas, de todos modos, en todo caso, de hecho, igual, nomas, pues, pues nada, bueno, buena,
    buen, entonces, cómo va, cómo están, cómo está, cómo andan, cómo anda, qué tal, qué tal todo,
    qué le vamos a hacer, qué se le va a hacer, qué más da, qué remedio, verdad?, no?, vale?, sabe, saben,
    por así decirlo, che, pibe, al tiro, nomás, no más, de plano, de por sí, total, en fin, por cierto,
    a todo esto, dicho sea de paso, tal como quedamos, como quedamos, sin falta, de lleno, ambas inclusive,
    inclusive, en definitiva, al fin y al cabo, después de todo, tras pensarlo, pensándolo, les informo que,
    les informamos que, le informo que, os informo que, os comunico que, les comunico que, le comunico que,
    les comunicamos que, por la presente, por medio de la presente, por este medio, les confirmo que,
    os confirmo que, les aviso que, les aviso, dense por avisados, quedan avisados,
    ya (acordada|acordado|fijada|fijado|prevista|previsto|pactada|programada|confirmada),
    si todavía se puede, si aún se puede, si es tan amable, si no es molestia
  `,
  insteadOf: 'en lugar de, en lugar del, en vez de, en vez del',
  else: 'de lo contrario, en caso contrario',
};
