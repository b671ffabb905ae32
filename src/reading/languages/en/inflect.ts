import type { Form } from '../../meaning/concepts.ts';

/** base, third person, past, participle, gerund */
const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  `be am|is|are was|were been being
have has had had having
do does did done doing
go goes went gone going
take takes took taken taking
leave leaves left left leaving
keep keeps kept kept keeping
hold holds held held holding
stick sticks stuck stuck sticking
withdraw withdraws withdrew withdrawn withdrawing
pull pulls pulled pulled pulling
let lets let let letting
put puts put put putting
cut cuts cut cut cutting
bring brings brought brought bringing
come comes came come coming
get gets got got|gotten getting
give gives gave given giving
make makes made made making
see sees saw seen seeing
say says said said saying
tell tells told told telling
pay pays paid paid paying
think thinks thought thought thinking
know knows knew known knowing
mean means meant meant meaning
forget forgets forgot forgotten forgetting
stand stands stood stood standing
run runs ran run running
ring rings rang rung ringing
read reads read read reading
send sends sent sent sending
set sets set set setting
shut shuts shut shut shutting
sit sits sat sat sitting
begin begins began begun beginning
bear bears bore borne bearing
wear wears wore worn wearing
eat eats ate eaten eating
find finds found found finding
lose loses lost lost losing
move moves moved moved moving
cease ceases ceased ceased ceasing
hear hears heard heard hearing
write writes wrote written writing
buy buys bought bought buying
sell sells sold sold selling
build builds built built building
spend spends spent spent spending
show shows showed shown showing
swear swears swore sworn swearing
choose chooses chose chosen choosing
cancel cancels cancelled|canceled cancelled|canceled cancelling|canceling
split splits split split splitting
hit hits hit hit hitting
feel feels felt felt feeling
meet meets met met meeting
sleep sleeps slept slept sleeping
speak speaks spoke spoken speaking
teach teaches taught taught teaching
break breaks broke broken breaking
drive drives drove driven driving
fall falls fell fallen falling
grow grows grew grown growing
throw throws threw thrown throwing
undo undoes undid undone undoing
understand understands understood understood understanding
upset upsets upset upset upsetting
win wins won won winning
undergo undergoes underwent undergone undergoing
want wants wanted wanted wanting
offset offsets offset offset offsetting
quit quits quit quit quitting
rid rids rid rid ridding
shift shifts shifted shifted shifting
nix nixes nixed nixed nixing
axe axes axed axed axing
stay stays stayed stayed staying`
    .split('\n')
    .map((line) => [line.split(' ')[0] ?? '', line] as const),
);

/** All forms of an English verb. */
export function inflectEnglish(lemma: string): readonly (readonly [string, Form])[] {
  const known = irregular[lemma];
  if (known !== undefined) {
    const [base = '', third = '', past = '', participle = '', gerund = ''] = known.split(' ');
    const all = (words: string, form: Form) => words.split('|').map((word) => [word, form] as const);
    return [
      ...all(base, 'base'),
      ...all(third, 'finite'),
      ...all(past, 'past'),
      ...all(participle, 'participle'),
      ...all(gerund, 'gerund'),
    ];
  }
  const y = /[^aeiou]y$/.test(lemma);
  const e = /e$/.test(lemma);
  const double =
    /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma) ||
    (/(?:fer|mit|rol|gram|pel|bel|vel|prem|trol|rep|ban|scrap|drop|stop)$/.test(lemma) &&
      /[aeiou][bdglmnprt]$/.test(lemma));
  const third = y ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const stem = double ? lemma + lemma.slice(-1) : e ? lemma.slice(0, -1) : lemma;
  const past = y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  return [
    [lemma, 'base'],
    [third, 'finite'],
    [past, 'past'],
    [past, 'participle'],
    [`${e && !/(?:ee|oe|ye)$/.test(lemma) ? lemma.slice(0, -1) : stem}ing`, 'gerund'],
  ];
}
