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
    articles?: {
      /** How large an image of an article may be: `5mb`, or a number of bytes. Default: `5mb`. */
      maxImageSize?: string | number;
    };
  };
}
