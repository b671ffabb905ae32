import type { Group } from './phrasing.ts';
import { inNewMail, inThread, order } from './situations.ts';

const brazilian = order('PO-5101', 'BR', '+55115555', ['0110', '0111', '0112', '0113']);
const portuguese = order('PO-5201', 'PT', '+35121555', ['0150', '0151', '0152', '0153']);
const br = inThread(brazilian);
const brAwaiting = inThread(brazilian, ['0110', '0111']);
const brAwaitingOne = inThread(brazilian, ['0111']);
const brTwoOrders = inNewMail(brazilian, order('PO-5102', 'BR', '+55215555', ['0140', '0141']));
const brOne = inThread(order('PO-5101', 'BR', '+55115555', ['0110']));
const pt = inThread(portuguese);
const ptAwaiting = inThread(portuguese, ['0150', '0151']);

/** How people write it in Brazil and Portugal. */
export const freshPortuguese: readonly Group[] = [
  {
    rule: 'any, Brazil',
    context: br,
    phrasings: [
      ['Bom dia, tudo bem? Preciso desistir da portabilidade do (11) 5555-0112, por gentileza.', '-0112'],
      ['Oi gente, cancela pra mim o 5555-0113 por favorzinho', '-0113'],
      ['Vcs podem suspender a portabilidade do 11 5555 0110 e do 11 5555 0111?', '-0110 -0111'],
      ['não vou mais portar o final 0112, a Vivo me fez uma proposta melhor', '-0112'],
      ['Solicitamos a gentileza de interromper o processo de portabilidade da linha 1155550113.', '-0113'],
      [
        'Segue pedido:\n(11) 5555-0110 - cancelar\n(11) 5555-0111 - manter portabilidade\n(11) 5555-0112 - cancelar',
        '-0110 -0112 +0111',
      ],
      ['Deixa o 0111 na Claro mesmo, os outros três podem vir.', '-0111 +0110 +0112 +0113'],
      ['Cancelem tudo menos o 0113', '-0110 -0111 -0112 +0113'],
      ['Ainda dá tempo de cancelar o 0112?', 'human'],
      ['Como faço pra cancelar a portabilidade?', 'human'],
      ['Vi no aplicativo que cancelaram o 0112, por que isso?', 'human'],
      ['Eu não pedi cancelamento nenhum do 0112!', 'human'],
      ['Caso não consigam concluir até sexta, cancelem o 0112.', 'human'],
      ['Quero cancelar a portabilidade', 'clarify'],
      ['Cancela do 0110 ao 0112 por favor', '-0110 -0111 -0112'],
      ['Foi engano meu, desconsiderem o pedido de portabilidade do número 11 5555-0111.', '-0111'],
      ['Quero cancelar o boleto que veio errado, não a portabilidade.', 'human'],
      ['O 0110 vai, o 0111 não vai, cancela esse.', '-0111 +0110'],
      ['Cancelar (11) 5555-0118 e (11) 5555-0111', '-0111 ?+551155550118'],
      ['Cancela o 0110... ops, o 0111', '-0111'],
      ['Meu marido pediu a portabilidade sem me avisar, eu sou a titular do 0112 e quero cancelar.', '-0112'],
      ['Podem cancelar o 0110 e o 0111, desde que não tenha multa', '-0110 -0111'],
      ['Cancelem os números da filial de Campinas', 'clarify'],
      ['Por favor remarcar a portabilidade do 0112 pra semana que vem', 'human'],
    ],
  },
  {
    rule: 'any, Portugal',
    context: pt,
    phrasings: [
      [
        'Boa tarde, venho por este meio solicitar o cancelamento da portabilidade do nº 21 555 0152. Com os melhores cumprimentos',
        '-0152',
      ],
      ['Afinal já não queremos mudar o 215 550 151, podem anular?', '-0151'],
      ['Agradecia que não portassem o 215550153.', '-0153'],
      ['Pretendo que o número 215 550 150 se mantenha na MEO.', '-0150'],
      [
        'Poderiam fazer o favor de anular os pedidos relativos ao 215 550 150 e ao 215 550 151?',
        '-0150 -0151',
      ],
      ['Anulem o 0152, mas não toquem no 0153, esse é para avançar.', '-0152 +0153'],
      ['O 0151 e o 0152 ficam sem efeito; o resto segue como combinado.', '-0151 -0152 +0150 +0153'],
      ['Queria anular a visita do técnico de amanhã, se faz favor.', 'human'],
      ['Será que ainda vamos a tempo de anular?', 'human'],
      ['Ninguém vos mandou cancelar o 0152.', 'human'],
      ['Não quero que cancelem o 0152, já expliquei ao vosso colega.', 'human'],
      ['Disseram-me ao telefone que o 0153 foi anulado.', 'human'],
      ['O 0150 é o meu número de contacto. Cancelem o 0152, sff.', '-0152'],
    ],
  },
  {
    rule: 'any, several orders',
    context: brTwoOrders,
    phrasings: [
      ['Cancela tudo por favor', 'clarify'],
      ['Quero cancelar os números com DDD 21', '-0140 -0141'],
    ],
  },
  {
    rule: '8, one number',
    context: brOne,
    phrasings: [['Desisti da portabilidade, pode cancelar por favor', '-0110']],
  },
  {
    rule: '15, Brazil',
    context: brAwaiting,
    phrasings: [
      ['Pode cancelar sim, pago a taxa.', '-0110 -0111'],
      ['Tá bom, deixa rolar a portabilidade então', '+0110 +0111'],
      ['Ciente do custo, favor prosseguir com o cancelamento.', '-0110 -0111'],
      ['Nossa, muito caro! Então deixa vir.', '+0110 +0111'],
      ['beleza', 'clarify'],
      ['Não precisa mais cancelar, obrigada', '+0110 +0111'],
      ['Cancela só o 0110, o 0111 pode portar', '-0110 +0111'],
      ['Por que vocês cobram isso?', 'human'],
      ['Preciso falar com meu chefe antes, respondo amanhã', 'human'],
      ['Aprovado, podem faturar.', '-0110 -0111'],
      ['Se for até R$ 50 pode cancelar', 'human'],
      ['Desconsidere meu email anterior, seguimos com a portabilidade.', '+0110 +0111'],
      ['Cancelem mesmo assim. E quando chega o chip novo?', '-0110 -0111'],
      ['Não vale a pena', 'clarify'],
      ['Os três podem cancelar', 'clarify'],
      ['Quero manter a portabilidade dos dois', '+0110 +0111'],
      ['Quero manter os dois na Vivo, aceito pagar', '-0110 -0111'],
    ],
  },
  {
    rule: '15, one awaiting',
    context: brAwaitingOne,
    phrasings: [
      ['Sim, autorizo.', '-0111'],
      ['De jeito nenhum! Não cancela.', '+0111'],
      ['Então tá, pode cobrar e cancelar', '-0111'],
    ],
  },
  {
    rule: '15, Portugal',
    context: ptAwaiting,
    phrasings: [
      ['Sim, avancem com a anulação, nós suportamos os custos.', '-0150 -0151'],
      ['Não, obrigado. Avancem com a portabilidade.', '+0150 +0151'],
      ['Tomei conhecimento.', 'clarify'],
      ['Quanto ao 0150, anulem; quanto ao 0151, deixem portar.', '-0150 +0151'],
      ['Mudámos de ideias, afinal queremos mesmo portar os números.', '+0150 +0151'],
      ['Está bem, mas quero saber ao certo quanto vou pagar.', 'human'],
      ['Concordo com o valor indicado.', '-0150 -0151'],
      ['Se não houver custos, sim.', 'human'],
      ['Esqueçam o cancelamento, por favor.', '+0150 +0151'],
      ['Anulem o pedido todo', '-0150 -0151 -0152 -0153'],
      ['Força, cancelem.', '-0150 -0151'],
      ['KEEP PORT', '+0150 +0151'],
      ['Relativamente aos dois números: um é para anular e o outro não.', 'clarify'],
      ['Percebido. Prossigam.', '-0150 -0151'],
    ],
  },
  {
    rule: 'any, letters, Brazil',
    context: br,
    phrasings: [
      [
        'Prezados,\n\nApós reunião com a diretoria, decidimos manter a linha (11) 5555-0113 na Vivo até o fim do contrato. Solicitamos, portanto, a exclusão dela do pedido. As demais linhas seguem normalmente.\n\nAtenciosamente',
        '-0113 +0110 +0111 +0112',
      ],
      ['Oi! O 0110 é do meu pai e ele não quer mais mudar, tira ele por favor', '-0110'],
      [
        'Boa tarde, vi que o agendamento é dia 12. Gostaria de desistir somente do número 11 5555-0112.',
        '-0112',
      ],
      ['11 5555-0110 cancelar / 11 5555-0111 portar', '-0110 +0111'],
      ['Vocês cancelaram o 0112 sem eu pedir, quero de volta!', 'human'],
      ['Não foi isso que eu pedi. Pedi pra cancelar o 0110 e não o 0111.', 'human'],
      ['A moça da loja falou que tem que mandar e-mail pra cancelar, então: cancelar 0113', '-0113'],
      ['Caso ainda dê tempo, cancela o 0111', 'human'],
      ['Minha esposa quer saber se dá pra cancelar o 0112', 'human'],
      ['Segue o número correto para cancelar: 11 5555-0113. O anterior estava errado.', '-0113'],
      ['No portal: 0112 cancelado', 'human'],
      ['Acabaram de cancelar o 0112 e eu não pedi nada', 'human'],
      ['A Vivo pediu que eu cancelasse o 0112', 'human'],
      ['Não deixem que cancelem o 0112', 'human'],
      ['Não deixem de cancelar o 0112', '-0112'],
      ['Tira fora o 0112', '-0112'],
      ['Quando cancelarem o 0112 me avisem', 'human'],
      ['Os ramais 0110 a 0112 não serão mais portados', '-0110 -0111 -0112'],
    ],
  },
  {
    rule: 'any, letters, Portugal',
    context: pt,
    phrasings: [
      [
        'Exmos. Senhores,\n\nNa sequência do nosso contacto telefónico, vimos solicitar que seja dado sem efeito o pedido de portabilidade do número 215 550 151, mantendo-se os restantes.\n\nCom os melhores cumprimentos',
        '-0151 +0150 +0152 +0153',
      ],
      ['O meu contabilista enganou-se e incluiu o 215 550 153, que é o fax. Retirem-no, por favor.', '-0153'],
      ['Não quero mudar o 0150 nem o 0151.', '-0150 -0151'],
      ['Quando é que anulam o 0152? Já pedi há uma semana!', 'human'],
    ],
  },
  {
    rule: '15, letters',
    context: ptAwaiting,
    phrasings: [
      ['O 0150 sim, o 0151 não.', '-0150 +0151'],
      ['Paciência, anulem na mesma e mandem a conta.', '-0150 -0151'],
      ['Sendo assim, deixem estar, que venham os números.', '+0150 +0151'],
      ['Anulem o 0150. O 0151 ainda estou a ver com a minha mulher.', '-0150'],
      ['Sim, podem anular. Já agora, quando é que o técnico vem cá?', '-0150 -0151'],
    ],
  },
];
