import { createHmac, timingSafeEqual } from 'node:crypto';
import {
  createBackendModule,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import { AuthenticationError } from '@backstage/errors';
import {
  supportDeskVendorPortalsExtensionPoint,
  VendorPortalError,
  type VendorCallOptions,
  type VendorCaseRequest,
  type VendorDelivery,
  type VendorPortal,
  type VendorPortalCase,
  type VendorWebhook,
} from '@supportdesk/backstage-plugin-support-desk-node';

/** A vendor in memory: one case for each idempotency key, and failures when the test says so. */
export class FakePortal implements VendorPortal {
  readonly calls: string[] = [];
  readonly requests: VendorCaseRequest[] = [];
  readonly keys: string[] = [];
  /** What the next calls throw, in this order. */
  readonly failures: Error[] = [];
  /** Called before each answer. */
  meanwhile: () => Promise<void> = async () => {};
  #cases = new Map<string, VendorPortalCase>();
  #number = 0;

  async createCase(request: VendorCaseRequest, options: VendorCallOptions) {
    const { idempotencyKey: key } = options;
    const created = this.#cases.get(key) ?? this.#open();
    this.#cases.set(key, created);
    return this.#answer('create', created.reference, options, request);
  }

  async updateCase(
    reference: string,
    update: VendorCaseRequest,
    options: VendorCallOptions,
  ) {
    return this.#answer(`update ${reference}`, reference, options, update);
  }

  async pollCase(reference: string, options: VendorCallOptions) {
    return this.#answer(`poll ${reference}`, reference, options);
  }

  async receiveWebhook({
    headers,
    rawBody,
  }: VendorWebhook): Promise<VendorDelivery> {
    const { signature } = headers;
    const expected = Buffer.from(signed(rawBody));
    const given = Buffer.from(String(signature));
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      throw new AuthenticationError('signature: is not that of the vendor');
    }
    const { id, sentAt, events } = JSON.parse(rawBody.toString());
    return {
      id,
      sentAt: new Date(sentAt),
      events: events.map((it: any) => ({
        ...it,
        updatedAt: it.updatedAt && new Date(it.updatedAt),
      })),
    };
  }

  /** The vendor changes a case. */
  change(reference: string, changes: Partial<VendorPortalCase>) {
    for (const [key, known] of this.#cases) {
      if (known.reference === reference) {
        this.#cases.set(key, { ...known, ...changes });
      }
    }
  }

  get size() {
    return this.#cases.size;
  }

  fail(times: number, options: { retryable: boolean; retryAfter?: number }) {
    for (let i = 0; i < times; i++) {
      this.failures.push(new VendorPortalError('It is down', options));
    }
  }

  #open(): VendorPortalCase {
    this.#number += 1;
    return { reference: `C-${this.#number}`, status: 'Active' };
  }

  async #answer(
    call: string,
    reference: string,
    { idempotencyKey }: VendorCallOptions,
    request?: VendorCaseRequest,
  ): Promise<VendorPortalCase> {
    this.calls.push(call);
    this.keys.push(idempotencyKey);
    if (request) this.requests.push(request);
    await this.meanwhile();
    const failure = this.failures.shift();
    if (failure) throw failure;
    return [...this.#cases.values()].find(it => it.reference === reference)!;
  }
}

/** A module that connects a portal to the portal of the supplier. */
export function connecting(portal: VendorPortal): BackendFeature {
  return createBackendModule({
    pluginId: 'support-desk',
    moduleId: 'fake-portal',
    register(env) {
      env.registerInit({
        deps: { vendorPortals: supportDeskVendorPortalsExtensionPoint },
        async init({ vendorPortals }) {
          vendorPortals.addVendorPortal({
            id: 'helphub',
            model: 'supportmodel:default/nec-ihms',
            contact: 'nec-portal',
            portal,
          });
        },
      });
    },
  });
}

/** The signature of a webhook. */
export function signed(body: Buffer | string) {
  return createHmac('sha256', 'between us').update(body).digest('hex');
}
