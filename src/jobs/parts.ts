/** What the jobs need from the rest, put together by the composition root. */
import type { Logger } from 'pino';
import type { Carrier } from '../carriers/carrier.ts';
import type { Database } from '../database/open.ts';
import type { MailReader } from '../mail/reader.ts';
import type { OutgoingMail, SendResult } from '../mail/smtp.ts';
import type { SecondReader } from '../opinion/second-reader.ts';
import type { Effect } from '../tickets/event.ts';
import type { Policy } from '../tickets/policy.ts';
import type { Queues } from './queues.ts';

export type Parts = {
  readonly database: Database;
  readonly queues: Queues;
  readonly carriers: ReadonlyMap<string, Carrier>;
  readonly policy: Policy;
  readonly settings: {
    readonly mailFrom: string;
    readonly replySecrets: readonly string[];
    readonly senderPolicy: 'verified' | 'known';
    readonly trustedAuthserv: string | null;
    /** How long a claimed effect belongs to its holder, ms. */
    readonly lease: number;
    readonly retryFirst: number;
    /** Mails to one correspondent within 24 hours. */
    readonly mailsPerDay: number;
    readonly deskName: string;
  };
  /** Parses and reads mails, apart from everything else. */
  readonly reader: MailReader;
  /** A language model that reads along; left out: none. */
  readonly secondReader?: SecondReader | null;
  readonly sendMail: SendMail;
  /** Renders a notice into the mail that goes out; the same effect always gives the same Message-ID. */
  readonly composeMail: (
    effect: Extract<Effect, { kind: 'notice' }>,
    ticket: string | null,
    now: number,
  ) => OutgoingMail;
  readonly log: Logger;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Names this process among those that claim effects. */
  readonly holder: string;
  /** Aborted when the process is to stop: nothing new is begun. */
  readonly signal: AbortSignal;
  /** Aborted when what is in hand has to be given up too. */
  readonly giveUp: AbortSignal;
  /** Told when a message got its outcome, so that it is filed soon. */
  readonly onOutcome: () => void;
};

export type SendMail = (mail: OutgoingMail, signal: AbortSignal) => Promise<SendResult>;
