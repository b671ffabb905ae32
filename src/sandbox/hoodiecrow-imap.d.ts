/** What is used of hoodiecrow-imap, which brings no types. Raw mails are binary (latin1) strings. */
declare module 'hoodiecrow-imap' {
  import type { Server } from 'node:net';

  type Plugin =
    | 'IDLE'
    | 'MOVE'
    | 'UIDPLUS'
    | 'NAMESPACE'
    | 'LITERALPLUS'
    | 'ID'
    | 'UNSELECT'
    | 'XOAUTH2'
    | 'SASL-IR';

  type Message = { readonly uid: number; readonly raw: string };

  interface ImapServer {
    /** The TCP server below. */
    readonly server: Server;
    getMailbox(path: string): { readonly messages: readonly Message[] } | undefined;
    appendMessage(path: string, flags: readonly string[], internalDate: Date, raw: string): void;
  }

  export default function hoodiecrow(options: {
    plugins: readonly Plugin[];
    users: Record<string, { password: string; xoauth2?: { accessToken: string; sessionTimeout: number } }>;
    storage: Record<
      string,
      {
        uidvalidity?: number;
        messages?: readonly string[];
        separator?: string;
        type?: 'personal';
        folders?: Record<string, never>;
      }
    >;
  }): ImapServer;
}
