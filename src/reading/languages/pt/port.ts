import type { Tongue } from '../../meaning/tongue.ts';

/** O que põe fim a uma portabilidade, o que a executa, o que fica: the words that decide. */
export const port: Tongue['words'] = {
  remove: 'tirar:v, retirar:v, remover:v, eliminar:v, excluir:v, apagar:v, riscar:v, dar:v baixa',
  cancel: `
    cancelar:v, anular:v, parar:v, suspender:v, retirar:v, revogar:v, abortar:v, travar:v, interromper:v,
    desistir:v, desistir:v da, desistir:v do, abandonar:v, cessar:v, tirar:v, remover:v, eliminar:v,
    excluir:v, apagar:v, riscar:v, descartar:v, barrar:v, rescindir:v, brecar:v,
    deixar:v de (portar|transferir|mudar), não (deixem|deixe|deixes) de (cancelar|anular|parar),
    dar:v sem efeito, ficar:v sem efeito, sem efeito, dar:v baixa,
    dar:v por (cancelado|cancelada|anulado|anulada), voltar:v atrás, dar:v um stop, stop, pôr:v fim,
    pôr:v termo, deixar:v de fora, deixar:v ~ de fora, deixar:v fora, deixar:v cair, desfazer:v,
    não avançar, não avancem, não avance, não dar seguimento, não deem seguimento, não dêem seguimento,
    sustar:v, estornar:v a <port>, derrubar:v, encerrar:v, tirar:v fora, mandar:v parar, abrir:v mão,
    prescindir:v, prescindimos, prescindo, renunciar:v, renunciamos, cortar:v a <port>, cancel,
    (tirar|retirar|remover|excluir|eliminar|riscar|sacar|apagar|puxar):v ~ (do|da|desse|dessa|deste|desta|do nosso|do meu|de) (<port>|<order>|<list>),
    tornar:v sem efeito, fica sem efeito, ficam sem efeito, dar:v por nulo,
    considerar:v (nulo|nula|sem efeito|cancelado|cancelada|anulado|anulada),
    não (vai|vão) (mais|mudar|passar|portar|migrar|trocar|sair),
    já não (vai|vão) (mudar|passar|portar|migrar|trocar|sair), deixar:v pra lá, deixar:v para lá,
    não fazer:v a <port>, não façam a <port>, não faça a <port>,
    não (portem|porte|portar|passem|passe|mudem|mude|migrem|migre|transfiram|transfira) [mais], abster:v de,
    abstenham-se de, evitar:v (portar|a <port>), dar:v para trás, dar:v pra trás, voltar:v atrás com,
    pôr:v de lado, melar:v, segurar:v a <port> de vez, rasgar:v, cortar:v do <order>, baixar:v do <order>,
    não levem adiante, não leve adiante, não levar adiante, não leves adiante, tirar:v da <list>, cês tiram
  `,
  move: `
    portar:v, transferir:v, migrar:v, mudar:v, passar:v, trocar:v de <carrier>, levar:v para (vocês|vós),
    trazer:v, vir:v para (vocês|vós), portabilizar:v, mover:v, ir:v para vocês, transitar:v,
    fazer:v a <port>, entrar:v, trocar:v
  `,
  stay: `
    ficar:v, permanecer:v, continuar:v (com|na|no|em) <carrier>, continuar:v onde, ficar:v onde, manter-se,
    seguir:v na <carrier>, continuar:v como (está|estava|estamos|estávamos), ficar:v como (está|estava),
    ficar:v lá
  `,
  keep: 'manter:v, conservar:v, reter:v, guardar:v, ficar:v com, preservar:v',
  leave: 'deixar:v, deixar:v onde, deixar:v estar',
  proceed: `
    proceder:v, avançar:v, podem avançar, pode avançar, façam-no, faça-o, fazer:v isso, façam isso,
    faça isso, executar:v, realizar:v, efetuar:v, efectuar:v, levar:v a cabo, levar:v adiante, completar:v,
    terminar:v, finalizar:v, concluir:v, tratar:v disso, dar:v andamento, dar:v seguimento, mandar:v ver,
    mandem ver, bora, toca a andar, siga
  `,
  continue: `
    realizar-se, se realize, ter:v lugar, continuar:v, seguir:v, prosseguir:v, seguir:v em frente,
    ir:v em frente, como (previsto|planejado|planeado|programado|combinado),
    como estava (previsto|planejado|planeado|programado|combinado),
    (prosseguir:v|continuar:v|seguir:v|avançar:v|proceder:v) como (previsto|planeado|planejado|combinado|agendado),
    deixar:v (seguir|andar|ir|avançar|correr|prosseguir|continuar),
    deixar:v que (siga|avance|continue|se faça), que siga, decorrer, seguir:v o seu curso,
    tocar:v em frente, ir:v até ao fim, ir:v adiante,
    como (prevista|combinado|combinada|agendada|agendado|acordado|acordada|estava|previsto)
  `,
  let: 'deixar:v que, permitir:v',
  port: `
    portabilidade, portabilidades, portação, transferência, transferências, migração, passagem,
    mudança de (operadora|operador), troca de operadora, pedido de portabilidade, processo de portabilidade,
    portagem, port, mudança para vocês, mudança, portabilidade numérica, bilhete de portabilidade
  `,
  cancellation: `
    cancelamento, cancelamentos, anulação, desistência, suspensão, revogação, retirada, interrupção,
    renúncia, baixa da <port>
  `,
  order: `
    pedido, pedidos, ordem, ordens, solicitação, solicitações, processo, processos, encomenda, lista,
    protocolo, requisição, formulário, chamado, lote, autorização, mandato
  `,
  number: `
    número, números, nº, num, linha, linhas, telefone, telefones, fixo, fixos, telemóvel, telemóveis,
    celular, celulares, fax, ramal, ramais, extensão, extensões, terminado em, terminada em, terminados em,
    acabado em, que acaba em, que termina em, que terminam em, terminação, final, com final,
    número de telefone, ddr, central, pbx, cabeça, linha fixa, linha do fax, alarme, elevador, faixa, bloco,
    numeração, recepção, receção, portaria, o do, a do, os do, as do, um, uma
  `,
  carrier: `
    operadora, operadoras, operador, operadores, fornecedor, fornecedora, fornecedores, prestador,
    prestadora, companhia, empresa de telefone, rede, telco, companhia telefónica
  `,
  losing: `
    (operadora|operador|fornecedor|prestador|prestadora|companhia|empresa|contrato|plano|tarifário|rede) (atual|actual|antiga|antigo|anterior|original|presente|vigente|existente|de sempre|de agora|de origem|doador|doadora|que temos|que tenho|que tem),
    (atual|actual|antiga|antigo|mesma|mesmo|anterior|velha|velho) (operadora|operador|fornecedor|prestador|companhia|empresa|contrato|plano),
    nossa operadora, nosso operador, minha operadora, meu operador, sua operadora atual,
    onde (está|estão|estava|estavam) [agora|hoje|atualmente], lá onde (está|estão),
    com quem (está|estão|estamos), no plano (dele|dela|deles), no contrato (dele|dela), no nome (dele|dela),
    na de sempre, com a de sempre, na antiga, na atual, com quem temos, onde já está, onde já estão,
    como estamos, como estou, na operadora de hoje, na operadora que está, quietinho onde está,
    operadora de hoje
  `,
  gaining: `
    com vocês, convosco, para vocês, para vós, vossa rede, nova operadora, novo operador, novo fornecedor,
    pra vocês, para a vossa, para os senhores
  `,
  date: `
    data, datas, dia, agendamento, janela, segunda, terça, quarta, quinta, sexta, sábado, domingo,
    segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, janeiro, fevereiro, março, abril,
    maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, semana, semana que vem,
    próxima semana, amanhã, próximo mês, mês que vem
  `,
  reschedule: `
    adiar:v, postergar:v, atrasar:v, reagendar:v, remarcar:v, antecipar:v, adiantar:v a <date>,
    mudar:v a <date>, alterar:v a <date>, trocar:v a <date>, (outra|outro|nova|novo) <date>, mais tarde,
    mais para a frente, mais pra frente, em espera, pausar:v, aguardar:v até, esperar:v até,
    deixar:v para (depois|mais tarde), empurrar:v, (suspender|parar|travar|segurar):v ~ até
  `,
  off: `
    (fora do|fora da|para fora do|para fora da) (<port>|<order>|<list>), fora (do|da) (processo|pacote)
  `,
  take: 'tirar:v, retirar:v, deixar:v, colocar:v, pôr:v, manter:v, puxar:v',
  come: 'vir:v, ir:v, chegar:v, sair:v, seguir:v para',
};
