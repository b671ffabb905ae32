import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { languageAfter } from '../../src/jobs/language.ts';
import { newTicket } from '../../src/tickets/ticket.ts';
import { type JobDesk, openDesk } from './desk.ts';

let desk: JobDesk;
beforeAll(async () => {
  desk = await openDesk();
}, 120_000);
afterAll(() => desk.close());

const last = (address: string) => {
  const mail = desk.to(address).at(-1);
  return { language: mail?.headers['Content-Language'], text: mail?.text ?? '' };
};

/** The headers of an answer to the last mail to him. */
const answering = (address: string) => ({ 'In-Reply-To': desk.to(address).at(-1)?.messageId ?? '' });

describe('a customer is written to in', () => {
  it('the language of his mail', async () => {
    await desk.order({ id: 'PO-1', contacts: ['anna@baeckerei.example'], numbers: ['+14155550100'] });
    await desk.receive({
      from: 'anna@baeckerei.example',
      text: 'Guten Tag, bitte stornieren Sie die Portierung der Nummer +1 415-555-0100. Vielen Dank!',
    });
    expect(last('anna@baeckerei.example').language).toBe('de');
    expect(last('anna@baeckerei.example').text).toContain('Die Portierung ist storniert');
  });

  it('the language on record with the order, whatever he writes', async () => {
    await desk.order({
      id: 'PO-2',
      contacts: ['luc@garage.example'],
      numbers: ['+14155550110'],
      language: 'fr-CA',
    });
    await desk.receive({
      from: 'luc@garage.example',
      text: 'Please cancel the port of 415-555-0110. Thanks!',
    });
    expect(last('luc@garage.example').language).toBe('fr');
    expect(last('luc@garage.example').text).toContain('Le portage est annulé');
  });

  it('English where nothing tells', async () => {
    await desk.order({ id: 'PO-3', contacts: ['eva@shop.example'], numbers: ['+14155550120'] });
    await desk.receive({
      from: 'eva@shop.example',
      text: 'Zrušte prosím přenos čísla +14155550120, děkuji.',
    });
    expect(last('eva@shop.example').language).toBe('en');
  });

  it('the language of his latest mail where he changes it, but not for a word that our notice offered', async () => {
    await desk.order({
      id: 'PO-4',
      contacts: ['ines@bar.example'],
      numbers: ['+14155550130', '+14155550131'],
    });
    await desk.receive({
      from: 'ines@bar.example',
      text: 'Hola, por favor cancelen la portabilidad del +1 415-555-0130, muchas gracias.',
    });
    expect(last('ines@bar.example').language).toBe('es');
    await desk.receive({
      from: 'ines@bar.example',
      text: 'CANCEL PORT +14155550131',
      headers: answering('ines@bar.example'),
    });
    expect(last('ines@bar.example').language).toBe('es');
    await desk.receive({
      from: 'ines@bar.example',
      text: 'Thank you. What happens to the fax line now, and when will we hear from you?',
      headers: answering('ines@bar.example'),
    });
    expect(last('ines@bar.example').language).toBe('en');
  });

  it('the language on record, else of his latest ticket, where a mail in his name could not be verified', async () => {
    for (const from of ['luc@garage.example', 'anna@baeckerei.example'])
      await desk.receive({
        from,
        text: 'Please cancel all of our ports at once, thank you.',
        verified: false,
      });
    expect(last('luc@garage.example').text).toContain('Un message que nous n’avons pas pu vérifier');
    expect(last('anna@baeckerei.example').text).toContain(
      'Eine E-Mail, deren Absender wir nicht prüfen konnten',
    );
  });
});

describe('the language after a mail', () => {
  const ticket = { ...newTicket('T-1', 'a@shop.example', null, 0), language: 'it' };
  it('stays where the mail does not tell one plainly', () => {
    expect(languageAfter({ language: 'en' }, ticket, [])).toBeUndefined();
    expect(languageAfter({}, ticket, [])).toBeUndefined();
    expect(languageAfter({ language: 'nl', languageSure: true }, ticket, [])).toBe('nl');
    expect(languageAfter({ language: 'nl' }, null, [])).toBe('nl');
  });
});
