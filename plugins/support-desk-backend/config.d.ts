import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import type { HumanDuration } from '@backstage/types';

/** Settings of Support Desk; it works without any. */
export interface Config {
  supportDesk?: {
    /**
     * How long a resolved ticket stays open for the requester to speak up before it closes by itself: `5 business days`, `72 hours`.
     * Business time counts on the default calendar of the ticket's model; a model without one closes after seven days.
     * Default: `5 business days`.
     */
    closeResolvedAfter?: string;
    /** In which language the portal speaks in notifications, feeds and mails, the latter unless their mailbox names another. Default: `en`. */
    language?: 'en' | 'de' | 'es';
    /** The zone in which the days of an absence are meant where nobody says: `Europe/London`. Default: `UTC`. */
    timeZone?: string;
    /**
     * How long an answer of the portal's permission policy, and what somebody is a member of, is taken as it was, by each back end:
     * `10s`, or `0s` to ask each time. Conditions are looked at with each request, whatever this says. Default: `5s`.
     */
    rememberDecisions?: HumanDuration | string;
    /**
     * How often one caller may call one replica in a minute; more is answered with 429. 0 sets no limit. Who is signed in is counted by
     * themselves, who is not, by their address.
     */
    limits?: {
      /** Whatever changes something. Default: 600. */
      writesPerMinute?: number;
      /** Searches, and what is suggested while somebody types. Default: 600. */
      searchesPerMinute?: number;
      /** Tables as CSV. Default: 60. */
      exportsPerMinute?: number;
      /** What needs no sign-in: webhooks, feeds, health. Default: 600. */
      openPerMinute?: number;
    };
    /** Where events are sent, signed by the Standard Webhooks specification (docs/admin/webhooks.md). */
    webhooks?: Array<{
      /** Lower-case letters, digits and dashes. What was not delivered yet goes on under the same id. */
      id: string;
      /** An address of https; http on this machine only. Redirects are not followed. */
      url: string;
      /**
       * 24 to 64 random bytes in base64, with or without `whsec_` before it.
       * @visibility secret
       */
      secret: string;
      /**
       * While the secret is replaced: by this one is signed as well.
       * @visibility secret
       */
      previousSecret?: string;
      /** Types of events, or beginnings of types: `support-desk.ticket.*`. */
      events: string[];
      /** Support models, `namespace/name`. Default: all. */
      models?: string[];
      /** Also what only support knows of a ticket, such as that there is an internal remark. Default: false. */
      internal?: boolean;
    }>;
    /**
     * How long what is kept: `P3Y`, `400d` or `{ years: 3 }`, a day at least. Default: for ever, but visits, which are kept for 400 days.
     * Reports that were made stay as they are.
     */
    retention?: RetentionTerms & {
      /** Terms of single models instead of the general ones. */
      models?: Array<
        RetentionTerms & {
          /** The support model: `default/nec-ihms`. */
          model: string;
        }
      >;
    };
    attachments?: {
      /**
       * How large an attachment may be: `25mb`, `500kb`, or a number of bytes. It is held in memory while it is sent.
       * Default: `10mb`, of 1024 times 1024 bytes each.
       */
      maxSize?: string | number;
    };
    /** How articles and other sources are written to where they live. */
    publishing?: {
      /** Directories on the disk of the back end, of entities that are described in files. */
      local?: {
        /** Whether they are written to. Default: true. */
        enabled?: boolean;
        /** Whether a change is committed where the directory is in a git work tree. Default: true. */
        commit?: boolean;
        /** Who commits; the author is always whoever publishes. Default: whoever the configuration of git names. */
        committer?: {
          name: string;
          email: string;
        };
      };
    };
    licences?: {
      /** Files that say how much of a licence is in use, read by Backstage's URL reader: hosts of `integrations` and of `backend.reading.allow`. */
      sources?: Array<
        {
          /** Lower-case letters, digits and dashes. */
          id: string;
          /** What people read. Default: the id. */
          title?: string;
          /** An address of http or https. */
          url: string;
          /** The licence: of a model by its key in it, of the portal by its title. */
          licence: {
            /** The support model: `default/nec-ihms`. */
            model: string;
            key?: string;
            title?: string;
          };
          /** When it is read. Default: every six hours, for two minutes at most. */
          schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        } & (
          | {
              format: 'csv';
              /** Names of columns. With `inUse` the numbers of all rows are added up; without, each person counts once. */
              columns: {
                inUse?: string;
                /** How many there are; of a licence of a model, the model says so. */
                bought?: string;
                /** Reference or e-mail address of a user. */
                person?: string;
                /** A date, or date and time with zone, of ISO 8601. */
                lastUsedAt?: string;
              };
              /** One character. Default: a comma. */
              delimiter?: string;
              /** Rows that count: those with these values in these columns. */
              where?: { [column: string]: string };
            }
          | {
              format: 'json';
              /** JSON pointers: `/seats/used`. Without `inUse` each person counts once. */
              paths: {
                inUse?: string;
                bought?: string;
                /** A list. */
                people?: string;
                /** Within each of the list. Default: the whole of it. */
                person?: string;
                lastUsedAt?: string;
              };
            }
        )
      >;
    };
    articles?: {
      /** How large an image of an article may be: `5mb`, or a number of bytes. Default: `5mb`. */
      maxImageSize?: string | number;
    };
  };
}

/** Terms of what has run out, by kind. */
export interface RetentionTerms {
  /** Closed, cancelled and merged tickets with all that belongs to them, counted from their last change. */
  tickets?: HumanDuration | string;
  /** Files of such tickets. */
  attachments?: HumanDuration | string;
  /** Mails whose story is over. */
  mails?: HumanDuration | string;
  /** Who was told of a notice that has ended, answered and was phoned. */
  notices?: HumanDuration | string;
  /** What was tried before a request; by nobody's name. */
  visits?: HumanDuration | string;
}
