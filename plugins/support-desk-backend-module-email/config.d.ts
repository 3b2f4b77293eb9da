/** How a server is logged in to: by a password, or by OAuth 2.0. */
interface MailAuth {
  /** @visibility secret */
  password?: string;
  /** Client credentials; the token is sent by XOAUTH2. */
  oauth2?: {
    /** Has to be https; http only on this machine. */
    tokenUrl: string;
    clientId: string;
    /** @visibility secret */
    clientSecret: string;
    scope?: string;
  };
}

/** Shared mailboxes whose mails become tickets. */
export interface Config {
  supportDesk?: {
    mailboxes?: Array<{
      /** Lower-case letters, digits and dashes; stays the same for ever. */
      id: string;
      /** What people call it. Default: the address. */
      title?: string;
      /** What people write to, and what answers come from. */
      address: string;
      /** Of what the portal says in its mails. Default: `supportDesk.language`. */
      language?: 'en' | 'de' | 'es';
      /** Other addresses whose mails come into the same mailbox. */
      addresses?: string[];
      /** The support model: `default/nec-ihms`. */
      model: string;
      /** Id of a contact of the model: its requests come in here. */
      contact: string;
      /** Id of the request type that a mail becomes. Default: the contact's only one. */
      requestType?: string;
      /** What becomes of senders whom the catalog does not know. Default: `signIn`, they are told to sign in. */
      unknownSenders?: 'guest' | 'signIn' | 'refuse';
      /** For how many days after its end a reply reopens a ticket. Default: 14. */
      reopenDays?: number;
      /** More than so many messages of one sender in so many minutes are held. Default: 20 in 10. */
      storm?: { messages?: number; minutes?: number };
      /** Where mails are read. Without it the mailbox only sends. */
      imap?: {
        host: string;
        /** Default: 993; 143 unless `secure` is true. */
        port?: number;
        /** TLS from the start, or by STARTTLS; false only on this machine. Default: true. */
        secure?: boolean | 'starttls';
        user: string;
        auth: MailAuth;
        /** Default: `INBOX`. */
        folder?: string;
        /** Where mails are moved when they have been taken. Default: they stay, marked as read. */
        processedFolder?: string;
        /** Where mails are moved that cannot be read. Default: `Support Desk/Unreadable`. */
        unreadableFolder?: string;
      };
      /** How mails are sent. Without it the mailbox only reads. */
      smtp?: {
        host: string;
        /** Default: 465; 587 with STARTTLS, 25 without TLS. */
        port?: number;
        /** TLS from the start, or by STARTTLS; false only on this machine. Default: true. */
        secure?: boolean | 'starttls';
        /** Default: nobody logs in. */
        user?: string;
        auth?: MailAuth;
      };
      /** The name beside the address. Default: the title. */
      from?: { name: string };
      /** The name by which your own mail server signs `Authentication-Results`: what it says of senders is believed. */
      trustedServer?: string;
      /** Tells mails of this portal from those of others. Default: the host of `backend.baseUrl`. */
      instance?: string;
    }>;
  };
}
