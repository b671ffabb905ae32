import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runIntake } from '../../src/jobs/intake.ts';
import { rawMail } from '../services/raw-mail.ts';
import { type JobDesk, openDesk } from './desk.ts';

let desk: JobDesk;
beforeAll(async () => {
  desk = await openDesk();
}, 120_000);
afterAll(() => desk.close());

const due = (id: string) =>
  desk.db
    .updateTable('messages')
    .set({ next_at: new Date(Date.now() - 1_000) })
    .where('id', '=', id)
    .execute();
const intake = async (id: string): Promise<void> => {
  await due(id);
  await runIntake(desk.parts, id);
};

describe('a mail', () => {
  it('of a contact whom our mail server vouches for reaches the carrier', async () => {
    await desk.order({
      id: 'PO-1',
      contacts: ['ada@bakery.example'],
      numbers: ['+14155550100', '+14155550101'],
    });
    const id = await desk.receive({
      from: 'ada@bakery.example',
      text: 'Please cancel the port of 415-555-0100.',
    });
    expect(await desk.message(id)).toMatchObject({
      state: 'done',
      outcome: 'act',
      sender: 'ada@bakery.example',
    });
    expect(desk.cancels('PO-1')).toEqual([['+14155550100']]);
    expect(await desk.states('PO-1')).toEqual({ '+14155550100': 'cancelled' });
    expect(desk.to('ada@bakery.example').at(-1)?.headers['X-Porthalt-Notice']).toContain('cancelled');
  });

  it('is taken in once, whoever has its job', async () => {
    await desk.order({ id: 'PO-2', contacts: ['ben@garage.example'], numbers: ['+14155550110'] });
    const id = await desk.store(
      rawMail(
        { from: 'ben@garage.example', text: 'Please cancel the port of 415-555-0110.' },
        '<b1@garage.example>',
      ),
    );
    await intake(id);
    const { attempts } = await desk.message(id);
    await intake(id);
    expect((await desk.message(id)).attempts).toBe(attempts);
    const events = await desk.db.selectFrom('events').select('id').where('cause', '=', id).execute();
    expect(events).toHaveLength(1);
  });

  it('that lies in two mailboxes is answered once', async () => {
    await desk.order({ id: 'PO-3', contacts: ['cy@clinic.example'], numbers: ['+14155550120'] });
    const raw = rawMail(
      { from: 'cy@clinic.example', text: 'Please cancel the port of 415-555-0120.' },
      '<c1@clinic.example>',
    );
    const first = await desk.store(raw);
    const second = await desk.store(
      raw.replace(/^Received: .*$/m, 'Received: from elsewhere by mx.desk.example; now'),
    );
    await desk.settle();
    expect((await desk.message(first)).outcome).toBe('act');
    expect((await desk.message(second)).outcome).toBe('duplicate');
    expect(desk.to('cy@clinic.example')).toHaveLength(1);
  });

  it('with a Message-ID that was used before is still read', async () => {
    await desk.order({
      id: 'PO-4',
      contacts: ['dora@studio.example'],
      numbers: ['+14155550130', '+14155550131'],
    });
    for (const number of ['415-555-0130', '415-555-0131']) {
      await desk.store(
        rawMail(
          { from: 'dora@studio.example', text: `Please cancel the port of ${number}.` },
          '<same@studio.example>',
        ),
      );
      await desk.settle();
    }
    expect(await desk.states('PO-4')).toEqual({ '+14155550130': 'cancelled', '+14155550131': 'cancelled' });
  });

  it('of a robot is answered by nobody', async () => {
    await desk.order({ id: 'PO-5', contacts: ['emil@books.example'], numbers: ['+14155550140'] });
    const id = await desk.receive({
      from: 'emil@books.example',
      subject: 'Automatic reply: Your port',
      text: 'I am away. Please cancel 415-555-0140.',
      headers: { 'Auto-Submitted': 'auto-replied' },
    });
    expect((await desk.message(id)).outcome).toBe('ignore');
    expect(desk.to('emil@books.example')).toEqual([]);
    expect(desk.cancels('PO-5')).toEqual([]);
  });

  it('with half a surrogate pair, NULs and an endless subject is taken in like any other', async () => {
    await desk.order({ id: 'PO-6', contacts: ['fay@florist.example'], numbers: ['+14155550150'] });
    const subject = `=?utf-8?B?${Buffer.from(`${'x'.repeat(499)}\u{1F600} \u0000`).toString('base64')}?=`;
    const id = await desk.receive({
      from: 'fay@florist.example',
      subject,
      text: 'Please cancel the port of 415-555-0150.\u0000',
    });
    expect((await desk.message(id)).outcome).toBe('act');
    expect(await desk.states('PO-6')).toEqual({ '+14155550150': 'cancelled' });
  });
});

describe('mails of one sender', () => {
  it('are taken in turn: a change of mind does not overtake the request', async () => {
    await desk.order({ id: 'PO-10', contacts: ['gus@gym.example'], numbers: ['+14155550160'] });
    const request = await desk.store(
      rawMail(
        { from: 'gus@gym.example', text: 'Please cancel the port of 415-555-0160.' },
        '<g1@gym.example>',
      ),
    );
    const withdrawal = await desk.store(
      rawMail(
        { from: 'gus@gym.example', text: 'Please do not cancel 415-555-0160, go on with the port.' },
        '<g2@gym.example>',
      ),
    );
    await intake(withdrawal);
    expect(await desk.message(withdrawal)).toMatchObject({ state: 'received', waits: 1, attempts: 1 });
    await intake(request);
    await intake(withdrawal);
    expect((await desk.message(withdrawal)).outcome).toBe('act');
    await desk.settle();
    expect(await desk.states('PO-10')).toEqual({ '+14155550160': 'kept' });
    expect(desk.cancels('PO-10')).toEqual([]);
  });

  it('queue one another: only the end of one brings the next, however many wait', async () => {
    const queued: string[] = [];
    const parts = {
      ...desk.parts,
      queues: {
        ...desk.parts.queues,
        addIntakes: async (mails: readonly { id: string }[]) =>
          void queued.push(...mails.map(({ id }) => id)),
      },
    };
    const mails: string[] = [];
    for (let i = 0; i < 20; i++) {
      mails.push(await desk.store(rawMail({ from: 'flood@example.com', text: `mail ${i}` }, `<${i}@flood>`)));
    }
    for (const id of [...mails].reverse().slice(0, -1)) await runIntake(parts, id);
    expect(queued).toEqual([]);
    const ran: string[] = [];
    for (let id = mails[0]; id !== undefined; id = queued.shift()) {
      await runIntake(parts, id);
      ran.push(id);
    }
    expect(ran).toEqual(mails);
    for (const id of mails) expect(await desk.message(id)).toMatchObject({ state: 'done' });
  });

  it('are not held up by mails in their name that nobody vouches for', async () => {
    await desk.order({ id: 'PO-11', contacts: ['hal@hotel.example'], numbers: ['+14155550165'] });
    const forged: string[] = [];
    for (const verified of [false, 'unknown'] as const) {
      const text = 'Please cancel the port of 415-555-0165.';
      forged.push(
        await desk.store(
          rawMail({ from: 'hal@hotel.example', text, verified }, `<${verified}@evil.example>`),
        ),
      );
    }
    const own = await desk.store(
      rawMail(
        { from: 'hal@hotel.example', text: 'Please do not cancel 415-555-0165, go on with the port.' },
        '<h2@hotel.example>',
      ),
    );
    await intake(own);
    expect(await desk.message(own)).toMatchObject({ state: 'done', waits: 0 });
    for (const id of forged) {
      expect(await desk.message(id)).toMatchObject({ state: 'received', vouched: false });
      await intake(id);
      expect(await desk.message(id)).toMatchObject({ outcome: 'untrusted', waits: 0 });
    }
    await desk.settle();
    expect(desk.cancels('PO-11')).toEqual([]);
  });

  it('that answer a signed address of theirs are taken in turn where no check tells', async () => {
    await desk.order({ id: 'PO-14', contacts: ['hue@hotel.example'], numbers: ['+14155550168'] });
    await desk.receive({ from: 'hue@hotel.example', text: 'What about my number? Maybe cancel 0168?' });
    const notice = desk.to('hue@hotel.example').at(-1);
    if (notice === undefined) throw new Error('no notice');
    const replies: string[] = [];
    for (const text of ['Cancel 415-555-0168.', 'No, do not cancel 415-555-0168.']) {
      const mail = { ...desk.reply(notice, 'hue@hotel.example', text), verified: 'unknown' as const };
      replies.push(await desk.store(rawMail(mail, `<${replies.length}.hue@hotel.example>`)));
    }
    const [first, second] = replies;
    await intake(second ?? '');
    expect(await desk.message(second ?? '')).toMatchObject({ state: 'received', vouched: true, waits: 1 });
    await intake(first ?? '');
    await desk.settle();
    expect(desk.cancels('PO-14')).toEqual([]);
  });

  it('may take a request back until the carrier is asked, also when the cancellation was decided', async () => {
    await desk.order({ id: 'PO-13', contacts: ['jan@jewels.example'], numbers: ['+14155550167'] });
    await desk.store(
      rawMail(
        { from: 'jan@jewels.example', text: 'Please cancel the port of 415-555-0167.' },
        '<n1@jewels.example>',
      ),
    );
    await desk.runOnce();
    expect(await desk.states('PO-13')).toEqual({ '+14155550167': 'cancelling' });
    const id = await desk.store(
      rawMail(
        { from: 'jan@jewels.example', text: 'I changed my mind. Please go on with the port.' },
        '<n2@jewels.example>',
      ),
    );
    await intake(id);
    expect((await desk.message(id)).outcome).toBe('act');
    await desk.settle();
    expect(desk.cancels('PO-13')).toEqual([]);
    expect(await desk.states('PO-13')).toEqual({ '+14155550167': 'kept' });
    expect(desk.to('jan@jewels.example').at(-1)?.headers['X-Porthalt-Notice']).toBe('kept');
  });

  it('wait for no mail of others', async () => {
    await desk.order({ id: 'PO-12', contacts: ['ida@inn.example'], numbers: ['+14155550166'] });
    await desk.store(rawMail({ from: 'joe@elsewhere.example', text: 'Hello?' }, '<j1@elsewhere.example>'));
    const id = await desk.store(
      rawMail(
        { from: 'ida@inn.example', text: 'Please cancel the port of 415-555-0166.' },
        '<i1@inn.example>',
      ),
    );
    await intake(id);
    expect((await desk.message(id)).outcome).toBe('act');
    await desk.settle();
  });
});

describe('a mail that cannot be taken in', () => {
  it('is tried five times, then given to a person; those behind it go on', async () => {
    await desk.order({
      id: 'PO-20',
      contacts: ['kim@kiosk.example'],
      numbers: ['+14155550170', '+14155550171', '+14155550172'],
    });
    const broken = await desk.store(
      rawMail({ from: 'lee@elsewhere.example', text: 'anything' }, '<l1@elsewhere.example>'),
    );
    const failing = {
      ...desk.parts,
      policy: { ...desk.parts.policy },
      settings: {
        ...desk.parts.settings,
        get trustedAuthserv(): string {
          throw new Error('broken on purpose');
        },
      },
    };
    const behind = await desk.store(
      rawMail(
        { from: 'kim@kiosk.example', text: 'Please cancel the port of 415-555-0170.' },
        '<k1@kiosk.example>',
      ),
    );
    for (let attempt = 1; attempt <= 5; attempt++) {
      await due(broken);
      await runIntake(failing, broken);
      expect(await desk.message(broken)).toMatchObject({
        state: 'received',
        attempts: attempt,
        error: 'broken on purpose',
      });
      const wait = (await desk.message(broken)).next_at.getTime() - Date.now();
      expect(wait).toBeGreaterThan(3_000 * 2 ** (attempt - 1));
    }
    await intake(behind);
    expect((await desk.message(behind)).outcome).toBe('act');
    await due(broken);
    await runIntake(failing, broken);
    expect(await desk.message(broken)).toMatchObject({
      state: 'failed',
      outcome: 'failed',
      error: 'broken on purpose',
    });
    const [review] = await desk.reviews('broken-mail');
    expect(review).toMatchObject({ message_id: broken, state: 'open' });
    expect(review?.what).toContain('broken on purpose');
    await desk.settle();
    expect(await desk.states('PO-20')).toEqual({ '+14155550170': 'cancelled' });
  });

  it('is not given up for a process that died with it a few times, nor for a database that was away', async () => {
    const id = await desk.store(
      rawMail(
        { from: 'kim@kiosk.example', text: 'Please cancel the port of 415-555-0172.' },
        '<k5@kiosk.example>',
      ),
    );
    await desk.db.updateTable('messages').set({ attempts: 6 }).where('id', '=', id).execute();
    const away = {
      ...desk.parts,
      settings: {
        ...desk.parts.settings,
        get trustedAuthserv(): string {
          throw Object.assign(new Error('terminating connection'), { code: '57P01' });
        },
      },
    };
    for (let outage = 1; outage <= 8; outage++) {
      await due(id);
      await runIntake(away, id);
      expect(await desk.message(id)).toMatchObject({ state: 'received', waits: outage, error: null });
    }
    await intake(id);
    expect((await desk.message(id)).outcome).toBe('act');
    await desk.settle();
  });

  it('does not hold up its sender’s other mails for ever', async () => {
    const first = await desk.store(rawMail({ from: 'kim@kiosk.example', text: 'x' }, '<k2@kiosk.example>'));
    await desk.db.updateTable('messages').set({ attempts: 10 }).where('id', '=', first).execute();
    const second = await desk.store(
      rawMail(
        { from: 'kim@kiosk.example', text: 'Please cancel the port of 415-555-0171.' },
        '<k3@kiosk.example>',
      ),
    );
    await desk.settle();
    expect((await desk.message(first)).outcome).toBe('failed');
    expect((await desk.message(second)).outcome).toBe('act');
  });

  it('because it was too big to be fetched whole goes to a person at once', async () => {
    const id = await desk.store(
      rawMail({ from: 'kim@kiosk.example', text: 'beginning' }, '<k4@kiosk.example>'),
      50_000_000,
    );
    await desk.settle();
    expect((await desk.message(id)).outcome).toBe('failed');
    expect((await desk.reviews('broken-mail')).some((review) => review.message_id === id)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['noise', Buffer.from(Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256))],
    ['no header', '\r\n\r\nPlease cancel 415-555-0170.'],
    [
      'a broken MIME tree',
      'From: a@x.example\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b',
    ],
  ])('or holds %s gets an outcome all the same', async (_what, raw) => {
    const id = await desk.store(raw);
    await desk.settle();
    expect((await desk.message(id)).outcome).not.toBeNull();
  });
});

describe('two mails about one number', () => {
  it('that race end in one ticket', async () => {
    await desk.order({
      id: 'PO-30',
      contacts: ['mia@mill.example', 'ned@mill.example'],
      numbers: ['+14155550180'],
    });
    const other = await openDesk({ share: desk.parts.database, holder: 'worker-2' });
    const ids = await Promise.all(
      ['mia', 'ned'].map((name) =>
        desk.store(
          rawMail(
            { from: `${name}@mill.example`, text: 'Please cancel the port of 415-555-0180.' },
            `<${name}@mill.example>`,
          ),
        ),
      ),
    );
    await Promise.all(ids.map((id, at) => runIntake(at === 0 ? desk.parts : other.parts, id)));
    await desk.settle();
    const items = await desk.db
      .selectFrom('items')
      .select('ticket_id')
      .where('order_id', '=', 'PO-30')
      .execute();
    expect(items).toHaveLength(1);
    expect(desk.cancels('PO-30')).toEqual([['+14155550180']]);
  });
});

describe('an order about which others decide too', () => {
  it('gets a ticket of its own, so that nobody learns of numbers that are not his', async () => {
    await desk.order({
      id: 'PO-40',
      contacts: ['olga@office.example', 'pat@office.example'],
      numbers: ['+14155550190', '+14155550191'],
    });
    await desk.order({ id: 'PO-41', contacts: ['olga@office.example'], numbers: ['+14155550192'] });
    for (const number of ['+14155550190', '+14155550192'])
      desk.carrier.script(number, { state: 'submitted' });
    await desk.receive({
      from: 'olga@office.example',
      text: 'Please cancel the ports of 415-555-0190 and 415-555-0192.',
    });
    const items = await desk.db
      .selectFrom('items')
      .selectAll()
      .where('order_id', 'in', ['PO-40', 'PO-41'])
      .execute();
    expect(new Set(items.map((item) => item.ticket_id)).size).toBe(2);
    await desk.receive({
      from: 'pat@office.example',
      text: 'Please cancel the port of 415-555-0191 too, and of 415-555-0190.',
    });
    desk.wait(4 * 86_400_000);
    await desk.settle();
    const said = desk.to('pat@office.example');
    expect(said.length).toBeGreaterThan(0);
    for (const mail of said) expect(`${mail.subject}${mail.text}${mail.html}`).not.toMatch(/555-?0192|PO-41/);
    expect(await desk.states('PO-41')).toEqual({ '+14155550192': 'expired' });
    expect(desk.to('olga@office.example').some((mail) => mail.text.includes('PO-41'))).toBe(true);
  });

  it('is told of to nobody new where a ticket holds it already', async () => {
    await desk.order({ id: 'PO-42', contacts: ['quin@quay.example'], numbers: ['+14155550193'] });
    await desk.order({ id: 'PO-43', contacts: ['quin@quay.example'], numbers: ['+14155550194'] });
    for (const number of ['+14155550193', '+14155550194'])
      desk.carrier.script(number, { state: 'submitted' });
    await desk.receive({
      from: 'quin@quay.example',
      text: 'Please cancel the ports of 415-555-0193 and 415-555-0194.',
    });
    // Rory may decide about one of the two from now on.
    await desk.order({
      id: 'PO-42',
      contacts: ['quin@quay.example', 'rory@quay.example'],
      numbers: ['+14155550193'],
    });
    await desk.receive({ from: 'rory@quay.example', text: 'Please cancel the port of 415-555-0193.' });
    desk.wait(4 * 86_400_000);
    await desk.settle();
    for (const mail of desk.to('rory@quay.example')) expect(mail.text).not.toMatch(/555-?0194|PO-43/);
    expect(desk.to('quin@quay.example').length).toBeGreaterThan(1);
  });
});

describe('consent', () => {
  it('is only what answers the notice, and cancels once', async () => {
    await desk.order({ id: 'PO-50', contacts: ['sue@shop.example'], numbers: ['+14155550195'] });
    desk.carrier.script('+14155550195', { state: 'submitted' });
    await desk.receive({ from: 'sue@shop.example', text: 'Please cancel the port of 415-555-0195.' });
    const costs = desk.to('sue@shop.example').at(-1);
    expect(costs?.headers['X-Porthalt-Notice']).toBe('costs');
    await desk.receive({ from: 'sue@shop.example', text: 'Please cancel the port of 415-555-0195.' });
    expect(desk.cancels('PO-50')).toEqual([]);
    if (costs === undefined) return;
    await desk.receive(desk.reply(costs, 'sue@shop.example', 'Yes, go ahead, we accept.'));
    expect(desk.cancels('PO-50')).toEqual([['+14155550195']]);
  });

  it('of somebody who is no contact is none, though he has the notice', async () => {
    await desk.order({ id: 'PO-51', contacts: ['tom@tower.example'], numbers: ['+14155550196'] });
    desk.carrier.script('+14155550196', { state: 'submitted' });
    await desk.receive({ from: 'tom@tower.example', text: 'Please cancel the port of 415-555-0196.' });
    const costs = desk.to('tom@tower.example').at(-1);
    if (costs === undefined) throw new Error('no notice');
    await desk.receive(desk.reply(costs, 'mallory@elsewhere.example', 'Yes, go ahead, we accept.'));
    expect(desk.cancels('PO-51')).toEqual([]);
    for (const mail of desk.to('mallory@elsewhere.example')) expect(mail.text).not.toMatch(/0196|PO-51/);
  });
});

describe('a number on two orders of one sender', () => {
  it('is taken on the order that the mail answers', async () => {
    await desk.order({ id: 'PO-61', contacts: ['uma@union.example'], numbers: ['+14155550197'] });
    await desk.order({ id: 'PO-60', contacts: ['uma@union.example'], numbers: ['+14155550197'] });
    await desk.receive({
      from: 'uma@union.example',
      subject: 'Re: your port order PO-61',
      headers: { 'In-Reply-To': '<old@desk.example>' },
      text: 'Please cancel the port of 415-555-0197.',
    });
    expect(desk.cancels('PO-61')).toEqual([['+14155550197']]);
    expect(desk.cancels('PO-60')).toEqual([]);
  });
});
