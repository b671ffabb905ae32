import type { Tongue } from '../../meaning/tongue.ts';

/** Lo que se contesta a un aviso de costes y riesgos, y cómo se retira lo dicho. */
export const answers: Tongue['words'] = {
  yes: `
    =sí, si, si claro, sip, claro, claro que sí, por supuesto, de acuerdo, estamos de acuerdo,
    estoy de acuerdo, conforme, conformes, aprobado, aprobada, aceptado, autorizado, confirmado, confirmo,
    confirmamos, exacto, exactamente, correcto, así es, eso es, eso mismo, perfecto, está bien,
    estamos conformes, nos parece bien, me parece bien, va, órale, sale, cómo no, desde luego,
    tienen mi autorización, tienen nuestro visto bueno, visto bueno, sí señor, por mí bien, bueno sí, listo,
    órale pues, está bueno, ándale, dale sí, pues sí, qué remedio, sea, eso, así mismo
  `,
  no: 'no, no gracias, no señor, de ninguna manera, en absoluto, para nada, ni hablar, negativo, nunca',
  ok: `
    vale, lo necesario, hagan lo necesario, ok, okay, okey, entendido, recibido, enterado, enterados,
    tomo nota, tomamos nota, anotado, oído, comprendido, estar:v (bien|ok|perfecto|bueno), ser:v aceptable
  `,
  accept: `
    aceptar:v, aprobar, aprobamos, apruebo, aprueban, autorizar:v, pagar:v, abonar:v, asumir:v, asumimos,
    costear:v, consentir, consentimos, consiento, facturar:v,
    cargar:v ~ (a|en) (la|mi|nuestra) [próxima] (cuenta|factura|tarjeta), cobrar:v, cóbrenlo, cóbrenmelo,
    cárguenlo, cárguenmelo, cargar:v, añadir:v ~ a la factura, agregar:v ~ a la factura,
    ponerlo en la factura, en la próxima factura,
    <cost> ~ (está bien|están bien|me parece bien|nos parece bien|aceptado|aceptados|aceptada|aprobado|aceptable|ok|no hay problema|no importa|no es problema|conforme),
    estar:v (bien|conforme|de acuerdo) con (el|la|los|las) <cost>, de acuerdo con (el|la|los|las) <cost>,
    conformes con (el|la|los|las) <cost>, conforme con (el|la|los|las) <cost>, cueste lo que cueste,
    no importa el <cost>, a pesar del <cost>, aunque cueste, aun con el <cost>, corre por nuestra cuenta,
    por nuestra cuenta, por mi cuenta, hacerse cargo de, nos hacemos cargo, me hago cargo,
    correr:v con (los|el) <cost>,
    cargar:v ~ (a|en) (la|mi|nuestra|mi próxima|nuestra próxima|la próxima) (factura|cuenta|tarjeta),
    poner:v ~ en (la|mi|nuestra) [próxima] (factura|cuenta), sumar:v ~ a la factura, pasar:v ~ factura,
    hacerse cargo, <cost> (los|las|lo|la) (pagamos|pago|asumimos|asumo|abonamos|abono|cubrimos),
    pese al <cost>, pese a los <cost>, a pesar de los <cost>, a pesar de las <cost>, aun pagando,
    no importa pagar, aunque haya que pagar, aunque (tengamos|tenga) que pagar,
    de acuerdo con [<det>] <cost>, conforme con [<det>] <cost>
  `,
  refuse: `
    muy caro, demasiado caro, carísimo, caro, cara, no vale la pena, no compensa, no merece la pena,
    un robo, abusivo, excesivo, rechazar:v, no pagar, no pagamos, no pienso pagar, no vamos a pagar,
    harta plata, mucha plata, mucho dinero, no me cierra pagar, no nos cierra pagar, no nos sale a cuenta,
    no sale a cuenta, no me sale a cuenta, ni loco, ni locos, un dineral, es un abuso, una barbaridad
  `,
  takeBack: `
    (ignorar:v|olvidar:v|ignoren|ignore|olviden|olvide|desestimen|desestime|descarten|no tengan en cuenta|hagan caso omiso de|hagan caso omiso a|haga caso omiso de) [~] (mi|nuestro|el|este|mis|ese|la) [último|anterior|primer|pasado|última] (correo|mail|email|mensaje|correos|mensajes|solicitud|cancelación|e-mail),
    cambiar:v de (opinión|idea|parecer), cambié de opinión, hemos cambiado de idea,
    (olvidar:v|olvídense|olvídese|olvídate|olvidaos) (la cancelación|de la cancelación|de cancelar|de eso|del asunto|lo de cancelar|lo de la cancelación),
    (parar:v|dejar:v|cesar:v) de (cancelar|anular|suspender), detener:v la cancelación,
    parar:v la cancelación, retirar:v (mi|nuestra|la) (solicitud de cancelación|cancelación), retracto,
    me retracto, nos retractamos, lo pensé mejor, lo hemos pensado mejor, al final no cancel,
    anular:v la cancelación, cancelar:v la cancelación
  `,
  correct: `
    quise decir, quería decir, queríamos decir, quisimos decir, corrección, corrijo, número equivocado,
    debe decir, debería decir, me equivoqué, errata, fe de erratas, me refería a, nos referíamos a,
    error mío, sino, perdón es, perdón quise, perdón era, perdón quería, perdón
  `,
  undo: 'uy no, ay no, eh no, pensándolo bien, pensándolo mejor, esperen no, espera no, perdón no',
  cost: `
    cargo, cargos, coste, costes, costo, costos, tarifa, tarifas, precio, importe, monto, suma, factura,
    penalización, penalizaciones, dinero, plata, euros, pesos, dólares, comisión, recargo, gasto, gastos,
    cuota, multa, cobro, cobros, tasa, condiciones, riesgo, riesgos, corte, interrupción del servicio
  `,
  free: `
    gratis, gratuito, gratuita, sin coste, sin costo, sin cargo, sin cargos, sin gastos, sin recargo,
    sin costes, no cuesta nada, no cueste nada, no me cuesta nada, sin penalización, ningún coste,
    ningún costo, ningún cargo, cobren nada, cobran nada, cuesta algo, un euro, un peso
  `,
  bargain: `
    descuento, rebaja, sin la <cost>, sin el <cost>,
    (quitar:v|eliminar:v|anular:v|cancelar:v|retirar:v) (el|la|los|las|ese|este|esos) <cost>, condonar:v,
    quién paga, negociar:v, como máximo <cost>, máximo <cost>, hasta <cost>, no más de <cost>,
    a lo sumo <cost>
  `,
  hedge: `
    sería un error, sería una lástima, algún día, un día de estos, probablemente, seguramente, quizás,
    quizá, tal vez, a lo mejor, posiblemente, estamos pensando, estoy pensando, pensando en,
    estamos valorando, valorando, considerando, no estoy seguro, no estoy segura, no estamos seguros,
    no lo tengo claro, no lo tenemos claro, dudando, dudamos, dudo, estudiando si, puede que, podría ser,
    sin decidir, no hemos decidido, aún no decidimos
  `,
};
