import { expect, it } from '@jest/globals';
import { toImapError } from '../../src/mail/imap.ts';
import { masked } from '../../src/mail/masked.ts';

const secret = 'pa55-w0rd';
const plain = Buffer.from(`\0porting@example.com\0${secret}`).toString('base64');

it('keeps what a server repeats of a login out of sight, in clear and in base64', () => {
  const said = `535 5.7.8 AUTH PLAIN ${plain} and ${Buffer.from(secret).toString('base64')} for ${secret} refused`;
  const shown = masked(said, [secret]);
  expect(shown).toBe('535 5.7.8 AUTH PLAIN … and … for … refused');
});

it('leaves words, codes and host names as they are', () => {
  const said = '550 5.1.1 mail.some-long-host-name.example: no such user here, see https://help.example/x';
  expect(masked(said, [secret])).toBe(said);
});

it('holds for errors of the mailbox too', () => {
  const error = Object.assign(new Error('Command failed'), {
    authenticationFailed: true,
    responseText: `Bad credentials: ${plain}`,
  });
  expect(toImapError(error).message).toContain('Bad credentials: …');
  expect(toImapError(error).message).not.toContain(plain.slice(0, 12));
});
