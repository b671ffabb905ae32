import type { ReadingContext } from '../../../src/reading/reading.ts';
import type { Group } from './phrasing.ts';
import { us, usAwaiting, usAwaitingOne } from './situations.ts';

const awaiting = (count: number): ReadingContext => ({
  ...us,
  awaiting: us.orders.flatMap(({ numbers }) => numbers.slice(0, count)),
});
/** 0100 to 0102 awaiting a decision, 0103 not. */
const usAwaitingThree = awaiting(3);
/** All four numbers of the order awaiting. */
const usAwaitingAll = awaiting(4);

/** Answers to a notice about costs and risk, short ones and long letters. */
export const freshAnswers: readonly Group[] = [
  {
    rule: '15: two of four awaiting',
    context: usAwaiting,
    phrasings: [
      [
        "Hi, we talked it over and the charge isn't a problem for us. Please pull both numbers.",
        '-0100 -0101',
      ],
      ['We can live with the $65. Go ahead and kill it.', '-0100 -0101'],
      ["Fine, whatever it costs, I don't want those numbers moved.", '-0100 -0101'],
      ['ugh ok fine charge me, just dont let it port', '-0100 -0101'],
      ["Since it's gonna cost us that much we'd rather have you finish the port.", '+0100 +0101'],
      ["My partner says it isn't worth 65 bucks a pop so just bring them over.", '+0100 +0101'],
      [
        'Thanks for the heads up. In light of the cost, please let both numbers complete as originally scheduled.',
        '+0100 +0101',
      ],
      ['Hmm, that is steep. Can you knock something off?', 'human'],
      ["Is the $65 for each number or for the whole lot? If it's for the whole lot then yes.", 'human'],
      ['Yes. And could you tell me who my rep is these days?', '-0100 -0101'],
      ['0100 yes. 0101 I need to ask the owner, will tell you tomorrow.', '-0100'],
      ['Please cancel 0100 regardless of the fee. For 0101 please push it to April 10.', '-0100'],
      ['We do accept the charge for 0101, 0100 may complete.', '-0101 +0100'],
      ["I'm okay with losing service for a day. Cancel.", '-0100 -0101'],
      ['Nope', '+0100 +0101'],
      ['Yep', '-0100 -0101'],
      ['Sure thing, go ahead', '-0100 -0101'],
      ['OK understood', 'clarify'],
      ['Received, thank you for letting us know.', 'clarify'],
      ['Continue as discussed on the phone', 'clarify'],
      ['We no longer wish to cancel.', '+0100 +0101'],
      ['Please disregard our cancellation, the owner has come round.', '+0100 +0101'],
      ['That email was sent by a temp, please ignore it.', '+0100 +0101'],
      ["We don't mind the fee.", '-0100 -0101'],
      ["The fee doesn't bother us, but an outage on a weekday would. Can it be done on Saturday?", 'human'],
      ['Cancel all four, we accept the cost', '-0100 -0101 -0102 -0103'],
      ['Cancel the whole order, money is no object.', '-0100 -0101 -0102 -0103'],
      ['Cancel all three please', 'clarify'],
      ["Cancel only 0101, we'll pay for that one.", '-0101'],
      ['Keep 0100 with T-Mobile, whatever it costs. 0101 can come across.', '-0100 +0101'],
      ["both can stay with Verizon, we'll cover the penalty", '-0100 -0101'],
      ['Let 0100 go through and stop the other one.', '+0100 -0101'],
      ['How long would the interruption be?', 'human'],
      ['Cancel please - and is there anything I have to sign?', '-0100 -0101'],
      ['Who decided on that fee, and why were we not told?? Cancel it anyway.', 'human'],
      ['Go ahead with cancelling 0100 but port 0101 on the 27th as scheduled', '-0100 +0101'],
      ['Do not cancel. I repeat, do NOT cancel.', '+0100 +0101'],
      ["Please don't cancel 0100; 0101 yes please.", '+0100 -0101'],
      ['My bad, I thought it was free. Let the port finish.', '+0100 +0101'],
      ['if the fee can be split between both numbers then cancel', 'human'],
      ['We will pay if you send a proper invoice first', 'human'],
      ['Give us till Monday please, the owner is on vacation', 'human'],
      ['Reschedule it to May instead', 'human'],
      ['Cancel PO-1042 and bill us.', '-0100 -0101 -0102 -0103'],
      ['CANCEL PORT 415-555-0100\nKEEP PORT 415-555-0101', '-0100 +0101'],
    ],
  },
  {
    rule: '15: one of four awaiting',
    context: usAwaitingOne,
    phrasings: [
      ['Yes to the fee. Kill 0101.', '-0101'],
      ["I'll pay it", '-0101'],
      ["I'm not paying that", 'clarify'],
      ['I am not paying 65 dollars for a cancellation. Move the number.', '+0101'],
      ['0101 can stay where it is. You may also stop 0102, same shop.', '-0101 -0102'],
      ['cancel it please, but leave 0103 on the order', '-0101 +0103'],
      ['please cancel that one and let the rest go through', '-0101 +0100 +0102 +0103'],
      ['Ok to cancel', '-0101'],
      ['Absolutely not, keep the order as it was.', '+0101'],
      ['Can you tell me if 0101 has an FOC? If it does, keep it', 'human'],
      ['What happens if I cancel after Friday?', 'human'],
      ['Stop all of it.', '-0101'],
      ['Cancel all my numbers on this order', '-0100 -0101 -0102 -0103'],
      ['Yes - both 0101 and 0102.', '-0101 -0102'],
      [
        "We accept. Please confirm in writing once it's done and tell us when the tech visit for 0103 is",
        '-0101',
      ],
      ['Keep it at Comcast, fee accepted', '-0101'],
      ["We'd rather keep the port.", '+0101'],
      ['Cancel 415-555-0101 and 415-555-0191', '-0101 ?+14155550191'],
    ],
  },
  {
    rule: '15: three of four awaiting',
    context: usAwaitingThree,
    phrasings: [
      ['All three, yes.', '-0100 -0101 -0102'],
      ['Cancel two of them', 'clarify'],
      ['Cancel 0100 and 0101, not 0102', '-0100 -0101 +0102'],
      ['Let all of them port', '+0100 +0101 +0102'],
      ['yes for the first, no for the others', 'clarify'],
      ['0100: yes\n0101: no\n0102: yes', '-0100 +0101 -0102'],
      ['Both can be cancelled.', 'clarify'],
      ['We only want to pay once. Cancel 0102, the rest can move.', '-0102 +0100 +0101 +0103'],
      ['Yes to everything except 0101', '-0100 -0102 +0101'],
      ['No to all', '+0100 +0101 +0102'],
      ['415-555-0100 through -0102: cancel, fee ok', '-0100 -0101 -0102'],
      ['Cancel 0100-0103, we accept', '-0100 -0101 -0102 -0103'],
      ["we'll pay for 0100 and 0102. let 0101 port.", '-0100 -0102 +0101'],
      [
        "Please go ahead with the cancellation of 0100. I'll let you know about the other two by Wednesday.",
        '-0100',
      ],
      ['Nothing gets cancelled.', '+0100 +0101 +0102'],
    ],
  },
  {
    rule: '15: all awaiting',
    context: usAwaitingAll,
    phrasings: [
      ['The whole order please. We accept.', '-0100 -0101 -0102 -0103'],
      ['Cancel them all apart from 0103, that one has to move.', '-0100 -0101 -0102 +0103'],
      ['No cancellation please. Port everything.', '+0100 +0101 +0102 +0103'],
      ['All good, cancel all 4', '-0100 -0101 -0102 -0103'],
      ['Yes except 0102', '-0100 -0101 -0103 +0102'],
      ['cancel all five', 'clarify'],
      ['Only 0100 and 0101 shall be cancelled, the remaining two go ahead.', '-0100 -0101 +0102 +0103'],
      ['We want to proceed with the port of all four lines.', '+0100 +0101 +0102 +0103'],
      ['Approved for 0100/0101. Not approved for 0102/0103.', '-0100 -0101 +0102 +0103'],
    ],
  },
  {
    rule: '15, 16: letters, two awaiting',
    context: usAwaiting,
    phrasings: [
      [
        'Hi Dana,\n\nsorry it took me so long, my daughter had her graduation and we were all in Boise until last night. I read your note about the fee to my husband and he laughed, we paid more than that for parking. So yes, cancel them.\n\nAlso, do you know a good electrician?\n\nBest,\nRuth',
        '-0100 -0101',
      ],
      [
        'Good morning,\n\nI have been going back and forth on this. On the one hand the old phone company has been nothing but trouble, on the other hand my mother knows these numbers by heart. When I saw the cost of cancelling, that settled it: we are going through with the move. Please let the port complete.\n\nKind regards,\nSam Whitlock',
        '+0100 +0101',
      ],
      [
        'Dear porting team,\n\nplease find our decision below.\n\n415-555-0100 - cancel, fee approved by accounting (ref. 2026-0103)\n415-555-0101 - port as planned\n\nRegards,\nAccounts Payable',
        '-0100 +0101',
      ],
      [
        "Hey,\nlooked at the mail again with our bookkeeper. $130 in total is ok for us.\nWe'd still like to stay where we are.\nThx\nMike",
        '-0100 -0101',
      ],
      [
        'Hello,\n\nbefore I answer: your table says $65 for 0100 but $95 for 0101. Which of them is right?\n\nThanks',
        'human',
      ],
      [
        "Hi,\n\nI'm out of my depth here. What would you recommend? If we cancel we lose money and if we don't we lose the alarm line.\n\nJoan",
        'human',
      ],
      [
        'Hi,\nplease cancel, we understand that the line can be dead for a while.\nOn another note, I got your bill and it lists 415-555-0102 twice, could somebody have a look?\nCheers\nPat',
        '-0100 -0101',
      ],
    ],
  },
  {
    rule: '3, 12, 14: letters with nothing awaiting',
    context: us,
    phrasings: [
      [
        "Hello there,\n\nit's Gwen from the bakery. You may remember we signed up for four lines in spring when we still thought we'd take over the shop next door. That has fallen through; the landlord sold it to a nail studio. So the line that was meant for it, 415-555-0103, needn't come over. The three for the bakery itself are still on, please.\n\nLove the hold music by the way,\nGwen",
        '-0103',
      ],
      [
        "Hi,\n\nTwo things. First, the street number on our bills is wrong, we are at 1420 Alder, not 1402. Second, 415-555-0102 can be taken out, that's the old fax and nobody has used it since 2019.\n\nThanks a bunch\nRoy",
        '-0102',
      ],
      [
        'Hi,\n\nI spoke to three different people this week (Monday: Carla, Tuesday: somebody at 415-555-0101 who hung up on me, today: Ben) and each told me something else about the date. Could someone please tell me, in writing, when 415-555-0100 will be moved? I am close to cancelling the whole thing.\n\nV. Ortiz',
        'human',
      ],
      [
        "Folks,\n\nwe merged with Dunmore & Hale in June and their IT runs everything now. They asked me to tell you that 0100 and 0101 shall stay with Lumen until further notice. As to 0102 and 0103, they'll get in touch themselves.\n\nHarriet",
        '-0100 -0101',
      ],
      [
        'Dear team,\n\nmy late father ordered this. I found your letter on his desk. I do not know what any of this means, can somebody call me at 415-555-0102? We would like to settle his affairs.\n\nThank you, Ellen Marsh',
        'human',
      ],
      [
        'Hello,\n\nas my colleague said on the phone, he first asked you to cancel 0101, then not to, and I know it is confusing. The final word: 0101 is to be cancelled, 0102 is not.\n\nBest wishes',
        '-0101 +0102',
      ],
    ],
  },
  {
    rule: '15, 16: letters, one awaiting',
    context: usAwaitingOne,
    phrasings: [
      [
        "Hi Marcus,\n\nThanks for flagging the late fee. I've run it past Denise in finance and she's signed off on it, so you have our blessing to cancel.\n\nThe others on the order are of course still coming to you.\n\nCheers,\nAli",
        '-0101 +0100 +0102 +0103',
      ],
      [
        'Hello,\n\nI do not understand your message. I asked you to cancel last week and now you want money for it? This is not what we agreed. I expect you to waive it.\n\nR. Pell',
        'human',
      ],
      [
        "Hi\n\nSeeing that it's 65 dollars either way I'd sooner have the line with you than pay for nothing. Let it come over.\n\nTom",
        '+0101',
      ],
      [
        'Good day,\n\nthe risk you describe is acceptable to us; the shop is closed that week anyway. Kindly carry out the cancellation.\n\nFor your records: our new contact is Ms. Ono, 415-555-0103.\n\nBest regards',
        '-0101',
      ],
      [
        "Hey, quick answer from the road: I'd like to think about it over the weekend, will let you know Monday. Don't do anything till then.\n\nJess",
        'human',
      ],
    ],
  },
  {
    rule: '15, 16: two awaiting, round two',
    context: usAwaiting,
    phrasings: [
      [
        "Hmm OK. I didn't realise it was that late in the process. Leave the numbers in the port then.",
        '+0100 +0101',
      ],
      ['Cancelling is still what we want.', '-0100 -0101'],
      ['We stand by our decision to cancel.', '-0100 -0101'],
      ["Our decision hasn't changed, stop them.", '-0100 -0101'],
      ['My answer: keep port for both. Thank you.', '+0100 +0101'],
      ['Is that $65 refundable if I re-order later?', 'human'],
      ['I am not authorised to agree to fees. I have forwarded your mail to Mr. Gold.', 'human'],
      ['Charge it to the card on file.', '-0100 -0101'],
      ['no charge please, we told you in time', 'human'],
      ['No need to cancel any more, we sorted it out.', '+0100 +0101'],
      ['No need to move them any more, so cancel despite the charge.', '-0100 -0101'],
      ["Don't bother cancelling.", '+0100 +0101'],
      ["Please don't port these, the fee is okay.", '-0100 -0101'],
      ['the numbers may move', '+0100 +0101'],
      ["They may stay where they are, we'll pay.", '-0100 -0101'],
      ['CANCEL  PORT for both TNs pls, thx', '-0100 -0101'],
      ['KEEP PORT (both)', '+0100 +0101'],
      ['0100: CANCEL PORT\n0101: KEEP PORT', '-0100 +0101'],
      ['Only keep 0101, cancel 0100', '-0100 +0101'],
      ['Everything stays as ordered, no cancellation.', '+0100 +0101'],
      ['Yes to both, but please do it before Thursday.', '-0100 -0101'],
      ['Before you cancel, can you send me a copy of the agreement?', 'human'],
      ["I don't want to risk losing the number, so let it port.", '+0100 +0101'],
      ["We can't afford an outage. Leave the port running.", '+0100 +0101'],
      ['An outage would be fine, the office is empty. Do cancel.', '-0100 -0101'],
      ['yes for 0101 only; 0100 has to come across', '-0101 +0100'],
      ['No for both 0100 and 0101. But please cancel 0102 and 0103.', '+0100 +0101 -0102 -0103'],
      ['Cancel all numbers except 0101', '-0100 +0101'],
      ['Cancel everything on the order except 0103', '-0100 -0101 -0102 +0103'],
      ['I confirm the cancellation', '-0100 -0101'],
      ['I confirm that the port shall go on.', '+0100 +0101'],
      ["It's a pity about the fee but yes.", '-0100 -0101'],
      ['Not happy about the fee but do it anyway.', '-0100 -0101'],
      ['Over my dead body am I paying for that. Port them.', '+0100 +0101'],
      ["On reflection we'd better let the transfer happen.", '+0100 +0101'],
      ['What if we just let it complete and cancel afterwards?', 'human'],
      ['Does KEEP PORT mean there is no fee?', 'human'],
      ['thanks, but too late now I guess - leave it', '+0100 +0101'],
      ['Yes. No wait, keep them.', '+0100 +0101'],
      ['Keep... no, sorry, cancel both.', '-0100 -0101'],
    ],
  },
  {
    rule: '15: letters, round two, three awaiting',
    context: usAwaitingThree,
    phrasings: [
      [
        "Hi Priya,\n\nThanks for the warning. I passed it around the family and this is what came out: my brother couldn't care less about the fee and wants 0100 stopped. My aunt would rather have hers, 0102, go ahead than pay. Uncle Bill (0101) is on a boat somewhere and we can't reach him before the weekend.\n\nSorry for making this so complicated!\nNina",
        '-0100 +0102',
      ],
      [
        'Good afternoon,\n\nI refer to your message of this morning. We take note of the charge of $65.00 per number and agree to it. Accordingly, please stop all three.\n\nKindly send the invoice to the attention of our treasurer, Mr. Abiodun, who can be reached at 415-555-0103.\n\nSincerely,\nBoard of Trustees',
        '-0100 -0101 -0102',
      ],
      [
        "hello\n\nwe read about the outage risk and with the clinic that's just not something we can gamble on. whatever we said before, the three lines go over on friday like it says in your mail\n\nbrenda",
        '+0100 +0101 +0102',
      ],
      [
        'Hi, as I said to the young man who called: 0101 and 0102 yes, go ahead and take them off, money is not the issue. With 0100 I have had second thoughts. That one should be ported after all.\n\nGreetings from sunny Tucson',
        '-0101 -0102 +0100',
      ],
      [
        'Hey, two of the three are mine and I want them cancelled, the third one belongs to my sister and she has not made up her mind.',
        'clarify',
      ],
      [
        "Thanks for checking. Our controller approved the cost for all of them this morning. You can also drop 0103 from the order while you're at it, that line was disconnected years ago.\n\nSteph",
        '-0100 -0101 -0102 -0103',
      ],
    ],
  },
  {
    rule: '15: letters, round two, all awaiting',
    context: usAwaitingAll,
    phrasings: [
      [
        'Hello again,\n\nfour times $65 is a lot for a small church. The council met last night and voted: we will keep the office and the hall (0100, 0101) on the order and cancel the two rectory lines, 0102 and 0103. Please charge the fee for those two.\n\nBlessings,\nRev. Amy',
        '+0100 +0101 -0102 -0103',
      ],
      [
        'Dear desk,\n\nhaving slept on it, we want out. All of it. We are aware that it will cost us.\n\nR. & S. Tran',
        '-0100 -0101 -0102 -0103',
      ],
      [
        "Hi,\ncould you break the cost down for me? My accountant wants to see what is yours and what is the carrier's. Once I have that I will tell you yes or no.\nThanks\nOle",
        'human',
      ],
      [
        "Morning! Everybody here agreed that it'd be silly to pay for NOT moving. So no, don't stop anything, go on with all four.\n\nBye, Kit",
        '+0100 +0101 +0102 +0103',
      ],
    ],
  },
  {
    rule: '3, 7, 12, 14: letters, round two, nothing awaiting',
    context: us,
    phrasings: [
      [
        "Hi all,\n\nquick recap of this morning's call so that we are on the same page:\n\n* 0100 and 0101 move on the 14th.\n* 0102 is out, Greg keeps it with Cox.\n* 0103: Greg will let you know.\n\nCheers, Mandy",
        '-0102 +0100 +0101',
      ],
      [
        'Hello,\nmy phone number is 415-555-0100 and I have been waiting for three weeks now. Every time I call you at 415-555-0199 I am told it\'s "in progress". If this is not done by Friday I\'m cancelling.\nL. Bauer',
        'human',
      ],
      [
        "Hi, thanks for setting up 0100 so quickly, works like a charm!! For 0101 we had a change of heart: our night nurse still relies on the old voicemail, so please do not transfer that line. 0102 and 0103 can follow as soon as you like.\n\nDr. Quinn's office",
        '-0101 +0102 +0103',
      ],
      [
        'Hello,\n\nplease cancel our appointment with the installer on the 9th, the electrician has not finished. The porting of 415-555-0102 can stay as it is.\n\nThanks',
        'human',
      ],
    ],
  },
  {
    rule: '15: two awaiting, round three',
    context: usAwaiting,
    phrasings: [
      ["I'd only be willing to cancel at half that price.", 'human'],
      ["My husband says yes, I say no, so let's keep the numbers on the order.", '+0100 +0101'],
      ['Yes, I have read your message.', 'clarify'],
      ['No I have not decided', 'human'],
      ['No, I did not know about the fee.', 'clarify'],
      ["Sure, but who's paying?", 'human'],
      ["Yes - but can you confirm there'd be no downtime?", 'human'],
      ['Agreed to cancel 0100. We never asked about 0101.', '-0100'],
      ['The cancellation fee is crazy. Who do I complain to?', 'human'],
      ["I'd be crazy to pay that. Go on and port.", '+0100 +0101'],
      ['Cancel my appointment with your tech and keep the port.', '+0100 +0101'],
      ["Can't you just cancel it without charging us?", 'human'],
      ['Please cancel it without charging us', 'human'],
      ['Yes. If there are any forms to sign, send them over.', '-0100 -0101'],
      ['go with cancel', '-0100 -0101'],
      ['go with keep', '+0100 +0101'],
      ['We pick the second option.', 'clarify'],
      ["Cancel port for 0100 only. Don't touch 0101.", '-0100 +0101'],
      ['Cancel 0100; with 0101 do as planned.', '-0100 +0101'],
      ['0100 stays with Cox and 0101 comes to you', '-0100 +0101'],
      ['Both stay on the order.', '+0100 +0101'],
      ['We need both numbers with you by Friday, no cancelling.', '+0100 +0101'],
      [
        "Hi Tess,\n\nI showed your mail to Frank. He says the number on the sign outside (415-555-0100) has to stay with Verizon no matter what, so yes, we pay for that one. The other one can come to you, it isn't worth another $65.\n\nLove,\nEdie",
        '-0100 +0101',
      ],
      [
        "Hello, when I asked to cancel last Thursday nobody said a word about money. I have the call on tape. Now I'm told to pay. I refuse, and I insist that both ports be cancelled at no charge.",
        'human',
      ],
      ["Morning. Per Bob: 'tell them to cancel and eat the fee'. So there you go.", '-0100 -0101'],
    ],
  },
  {
    rule: '15: one awaiting, round three',
    context: usAwaitingOne,
    phrasings: [
      ['ok, charge my card and stop 0101, 0102 must still go', '-0101 +0102'],
      [
        'Sorry, I gave you the wrong number. It should be 0103 that gets cancelled, 0101 shall port.',
        '-0103 +0101',
      ],
      ['I never asked to cancel 0101! Please make sure it ports.', '+0101'],
      ['Why would I want to cancel 0101? Port it!', '+0101'],
      [
        "Dear Ms Lang,\n\nI'm Ken's assistant. Ken is in surgery all day but asked me to answer you: yes to the cancellation, charge the usual account.\n\nBest, Mo",
        '-0101',
      ],
      ["Hi, this is Ken's assistant, he is out until Monday. I'll show him your mail then.", 'human'],
    ],
  },
  {
    rule: '15: three awaiting, round three',
    context: usAwaitingThree,
    phrasings: [
      ['Cancel the lot, and yes to the fee', '-0100 -0101 -0102'],
      ["Yes to 0100/0102; 0101 I'd like to postpone to May", '-0100 -0102'],
      ['All except 0102 yes.', '-0100 -0101 +0102'],
      ['No, except 0102, that one you can cancel.', '+0100 +0101 -0102'],
    ],
  },
  {
    rule: '15: all awaiting, round three',
    context: usAwaitingAll,
    phrasings: [
      [
        "Hello,\n\nwe've been through the list once more with the store managers.\n\n0100 Main St store: cancel, fee ok\n0101 Elm St store: cancel, fee ok\n0102 warehouse: port\n0103 office: port\n\nBest\nKim",
        '-0100 -0101 +0102 +0103',
      ],
    ],
  },
  {
    rule: '3, 14: letters, round three, nothing awaiting',
    context: us,
    phrasings: [
      [
        'Hi, I need to add two numbers to the order: 415-555-0150 and 415-555-0151. And one to take off: 415-555-0102.',
        '-0102',
      ],
      [
        'Hello, I got a text saying that my port of 0101 was cancelled. I did not cancel anything! Please put it back.',
        'human',
      ],
      [
        'Please forward this to whoever handles cancellations: we want 0100 gone from the order; 0101 to 0103 should proceed.',
        '-0100 +0101 +0102 +0103',
      ],
      [
        "Hi there,\nMy sister (she has the account with you) asked me to write because her English is not good. She says: stop 0103. The doctor's office told her they can't call her on a new system. That's all. Thank you\nLin",
        '-0103',
      ],
    ],
  },
];

/** Answers written under the quoted lines they speak of: what is quoted, the answer to it, and so on. */
export type InlineAnswers = {
  readonly context: ReadingContext;
  readonly answers: readonly (readonly [quoted: string | null, answer: string])[];
  readonly expected: string;
};

const notice = (...ends: readonly string[]) => ends.map((end) => ` - (415) 555-${end}`).join('\n');

export const inlineAnswers: readonly InlineAnswers[] = [
  {
    context: usAwaiting,
    answers: [
      [notice('0100'), 'Yes, cancel, we know about the fee.'],
      [notice('0101'), 'Please leave this one in the port.'],
    ],
    expected: '-0100 +0101',
  },
  {
    context: usAwaiting,
    answers: [
      [null, 'Hi Dana, see my remarks next to the numbers.'],
      [notice('0100'), 'ok to port'],
      [notice('0101'), 'cancel this please'],
    ],
    expected: '+0100 -0101',
  },
  {
    context: usAwaiting,
    answers: [[notice('0100', '0101'), 'Go ahead with both, fee is fine.']],
    expected: '-0100 -0101',
  },
  {
    context: usAwaiting,
    answers: [
      ['Cancelling at this stage costs $65.00 per number, charged by the losing carrier.', 'Accepted.'],
      ['The line may be interrupted if the cutover has started.', 'Understood.'],
    ],
    expected: '-0100 -0101',
  },
  {
    context: usAwaiting,
    answers: [
      [notice('0100', '0101'), 'these two are the lobby phones'],
      ['Cancelling at this stage costs $65.00 per number.', 'That is a lot! Is there no way around it?'],
    ],
    expected: 'human',
  },
  {
    context: usAwaiting,
    answers: [
      [notice('0100'), 'yes'],
      [notice('0101'), 'no'],
    ],
    expected: '-0100 +0101',
  },
  {
    context: us,
    answers: [
      ['The following numbers will be ported on March 27:', 'Great, thanks!'],
      ['415-555-0100', 'ok'],
      ['415-555-0101', 'please stop, we are closing that store'],
      ['415-555-0102\n415-555-0103', 'drop these as well'],
    ],
    expected: '-0101 -0102 -0103',
  },
  {
    context: us,
    answers: [
      ['415-555-0100', 'what date is this?'],
      ['415-555-0101', 'scrap it'],
    ],
    expected: '-0101',
  },
  {
    context: usAwaitingThree,
    answers: [
      [notice('0100', '0101', '0102'), 'Cancel the first, keep the rest.'],
      ['Until we hear from you nothing is cancelled.', 'Good.'],
    ],
    expected: 'clarify',
  },
  {
    context: usAwaitingAll,
    answers: [
      [notice('0100', '0101'), 'cancel'],
      [notice('0102', '0103'), 'proceed with port'],
      ['Numeris Porting Desk', 'Thanks for your patience with us.'],
    ],
    expected: '-0100 -0101 +0102 +0103',
  },
  {
    context: usAwaitingThree,
    answers: [
      [null, 'Answers inline.'],
      [notice('0100'), "Don't need it moved, cancel."],
      [notice('0101'), 'Let it go through.'],
      [notice('0102'), 'Will tell you next week.'],
    ],
    expected: '-0100 +0101',
  },
  {
    context: usAwaiting,
    answers: [
      [
        'you asked us to cancel. Before we do so, please read this:',
        'Did I? That must have been my partner.',
      ],
      [notice('0100', '0101'), 'These should both be ported. Sorry for the mix-up.'],
    ],
    expected: '+0100 +0101',
  },
  {
    context: usAwaitingOne,
    answers: [
      [notice('0101'), 'That is the one, yes.'],
      ['Cancelling at this stage costs $65.00 per number, charged by the losing carrier', 'No problem.'],
      ['Please reply with one of these:\nCANCEL PORT\nKEEP PORT', 'CANCEL PORT'],
    ],
    expected: '-0101',
  },
  {
    context: us,
    answers: [
      ['Can you confirm that 415-555-0100 and 415-555-0101 are to be ported?', 'Yes.'],
      ['And what about 415-555-0102?', 'No longer needed, please cancel.'],
      ['Who will be on site for 415-555-0103?', 'Jake, 415-555-0177.'],
    ],
    expected: '-0102',
  },
  {
    context: us,
    answers: [
      ['415-555-0100\n415-555-0101\n415-555-0102', 'Cancel the last one, the others go ahead.'],
      [null, 'Best, Tina'],
    ],
    expected: 'clarify',
  },
  { context: usAwaiting, answers: [['Would you like to cancel anyway?', 'Yes']], expected: '-0100 -0101' },
  {
    context: usAwaiting,
    answers: [
      ['Cancelling at this stage costs $65.00 per number', 'ok'],
      ['Would you like to cancel anyway?', 'no'],
    ],
    expected: '+0100 +0101',
  },
  {
    context: usAwaiting,
    answers: [
      [notice('0100'), 'port'],
      [notice('0101'), 'cancel'],
    ],
    expected: '+0100 -0101',
  },
  {
    context: usAwaitingThree,
    answers: [
      [notice('0100', '0101'), 'Cancel these two.'],
      [notice('0102'), '???'],
    ],
    expected: '-0100 -0101',
  },
  {
    context: us,
    answers: [
      ['415-555-0100\n415-555-0101', 'One of these is our fax, which one?'],
      ['415-555-0103', 'not ours, take it off'],
    ],
    expected: '-0103',
  },
];
