/**
 * Speaks with the system in which a vendor keeps its cases.
 *
 * @remarks
 *
 * Support Desk stores what is to be sent before it calls, and calls again, ever more seldom, until it has an answer. A call whose answer
 * was lost is therefore repeated, with the same idempotency key: a portal hands that on, so that the vendor does not open a second case.
 * No two calls about one case run at the same time.
 *
 * @public
 */
export interface VendorPortal {
  /**
   * Opens a case. Where the vendor says that there is one for this key already, that is the answer.
   *
   * @throws VendorPortalError
   */
  createCase(
    request: VendorCaseRequest,
    options: VendorCallOptions,
  ): Promise<VendorPortalCase>;

  /**
   * Brings a case up to date with its ticket, which has ended or goes on, or of which something was edited.
   *
   * @throws VendorPortalError
   */
  updateCase(
    reference: string,
    update: VendorCaseRequest,
    options: VendorCallOptions,
  ): Promise<VendorPortalCase>;

  /**
   * Asks how a case stands.
   *
   * @throws VendorPortalError
   */
  pollCase(
    reference: string,
    options: VendorCallOptions,
  ): Promise<VendorPortalCase>;

  /**
   * Reads what the vendor sent by itself, once it is certain that it was the vendor. Left out: the vendor is only asked.
   *
   * @throws AuthenticationError when it is not signed, or not by the vendor
   * @throws InputError when it cannot be read
   */
  receiveWebhook?(webhook: VendorWebhook): Promise<VendorDelivery>;
}

/** What comes with every call. @public */
export interface VendorCallOptions {
  /** Aborts when the call has taken too long or the back end stops. */
  signal: AbortSignal;
  /** The same for a repetition of the same call, and for no other. */
  idempotencyKey: string;
}

/** Something with an id in the support model, and what people call it. @public */
export interface VendorTitled {
  id: string;
  title: string;
}

/** What a vendor may be told of a ticket. Which of it is sent is for the portal to say. @public */
export interface VendorCaseRequest {
  ticket: {
    id: string;
    /** `IHMS-42` */
    key: string;
    /** Full reference of the support model. */
    model: string;
    requestType: VendorTitled;
    summary: string;
    description: string;
    /** Answers to the questions of the form, by the id of the field. */
    fields: Record<string, unknown>;
    priority?: VendorTitled;
    /** What it is about. */
    module?: VendorTitled;
    category?: VendorTitled;
    /** `new`, `inProgress`, `waiting`, `resolved`, `closed`, `cancelled`, … */
    status: string;
    /** ISO 8601 in UTC, as all instants here. */
    createdAt: string;
    discoveredAt?: string;
    reporter: { ref: string; name: string };
    onBehalfOf?: { ref: string; name: string };
    resolution?: string;
  };
}

/** How a case stands at the vendor; what is left out is not known, and stays as it was. @public */
export interface VendorPortalCase {
  /** The vendor's name for the case, at most 100 characters. */
  reference: string;
  /** Where people read it: an http or https address. */
  url?: string;
  /** A status of the ticket's level, by id or title, drives the clocks; any other word is kept as the vendor's. */
  status?: string;
  /** The vendor's team that has it. */
  team?: string;
  /** When the vendor changed it last. What is older than what is known already changes nothing. */
  updatedAt?: Date;
  /** What the vendor says about it in words; for the log. */
  message?: string;
}

/** A request as it came in, unread. @public */
export interface VendorWebhook {
  /** Names in lower case. */
  headers: Record<string, string | string[] | undefined>;
  rawBody: Buffer;
  signal: AbortSignal;
}

/** What the vendor sent by itself. @public */
export interface VendorDelivery {
  /** Covered by the signature; a second delivery of the same id changes nothing. */
  id: string;
  /** When it was sent, covered by the signature too: what is more than five minutes off is refused. */
  sentAt: Date;
  events: VendorPortalCase[];
}
