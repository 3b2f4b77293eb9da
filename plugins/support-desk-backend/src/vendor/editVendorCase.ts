import {
  obstacleTo,
  type CompiledStatus,
  type editVendorCaseSchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { z } from 'zod';
import { assertOpen } from '../comments/replies';
import { RefusedError } from '../tickets/errors';
import { assertSupport } from '../tickets/relations/assertSupport';
import type { TicketModels } from '../tickets/TicketModels';
import type { TicketProgress } from '../tickets/TicketStore';
import type { Outcome, WorkContext } from '../tickets/work';
import { levelOf } from '../tickets/work/actions/modelWords';
import { NotPossibleError } from '../tickets/work/errors';
import type { ActionRules } from '../tickets/work/TransitionService';
import { refusedContact } from './vendorCase';
import { vendorOf, type TicketVendor } from './vendorOf';

/** What is recorded, checked against its schema. */
export type VendorEdit = z.output<typeof editVendorCaseSchema>;

/** What recording needs besides the ticket and its model. */
export interface VendorRules {
  models: Pick<TicketModels, 'describeRefusal'>;
  /** Sets a status of the model, with what that does to the clocks (S1-64 to S1-66). */
  setModelStatus: ActionRules['setModelStatus'];
}

/**
 * What becomes of a ticket when somebody records how it stands at the vendor.
 *
 * @returns undefined where nothing is different
 * @throws NotAllowedError for somebody who does not work on the ticket
 * @throws RefusedError for somebody whom the model does not let speak with the vendor
 * @throws NotPossibleError on a ticket that has ended, and on one with which no vendor has to do
 */
export async function editVendorCase(
  context: WorkContext,
  edit: VendorEdit,
  rules: VendorRules,
): Promise<Outcome | undefined> {
  await assertSpeaksWithVendor(context, rules);
  return recordVendorCase(context, edit, rules);
}

/**
 * @throws NotAllowedError for somebody who does not work on the ticket
 * @throws RefusedError for somebody whom the model does not let speak with the vendor
 * @throws NotPossibleError on a ticket that has ended, and on one with which no vendor has to do
 */
export async function assertSpeaksWithVendor(
  context: WorkContext,
  { models }: Pick<VendorRules, 'models'>,
): Promise<void> {
  assertSupport(context, 'what is known of it at the vendor');
  const vendor = assertVendor(context);
  assertOpen(context, `A change of what is known at ${vendor.party.title}`);
  const { access } = context;
  const refusal = vendor.worksHere ? undefined : refusedContact(vendor, access);
  if (refusal) {
    throw new RefusedError(await models.describeRefusal(refusal, access));
  }
}

/**
 * What becomes of a ticket when something is known of it at the vendor, whoever says so. A status that is one of the model's own sets
 * that, and so drives the clocks; any other word is kept as the vendor's (S1-63 to S1-65).
 *
 * @returns undefined where nothing is different
 */
export async function recordVendorCase(
  context: WorkContext,
  edit: VendorEdit,
  { setModelStatus }: Pick<VendorRules, 'setModelStatus'>,
): Promise<Outcome | undefined> {
  const { ticket } = context;
  const known = ticket.progress.vendor ?? {};
  const status = statusIn(context, edit.status);
  const said = status ? { ...edit, status: null } : edit;
  const vendor = merged(known, said);
  const current = ticket.snapshot.modelStatus?.title;
  const changes = differences(
    { status: current, ...known },
    { status: status?.title ?? current, ...vendor },
  );
  if (changes.length === 0) return undefined;

  const after = { ...ticket, progress: { ...ticket.progress, vendor } };
  const set =
    status && status.id !== ticket.modelStatus
      ? await setModelStatus(
          { ...context, ticket: after },
          { action: 'setModelStatus', modelStatus: status.id },
        )
      : undefined;
  return {
    ticket: set?.ticket ?? after,
    events: [
      // The link leads into the vendor's portal, and the team is people there (P-12).
      { type: 'vendorUpdated', internal: true, data: { changes } },
      ...(set?.events ?? []),
    ],
    messages: set?.messages,
  };
}

function assertVendor(context: WorkContext): TicketVendor {
  const vendor = vendorOf(context);
  if (vendor) return vendor;
  const { key } = context.ticket;
  throw new NotPossibleError(
    `vendor: ${key} is with no vendor; escalate it first`,
    context,
  );
}

type Known = NonNullable<TicketProgress['vendor']>;

/** The status of the level that the vendor's word is, by its title or id; a ticket that cannot take one keeps the word. */
function statusIn(
  context: WorkContext,
  word: string | null | undefined,
): CompiledStatus | undefined {
  if (!word) return undefined;
  const { status } = context.ticket;
  if (obstacleTo('setModelStatus', status, ['support'])) return undefined;
  const folded = word.toLocaleLowerCase('en');
  return Object.values(levelOf(context)?.statuses ?? {}).find(({ id, title }) =>
    [id, title.toLocaleLowerCase('en')].includes(folded),
  );
}

/** Those that are left out stay; `null` takes one away. */
function merged(known: Known, said: VendorEdit): Known {
  const all = Object.entries({ ...known, ...said });
  return Object.fromEntries(
    all.filter(([, it]) => it !== null && it !== undefined),
  );
}

function differences(before: Known, after: Known) {
  const fields = ['reference', 'url', 'status', 'team'] as const;
  return fields
    .filter(field => before[field] !== after[field])
    .map(field => ({
      field,
      from: before[field] ?? null,
      to: after[field] ?? null,
    }));
}
