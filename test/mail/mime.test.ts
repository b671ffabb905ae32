import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { wireOf } from '../../src/mail/mime.ts';
import type { OutgoingMail } from '../../src/mail/smtp.ts';

const mail: OutgoingMail = {
  from: '"Porting Desk" <porting@desk.example>',
  to: 'ada@bakery.example',
  replyTo: 'porting+T-1001.abc@desk.example',
  subject: 'Re: Portierung – Ihr Auftrag',
  text: 'Guten Tag\n\nDie Portierung ist storniert – für alle Rufnummern.\n',
  html: '<p>Die Portierung ist <b>storniert</b>.</p>\n',
  messageId: '<T-1001-4@desk.example>',
  inReplyTo: '<1@bakery.example>',
  references: ['<0@bakery.example>', '<1@bakery.example>'],
  headers: { 'Auto-Submitted': 'auto-replied', 'X-Porthalt-Notice': 'cancelled' },
};

describe('a mail on its way out', () => {
  it('says who it is from, for whom, and what it answers', async () => {
    const { raw, envelope } = wireOf(mail);
    expect(envelope).toEqual({ from: 'porting@desk.example', to: ['ada@bakery.example'] });
    const parsed = await simpleParser(raw);
    expect(parsed.from?.value).toEqual([{ name: 'Porting Desk', address: 'porting@desk.example' }]);
    expect([parsed.to].flat()[0]?.value).toEqual([{ name: '', address: 'ada@bakery.example' }]);
    expect(parsed.replyTo?.value[0]?.address).toBe(mail.replyTo);
    expect(parsed.subject).toBe(mail.subject);
    expect(parsed.messageId).toBe(mail.messageId);
    expect(parsed.inReplyTo).toBe(mail.inReplyTo);
    expect(parsed.references).toEqual(mail.references);
    expect(parsed.headers.get('auto-submitted')).toBe('auto-replied');
    expect(parsed.headers.get('x-porthalt-notice')).toBe('cancelled');
    expect(parsed.headers.get('mime-version')).toBe('1.0');
    expect(Math.abs((parsed.date?.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
  });

  it('carries both parts as they are, whatever stands in them, in lines that every server takes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string()), { maxLength: 20 }),
        async (lines) => {
          const text = lines.map((line) => line.replace(/[\r\n\0]/g, '').toWellFormed()).join('\n');
          const { raw } = wireOf({ ...mail, text: `${text}\n`, html: `<p>${'ü'.repeat(200)}</p>\n` });
          expect(raw.split('\r\n').filter((line) => line.length > 78 || /[\r\n]/.test(line))).toEqual([]);
          expect(/^[\x09\x0a\x0d\x20-\x7e]*$/.test(raw)).toBe(true);
          const parsed = await simpleParser(raw, { skipImageLinks: true });
          expect(parsed.html).toContain('ü'.repeat(200));
          expect((parsed.text ?? '').trimEnd()).toBe(text.trimEnd());
        },
      ),
      { numRuns: 200 },
    );
  });

  it('takes no header from a value', async () => {
    const { raw } = wireOf({ ...mail, subject: 'Re: x\r\nBcc: eve@evil.example' });
    const parsed = await simpleParser(raw);
    expect(parsed.bcc).toBeUndefined();
  });
});
