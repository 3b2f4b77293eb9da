/** Settings of Support Desk; it works without any. */
export interface Config {
  supportDesk?: {
    /**
     * How long a resolved ticket stays open for the requester to speak up before it closes by itself: `5 business days`, `72 hours`.
     * Business time counts on the default calendar of the ticket's model; a model without one closes after seven days.
     * Default: `5 business days`.
     */
    closeResolvedAfter?: string;
  };
}
