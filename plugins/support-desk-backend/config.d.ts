import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

/** Settings of Support Desk; it works without any. */
export interface Config {
  supportDesk?: {
    /**
     * How long a resolved ticket stays open for the requester to speak up before it closes by itself: `5 business days`, `72 hours`.
     * Business time counts on the default calendar of the ticket's model; a model without one closes after seven days.
     * Default: `5 business days`.
     */
    closeResolvedAfter?: string;
    /** The zone in which the days of an absence are meant where nobody says: `Europe/London`. Default: `UTC`. */
    timeZone?: string;
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
