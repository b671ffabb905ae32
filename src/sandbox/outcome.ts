/** How the demonstration's stories ended, beside how they should. */
import type { Db } from '../database/open.ts';
import type { NoticeName } from '../tickets/ticket.ts';
import type { Received } from './customers.ts';
import type { Story } from './stories.ts';

export type StoryEnd = {
  readonly title: string;
  readonly items: string;
  readonly notices: readonly NoticeName[];
  readonly ok: boolean;
  /** What should have been, where it is not. */
  readonly wanted: string;
};

/** Compares each story with the database and with what its customer got. */
export async function judgeStories(
  db: Db,
  stories: readonly Story[],
  received: readonly Received[],
): Promise<StoryEnd[]> {
  const tickets = await db.selectFrom('tickets').select(['requester', 'ticket']).execute();
  const mails = await db.selectFrom('messages').select(['sender', 'outcome']).execute();
  const reviews = await db
    .selectFrom('reviews')
    .leftJoin('tickets', 'tickets.id', 'reviews.ticket_id')
    .leftJoin('messages', 'messages.id', 'reviews.message_id')
    .select(['tickets.requester', 'messages.sender'])
    .execute();
  return stories.map((story) => {
    const { address } = story.from;
    const items = tickets
      .filter((ticket) => ticket.requester === address)
      .flatMap((ticket) => ticket.ticket.items);
    const notices = received
      .filter((one) => one.story.from.address === address)
      .flatMap((one) => one.notices);
    const wanted = Object.entries(story.end.items).map(([ending, state]) => `…${ending} ${state}`);
    const got = items.map((item) => `…${item.number.slice(-2)} ${item.state}`);
    const reviewed = reviews.some((review) => review.requester === address || review.sender === address);
    const taken = mails.some((mail) => mail.sender === address && mail.outcome !== null);
    const ok =
      taken &&
      same(got, wanted) &&
      notices.join() === story.end.notices.join() &&
      reviewed === (story.end.review ?? false);
    return {
      title: story.title,
      items: got.join(', ') || 'nothing touched',
      notices,
      ok,
      wanted: `${wanted.join(', ') || 'nothing touched'}; ${story.end.notices.join(', ') || 'no mail'}`,
    };
  });
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  [...a].sort().join() === [...b].sort().join();

/** A table for a terminal. */
export function summary(ends: readonly StoryEnd[]): string[] {
  const width = Math.max(...ends.map((end) => end.title.length));
  const items = Math.max(...ends.map((end) => end.items.length));
  return ends.map(
    (end) =>
      `${end.ok ? 'ok   ' : 'WRONG'}  ${end.title.padEnd(width)}  ${end.items.padEnd(items)}  ${end.notices.join(', ') || 'no mail'}${
        end.ok ? '' : `   (wanted: ${end.wanted})`
      }`,
  );
}
