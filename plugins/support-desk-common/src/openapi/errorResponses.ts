import type { Endpoint } from './endpoint';

interface ErrorResponse {
  name: string;
  description: string;
  headers?: Record<string, object>;
  example: Record<string, unknown>;
}

const retryAfter = {
  'Retry-After': {
    description: 'After how many seconds it may be tried again.',
    schema: { type: 'integer' },
  },
};

/** How the API refuses, by status. Every error has Backstage's error body. */
export const ERROR_RESPONSES: Record<string, ErrorResponse> = {
  400: {
    name: 'Malformed',
    description:
      'Something of the request is missing or not allowed: `fields` names each, with what was wrong and what is allowed.',
    example: {
      name: 'InputError',
      message: 'query.limit: Too big: expected number to be <=200',
      fields: [
        {
          field: 'query.limit',
          message: 'Too big: expected number to be <=200',
        },
      ],
    },
  },
  401: {
    name: 'NotSignedIn',
    description: 'The request has no token, or one that is no longer valid.',
    example: {
      name: 'AuthenticationError',
      message: 'Missing credentials',
    },
  },
  403: {
    name: 'Refused',
    description:
      'The caller may not do it. Where the support model says so, `code` and `rule` name the rule, `text` says it in the words of the model, `ask` names who may instead and `redirectTo` where to go.',
    example: {
      name: 'NotAllowedError',
      message: 'HMIS asks your agency administrator to contact Tier 2',
      code: 'ROLE_REQUIRED',
      rule: 'contacts.hmis-help-desk-email.requires',
      text: 'Agency administrators contact the help desk.',
      ask: [
        {
          role: 'agency-administrator',
          title: 'Agency administrator',
          people: [{ user: 'user:default/ann', name: 'Ann Example' }],
        },
      ],
      redirectTo: [],
    },
  },
  404: {
    name: 'NotFound',
    description:
      'There is no such thing, or the caller may not know of it: both answer the same.',
    example: {
      name: 'NotFoundError',
      message: "ticket: there is no ticket 'IHMS-4711'",
    },
  },
  409: {
    name: 'Conflict',
    description:
      'Somebody else was faster (`If-Match`), the same `Idempotency-Key` came with another request, or it is not possible as things stand. Nothing was changed.',
    example: {
      name: 'ConflictError',
      message:
        'Ticket IHMS-42 was changed by somebody else: it is at version 7, not 6; read it again',
    },
  },
  413: {
    name: 'TooLarge',
    description: 'The body is larger than is taken; the message says how much.',
    example: {
      name: 'InputError',
      message: 'body: is larger than the 1mb allowed',
    },
  },
  415: {
    name: 'UnsupportedType',
    description: 'A file of this type is not taken.',
    example: {
      name: 'InputError',
      message: 'file: programs are not taken',
    },
  },
  422: {
    name: 'Unanswered',
    description:
      'Well-formed, but not what the support model asks for: `fields` names each answer that is wrong or missing, or `code` what has to be confirmed first.',
    example: {
      name: 'InputError',
      code: 'INVALID_FIELDS',
      message: 'fields.site: is required',
      fields: [{ field: 'fields.site', message: 'is required' }],
    },
  },
  429: {
    name: 'TooManyRequests',
    description: 'The caller calls too often.',
    headers: retryAfter,
    example: {
      name: 'InputError',
      message:
        'That was more than 600 calls in a minute; try again after 2025-03-07T16:01:00.000Z',
    },
  },
};

/** How an endpoint may refuse, as statuses. */
export function errorsOf(endpoint: Endpoint): string[] {
  const { caller, security, method, path, query, body, rawBody } = endpoint;
  const isSignedIn = caller !== 'anyone' || Boolean(security);
  const asksFor =
    path.includes(':') ||
    Boolean(body) ||
    Object.keys((query as { shape?: object }).shape ?? {}).length > 0;
  const changes = method !== 'get';
  return [
    [400, true],
    [401, isSignedIn],
    [403, isSignedIn],
    [404, asksFor],
    [409, changes],
    [413, body || rawBody],
    [415, rawBody],
    [422, changes || asksFor],
    [429, true],
  ]
    .filter(([, applies]) => applies)
    .map(([status]) => String(status));
}
