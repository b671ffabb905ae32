/** A message as a value, for tests that need no raw mail. */

import type { Message } from '../../src/reading/message.ts';

/** A reply of Dana Whitfield's unless `parts` say otherwise. */
export function message(parts: Partial<Message>): Message {
  return {
    headers: [],
    messageId: '<1@shop.example>',
    inReplyTo: ['<0@desk.example>'],
    references: [],
    from: [{ address: 'dana@shop.example', name: 'Dana Whitfield' }],
    to: [{ address: 'porting@desk.example', name: 'Desk Porting Team' }],
    cc: [],
    subject: 'Re: Your port order PO-1',
    date: null,
    text: null,
    html: null,
    attachments: [],
    unreadable: null,
    ...parts,
  };
}
