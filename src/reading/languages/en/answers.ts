import type { Tongue } from '../../meaning/tongue.ts';

/** What people answer to a notice of costs and risks, and how they take back what they said. */
export const answers: Tongue['words'] = {
  yes: `
    yes, yep, yeah, yup, aye, sure, absolutely, definitely, certainly, affirmative, agreed, approved,
    confirmed, granted, by all means, of course, sounds good, that works, works for (me|us),
    you have (my|our) (ok|okay|approval|go-ahead|blessing), green light, all right by (me|us), exactly,
    that's right, that is right, correct, right you are, spot on, that's it, so be it,
    (fine|ok|okay|good|happy) (by|with) (me|us), that is (fine|ok|okay), that's (fine|ok|okay), we agree,
    i agree, understood and agreed
  `,
  no: `
    no, nope, nah, nay, no way, no thanks, no thank you, negative, certainly not, absolutely not,
    definitely not, rather not, no chance, i decline, we decline
  `,
  ok: `
    be:v (fine|ok|okay|good|acceptable|alright), ok, okay, k, noted, understood, received, acknowledged,
    got it, will do, do the needful, alright, all right, well noted, roger
  `,
  accept: `
    accept:v, agree:v, approve:v, authorise:v, authorize:v, pay:v, bill:v (me|us|it|that|the|our|my),
    invoice:v (me|us|it|that|the), charge:v (me|us|it|that|the|our|my), swallow:v, stomach:v, absorb:v,
    consent:v, eat:v the, wear:v the, cover:v the, foot:v the, stump up, cough up, settle:v the,
    add it (on|to), put (it|that|the) ~ on (the|our|my) (account|bill|card|invoice|tab),
    <cost> [be:v] (fine|ok|okay|acceptable|all right|alright|no problem|not a problem|manageable),
    be:v (fine|ok|okay|happy|good) with, be:v happy to pay, <cost> (does|do) n't (bother|matter|worry),
    don't mind, do n't mind, money is no object, whatever it costs, whatever the (cost|fee|charge),
    regardless of [the] <cost>, despite the <cost>, in spite of the <cost>, (fee|cost|charge) accepted,
    (fee|cost|charge) approved, live with the, at (our|my) (cost|expense), sign:v off on,
    <cost> notwithstanding, take the hit, add it on,
    add (it|that|the) ~ on (the|our|my) [next] (bill|invoice|account),
    stick it on (the|our|my) [next] (bill|invoice|account|tab), take it out of (my|our), put us down for,
    we can live with, we'll live with, sanction:v the <cost>, sanction:v,
    <cost> (be|go|can go|may go|goes) on (the|our|my), <cost> (can|may) be (billed|charged|invoiced|added),
    fine with the <cost>, that is a price (we|i), happy to (wear|cover), we will bear, will be borne by,
    send (us|me) the (bill|invoice), ok with [<det>] <cost>, okay with [<det>] <cost>,
    fine with [<det>] <cost>, good with [<det>] <cost>, <cost> ~ (can|may|should|could) go on,
    sanction:v the (charge|fee|cost|amount), you have our blessing
  `,
  refuse: `
    too (expensive|dear|steep|much|pricey|costly), not worth (it|the money|that|the fee|the trouble),
    reject:v, refuse:v, robbery, daylight robbery, outrageous, ridiculous, rip-off, rip off, dispute:v,
    decline:v, not going to pay, not paying, wo n't pay, will not pay, ca n't afford, cannot afford
  `,
  takeBack: `
    (ignore|disregard|forget|scratch|scrap|scrub|bin|never mind|forget about) [~] (my|our|that|the|this) [last|previous|earlier|first|other|original|yesterday's] (message|mail|email|e-mail|note|request|mails|emails|messages|instruction|instructions),
    (ignore|disregard|forget) (what|everything) (i|we) (said|wrote|asked),
    changed (my|our|his|her|their) mind, change of (heart|mind|plan|plans),
    withdraw (my|our|the) (request|cancellation), take (that|it) back, take back what,
    (ignore|disregard|take back|withdraw|forget about|forget) (my|our|the|that) [cancellation] (cancellation|request),
    forget (it|that|about it|about the cancellation|the cancellation|about cancelling|about canceling),
    never mind, nevermind, recall:v the message, would like to recall
  `,
  correct: `
    wrong number, my mistake, oops, i meant, we meant, i mean, meant to (say|write|put|type),
    should (read|say), should have (read|said|been|written), correction, typo, make that, it is actually
  `,
  undo: `
    second thoughts, on second thought, on second thoughts, scratch that, strike that, wait no, wait,
    no wait, hang on no, forget that, cancel that last
  `,
  cost: `
    fee, fees, cost, costs, charge, charges, price, money, amount, sum, invoice, bill, penalty, dollars,
    bucks, pounds, euros, quid, payment, expense, expenses,
    cancellation (fee|fees|cost|costs|charge|charges), early termination fee, surcharge, quote, terms,
    conditions, risk, risks, outage, downtime
  `,
  free: `
    free, free of charge, no charge, no cost, without charge, without cost, at no cost, costs nothing,
    no fee, no fees, no extra cost, charged, a penny, a cent, cost (me|us) anything, cost anything,
    for nothing, gratis, without charging, without (a|any) <cost>
  `,
  bargain: `
    waive:v, discount, for less, (reduce|lower|halve|split|drop|cut|remove|cancel|lift) the <cost>,
    who 's paying, who is paying, who pays, negotiate:v, goodwill, without the <cost>, and we have a deal,
    at most <cost>, no more than <cost>, not more than <cost>, up to <cost>, max <cost>, maximum of <cost>,
    (get|bring|talk) ~ down to <cost>, match <cost>, knock ~ off the <cost>
  `,
  hedge: `
    we may, i may, probably, i think yes, i think so, would say yes, would pay, 'd pay, would cancel,
    'd cancel, close to cancelling, let me check, let me ask, not made up, made up, maybe, perhaps,
    we might, i might, they might, thinking of, thinking about, considering, considering whether,
    contemplating, not sure, unsure, undecided, not certain, toying with, wondering about, not decided,
    have n't decided, still deciding, weighing up, may want to, may have to, might have to, could be that,
    tempted to, in two minds, leaning towards, inclined to, thought about, thought of, been thinking
  `,
};
