import type { Form } from '../../meaning/concepts.ts';

/** Irregular verbs: present and commands / past, future and conditional / participle. */
const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  `ser sou és é somos são seja sejam sejamos sendo / era eram fui foi foram será serão seria seriam / sido
estar estou estás está estamos estão esteja estejam estando / estava estavam esteve estará estaria / estado
ter tenho tens tem temos têm tenha tenham tenhamos tendo / tinha tinham teve tivemos terá teria / tido
haver há haja hajam / havia houve haverá / havido
ir vou vais vai vamos vão vá vão indo / ia iam foi irá irão iria / ido
fazer faço fazes faz fazemos fazem faça façam façamos faze fazendo / fazia fez fizemos fizeram fará faria / feito
desfazer desfaço desfaz desfazemos desfaçam desfaça / desfez / desfeito
poder posso podes pode podemos podem possa possam / podia pôde puderam poderá poderão poderia poderiam poderíamos poderias / podido
querer quero queres quer queremos querem queira queiram / queria queríamos quis quisemos quererá / querido
dever devo deves deve devemos devem deva devam / devia deveu deverá deverão deveria deveriam / devido
dizer digo diz dizemos dizem diga digam / dizia disse disseram dirá / dito
pôr ponho põe pomos põem ponha ponham pondo / punha pôs / posto
dar dou dás dá damos dão dê deem dêem dando / dava deu deram dará / dado
manter mantenho mantém mantêm mantemos mantenha mantenham mantendo / mantinha manteve mantivemos manterá manterão / mantido
reter retenho retém retemos retenham retenha / reteve / retido
deter detenho detém detemos detenham / deteve / detido
vir venho vem vimos vêm venha venham / vinha veio virá / vindo
sair saio sai saímos saem saia saiam / saía saiu sairá / saído
ver vejo vê vemos veem veja vejam / via viu / visto
trazer trago traz trazemos trazem traga tragam / trazia trouxe trará / trazido
saber sei sabe sabemos sabem saiba saibam / sabia soube / sabido
pedir peço pede pedimos pedem peça peçam / pedia pediu pediram / pedido
perder perco perde perdemos perdem perca / perdia perdeu / perdido
seguir sigo segue seguimos seguem siga sigam sigamos seguindo / seguia seguiu seguirá / seguido
prosseguir prossigo prossegue prosseguimos prosseguem prossiga prossigam prossigamos prosseguindo / prosseguiu prosseguirá / prosseguido
conseguir consigo consegue conseguimos conseguem consiga / conseguiu / conseguido
servir sirvo serve servimos servem sirva / servia serviu / servido
preferir prefiro prefere preferimos preferem prefira / preferia preferiu prefeririam preferíamos / preferido
transferir transfiro transfere transferimos transferem transfira transfiram transferindo / transferia transferiu transferirá / transferido
desistir desisto desiste desistimos desistem desista desistam desistindo / desistia desistiu desistirá / desistido
suspender suspendo suspende suspendemos suspendem suspenda suspendam suspendendo / suspendia suspendeu suspenderá / suspenso|suspendido
interromper interrompo interrompe interrompemos interrompem interrompa interrompam interrompendo / interrompeu / interrompido
permanecer permaneço permanece permanecemos permanecem permaneça permaneçam / permanecia permaneceu permanecerá permanecerão / permanecido
pertencer pertence pertencem pertença / pertencia / pertencido
conhecer conheço conhece conhecemos conhecem / conhecia / conhecido
agradecer agradeço agradece agradecemos / agradeceria agradecia / agradecido
aparecer apareço aparece aparecem / apareceu / aparecido
abrir abro abre abrimos abrem abra / abriu / aberto
cobrir cubro cobre cobrimos cobrem cubra / cobriu / coberto
pagar pago paga pagamos pagam pague paguem paguemos pagando / pagava pagou paguei pagará pagaremos pagaria / pago
escrever escrevo escreve escrevemos escrevem escreva / escreveu / escrito
excluir excluo exclui excluímos excluem exclua excluam / excluiu / excluído
concluir concluo conclui concluímos concluem conclua concluam / concluía concluiu concluirá / concluído
incluir incluo inclui incluímos incluem inclua incluam / incluiu / incluído
construir construo constrói construímos / construiu / construído
dormir durmo dorme dormimos dormem / dormiu / dormido
ouvir ouço ouve ouvimos ouvem / ouviu / ouvido
ler leio lê lemos leem leia leiam / lia leu / lido
rir rio ri rimos / riu / rido
subir subo sobe subimos sobem / subiu / subido
passar passo passas passa passamos passam passe passem passemos passando / passava passou passei passará passarão / passado
aceitar aceito aceita aceitamos aceitam aceite aceitem aceitando / aceitava aceitou aceitei aceitará / aceite|aceito|aceitado
ficar fico ficas fica ficamos ficam fique fiquem fiquemos ficando / ficava ficou fiquei ficará ficarão ficaria / ficado
retirar retiro retira retiramos retiram retire retirem retirando / retirou retirei / retirado
cancelar cancelo cancelas cancela cancelamos cancelam cancele canceles cancelem cancelemos cancelai cancelando / cancelava cancelou cancelei cancelaram cancelámos cancelará cancelaremos cancelaria / cancelado`
    .split('\n')
    .map((line) => [line.split(' ')[0] ?? '', line] as const),
);

/** All forms of a Portuguese verb, European and Brazilian, the personal infinitive among them. */
export function inflectPortuguese(lemma: string): readonly (readonly [string, Form])[] {
  const known = irregular[lemma];
  if (known !== undefined) {
    const [present = '', past = '', participle = ''] = known.split(' / ');
    return [
      ...present.split(' ').map((word) => [word, 'base'] as const),
      [`${lemma}em`, 'base'],
      [`${lemma}mos`, 'base'],
      ...past
        .split(' ')
        .map((word) => [word, /r(?:á|ão|emos|ia|iam|íamos)$/.test(word) ? 'finite' : 'past'] as const),
      ...participle
        .split('|')
        .flatMap((word) =>
          ['o', 'a', 'os', 'as'].map(
            (end) =>
              [
                (word.endsWith('o') ? word.slice(0, -1) : word) +
                  (word.endsWith('o') ? end : end === 'o' ? '' : end),
                'participle',
              ] as const,
          ),
        ),
    ];
  }
  const kind = lemma.slice(-2);
  const stem = lemma.slice(0, -2);
  const ar = kind === 'ar';
  const soft =
    ar && stem.endsWith('c')
      ? `${stem.slice(0, -1)}qu`
      : ar && stem.endsWith('g')
        ? `${stem}u`
        : ar && stem.endsWith('ç')
          ? `${stem.slice(0, -1)}c`
          : stem;
  const present = ar
    ? ['ar', 'o', 'as', 'a', 'amos', 'am', 'ai', 'arem', 'armos']
    : kind === 'er'
      ? ['er', 'o', 'es', 'e', 'emos', 'em', 'erem', 'ermos']
      : ['ir', 'o', 'es', 'e', 'imos', 'em', 'irem', 'irmos'];
  const wish = ar ? ['e', 'es', 'emos', 'em'] : ['a', 'as', 'amos', 'am'];
  const past = ar
    ? ['ava', 'avam', 'ou', 'aram', 'aste', 'ámos', 'asse', 'assem']
    : kind === 'er'
      ? ['ia', 'iam', 'eu', 'eram', 'esse']
      : ['ia', 'iam', 'iu', 'iram', 'isse'];
  const part = ar ? ['ado', 'ada', 'ados', 'adas'] : ['ido', 'ida', 'idos', 'idas'];
  return [
    ...present.map((end) => [stem + end, 'base'] as const),
    ...wish.map((end) => [soft + end, 'base'] as const),
    [`${stem}${ar ? 'ando' : kind === 'er' ? 'endo' : 'indo'}`, 'gerund'],
    ...['á', 'ão', 'ei', 'emos', 'ia', 'iam', 'íamos'].map((end) => [lemma + end, 'finite'] as const),
    ...past.map((end) => [stem + end, 'past'] as const),
    [`${soft}ei`, 'past'],
    ...part.map((end) => [stem + end, 'participle'] as const),
  ];
}
