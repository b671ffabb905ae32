import type { Group } from './phrasing.ts';
import {
  es,
  esAwaiting,
  inThread,
  order,
  us,
  usAwaiting,
  usOne,
  usTwoAreas,
  usTwoOrders,
} from './situations.ts';

const mexican = order('PO-4101', 'MX', '+52555555', ['0110', '0111', '0112', '0113']);
const argentine = order('PO-4201', 'AR', '+54115555', ['0110', '0111', '0112', '0113']);
const mx = inThread(mexican);
const mxAwaiting = inThread(mexican, ['0110', '0111']);
const mxAwaitingOne = inThread(mexican, ['0111']);
const ar = inThread(argentine);
const arAwaiting = inThread(argentine, ['0110', '0111']);

/** More of how people write it in Spain, Mexico, Argentina, Colombia and the United States. */
export const freshSpanish: readonly Group[] = [
  {
    rule: 'any, Spain',
    context: es,
    phrasings: [
      [
        'Buenos días, os agradecería que paraseis la portabilidad del 911 555 013. Gracias de antemano.',
        '-013',
      ],
      ['Hola, al final no nos cambiamos con el 911 555 014, anuladlo por favor', '-014'],
      ['Ruego procedan a la anulación de la portabilidad correspondiente al 911555015.', '-015'],
      [
        'Les rogamos que no lleven a cabo la portabilidad del 911 555 012 ni la del 911 555 013.',
        '-012 -013',
      ],
      ['Buenas, ¿seríais tan amables de cancelarme el 013?', '-013'],
      ['¿Os importaría dejar sin efecto la solicitud del 911 555 014?', '-014'],
      ['Nos han hecho una contraoferta en Movistar, así que el 911 555 012 se queda donde está.', '-012'],
      [
        'Retirad de la portabilidad los números 911 555 014 y 911 555 015; el resto sigue adelante.',
        '-014 -015 +012 +013',
      ],
      ['Anulad todos excepto el acabado en 15, que sí queremos traerlo.', '-012 -013 -014 +015'],
      ['Cancelad del 911 555 013 al 911 555 015, ambos inclusive', '-013 -014 -015'],
      ['¿Hasta cuándo estamos a tiempo de anular el 911 555 013?', 'human'],
      ['Si no podéis hacerlo antes del viernes, cancelad el 911 555 013.', 'human'],
      [
        'Mi madre ha fallecido y la línea 911 555 014 ya no hace falta. Anulen el traspaso, por favor.',
        '-014',
      ],
      ['Ayer alguien de vuestro equipo me dijo que cancelaron el 911 555 013. ¿Es cierto?', 'human'],
      ['Nadie os ha pedido que canceléis el 911 555 013.', 'human'],
      ['Recibí un SMS diciendo que el 911 555 013 ha sido cancelado. ¿Qué ha pasado?', 'human'],
      ['Quería anular la cita del técnico del jueves; la portabilidad sigue igual.', 'human'],
      ['Cancelad el 911 555 013. Perdón, quería decir el 911 555 014.', '-014'],
      ['Cancelen el 911 555 019 y el 911 555 013, por favor.', '-013 ?+34911555019'],
      ['Dadme de baja la fibra pero el número lo paso.', 'human'],
    ],
  },
  {
    rule: 'any, Mexico',
    context: mx,
    phrasings: [
      ['Buenas tardes, me podrían apoyar cancelando la portabilidad del 55 5555 0112? Gracias', '-0112'],
      ['Le pido de favor que ya no hagan el cambio del 5555550113', '-0113'],
      ['Disculpe la molestia, siempre no vamos a portar el 55-5555-0110', '-0110'],
      [
        'Ya no queremos cambiarnos de compañía, cancelen todo el trámite por favor',
        '-0110 -0111 -0112 -0113',
      ],
      [
        'Favor de cancelar:\n55 5555 0110\n55 5555 0111\nFavor de continuar:\n55 5555 0112',
        '-0110 -0111 +0112',
      ],
      ['Oiga, el terminado en 0111 mejor déjenlo con Telcel', '-0111'],
      [
        'El 0112 y el 0113 los cancelan, los otros dos adelante con la portabilidad',
        '-0112 -0113 +0110 +0111',
      ],
      ['Me llamaron del 55 5555 0190 para confirmar, ¿son ustedes?', 'human'],
      ['Cancélenme porfa el num. (55) 5555.0111 q ya no lo ocupo', '-0111'],
      ['solo cancelen el 0113, lo demas igual', '-0113'],
      ['Quisiera cancelar mi portabilidad', 'clarify'],
      ['Cancelen los números de Guadalajara', 'clarify'],
      ['¿Me pueden decir si ya quedó cancelado el 55 5555 0112?', 'human'],
      ['Necesito reagendar el 55 5555 0112 para el lunes, ese día no hay nadie en la oficina.', 'human'],
      ['No vayan a cancelar el 55 5555 0112 por error, por favor.', 'human'],
      [
        'Mi contadora me comenta que el 0110 se tiene que cancelar porque el contrato vence hasta diciembre.',
        '-0110',
      ],
      ['Cancelen el 55 5555 0111 siempre y cuando no me cobren nada', '-0111'],
    ],
  },
  {
    rule: 'any, Argentina',
    context: ar,
    phrasings: [
      ['Che, cancelame el 11 5555-0112 por favor, al final me quedo con Personal', '-0112'],
      ['Hola! Podés dar de baja el pedido de portabilidad del 0113? Gracias!', '-0113'],
      ['Necesitaría que frenen la portabilidad de la línea 11 5555 0110 cuanto antes.', '-0110'],
      [
        'Les escribo para desistir de la portabilidad de las líneas 11-5555-0110 y 11-5555-0111.',
        '-0110 -0111',
      ],
      ['Se puede cancelar una portabilidad cuando ya tiene fecha?', 'human'],
    ],
  },
  {
    rule: 'any, several orders, the United States',
    context: usTwoOrders,
    phrasings: [
      [
        'Cancelen por favor la orden PO-1055 completa; la PO-1042 que siga su curso.',
        '-0140 -0141 +0100 +0101 +0102 +0103',
      ],
      ['Hola, quiero cancelar todo', 'clarify'],
      ['Cancelar todos los números de las dos órdenes', '-0100 -0101 -0102 -0103 -0140 -0141'],
      ['Quiero cancelar la orden PO-1099', 'clarify'],
    ],
  },
  {
    rule: '15, Spain',
    context: esAwaiting,
    phrasings: [
      ['Sí, adelante con la cancelación, asumimos el coste.', '-012 -013'],
      ['Vale, pues que se porte. No anuléis nada.', '+012 +013'],
      ['De acuerdo con los gastos, anuladlo igualmente.', '-012 -013'],
      ['El 911 555 012 anúlalo aunque cueste; el 911 555 013 que venga.', '-012 +013'],
      ['Uf, ¿y por qué tan caro? Cuando contraté no me dijisteis nada.', 'human'],
      ['Dejadlo correr, seguid con la portabilidad', '+012 +013'],
      ['Dadnos un par de días para pensarlo, por favor.', 'human'],
      ['Conforme. Cargadlo en la próxima factura.', '-012 -013'],
      ['vale', 'clarify'],
      ['Me parece un robo, pero en fin: cancelad.', '-012 -013'],
      ['Es demasiado dinero, preferimos que sigan adelante los dos números.', '+012 +013'],
      ['Olvidad lo que os pedí ayer, que se haga la portabilidad.', '+012 +013'],
      ['Solo si sale gratis.', 'human'],
    ],
  },
  {
    rule: '15, Mexico',
    context: mxAwaiting,
    phrasings: [
      ['Sí por favor, cancélenlos aunque haya cargo.', '-0110 -0111'],
      ['Ok enterado, gracias', 'clarify'],
      ['Mejor ya no cancelen, que se vengan los números con ustedes', '+0110 +0111'],
      ['Acepto el cobro de $75 por número. Procedan.', '-0110 -0111'],
      ['Híjole, está muy caro.', 'clarify'],
      ['Adelante con el 0110, el 0111 todavía lo estamos viendo', '-0110'],
      ['Que siga el trámite de portabilidad por favor', '+0110 +0111'],
      ['¿El cargo incluye IVA?', 'human'],
      ['Sí, cancelen. ¿Me llega la factura por correo?', '-0110 -0111'],
      ['Sí, pero solo si son menos de 500 pesos', 'human'],
      ['Ninguno de los dos se cancela, continúen con el cambio', '+0110 +0111'],
      ['CANCELAR PORTABILIDAD', '-0110 -0111'],
      ['keep port por favor', '+0110 +0111'],
      ['No, gracias.', '+0110 +0111'],
    ],
  },
  {
    rule: '15, one awaiting',
    context: mxAwaitingOne,
    phrasings: [
      ['Autorizo la cancelación y el cargo correspondiente', '-0111'],
      ['Entendido lo del costo, proceda por favor.', '-0111'],
      ['No la cancele, mejor deje que termine.', '+0111'],
      ['Procedan conforme a lo programado', 'clarify'],
    ],
  },
  {
    rule: '15, Argentina',
    context: arAwaiting,
    phrasings: [
      ['Dale, cancelalos nomás, lo pagamos', '-0110 -0111'],
      ['Dejá, no canceles nada, que pasen a ustedes como estaba.', '+0110 +0111'],
      ['Me arrepentí, sigan con la portabilidad', '+0110 +0111'],
      ['Cancelá el 0110 y dejá que el 0111 pase', '-0110 +0111'],
      ['ok, háganlo', '-0110 -0111'],
      ['Los cuatro, cancelen el pedido entero', '-0110 -0111 -0112 -0113'],
    ],
  },
  {
    rule: '15, the United States',
    context: usAwaiting,
    phrasings: [
      ['Si, cancele los dos numeros, pago el cargo', '-0100 -0101'],
      ['No cancelen el 0100. El 0101 si.', '-0101 +0100'],
    ],
  },
  {
    rule: '8, one number',
    context: usOne,
    phrasings: [
      ['Ya no quiero cambiar mi numero, porfavor cancelen', '-0100'],
      ['Quiero cancelar mi plan de celular', 'human'],
    ],
  },
  {
    rule: '8, area codes',
    context: usTwoAreas,
    phrasings: [
      ['Por favor cancele los numeros del 212 y siga con los del 415', '-0140 -0141 +0100 +0101'],
      ['Cancelen los de Nueva York', 'clarify'],
    ],
  },
  {
    rule: 'any, the United States',
    context: us,
    phrasings: [['Necesito parar el port del 415-555-0102, me equivoque al pedirlo', '-0102']],
  },
  {
    rule: 'any, letters, Spain',
    context: es,
    phrasings: [
      [
        'Hola Marta:\n\nHemos hablado con el propietario del local y al final nos quedamos seis meses más, de modo que no hace falta traspasar las líneas 911 555 012 y 911 555 013. Las otras dos sí, como estaba previsto.\n\nUn saludo',
        '-012 -013 +014 +015',
      ],
      [
        'Buenos días:\n\nAcabo de recibir vuestro correo. El 911 555 014 no es nuestro, lo pusimos por error. Quitadlo de la solicitud, por favor.',
        '-014',
      ],
      [
        '911 555 012: anular\n911 555 013: anular\n911 555 014: portar\n911 555 015: portar',
        '-012 -013 +014 +015',
      ],
      ['El 014 lo anuláis, y del 015 ya os diré algo la semana que viene.', '-014'],
      [
        '¿Me podéis decir qué números quedan pendientes? Y anulad el 911 555 015, que ese ya no lo usamos.',
        '-015',
      ],
      ['Mi jefa dice que anulemos el 911 555 012.', '-012'],
      [
        'Vodafone me dice que tenéis que anular la portabilidad del 911 555 013 para que ellos puedan darme la oferta. Anuladla.',
        '-013',
      ],
      ['Me habéis anulado el 911 555 013 en vez del 911 555 014.', 'human'],
      ['Anuladlo todo menos lo que os dije ayer.', 'clarify'],
    ],
  },
  {
    rule: 'any, letters, Mexico',
    context: mx,
    phrasings: [
      [
        'Buen día Lic. Ramírez, por instrucciones de la gerencia le solicito de la manera más atenta dejar sin efectos la portabilidad de los números 55 5555 0110, 55 5555 0111 y 55 5555 0112. Quedo atenta a su confirmación.',
        '-0110 -0111 -0112',
      ],
      ['Que dice mi papá que siempre no, que no le muevan al 0113', '-0113'],
      ['0110 y 0113 fuera de la portabilidad, gracias', '-0110 -0113'],
      ['Si todavía se puede, cancelen el 55 5555 0112, si no, ni modo', 'human'],
      ['¿Será posible cancelar nada más el 0111?', 'human'],
      ['En el portal: 0112 cancelado', 'human'],
      ['Me acaban de cancelar el 0112', 'human'],
      ['¿Por qué quieren cancelar el 0112?', 'human'],
      ['Me niego a cancelar el 0112', 'human'],
      ['No dejen que cancelen el 0112', 'human'],
      ['No dejen de cancelar el 0112, por favor', '-0112'],
      ['Cancelen el 0112 no, el 0113', '-0113'],
      ['Cancelen del 55 5555 0110 al 55 5555 0111', '-0110 -0111'],
      [
        'Tengan buena tarde. El numero 5555550112 lo dimos de alta por equivocación, nos ayudan a cancelar esa portabilidad?',
        '-0112',
      ],
    ],
  },
  {
    rule: '15, letters',
    context: mxAwaiting,
    phrasings: [
      ['Pues ya qué, cóbrenme y cancelen', '-0110 -0111'],
      ['Si', '-0110 -0111'],
      ['Si por favor', '-0110 -0111'],
      ['Si cancelan, ¿se queda sin servicio la alarma?', 'human'],
      ['Cancelen el cargo', 'human'],
      ['Déjenme platicarlo con mi socio', 'human'],
      ['Lo que ustedes digan', 'clarify'],
      [
        'No me había quedado claro lo del cargo. Siendo así, mejor que se haga la portabilidad de los dos.',
        '+0110 +0111',
      ],
      ['El 0110 sí, el 0111 no', '-0110 +0111'],
      ['¿Y si cancelo solo uno, cuánto sería?', 'human'],
      ['Procedan, pero quítenme el cargo', 'human'],
      ['Les contesto el lunes', 'human'],
    ],
  },
];
