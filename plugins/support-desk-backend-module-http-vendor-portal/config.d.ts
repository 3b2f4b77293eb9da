/** Where the parts of a case stand in what a vendor sends: JSON pointers such as `/case/number`. */
interface VendorPaths {
  reference?: string;
  /** Where people read the case: an http or https address. */
  url?: string;
  status?: string;
  /** The vendor's team that has it. */
  team?: string;
  /** When the vendor changed it last: ISO 8601 with its zone, or seconds or milliseconds since 1970. */
  updatedAt?: string;
  /** What the vendor says in words; for the log. */
  message?: string;
}

/** One kind of request; placeholders such as `{{ticket.summary}}` are filled in. */
interface VendorOperation {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  /** Below `baseUrl`: `/cases/{{reference}}`. */
  path: string;
  /** @deepVisibility secret */
  headers?: { [name: string]: string };
  /** JSON. */
  body?: object;
}

/** Vendors' portals to which tickets are sent. */
export interface Config {
  supportDesk?: {
    vendorPortals?: Array<{
      /** Lower-case letters, digits and dashes; part of the address of webhooks. */
      id: string;
      /** The support model: `default/nec-ihms`. */
      model: string;
      /** Id of a contact of the model: its tickets are sent. */
      contact: string;
      /** Has to be https; http only on this machine. */
      baseUrl: string;
      /** How long one request may take, up to 55; default: 20. */
      timeoutSeconds?: number;
      auth: {
        /**
         * Sent as a bearer token.
         * @visibility secret
         */
        token?: string;
        /** OAuth 2.0 client credentials. */
        oauth2?: {
          tokenUrl: string;
          clientId: string;
          /** @visibility secret */
          clientSecret: string;
          scope?: string;
          audience?: string;
        };
      };
      operations: {
        create: VendorOperation & {
          /** Where an answer 409 says which case there is already; default: as in `response`. */
          existing?: VendorPaths;
        };
        update: VendorOperation;
        poll: VendorOperation;
      };
      response: VendorPaths;
      /** The words of the model for the vendor's statuses: `awaiting_customer: waiting-for-customer`. */
      statuses?: { [status: string]: string };
      webhook?: {
        /**
         * At least 16 characters.
         * @visibility secret
         */
        secret: string;
        /** The header with the signature. */
        header: string;
        algorithm?: 'hmac-sha256';
        /** Default: `hex`. */
        encoding?: 'hex' | 'base64';
        /** The header with the time of sending, which has to be signed. */
        timestampHeader: string;
        /** The header with the id of the delivery. */
        deliveryHeader?: string;
        /** What is signed; default: `{{timestamp}}.{{body}}`. */
        signed?: string;
        /** Default: as in `response`. */
        paths?: VendorPaths & {
          /** The list of events; default: a webhook is one event. */
          events?: string;
        };
      };
    }>;
  };
}
