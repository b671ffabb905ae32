import type { Tongue } from '../../meaning/tongue.ts';

/** What ends a port, what carries it out, what stays: the words that decide. */
export const port: Tongue['words'] = {
  cancel: `
    cancel:v, cxl, cancl, canx, stop:v, halt:v, abort:v, withdraw:v, revoke:v, rescind:v, retract:v,
    terminate:v, void:v, scrap:v, bin:v, ditch:v, kill:v, axe:v, nix:v, scratch:v, scrub:v, quash:v,
    annul:v, cease:v, discontinue:v, shelve:v, call:v ~ off, call:v off, pull:v, pull:v ~ (out|back|off),
    pull:v (out|back|off), pull:v the plug [on], take:v ~ down, take:v down, back:v out of, backing out of,
    get:v out of, opt:v out of, step:v back from,
    take:v ~ (off|out) [of] (the|that|this|our|your|my) [~] <order>, take:v ~ (off|out) [of],
    take:v (off|out), take:v ~ from (the|this|that|our|my) [~] <order>,
    have:v ~ (taken|pulled|struck|dropped|removed) (off|out|from), remove:v, drop:v, strike:v,
    strike ~ (off|out|from), delete:v, exclude:v, omit:v, cross:v ~ (off|out), knock:v ~ off,
    leave:v ~ (out of|off) [the|this|that|our|my|your] [~] <order>, leave:v ~ out [of <it>], leave:v out,
    put:v a stop to, put:v a stop on, put:v an end to, put:v the brakes on, put:v a halt to,
    bring:v ~ to a halt, come:v (off|out) [of] (the|that|this|our) [~] <order>, come:v (off|out) of it,
    come off, coming off, desist:v, abandon:v, yank:v, refrain:v from <port>, undo:v, unwind:v, reverse:v,
    (pass|passing) on <port>, do away with, no go [on|for|with], be:v abandoned,
    refrain:v from (porting|moving|transferring|switching), hold:v back from <port>,
    (is|are) not to (move|be moved|be ported|be transferred|go|go over|come over|be switched|be touched),
    out of scope, no longer (needed|wanted|required|necessary) [on|in|for] <port>,
    (treat|treated|consider|considered) as (withdrawn|cancelled|canceled|void), null and void,
    as (withdrawn|cancelled|canceled), forget about (porting|moving|transferring|the <port>),
    give up on <port>, issue the cancel, issue a cancel, sup 1, pull the plug, put:v a stop, calling it off,
    called off, stand down, say no to <port>, spare:v (it|them) the move,
    don't bother (porting|moving|transferring), do n't bother (porting|moving|transferring),
    no longer [be] [a] part of, not [be] [a] part of, (be|is|are) not part of, withdraw [~] authorization,
    withdraw [~] authorisation, (leave|keep|take|get) ~ out of it, scratch ~ from,
    see that its <port> is dropped, is dropped,
    see to it that ~ (is|are) (cancelled|canceled|stopped|dropped), call off
  `,
  move: `
    port:v, transfer:v, move:v, switch:v, migrate:v, shift:v, bring:v ~ (over|across),
    bring:v (over|across), come:v (over|across), go:v over, take:v ~ over, take:v over, cut:v over,
    change:v over, carry:v over, be:v coming across, port:v out of, port:v (over|in|across),
    transfer:v (over|in|across), move:v (over|across), switch:v (over|across), move over,
    make the (move|switch|jump), roll:v over, bring in, come:v along, be:v coming along, go:v along,
    come:v to (you|<gaining>), go:v to (you|<gaining>), hop over, be:v brought over, jump over, jump ship,
    make:v the move
  `,
  stay: `
    stay:v, remain:v, stay:v put, be:v staying, stick:v with, sit:v tight, stay:v on, remain:v on,
    be:v to stay, live:v on, be:v left with, be:v left on, is to stay, be:v hanging on, hold on at,
    remain:v put, stays right where, stays put, live:v at
  `,
  keep: 'keep:v, retain:v, hold:v on to, hang:v on to, hold:v onto, hang:v onto, preserve:v, hold:v',
  leave: 'leave:v, want leaving, wants leaving, let ~ stay, let stay',
  proceed: `
    proceed:v, go:v ahead, go:v for it, get:v on with it, do it, do that, do so, get it done, carry:v out,
    carry:v ~ out, execute:v, make it (so|happen), go:v forward, press:v ahead, push:v ahead, run with it,
    follow:v through, put:v ~ through, process:v, implement:v, finalise:v, finalize:v, complete:v, finish:v,
    see:v ~ through, fire away, action:v
  `,
  continue: `
    go:v through with it, go:v through, let (it|them|that) happen,
    (proceed|go ahead|go on|continue|carry on|press on) as (planned|scheduled|arranged|agreed|discussed|normal|before|usual|it is|is),
    continue:v, carry:v on, go:v on, crack:v on, keep:v going, press:v on, keep:v on, carry:v on with,
    keep:v at it, resume:v, progress:v,
    (just|exactly) like (we|you|i) (planned|agreed|said|discussed|arranged),
    like (we|you) (planned|agreed|said|discussed|arranged),
    (just|exactly) as (we|you) (planned|agreed|said|discussed|arranged),
    (proceed|go|go ahead|carry on|continue|stick|stay) with (the|our|my) original (plan|plans|date|schedule),
    with the original plan, run its course, run their course
  `,
  let: 'let:v, allow:v, permit:v, have:v ~ stay',
  port: `
    port, ports, prot, porting, portings, port-in, port in, lnp, mnp, transfer, transfers, transferral,
    migration, changeover, cutover, cut-over, switchover, porting [request|order|job|process|form],
    port (request|order|job|process), transfer (request|order|process), move, moves, switch,
    number transfer, number portability, portability, porting of, move to (you|<gaining>)
  `,
  cancellation: `
    cancellation, cancelation, cancellations, cancelling, canceling, withdrawal, cancel request
  `,
  order: `
    order, orders, request, requests, application, batch, po, porting list, port list, lsr, authorization,
    authorisation, loa, letter of authorization, letter of authorisation, mandate, letter of agency
  `,
  number: `
    number, numbers, line, lines, tn, tns, did, dids, ddi, ddis, phone number, phone numbers,
    telephone number, telephone numbers, landline, landlines, fax, faxes, fax line, fax number, phone line,
    phone lines, phone, phones, telephone, mobile, mobiles, cell, cells, extension, extensions, btn,
    hotline, main line, main number, one, ones, toll-free, tollfree, freephone, trunk, trunks, handset,
    block, range, cellphone, msisdn, ending in, ending with, ends in, end in, that ends in, ending,
    last digits, last four, cli, ring group, hunt group, alarm line, lift line, pots line, pots lines,
    backup line, spare line, digits, entry, entries
  `,
  carrier: `
    carrier, carriers, provider, providers, operator, operators, phone company, telco, telecom, network,
    phone people, phone provider, isp, cable company
  `,
  losing: `
    (current|present|existing|old|original|previous|losing|former|incumbent|other|same|today's|local) [phone|telephone|service] (carrier|provider|operator|telco|network|company|phone company|supplier|plan|contract|account|tariff|arrangement|setup),
    where (it|they|that|those|these) (is|are|'s|sits|sit|live|lives|belong|belongs) [now|today|at present|currently|right now|already],
    where (it|they) currently (is|are), where we are, where i am,
    (carrier|provider|operator) (that|which|who) (has|have|serves|hosts) (it|them) [now|today|at present],
    (carrier|provider|operator) (it|they) (has|have|is with|are with) now, with (them|their people),
    on (his|her|their|its) own (plan|contract|account),
    on the (old|existing|current|present) (plan|contract|account|side|system),
    our (carrier|provider|operator|phone company|telco), my (carrier|provider|operator|phone company|telco),
    the present side, the losing side, who (we|i) have now, who (has|have) it now, as they are today with,
    the people (we|i) have now, the current lot, the old lot, with that mob,
    the (carrier|provider|operator|network) (it|they) (is|are) (on|with) [now|today],
    on (copper|the copper),
    with (our|my|his|her|their|its|the) (landlord|building|tenant|old company|former company),
    the people who have it, as (we are|i am) [now|today]
  `,
  gaining: `
    you guys, with you, to you, your (network|platform|side|system|company),
    new (carrier|provider|operator|phone company|telco|system)
  `,
  date: `
    date, dates, day, appointment, appointments, slot, time slot, window, foc date, port date, cutover date,
    due date, tomorrow, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february,
    march, april, june, july, august, september, october, november, december, next week, next month,
    this week, weekend, morning, afternoon, noon
  `,
  reschedule: `
    reschedule:v, postpone:v, delay (the|it|this|that|our|my|<port>|<number>|until|till), delayed until,
    be:v delayed, defer:v, push:v ~ back, push:v back, put:v ~ off, put:v off, put:v back,
    move:v ~ to ~ <date>, move:v ~ to <date>, move:v the [~] date,
    (port|move|transfer|switch|ported|moved) ~ (later|earlier|sooner|another (day|date|time|week)|next (week|month)),
    hold:v off [on|with|until], put:v ~ on hold, on hold until, pause:v, bring:v ~ forward,
    change:v the [~] date, a (later|different|new|earlier) <date>, hold:v ~ until, wait:v until,
    wait:v with, hold:v off with, hold off, (stop|halt|suspend|hold|freeze):v ~ (until|till)
  `,
  off: `
    (out of|from) [<det>] [<det>] [port|porting|transfer] (<port>|<order>),
    (out of|from) (the|that|this|our|my) <list>, out of it,
    out of the (project|scope|cutover|run|submission|paperwork|form|spreadsheet|rollout|transition),
    off the <order>
  `,
  take: `
    take:v, pull:v, lift:v, leave:v, keep:v, move:v, get:v, want:v, need:v, peel:v, pluck:v, carve:v, cut:v,
    pick:v, yank:v
  `,
  come: 'come:v, go:v',
};
