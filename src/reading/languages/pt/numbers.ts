import type { NumberWords } from '../../numbers/number-words.ts';

const t = String.raw;

/** Words around digits in Portuguese: alternatives parted by semicolons, folded. */
export const numbers: NumberWords = {
  ending: t`termin(a|am|ad[oa]s?|ando|acao|acoes)( (em|no|com|por))?; que (terminam?|acabam?)( (em|no|com))?; acab(a|am|ad[oa]s?|ando) (em|no|com); finalizad[oa]s? em; (com )?final; finais; ultimos (quatro|4|tres|3|dois|2) ?(digitos|numeros|algarismos)?( sao)?; ultimos (digitos|algarismos)( sao)?; ramal`,
  noun: t`numero; num; nro; no; linha; tel; telefone; telemovel; n; fixo; celular; numeros; linhas; o do; a do; ramal; final`,
  nouns: t`numeros; linhas; telefones; fixos; celulares; telemoveis; ddd; indicativo`,
  area: t`indicativo; ddd; prefixo; codigo de area; (que )?(comecam?|iniciam?|comecad[oa]s?|iniciad[oa]s?)( (por|com|em|pelo))?; area; (com|do|de) (ddd|indicativo|prefixo); (numeros|linhas) d[oe]( ddd| indicativo)?`,
  to: t`a; ao; à; ate; ate ao; ate o; ate a; ao numero; ate ao numero`,
  and: t`e; ou; mais; bem como; assim como; tambem; e o; e a; e tambem; alem d[oa]; e os; e as; junto com; e do; e da`,
  between: t`entre( os?| as?)?; desde( o| a)?; d[oea]; d[oa]s`,
  label: t`conta; contrato; pin; cep; codigo postal; fatura; factura; ticket; chamado; protocolo; caso; referencia; ref; cliente; (numero|n\.?) de cliente; numero de conta; nif; nipc; nib; cpf; cnpj; rg; cc; bi; iban; processo; sala; loja; andar; bloco; apto; apartamento; rua; av; avenida; versao; pagina; senha; codigo; cvp; registo; registro; apolice; porta; ano; serie; lote; km`,
  order: t`pedido; ordem; solicitacao; pedido de portabilidade; encomenda; pedidos; ordens; ordem de servico`,
  unit: t`dias?; horas?; hrs?; semanas?; meses; mes; anos?; minutos?; euros?; eur; reais; dolares; usd; por cento; funcionarios; colaboradores; pessoas; dias uteis; km; metros; aparelhos; unidades; paginas; vezes; clientes; cadeiras; telemoveis; fones`,
  month: t`janeiro; jan; fevereiro; fev; marco; mar; abril; abr; maio; mai; junho; jun; julho; jul; agosto; ago; setembro; set; outubro; out; novembro; nov; dezembro; dez`,
  extension: t`ext; extensao; ramal; r; int`,
};
