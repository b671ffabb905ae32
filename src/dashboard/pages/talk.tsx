/** What people write about a ticket: the reply to the customer with its preview, notes for colleagues, who looks after it. */
import { labelOf, reviewReasons } from '../labels.ts';
import type { Frame } from '../layout.tsx';
import type { TicketView } from '../load-ticket.ts';
import { Problems, Text, Time } from '../parts.tsx';

/** The mail as it would go out. */
export type Preview = { readonly to: string; readonly subject: string; readonly text: string };

/** A reply in the making. */
export type Draft = {
  readonly text: string;
  /** The same for one click, however often it arrives. */
  readonly key: string;
  /** The review that is closed with it; '' for none. */
  readonly closes: string;
  readonly preview: Preview | null;
  readonly problems: readonly string[];
};

export const noDraft = (key: string): Draft => ({ text: '', key, closes: '', preview: null, problems: [] });

const at = (view: TicketView, what: string): string => `/tickets/${encodeURIComponent(view.id)}/${what}`;

export function ReplyForm({ view, draft }: { view: TicketView; draft: Draft }) {
  if (!view.requester.includes('@')) return null;
  const questions = view.reviews.filter((review) => review.state === 'open' && review.reason === 'question');
  const begun = draft.text !== '' || draft.problems.length > 0;
  return (
    <>
      <h2 id="reply">Reply to the customer</h2>
      <Problems of={draft.problems} />
      <form method="post" action={`${at(view, 'reply')}#reply`} class="card pad">
        <input type="hidden" name="key" value={draft.key} />
        {draft.preview === null ? null : (
          <div class="note good">
            <p>
              <b>This is what goes out</b> to <Text max={254}>{draft.preview.to}</Text>, subject{' '}
              <b>
                <Text max={300}>{draft.preview.subject}</Text>
              </b>
              :
            </p>
            <div class="mail preview" dir="auto">
              <Text max={21_000}>{draft.preview.text}</Text>
            </div>
            <div class="actions">
              <button type="submit" name="step" value="send">
                Send it
              </button>
            </div>
          </div>
        )}
        <details open={begun || questions.length > 0}>
          <summary>{draft.preview === null ? 'Write' : 'Change it'}</summary>
          <label>
            Your words, to <Text max={254}>{view.requester}</Text>
            {view.ticket.language === '' ? null : <> (reads “{view.ticket.language}”)</>}
            <textarea name="text" rows={5} maxlength={20_000} dir="auto">
              {draft.text}
            </textarea>
          </label>
          {questions.length === 0 ? null : (
            <label class="spaced">
              Afterwards
              <select name="closes">
                <option value="">leave what waits as it is</option>
                {questions.slice(0, 10).map((review) => (
                  <option value={review.id} selected={review.id === draft.closes}>
                    close “{labelOf(reviewReasons, review.reason)?.text}” ({review.id})
                  </option>
                ))}
              </select>
            </label>
          )}
          <p class="soft small">
            It goes into the customer’s thread from the desk’s address, signed with the desk’s name and the
            ticket; an answer comes back here. It decides nothing about any port.
          </p>
          <div class="actions">
            <button type="submit" name="step" value="preview" class="quiet">
              Show the mail
            </button>
          </div>
        </details>
      </form>
    </>
  );
}

export const RemarkForm = ({ action }: { action: string }) => (
  <details class="form spaced" id="note">
    <summary>Leave a note for colleagues</summary>
    <form method="post" action={action}>
      <label>
        No customer sees it
        <textarea name="text" rows={3} maxlength={4_000} dir="auto" required />
      </label>
      <div class="actions">
        <button type="submit" class="quiet">
          Keep the note
        </button>
      </div>
    </form>
  </details>
);

/** Who looks after it, and a button that changes it. */
export function Owner({ action, owner, user }: { action: string; owner: string | null; user: string }) {
  const mine = owner === user;
  return (
    <span>
      {owner === null ? (
        <span class="soft">nobody yet</span>
      ) : (
        <b>
          <Text max={60}>{owner}</Text>
        </b>
      )}{' '}
      <form method="post" action={action} class="inline">
        <input type="hidden" name="was" value={owner ?? ''} />
        <input type="hidden" name="take" value={mine ? '' : 'me'} />
        <button type="submit" class="link">
          {mine ? 'let it go' : owner === null ? 'I do' : 'I do now'}
        </button>
      </form>
    </span>
  );
}

/** Who else has this page open, so that two people do not answer one customer. */
export const Others = ({
  here,
  frame,
}: {
  here: readonly { readonly who: string; readonly at: Date }[];
  frame: Frame;
}) =>
  here.length === 0 ? null : (
    <div class="note ask" role="status">
      Somebody else is here:{' '}
      {here.map(({ who, at: seen }, place) => (
        <>
          {place > 0 ? ', ' : ''}
          <b>
            <Text max={60}>{who}</Text>
          </b>{' '}
          (<Time at={seen} now={frame.now} />)
        </>
      ))}
    </div>
  );
