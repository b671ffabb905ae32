import type { NumberWords } from '../../numbers/number-words.ts';

const t = String.raw;

/** Words around digits in Spanish: alternatives parted by semicolons, folded. */
export const numbers: NumberWords = {
  ending: t`termina(do|da|dos|das|n|ba)?( en| con)?; que (termina|acaba|termine|terminan|acaban)( en| con)?; acaba(do|da|dos|das|n)?( en| con)?; finaliza(do|da)?( en| con)?; terminacion(es)?; termiancion; ultimos (cuatro|4|tres|3|dos|2)?( digitos| numeros| cifras)?( son)?; extension; final; con final`,
  noun: t`numero; num; nro; no; linea; tel; telefono; n; movil; fijo; numeros; lineas; el del; terminacion; celular`,
  nouns: t`numeros; lineas; telefonos; fijos; moviles; prefijo; lada; celulares`,
  area: t`prefijo( de area)?; (con|de) prefijo; lada; clave lada; codigo de area; (que )?(empiezan|empieza|comienzan|comienza|empiecen|comiencen|inician|inicia)( (por|con|en))?; area; indicativo; caracteristica; (numeros|lineas) (del|de area|con)( (prefijo|lada|area))?; l[oa]s del`,
  to: t`a; al; hasta; hasta el; hasta la; a la; hasta el numero`,
  and: t`y; e; o; u; mas; asi como; tambien; y el; y la; y tambien; ademas; y los; y las; junto con; y del; y de la`,
  between: t`entre( el| la| los)?; desde( el| la)?; del?`,
  label: t`cuenta; contrato; pin; nip; nip de portabilidad; codigo postal; cp; c\.p; factura; ticket; caso; referencia; ref; cliente; no\. de cliente; numero de cliente; numero de cuenta; no\. de cuenta; numero de contrato; expediente; dni; nif; cif; rfc; rut; cuit; nit; curp; iban; iccid; folio; local; piso; calle; c/; av; avenida; oficina; version; pagina; clave; contrasena; tramite; registro; poliza; puerta; despacho; ano; serie; planta; apartado`,
  order: t`pedido; orden; solicitud; orden de portabilidad; solicitud de portabilidad; pedido de portabilidad; expediente; ordenes; pedidos; tramite`,
  unit: t`dias?; horas?; hrs?; semanas?; anos?; minutos?; euros?; eur; pesos?; dolares; usd; mxn; soles; por ciento; empleados; personas; dias habiles; km; metros; telefonos; aparatos; unidades; paginas; veces; clientes; sillas; auriculares`,
  month: t`enero; ene; febrero; feb; marzo; mar; abril; abr; mayo; may; junio; jun; julio; jul; agosto; ago; sept?iembre; sept?; octubre; oct; noviembre; nov; diciembre; dic`,
  extension: t`ext; extension; interno; int; anexo`,
};
