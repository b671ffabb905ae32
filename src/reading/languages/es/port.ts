import type { Tongue } from '../../meaning/tongue.ts';

/** Lo que pone fin a una portabilidad, lo que la lleva a cabo, lo que se queda: the words that decide. */
export const port: Tongue['words'] = {
  remove: `
    quitar:v, sacar:v, eliminar:v, borrar:v, tachar:v, excluir:v, retirar:v, dar:v de baja, bajar:v de
  `,
  cancel: `
    cancelar:v, anular:v, parar:v, detener:v, suspender:v, retirar:v, revocar:v, abortar:v, paralizar:v,
    frenar:v, interrumpir:v, desistir:v, desistir:v de, renunciar:v a, cesar:v, quitar:v, eliminar:v,
    excluir:v, borrar:v, tachar:v, descartar:v, bloquear:v la <port>, rescindir:v, dejar:v sin efecto,
    dejar:v sin efectos, dejar:v ~ sin efecto, queda sin efecto, quede sin efecto, quedan sin efecto,
    sin efecto, dar:v de baja, dar:v por (cancelado|cancelada|anulado|anulada|terminada),
    dar:v marcha atrás, echar:v atrás, echar:v para atrás, echar:v ~ atrás, deshacer:v, tirar:v para atrás,
    dejar:v fuera, dejar:v ~ fuera, no seguir adelante, no sigan adelante, no siga adelante, poner:v fin a,
    stop, alto a, dar:v por terminada, dejar:v caer, darle:v de baja, dar:v reversa, bajar:v de,
    bajar:v del <order>, no (dejen|deje|dejes|dejéis) de (cancelar|anular|parar), olvidar:v la <port>,
    olvídense de la <port>, olvídese de la <port>, tirar:v atrás, abandonar:v, liquidar:v,
    cortar:v la <port>, cortar:v el <port>,
    (sacar|quitar|bajar|retirar|excluir|eliminar|borrar|tachar|apartar|descolgar|desvincular|tirar|remover):v ~ (del|de la|de ese|de este|de esa|de esta|de nuestro|de mi|de) (<port>|<order>|<list>),
    bajar:v del <port>, sacar:v del <port>, remover:v, desistir:v del,
    quedar:v (descartado|descartada|descartados|anulado|anulada|anulados|cancelado|cancelada|suspendido|suspendida) [el|la|los],
    (no|nunca) (se va|se van|va|van) a (cambiar|portar|pasar|mover|migrar|traspasar), siempre no,
    al final no, que no se haga la <port>, que no se hagan las <port>, no se haga la <port>,
    no hagan la <port>, no haga la <port>, dejar:v (por|como) no (hecha|hecho|presentada|presentado), nulo,
    nula, nulo y sin efecto, quedar:v en nada, dejar:v en nada, pegar:v marcha atrás, dar:v carpetazo,
    abstenerse de, absténganse de, se abstengan de, evitar:v (portar|la <port>), parar:v el carro,
    tirar:v abajo, dar:v por cerrada, desactivar:v la <port>, ya no se haga, quedar:v sin efecto,
    echar:v abajo, sacar:v (el|la|los|las|lo|ese|esa|esos|esas) [~] <number>, sacarlo, sacarla, sacarlos,
    sacarlas, sáquenlo, sáquenla, sáquenlos, sáquenlas, sácalo, sácala, sacadlo, sacadla,
    ya no (quiero|queremos|necesito|necesitamos) [la|el] <port>,
    no (sigáis|sigan|siga|sigas) adelante [con],
    no (continúen|continúe|continuéis|procedan|proceda|procedáis) con, tampoco se haga (lo|la) [de|del],
    tampoco (traerlo|traerla|pasarlo|pasarla|portarlo),
    no hay que (traerlo|traerla|pasarlo|pasarla|portarlo|portarla), bajar:v de la <list>,
    bajar:v de la <order>, que no se pase, ya no se pase, ya no se pasen, no se pase, no se pasen,
    olvidar:v del, olvidaos del, olvídense del, olvídate del, den de baja el <order>,
    dar:v de baja el <order>, que no lo traigan, que no la traigan, no lo traigan, no la traigan,
    acordó no portar, decidimos no portar, decidió no portar,
    (acordar|decidir):v no (portar|pasar|traspasar|migrar)
  `,
  move: `
    portar:v, transferir:v, traspasar:v, migrar:v, trasladar:v, pasar:v, cambiar:v de <carrier>,
    cambiar:v de compañía, mover:v, llevar:v con ustedes, venir:v con ustedes, cambiar:v a ustedes, mudar:v,
    irse con ustedes, portearse, portear:v, recibir:v con ustedes, hacer:v la <port>, cambiar:v, cambiarse,
    entrar:v, meterle pata, hacer:v el traspaso, irse a ustedes
  `,
  stay: `
    quedar:v, quedarse, permanecer:v, continuar con <carrier>, seguir:v con <carrier>, seguir:v con <name>,
    seguir:v en <name>, quedar:v donde, seguir:v donde, continuar:v en <name>, continuar:v con <name>,
    quedar:v ahí, quedarse en
  `,
  keep: 'mantener:v, conservar:v, retener:v, guardar:v, quedar:v con, preservar:v',
  leave: 'dejar:v, dejar:v en su sitio, dejar:v donde',
  proceed: `
    proceder:v, adelante, seguir:v adelante, sigan adelante, hágalo, háganlo, hazlo, hacedlo, ejecutar:v,
    realizar:v, llevar:v a cabo, tramitar:v, efectuar:v, completar:v, terminar:v, finalizar:v, concluir:v,
    hacer:v efectivo, dar:v curso a, dar:v curso, denle, dale, denle nomás, procedan nomás, gestionar:v
  `,
  continue: `
    tener:v lugar, continuar:v, seguir:v, proseguir:v, como estaba (previsto|planeado|programado),
    según lo previsto, tal como estaba previsto,
    (proceder:v|continuar:v|seguir:v) (como|según) (lo previsto|lo planeado|lo acordado|previsto|estaba previsto|lo programado),
    dejar:v que siga, dejar:v que (siga|continúe|se haga|se complete|pase|proceda), que siga, avanzar:v,
    dejar:v correr, llegar:v a término, dejar:v seguir, que siga su curso, seguir:v su curso,
    sigan no más con, siga no más con, sigan nomás con, siga nomás con, (sigan|siga|sigue|sigamos) no más,
    (como|según|tal como|tal y como) [estaba|estaban|está|lo] (prevista|previsto|previstos|previstas|planeado|planeada|acordado|acordada|programado|programada|convenido|pactado|pactada|hablado),
    que se venga ~ con ustedes, que se vengan ~ con ustedes
  `,
  let: 'dejar:v que, permitir:v',
  port: `
    portabilidad, portabilidades, porta, portación, portaciones, traspaso, traspasos, transferencia,
    transferencias, migración, cambio de (compañía|operador|operadora), traslado del número, traslado,
    trámite, pase, paso a ustedes, proceso de portabilidad, solicitud de (portabilidad|portación|portado),
    port, port-in, portado
  `,
  cancellation: `
    cancelación, cancelaciones, anulación, baja de la <port>, suspensión, revocación, desistimiento,
    retirada, interrupción, renuncia
  `,
  order: `
    pedido, pedidos, orden, órdenes, solicitud, solicitudes, expediente, expedientes, lista, listado,
    petición, gestión, folio, ticket, formulario, lote, autorización, mandato, carta
  `,
  number: `
    número, números, nro, núm, línea, líneas, teléfono, teléfonos, fijo, fijos, móvil, móviles, celular,
    celulares, fax, fono, fonos, extensión, extensiones, terminado en, terminada en, terminados en,
    acabado en, acabada en, que acaba en, que termina en, que terminan en, terminación, terminaciones,
    acabados en, número de (teléfono|fax), did, dids, centralita, conmutador, cabecera, línea fija,
    línea móvil, línea principal, ascensor, alarma, anexo, rango, bloque, numeración, numeraciones, el del,
    la del, los del, las del, uno, una, recepción, línea del fax
  `,
  carrier: `
    operador, operadora, operadores, operadoras, compañía, compañías, proveedor, proveedores,
    empresa de teléfonos, telefónica, telefonía, red, carrier, telco, compañía telefónica,
    compañía de teléfono, distribuidora
  `,
  losing: `
    (operador|operadora|compañía|proveedor|empresa|contrato|plan|tarifa|red) (actual|de ahora|de siempre|anterior|antigua|antiguo|original|presente|vigente|donante|existente|de origen|que tenemos|que tengo),
    (actual|antiguo|antigua|mismo|misma|anterior|vieja|viejo) (operador|operadora|compañía|proveedor|empresa|contrato|plan),
    nuestro (operador|proveedor), nuestra (compañía|operadora), mi (operador|compañía|operadora|proveedor),
    su (operador|compañía) actual, donde (está|están|estaba|estaban|sigue) [ahora|hoy|ya|actualmente],
    en donde (está|están), ahí donde está, allí donde está, con quien (está|están|estamos),
    con los de siempre, en su plan, en su contrato, a su nombre, con la compañía que (tenemos|tengo|tiene),
    con la de siempre, con el de siempre, con la anterior, con la que está, con la que tenemos, en su sitio,
    en la que está, como estamos, como estoy, la empresa de ahora, la compañía de siempre, su compañía,
    con su compañía, con su tarifa vieja, operadora de hoy
  `,
  gaining: `
    con ustedes, con vosotros, a ustedes, a vosotros, hacia ustedes, su red, nuevo operador, nueva compañía,
    nueva operadora, nuevo proveedor, para ustedes
  `,
  date: `
    fecha, fechas, día, cita, ventana, franja, lunes, martes, miércoles, jueves, viernes, sábado, domingo,
    enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre,
    diciembre, semana, semana que viene, próxima semana, mañana, pasado mañana, próximo mes, turno
  `,
  reschedule: `
    aplazar:v, posponer, posponga, pospongan, posponerlo, postergar:v, retrasar:v, atrasar:v, demorar:v,
    reprogramar:v, adelantar:v la <date>, cambiar:v la <date>, mover:v la <date>, cambiar:v de <date>,
    (otra|otro|nueva|nuevo) <date>, más tarde, más adelante, dejar:v para, dejar:v en espera,
    poner:v en espera, esperar:v hasta, pausar:v, para después,
    (suspender|parar|detener|frenar|paralizar):v ~ hasta
  `,
  off: '(fuera de|fuera del) [<det>] (<port>|<order>|<list>)',
  take: 'sacar:v, quitar:v, bajar:v, dejar:v, tirar:v, descolgar:v, apartar:v, mantener:v, poner:v',
  come: 'ir:v, venir:v, llegar:v, traer:v, jalar:v',
};
