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
  };
}
