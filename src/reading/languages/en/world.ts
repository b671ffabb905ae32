import type { Tongue } from '../../meaning/tongue.ts';

/** The rest of the world: verbs and nouns that decide nothing, known so that they are not taken for something else. */
export const world: Tongue['words'] = {
  otherVerb: `
    call:v, ring:v, phone:v, rename:v, label:v, test:v, activate:v, divert:v, forward:v, redirect:v,
    point:v, set:v, fix:v, repair:v, check:v, send:v, give:v, get:v, make:v, put:v, use:v, work:v, run:v,
    go:v, come:v, take:v, bring:v, buy:v, sell:v, open:v, close:v, start:v, begin:v, end:v, try:v, show:v,
    look:v, find:v, lose:v, add:v, change:v, update:v, list:v, print:v, publish:v, record:v, reset:v,
    block:v, bar:v, unblock:v, release:v, ask:v, answer:v, reply:v, respond:v, write:v, read:v, sign:v,
    speak:v, talk:v, meet:v, help:v, happen:v, turn:v, feel:v, seem:v, appear:v, need:v, serve:v, belong:v,
    own:v, rent:v, lease:v, build:v, live:v, sit:v, stand:v, hang:v, connect:v, disconnect:v, install:v,
    deliver:v, order:v, book:v, rest:v, wait:v, expect:v, remember:v, forget:v, hate:v, love:v, enjoy:v,
    confirm:v, acknowledge:v, clarify:v, note:v, correct:v, provide:v, offer:v, match:v, sound:v, cost:v,
    depend:v, cause:v, break:v, crash:v, drop (me|us) a (line|note|mail|message), threaten:v, allow me,
    authorised to, authorized to, drop off, cut out, pull:v up, look:v up, call:v up, pick up, hand over,
    hear:v back, acquire:v, assign:v, allocate:v, configure:v, reconfigure:v, program:v, enable:v,
    disable:v, restrict:v, route:v, reroute:v, escalate:v, it is about, it's about, it 's about,
    this is about
  `,
  thing: `
    the hold, a hold, holds, loa, csr, port out, somebody else, invoice for, port-out, port-outs, meeting,
    appointment, subscription, account, invoice, newsletter, voicemail, call, calls, forwarding, service,
    contract, router, headset, visit, engineer, technician, mailbox, menu, welcome message, hold music,
    call forwarding, call recording, answering service, directory, listing, add-on, delivery, handset,
    handsets, software, licence, license, plan, insurance, hotel, flight
  `,
  noun: `
    monthly, weekly, daily, yearly, early, friendly, lovely, family, reply, supply, assembly, italy, silly,
    lonely, holy, quarterly, hourly, bully, jelly, belly, ally, rally, fly, butterfly
  `,
  message: 'message, mail, email, e-mail, note, letter, mails, emails',
};
