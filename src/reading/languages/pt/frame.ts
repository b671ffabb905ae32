import type { Tongue } from '../../meaning/tongue.ts';

/** As palavras que seguram a frase: the words that hold a sentence together. */
export const frame: Tongue['words'] = {
  never: 'nem, nada, nenhum, nenhuma, ninguém, em circunstância alguma, de modo algum, em caso algum',
  as: 'como',
  not: `
    não, nunca, jamais, tampouco, contra a, já não, não ~ nada, não ~ nenhum, sem que, ninguém, proibir:v,
    oponho-me, opomo-nos
  `,
  please: `
    por favor, faz favor, se faz favor, sff, pf, pff, pfv, favor, façam o favor de, faça o favor de,
    venho por este meio, vimos por este meio, pelo presente, solicito, solicitamos, solicitar:v, pedir:v,
    peço, pedimos, peço-vos, peço que, pedimos que, agradeço que, agradecemos que, agradecia que,
    agradecíamos que, agradeço, agradecia, gentileza, por gentileza, queiram, queira, simplesmente,
    façam favor, solicito que, solicitamos que, venho solicitar, vimos solicitar, venho pedir,
    gostaria de pedir, queria pedir
  `,
  askUs: `
    (podem|pode|poderiam|poderia|podes|poderias|podiam|podia) [por favor|me|nos|vocês|também|então|portanto|já],
    seria possível que vocês, importam-se de, importava-se de, importavam-se de, tem como vocês, têm como,
    dá para vocês, dava para, gostaria que, gostaríamos que, quero que, queremos que, preciso que,
    precisamos que, queria que, queríamos que
  `,
  wish: `
    querer:v, desejar:v, gostar:v de, gostaria, gostaríamos, gostava, gostávamos, precisar:v, necessitar:v,
    preferir:v, pretender:v, pretendo, pretendemos, interessa, tencionar:v, exigir, exijo, exigimos,
    fazer questão, interessados, interessado
  `,
  must: `
    dever:v, ter:v que, ter:v de, tem de, têm de, é para, são para, é preciso, assegurem-se de,
    certifiquem-se de, garantam que, garanta que, há que
  `,
  can: 'poder:v, possa',
  will: 'ir:v, vai, vão, vamos, vou, será, serão',
  be: 'ser:v, estar:v, =é, são, está, estão, seja, sejam, foi, foram, sido, sendo',
  have: 'ter:v, haver:v, tenho, temos, tem, têm, tinha',
  decide: `
    decidir:v, decidimos, decidi, decidiu, resolver:v, resolvemos, escolher:v, optar:v por, optámos por,
    optamos por, concordar:v em, deliberar, decisão
  `,
  report: `
    dizer:v, informar:v, avisar:v, comunicar:v, comentar:v, explicar:v, escrever:v, indicar:v, mencionar:v,
    afirmar:v, saber:v, achar:v, pensar:v que, prometer:v, anunciar:v, contar:v, ouvir:v, falar:v
  `,
  question: `
    como posso, como podemos, como é que, como faço, como fazemos, por que, porque é que, porquê, quanto,
    quanta, quantos, =quando é que, quando é que, qual, quais, o que, quem, onde posso, é possível,
    seria possível, ainda é possível, ainda dá para, dá para, pode-se, podemos, posso, poderíamos,
    poderia eu, há forma de, há maneira de, tem como, saber se, gostaria de saber, pergunto se, será que,
    tenho de, temos de, ainda vou a tempo, ainda vamos a tempo, queria saber, quero saber, queremos saber,
    (podem|pode|poderiam|poderia|podes|podias|podiam|podia) [por favor] [me|nos] (confirmar|confirmar-me|confirmar-nos|dizer|dizer-me|dizer-nos|informar) (que|se|quando|quanto|como)
  `,
  past: `
    ontem, semana passada, mês passado, ano passado, anteontem, há, outrora, antigamente, já, anteriormente,
    recentemente, no outro dia, na altura, me pediu, nos pediu, pediu-me, pediu-nos, pediu que eu,
    pediu para eu, pediu pra eu, me disse, disse-me
  `,
  until: 'até, antes de, antes do, ainda não, por enquanto, por agora, de momento, no momento, entretanto',
  thanks: `
    olá, oi, bom dia, boa tarde, boa noite, muito obrigado, muito obrigada, obrigado, obrigada, obg,
    cumprimentos, com os melhores cumprimentos, melhores cumprimentos, atenciosamente, prezado, prezada,
    prezados, caro, cara, caros, exmos, exmo, desculpe, desculpem, desculpa, desculpas, perdão, lamento,
    lamentamos, abraço, abraços, att, agradecido, grato, grata
  `,
  it: `
    lo, la, este número, esta linha, esse número, essa linha, este, esta, esse, essa, isso, isto, o mesmo,
    a mesma, aquele, aquela, este último, esta última, ele, ela, dito, dita, referido, referida, o referido,
    tal, este aqui, esse aí, ao mesmo, a sua <port>, (esse|essa|este|esta|dita) <port>, dele, dela
  `,
  them: `
    los, las, estes, estas, esses, essas, estes números, estas linhas, esses números, essas linhas,
    estes dois, estas duas, esses dois, essas duas, estes três, os seguintes, as seguintes,
    seguintes números, seguintes linhas, aqueles, aquelas, eles, elas, os mesmos, os dois números,
    as duas linhas, deles, delas
  `,
  all: `
    todos, todas, tudo, toda, todo, inteiro, inteira, completo, completa, a totalidade, cada um, cada uma,
    integral, nenhum dos, nenhuma das, na íntegra, totalidade, por inteiro
  `,
  both: 'ambos, ambas, os dois, as duas, nenhum dos dois, nenhuma das duas, os 2, as 2',
  rest: `
    (os|as) (outros|outras) (dois|duas|três|quatro|2|3), (outros|outras) (dois|duas), resto, o resto,
    os restantes, as restantes, restantes, os demais, as demais, demais, os outros, as outras, tudo o resto,
    tudo o mais, todos os outros, todas as outras, outras linhas, outros números, o restante, restante
  `,
  other: 'o outro, a outra, o outro número, a outra linha',
  nth: `
    (primeiro|primeira|segundo|segunda|terceiro|terceira|último|última|primeiros|primeiras|últimos|últimas) (número|linha|números|linhas|dois|duas|da lista|três),
    o primeiro, o segundo, o terceiro, a terceira
  `,
  latter: 'este último, esta última',
  former: '',
  only: 'só, somente, apenas, unicamente, exclusivamente, único, única, só mesmo',
  except: `
    exceto, excepto, salvo, menos, à exceção de, à exceção do, à excepção de, à excepção do, com exceção de,
    com exceção do, com exceção da, excetuando, tirando, fora, a não ser, exceção
  `,
  below: `
    abaixo, mais abaixo, seguintes, seguinte, a seguir, em baixo, indicados abaixo, listados abaixo,
    que constam abaixo, descritos abaixo, infra, embaixo
  `,
  above: 'acima, acima mencionados, supracitados, supra, referidos acima, citados acima, acima referidos',
  attached: `
    em anexo, anexo, anexa, anexos, anexada, anexado, ficheiro, arquivo, ficheiro anexo, arquivo anexo,
    folha de cálculo, planilha, excel, csv, junto em anexo, segue em anexo, no ficheiro, lista anexa
  `,
  list: 'lista, listagem, tabela, ficheiro, arquivo, folha, planilha, relação',
  also: `
    também, além disso, igualmente, o mesmo para, o mesmo com, e também, tb, tbm, bem como, assim como,
    mesma coisa para, idem, juntamente com, e ainda
  `,
  instead: 'em alternativa',
  everybody: `
    todos os clientes, todos os seus clientes, as tuas regras, as suas regras, as tuas instruções,
    as suas instruções, todos os teus clientes, todos os vossos clientes
  `,
  we: `
    eu, nós, a gente, mim, me, nos, nosso cliente, meu chefe, minha chefe, meu marido, minha mulher,
    minha esposa, a direção, a administração, a gerência, meu sócio, o cliente, meu cliente, o chefe,
    a chefia, o administrador
  `,
  you: 'você, vocês, vós, tu, vos, lhe, lhes, os senhores, te',
  they: 'alguém, um colega, uma colega, vocês',
  det: `
    o, a, os, as, um, uma, uns, umas, meu, minha, meus, minhas, nosso, nossa, nossos, nossas, seu, sua,
    seus, suas, vosso, vossa, vossos, vossas, teu, tua, este, esta, estes, estas, esse, essa, esses, essas,
    cada, dito, dita, ditos, algum, alguma, outro, outra, outros, outras, dois, duas, três, quatro, cinco,
    seis, novo, nova, antigo, antiga, velho, velha, mesmo, mesma, próprio, própria, primeiro, primeira,
    principal, respetivo, respectivo, referido, referidos, à, às
  `,
  prep: `
    em, no, na, nos, nas, por, pelo, pela, pelos, pelas, sobre, entre, desde, durante, segundo, contra, via,
    mediante, quanto a, quanto ao, devido a, devido ao, graças a, por causa de, a partir de, em vez de,
    em vez do, em vez da, que, sem, dentro de, junto a, perante, atrás de, apesar de, a fim de, incluindo,
    num, numa, após, conforme, ante, nesse, nessa, nesses, nessas, neste, nesta, nestes, nestas, nisso,
    nisto, naquele, naquela, às, aos
  `,
  from: 'dentre, fora do',
  with: 'com, no, na, junto da, junto do',
  for: `
    de, do, da, dos, das, para, pra, pro, sobre, referente a, relativo a, relativa ao, relativamente a,
    em relação a, relativamente ao, no que toca a, relativo ao, relativa a, referente ao, referente à,
    respeitante a, respeitante ao
  `,
  to: 'a, ao, aos, à',
  and: 'nem, =e, e, &, +, depois, a seguir, portanto, então, assim como, e além disso, logo',
  or: 'ou',
  but: `
    mas, porém, contudo, no entanto, todavia, entretanto, enquanto que, ao passo que, só que, embora, sim
  `,
  that: 'que',
  relative: `
    que é, que são, quem, cujo, cuja, o qual, a qual, os quais, as quais, onde, que está, que estão,
    que usamos, que temos, que tenho, que usa
  `,
  if: `
    se, caso, desde que, contanto que, com a condição de, sob condição, a menos que, a não ser que,
    salvo se, no caso de, em caso de, assim que, logo que, só se, apenas se, se não, enquanto não,
    na falta de resposta, sem resposta da vossa parte, salvo aviso em contrário,
    salvo indicação em contrário, com a única condição, na condição de, sob a condição
  `,
  thisOrder: `
    (este|esta|todo o|toda a) (pedido|ordem|processo|solicitação) [inteiro|completo|inteira|completa],
    o pedido (inteiro|completo|todo), o processo (inteiro|completo|todo)
  `,
  because: `
    porque, pois, visto que, dado que, já que, uma vez que nós, para que, depois de, antes que, embora, pq,
    é que, como já, como vamos, por isso que, porquanto, uma vez que
  `,
  when: 'quando, sempre que, cada vez que',
  filler: `
    não se esqueçam de, não esqueçam de, não hesitem em, não hesite em, agora, aqui, aí, ali, lá, hoje,
    ainda, muito, bem, assim, melhor, logo, já, já agora, imediatamente, de imediato, de imediato por favor,
    quanto antes, o quanto antes, o mais rápido possível, o mais depressa possível, o mais breve possível,
    com urgência, urgente, urgentemente, asap, de vez, por fim, finalmente, no fundo, na verdade, realmente,
    mesmo, de facto, de fato, definitivamente, por completo, completamente, totalmente, na totalidade,
    infelizmente, lamentavelmente, por isso, por conseguinte, assim sendo, sendo assim, como combinado,
    como combinámos, como acordado, como falado, como falámos, conforme combinado, conforme previsto,
    conforme planeado, tal como, normalmente, tal qual, em princípio, se possível, se for possível,
    se puderem, se puder, se ainda for possível, se ainda der, se der, se não for incómodo, em meu nome,
    em nosso nome, da minha parte, da nossa parte, para mim, para nós, por mim, por nós, formalmente,
    oficialmente, por escrito, expressamente, se, mais, menos mal, muitas, muita, muitos, algo, bastante,
    quase, sempre, às vezes, equipa, equipe, senhor, senhora, senhores, colegas, amigos, pessoal, gente,
    malta, dona, sem problema, sem problemas, não há problema, não tem problema, nenhum problema,
    sem pressa, não só, não apenas, de qualquer forma, de qualquer maneira, em todo o caso, aliás, afinal,
    lá por, pronto, tudo bem, bom, boa, enfim, né, tá, viu, etc, hoje mesmo, junto, tudo bem?, tudo bom?,
    tudo bom, beleza?, beleza, como vai, como vão, como está, como estão, tá bom?, tá?, pois, pois é, olhe,
    olha, seguinte, de jeito nenhum, de todo, na boa, por gentileza, por obséquio, por favorzinho,
    no fim das contas, ao fim e ao cabo, depois de muita ponderação, pensando bem, diga-se, de passagem,
    desde já, assim que possível, na íntegra, integralmente, por inteiro, normal, nesse sentido,
    neste sentido, desta forma, dessa forma, deste modo, pelo exposto, face ao exposto, informo que,
    informamos que, venho informar que, vimos informar que, comunico que, comunicamos que,
    venho por este meio informar que, venho por este meio comunicar que, cumpre-me informar que,
    serve o presente para informar que, confirmo que, aviso que,
    já (acordada|acordado|combinada|combinado|agendada|marcada|prevista), sem eu pedir, sem pedir,
    sem que eu pedisse, sem a gente pedir, se não for incômodo, se não se importarem
  `,
  insteadOf: `
    em vez de, em vez do, em vez da, ao invés de, ao invés do, em lugar de, no lugar de, no lugar do
  `,
  else: 'senão, caso contrário, de contrário',
};
