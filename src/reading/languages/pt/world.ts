import type { Tongue } from '../../meaning/tongue.ts';

/** O resto do mundo: verbs and nouns that decide nothing. */
export const world: Tongue['words'] = {
  otherVerb: `
    ligar:v, telefonar:v, chamar:v, enviar:v, mandar:v, dar:v, fazer:v, pôr:v, colocar:v, tomar:v,
    encontrar:v, procurar:v, comprar:v, vender:v, abrir:v, fechar:v, começar:v, acabar:v, tentar:v,
    mostrar:v, perder:v, adicionar:v, acrescentar:v, mudar:v, alterar:v, imprimir:v, publicar:v, testar:v,
    ativar:v, activar:v, desativar:v, conectar:v, desligar:v, desviar:v, encaminhar:v, reencaminhar:v,
    redirecionar:v, configurar:v, instalar:v, renomear:v, nomear:v, registar:v, registrar:v, tocar:v,
    funcionar:v, usar:v, utilizar:v, servir:v, viver:v, morar:v, trabalhar:v, ajudar:v, falar:v,
    perguntar:v, responder:v, receber:v, ler:v, ver:v, assinar:v, preencher:v, alugar:v, construir:v,
    reparar:v, arranjar:v, consertar:v, substituir, entregar:v, reservar:v, notar:v, rever, verificar:v,
    contactar:v, contatar:v, pertencer:v, cair, subir:v, descer:v, entrar:v, chegar:v, sair:v, voltar:v,
    regressar:v, correr:v, jogar:v, comer:v, beber:v, dormir:v, custar:v, durar:v, gerir, corrigir,
    partilhar:v, compartilhar:v, aparecer:v, constar, conhecer:v, gritar:v, etiquetar:v, gravar:v,
    atender:v, divulgar:v, desbloquear:v, bloquear:v, gastar:v, juntar:v, esperar:v, viajar:v, aposentar:v,
    reformar:v, estragar:v, casar:v, nascer:v, morrer:v, festejar:v, aprender:v, faltar:v, trata-se de,
    trata-se do
  `,
  thing: `
    reunião, assinatura, newsletter, boletim, contrato, fatura, factura, débito direto, voicemail,
    caixa postal, correio de voz, atendedor, desvio, reencaminhamento, encaminhamento, desvio de chamadas,
    gravação, música de espera, técnico, hotel, voo, viagem, entrega, router, roteador, auriculares,
    chamada, chamadas, ligação, conferência, internet, fibra, seguro, reserva, marcação, consulta, serviço,
    serviços, opção, lista telefónica, lista telefônica, visita, mensagem de boas-vindas, plano de dados,
    cartão, bloqueio, barramento, evento, instalação, mensalidade, lista de distribuição, mailing
  `,
  message: 'email, emails, e-mail, e-mails, mail, mensagem, mensagens, carta, correio, nota',
};
