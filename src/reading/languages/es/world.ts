import type { Tongue } from '../../meaning/tongue.ts';

/** El resto del mundo: verbs and nouns that decide nothing. */
export const world: Tongue['words'] = {
  otherVerb: `
    llamar:v, telefonear:v, enviar:v, mandar:v, dar:v, hacer:v, poner:v, tomar:v, coger, encontrar:v,
    buscar:v, comprar:v, vender:v, abrir:v, cerrar:v, empezar:v, acabar:v, intentar:v, tratar:v, mostrar,
    perder:v, agregar:v, añadir:v, cambiar:v, modificar:v, imprimir:v, publicar:v, probar, prueben,
    activar:v, desactivar:v, conectar:v, desconectar:v, desviar:v, redirigir:v, redirijan, configurar:v,
    instalar:v, renombrar:v, nombrar:v, registrar:v, sonar, suena, suenan, funcionar:v, usar:v, utilizar:v,
    servir:v, vivir:v, trabajar:v, ayudar:v, hablar:v, preguntar:v, contestar:v, responder:v, recibir:v,
    leer:v, ver:v, firmar:v, rellenar:v, mudar:v, alquilar:v, construir, reparar:v, arreglar:v, sustituir,
    entregar:v, reservar:v, notar:v, revisar:v, verificar:v, contactar:v, pertenecer:v, caer:v, subir:v,
    bajar:v, entrar:v, llegar:v, salir:v, volver:v, regresar:v, correr:v, jugar, comer:v, beber:v, dormir,
    costar, durar:v, gestionar:v, corregir, compartir:v, aparecer, figurar:v, conocer:v, gritar:v,
    etiquetar:v, grabar:v, dirigir, apuntar:v, restablecer, jubilar:v, fallar:v, crecer, nacer, morir,
    celebrar:v, aprender:v, enseñar:v, faltar:v, sobrar:v, viajar:v, tardar:v, se trata de, se trata del
  `,
  thing: `
    cita, reunión, suscripción, boletín, newsletter, contrato, factura, domiciliación, buzón, buzón de voz,
    contestador, desvío, desvíos, desvío de llamadas, locución, música de espera, técnico, hotel, vuelo,
    viaje, entrega, router, auriculares, llamada, llamadas, conferencia, internet, fibra, adsl, seguro,
    reserva, cuenta, opción, guía, directorio, grabación, visita, servicio, servicios,
    mensaje de bienvenida, bono, tarjeta, lista de correo, lista de distribución, restricción,
    restricciones, mantenimiento, evento, instalación
  `,
  message: 'correo, correos, mail, mails, email, e-mail, mensaje, mensajes, carta, nota',
};
