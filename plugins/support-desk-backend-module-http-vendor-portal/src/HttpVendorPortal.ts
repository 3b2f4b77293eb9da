import {
  VendorPortalError,
  type VendorCallOptions,
  type VendorCaseRequest,
  type VendorPortal,
  type VendorPortalCase,
} from '@supportdesk/backstage-plugin-support-desk-node';
import { addressOf } from './addresses';
import { createCredentials, type Credentials } from './Credentials';
import { exchangeJson, type JsonAnswer } from './exchangeJson';
import { readCase } from './paths';
import { receiveWebhook } from './receiveWebhook';
import type { Operation, PortalSettings } from './settings';
import { fillIn, fillInText, type TemplateValues } from './template';

/** The vendor says that there is a case for this already. */
const CONFLICT = 409;
const UNAUTHORIZED = 401;

/** A vendor's portal that speaks JSON over HTTP, as its configuration says. */
export class HttpVendorPortal implements VendorPortal {
  readonly #settings: PortalSettings;
  readonly #credentials: Credentials;
  readonly receiveWebhook: VendorPortal['receiveWebhook'];

  constructor(settings: PortalSettings) {
    this.#settings = settings;
    this.#credentials = createCredentials(settings);
    const { webhook } = settings;
    this.receiveWebhook =
      webhook && (async it => receiveWebhook(it, webhook, settings));
  }

  async createCase(
    { ticket }: VendorCaseRequest,
    options: VendorCallOptions,
  ): Promise<VendorPortalCase> {
    const { operations, response, statuses } = this.#settings;
    const { create } = operations;
    const { idempotencyKey } = options;
    const { status, json } = await this.#send(
      create,
      { ticket, idempotencyKey },
      options,
      [CONFLICT],
    );
    const exists = status === CONFLICT;
    const paths = exists ? { ...response, ...create.existing } : response;
    const { reference, ...rest } = readCase(json, paths, statuses);
    if (reference) return { ...rest, reference };
    throw exists
      ? new VendorPortalError(
          'The vendor answered 409, and does not say which case there is',
          { retryable: false },
        )
      : new VendorPortalError(
          `The vendor answered without a reference at ${paths.reference}`,
          { retryable: true },
        );
  }

  async updateCase(
    reference: string,
    { ticket }: VendorCaseRequest,
    options: VendorCallOptions,
  ) {
    const { idempotencyKey } = options;
    const values = { ticket, reference, idempotencyKey };
    return this.#known(this.#settings.operations.update, values, options);
  }

  async pollCase(reference: string, options: VendorCallOptions) {
    const { idempotencyKey } = options;
    const values = { reference, idempotencyKey };
    return this.#known(this.#settings.operations.poll, values, options);
  }

  /** Of a case that we know the vendor need not say which it is. */
  async #known(
    operation: Operation,
    values: TemplateValues & { reference: string },
    options: VendorCallOptions,
  ): Promise<VendorPortalCase> {
    const { response, statuses } = this.#settings;
    const { json } = await this.#send(operation, values, options);
    const { reference, ...rest } = readCase(json, response, statuses);
    return { ...rest, reference: reference ?? values.reference };
  }

  async #send(
    { method, path, headers, body }: Operation,
    values: TemplateValues,
    { signal, idempotencyKey }: VendorCallOptions,
    also: number[] = [],
  ): Promise<JsonAnswer> {
    const { baseUrl, timeoutSeconds } = this.#settings;
    const url = addressOf(baseUrl, fillInText(path, values, segment));
    const own = Object.entries(headers).map(([name, it]) => [
      name,
      fillInText(it, values, printable),
    ]);
    const request = (token: string) =>
      exchangeJson(
        url,
        {
          method,
          headers: {
            Accept: 'application/json',
            ...(method !== 'GET' && { 'Idempotency-Key': idempotencyKey }),
            ...(body && { 'Content-Type': 'application/json' }),
            ...Object.fromEntries(own),
            Authorization: `Bearer ${token}`,
          },
          ...(body && { body: JSON.stringify(fillIn(body, values)) }),
        },
        {
          also: [...also, UNAUTHORIZED],
          timeoutMs: timeoutSeconds * 1000,
          signal,
        },
      );

    const answer = await request(await this.#credentials.token());
    if (answer.status !== UNAUTHORIZED) return answer;
    if (this.#credentials.refused()) {
      const second = await request(await this.#credentials.token());
      if (second.status !== UNAUTHORIZED) return second;
    }
    throw new VendorPortalError(
      'The vendor does not accept our credentials (401)',
      { retryable: true },
    );
  }
}

/** A part of an address between two slashes, and never a way up. */
function segment(text: string): string {
  if (/^\.{0,2}$/.test(text)) {
    throw new VendorPortalError(
      `'${text}' cannot be part of the address of a case`,
      { retryable: false },
    );
  }
  return encodeURIComponent(text);
}

/** What a header can hold. */
function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?');
}
