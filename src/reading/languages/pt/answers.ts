import type { Tongue } from '../../meaning/tongue.ts';

/** O que se responde a um aviso de custos e riscos, e como se volta atrás. */
export const answers: Tongue['words'] = {
  yes: `
    sim, claro, claro que sim, com certeza, certamente, concordo, concordamos, de acordo, estamos de acordo,
    estou de acordo, aprovado, aprovada, autorizado, aceito, aceite, confirmado, confirmo, confirmamos,
    exato, exatamente, exacto, exactamente, isso mesmo, é isso, correto, correcto, certo, perfeito,
    pode ser, combinado, fechado, tudo certo, está bem, por mim tudo bem, por nós tudo bem, autorizamos,
    ótimo, tá bom, beleza então, bora lá, que seja, seja, isso
  `,
  no: `
    não, não obrigado, não obrigada, de maneira nenhuma, de forma alguma, de jeito nenhum, nem pensar,
    negativo, nunca, de modo algum
  `,
  ok: `
    beleza, o necessário, façam o necessário, ok, okay, entendido, recebido, ciente, cientes, tomei nota,
    tomámos nota, anotado, compreendido, estar:v (bem|ok|bom|certo), ser:v aceitável
  `,
  accept: `
    aceitar:v, aprovar:v, autorizar:v, pagar:v, assumir:v, suportar:v, custear:v, arcar:v com, faturar:v,
    facturar:v, cobrar:v, cobrem, debitar:v, lançar:v ~ na (nossa|minha|próxima) (conta|fatura|factura),
    pôr:v na conta, ponham na conta, podem cobrar, pode cobrar, acrescentar:v ~ à (conta|fatura),
    na próxima fatura, na próxima conta, consentir:v, engolir:v,
    <cost> ~ (tudo bem|está bem|estão bem|aceite|aceites|aceito|aprovado|aprovada|aceitável|ok|não tem problema|sem problema|não é problema|não importa),
    de acordo com (o|a|os|as) <cost>, concordo com (o|a|os|as) <cost>, concordamos com (o|a|os|as) <cost>,
    custe o que custar, não importa o <cost>, apesar do <cost>, apesar da <cost>, mesmo com o <cost>,
    mesmo com a <cost>, mesmo pagando, por nossa conta, por minha conta, é por nossa conta,
    é por minha conta, lançar:v ~ (na|em) (fatura|conta|nota), colocar:v ~ na (fatura|conta|próxima fatura),
    pôr:v ~ na (fatura|conta), por (minha|nossa) conta,
    <cost> (nós|a gente|eu) (paga|pago|pagamos|assumimos|assumo), apesar dos <cost>, mesmo assim,
    de acordo com (a|o|os|as) <cost>, tudo bem com (a|o|os|as) <cost>, concordo com (a|o|os|as) <cost>,
    concordamos com (a|o|os|as) <cost>, de acordo com [<det>] <cost>
  `,
  refuse: `
    muito caro, demasiado caro, caro demais, cara demais, carote, caríssimo, não vale a pena, não compensa,
    um roubo, um assalto, abusivo, excessivo, recusar:v, rejeitar:v, não pagar, não pagamos, não vou pagar,
    não vamos pagar, salgado, puxado, não compensa pagar, um absurdo
  `,
  takeBack: `
    (ignorar:v|esquecer:v|desconsiderar:v|esqueçam|esqueça|ignorem|ignore|desconsiderem|desconsidere) [~] (o|meu|nosso|este|esse|a|minha) [último|anterior|primeiro|última] (email|e-mail|mail|mensagem|correio|pedido de cancelamento|cancelamento|emails),
    mudar:v de ideias, mudar:v de ideia, mudei de ideia, mudamos de ideia, mudámos de ideias,
    (esquecer:v|esqueçam|esqueça|esquece) (o cancelamento|isso|do cancelamento|a anulação|essa história|o que eu disse),
    (parar:v|deixar:v|cessar:v) de (cancelar|anular|suspender), parar:v o cancelamento,
    suspender:v o cancelamento, retirar:v o (meu|nosso) (pedido|cancelamento), pensei melhor,
    pensámos melhor, pensamos melhor, volto atrás, voltamos atrás, anular:v o cancelamento,
    cancelar:v o cancelamento, deixem lá, deixe lá, deixa lá
  `,
  correct: `
    queria dizer, queríamos dizer, quis dizer, quero dizer, correção, correcção, corrijo, número errado,
    ups, ops, opa, oops, deve ler-se, enganei-me, engano meu, me enganei, errata, referia-me, me referia,
    erro meu, e sim
  `,
  undo: 'pensando bem, pensando melhor, espera não, esperem não',
  cost: `
    taxa, taxas, custo, custos, tarifa, tarifas, preço, valor, montante, quantia, fatura, factura, conta,
    penalização, multa, dinheiro, euros, reais, dólares, comissão, encargo, encargos, despesa, despesas,
    cobrança, cobranças, condições, risco, riscos, corte, interrupção do serviço
  `,
  free: `
    grátis, gratuito, gratuita, gratuitamente, de graça, sem custo, sem custos, sem taxa, sem taxas,
    sem encargos, sem cobrança, não custa nada, não custar nada, não me custar nada, nenhum custo,
    sem pagar, isento, de borla, um cêntimo, um centavo, sem multa
  `,
  bargain: `
    desconto, sem a <cost>, sem o <cost>,
    (tirar:v|retirar:v|anular:v|cancelar:v|isentar:v) (a|o|as|os|essa|esse) <cost>, abater:v, quem paga,
    negociar:v, no máximo <cost>, máximo de <cost>, até <cost>, não mais de <cost>
  `,
  hedge: `
    seria um erro, seria uma pena, algum dia, um dia destes, um dia desses, provavelmente, talvez,
    se calhar, possivelmente, porventura, a pensar, estamos a pensar, estou a pensar, pensando em,
    estou pensando, estamos pensando, a ponderar, ponderando, considerando, a considerar,
    não tenho a certeza, não tenho certeza, não temos a certeza, não temos certeza, na dúvida, em dúvida,
    ainda não decidimos, ainda não decidi, pode ser que, poderia ser, a equacionar, a avaliar, avaliando
  `,
};
