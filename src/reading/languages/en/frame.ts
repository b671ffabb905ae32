import type { Tongue } from '../../meaning/tongue.ts';

/** The words that hold a sentence together. */
export const frame: Tongue['words'] = {
  never: `
    nothing, neither, none, nobody, no one, neither of them, none of them, none of these,
    under no circumstances, by no means, on no account
  `,
  as: 'as',
  not: `
    without (the|a|any|your) <cancellation>, not, n't, never, no longer, against, dont, don't, do n't,
    doesnt, didnt, wont, cant, cannot, shouldnt, isnt, arent, nor, no need to, no intention of,
    decided against, not to, no more, refrain:v from, avoid:v, hardly, nowhere, no reason to, no point in,
    do n't want, not interested in, not going to, anymore not, desist from, steer clear of, forbid:v,
    prohibit:v
  `,
  please: `
    please, pls, plz, kindly, pleas, grateful if you, appreciate it if you, appreciate if you,
    would you be so kind, be so kind, just, hereby, simply, immediately
  `,
  askUs: `
    (can|could|would|will|may|might) (you|y'all|ya|u|you guys|someone|somebody|we ask you) [please|kindly|just|also|then|maybe|possibly|therefore|still],
    could i ask you to, can i ask you to, may i ask you to, would you mind, would it be possible for you to,
    can we get, could we get, can we have, could we have, can i have, can i get, could i get, i need you to,
    we need you to, i want you to, i'd like you to, i would like you to, we would like you to, ask:v you to,
    asking you to, ask that you, request that you, request that, please can (we|i), please could (we|i),
    how about you, why don't you, you can, you may, you could, you should, you are free to, feel free to
  `,
  wish: `
    want:v, wish:v, would like, 'd like, like to, need:v, require:v, prefer:v, 'd rather, would rather,
    intend:v, plan:v to, would prefer, would love, desire:v, ask:v, request:v, instruct:v, hope:v,
    looking to, wanna, gonna, going to, asking, requesting, be:v to, in favour of, opt:v for, elect:v to,
    please be advised, insist:v, wishes to, i'd appreciate it if, we'd appreciate it if,
    would appreciate it if, appreciate it if, it would be great if, it would be best if, be:v keen to,
    be:v determined to, our wish is, elected to, resolved to,
    would (also|really|very much|just|still|now) like, 'd (also|really|just|still) like,
    'd (love|still love|like) to [still], would (love|still love|still like) to
  `,
  must: `
    must, should, shall, has to, have to, to be, needs to, need to, got to, had better, is to, are to,
    ought to, 'll have to, will have to, needs, has got to, make sure, ensure, see to it, see that, be sure
  `,
  can: 'can, could, may, might be able',
  will: "do:v, will, would, 'll, wo, going to",
  be: "am, is, are, be, being, 's, 're, 'm, was, were, been, get, gets, getting, got",
  have: "have, has, having, 've, had, 'd",
  decide: `
    decide:v, choose:v, resolve:v, elect:v, conclude:v, agree:v to, settle:v on, go:v with, determine:v,
    vote:v, make up (my|our) mind, opted
  `,
  report: `
    say:v, tell:v, mention:v, inform:v, advise:v, hear:v, report:v, write:v, explain:v, claim:v, state:v,
    promise:v, announce:v, understand:v, reckon:v, see:v, notice:v, read:v, learn:v, assume:v, believe:v,
    think:v, know:v
  `,
  question: `
    how, why, what, whether, wonder:v, wondering, curious, when will, when can, when do, when does, when is,
    who, any idea, is it possible, would it be possible, is it still possible, can i, can we, could i,
    could we, may i, may we, is it too late, let me know if, are we able to, am i able to, do we have to,
    do i have to, is there, are there, if it is possible to, if it's possible to, wanted to know,
    like to know, want to know, know whether, know if, tell me if, where do
  `,
  past: `
    already, last (week|month|year|night|time|friday|monday|tuesday|wednesday|thursday), yesterday, ago,
    previously, used to, in the past, wanted to, asked to, asked for, had asked, had wanted, back then,
    earlier this, the other day, wished to, have been, has been, asked me to, asked us to,
    has asked (me|us), have asked (me|us), told me to, told us to, wanted me to, wanted us to
  `,
  until: 'until, till, before, yet, for now, for the time being, for the moment, at this time, right now',
  thanks: `
    thanks, thank you, thank, thx, cheers, ta, regards, much appreciated, hi, hello, hey, dear,
    good morning, good afternoon, good evening, morning, afternoon, evening, greetings, sorry, apologies,
    apologise
  `,
  it: `
    it, that one, this one, this number, that number, that line, this line, that, this,
    the (one|number|line) (above|mentioned|in question), the latter, the former, latter, former, same,
    the same, said number, the phone, him, this phone, that phone, (its|his|her) <port>,
    the one you (wrote|asked|mentioned|mean) [about], (this|that) <port>
  `,
  them: `
    them, they, these, those, those two, these two, those three, these three,
    these (numbers|lines|ones|tns|dids|two numbers|three numbers),
    those (numbers|lines|ones|tns|dids|two numbers), the two, the three, the following,
    the (numbers|lines) (above|mentioned), the former two, each of these, their <port>
  `,
  all: `
    all, everything, every, entire, whole, the lot, whole lot, all of (it|them|these|those), the entire,
    the whole, any of (it|them), each, every one, all together, altogether
  `,
  both: 'both, both of (them|these|those), the pair, the pair of them, either, either of, either one',
  rest: `
    rest, the rest, the other (two|three|four|five|six|seven|eight|nine|ten|numbers|lines|ones|tns),
    other (two|three|numbers|lines), remaining, remainder, the others, others, everything else, all else,
    all others, all (the) others, all other, anything else, the remaining, the balance, everyone else
  `,
  other: 'the other (one|number|line|tn), other (one|number|line)',
  only: 'only, solely, exclusively',
  except: `
    except, except for, but for, apart from, aside from, excluding, other than, with the exception of, bar,
    barring, save for, minus, besides, leaving out, save, with the sole exception of
  `,
  below: `
    below, underneath, following, as follows, listed below, listed underneath, quoted below,
    in the mail below, down below, shown below, in your mail, in your email, under this mail, further down,
    hereunder
  `,
  above: `
    above, aforementioned, listed above, mentioned above, of the above, above-mentioned, all of the above
  `,
  attached: `
    attached, attachment, enclosed, attached list, attached file, attached sheet, spreadsheet, in the file,
    in the sheet, in the list attached, the csv, the excel, excel, attached to this, see attached
  `,
  list: 'list, sheet, file, table',
  also: `
    also, too, as well, likewise, and also, plus, additionally, the same goes for, same goes for, same for,
    ditto, the same for, and same with, same with, along with, together with, including, same thing for,
    that goes for
  `,
  instead: 'instead',
  everybody: `
    everybody, everyone, all customers, every customer, every order in, in the database, every order you,
    orders you can see, all orders you, your rules, your instructions, previous instructions, system prompt
  `,
  we: `
    i, we, me, us, im, ive, myself, ourselves, id,
    my (boss|manager|wife|husband|client|customer|director|partner|team|board),
    our (client|customer|director|manager|boss|team|board|owner|management),
    the (client|customer|board|management|boss|owner)
  `,
  you: "you, y'all, yourself, u, ya",
  they: 'he, she, someone, somebody, who, they',
  det: `
    the, a, an, this, that, these, those, my, our, your, his, her, its, their, some, any, no., nos.,
    number:, such, said, another, which, of, 's, own, new, old, second, first, third, last, main, two,
    three, four, five, six, seven, eight, nine, ten, remaining, original, whole
  `,
  prep: `
    in, at, by, on, about, under, over, during, within, behind, near, inside, outside, through, via, per,
    than, like, upon, before, after, since, between, among, regarding, re, concerning, towards, around,
    across, along, into, onto, up, down, since then, due to, because of, thanks to, owing to, in view of,
    given, at the moment, in the meantime
  `,
  from: 'from, off, out of, out',
  with: 'with, at',
  nth: `
    (first|second|third|fourth|fifth|last|middle|top|bottom) (one|two|three|four|number|line|numbers|lines|in the list),
    the (first|second|third|fourth), the last one
  `,
  latter: 'latter, the latter',
  former: 'former, the former',
  for: 'for, of, on, regarding, concerning, in respect of, in regard to, as for, as to, re',
  to: 'to',
  thereupon: 'then',
  and: 'and, &, plus, n, then, so, +',
  or: 'or',
  but: 'but, however, though, whereas, although, except that, only that',
  that: 'that',
  relative: 'which, who, whom, whose, where, that is where, which is, that we, that i',
  if: `
    if, unless, provided, provided that, once, as long as, so long as, on condition that, in case, assuming,
    only if, should you, supposing, in the event, once we, once i, once you, once the, as soon as,
    as soon as the, subject to, contingent on, on the sole condition, on condition, on the condition,
    providing
  `,
  thisOrder: `
    (this|the whole|the entire|whole|entire|complete|full|that) (order|request|application|porting order|port order),
    the order in full, order in full, the whole (thing|lot|batch)
  `,
  because: `
    because, since, before, after, while, whilst, as we, as i, as it, as the, as they, as this, as that,
    cause, cos, coz, for the reason that, reason being, seeing as, given that, now that, so that, in that,
    due to the fact that, in order to, in order that, as our, as my, as he, as she, as there, the reason is,
    so nobody, so no one, so it does not, so they do not, so it doesn't, so as not to
  `,
  when: 'when, whenever, every time',
  filler: `
    th, st, nd, rd, (do n't|do not|never) (forget|hesitate|fail|neglect) to, nothing else, nobody else,
    go ahead and, proceed and, us all, you all, all the way, all day, all in all, all right, both of us,
    now, then, here, there, today, still, again, really, very, much, so, quite, just, even, soon,
    immediately, straight away, right away, asap, urgently, at once, effective immediately,
    with immediate effect, anyway, actually, finally, at all, after all, completely, entirely, in full,
    fully, simply, well, too, only just, at the earliest, at your earliest convenience, as soon as possible,
    as soon as you can, if possible, if you would, if you please, if that is ok, if that's ok, if need be,
    if needed, if you like, if at all possible, when you can, when you get a chance, when you have a moment,
    when you get a minute, when you have time, for me, for us, for now, on my behalf, on our behalf,
    in writing, as planned, as scheduled, as arranged, as agreed, as discussed, as requested, as normal,
    as usual, as before, as is, as it is, on time, please note, of course, for good, definitively,
    permanently, altogether, therefore, thus, hence, accordingly, ok, okay, sir, madam, team, folks,
    all the best, mate, guys, dear, let me know, next, thanks, thank you, as expected, on schedule,
    on the day, like you have it, no bother, no problem, no worries, all good, all set, no issue,
    for the moment, right now, straightaway, promptly, quickly, formally, officially, herewith, also,
    already planned, asap please, as well, yet, though, anymore, any more, any longer, ahead, forward, over,
    across, out, up, along, in time, if it is not too late, if it isn't too late, too late, up to you,
    once more, in any case, in that case, at this point, at this stage, at present, currently, presently,
    no matter what, no matter, quick, rather, tonight, not only, no doubt, not just, no rush, no hurry,
    not to worry, as a matter of urgency, per our conversation, per our call, as per, what can you do,
    what can one do, what are you going to do, how are you, how's it going, how is it going,
    hope you are well, hope all is well, who knew, who would have thought, you know,
    if you know what i mean, for the record, in its entirety, for (me|us), will you, would you, ok?, right?,
    at your end, on your end, at our end, from your side, on our side, so far as,
    this is to inform you that, this is to advise that, i am writing to inform you that,
    we hereby inform you that, please note that, please be advised that, kindly note that,
    i am writing to let you know that, just letting you know that, just to let you know, fyi,
    for your information, i can confirm that, we confirm that, i confirm that, confirming that,
    already (agreed|arranged|scheduled|confirmed|set|fixed|booked),
    as (planned|scheduled|arranged|agreed) already, if you'd be so kind, if you would be so kind,
    if you don't mind, if you do n't mind, if you could, if you can, if it's not too late,
    if that still works, if that's alright, if it's no trouble, if it is no trouble, if necessary,
    if anything
  `,
  insteadOf: 'instead of, in place of, rather than, in lieu of',
  else: 'otherwise, or else, failing that',
};
