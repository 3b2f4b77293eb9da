import {
  rolesOf,
  type ContactEntry,
  type createContactEntrySchema,
  type RoleContext,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import type { StoredClock } from '../clocks/types';
import { assertAnswerable } from '../comments/answerable';
import {
  answered,
  assertOpen,
  repliedTo,
  resumed,
  spoken,
} from '../comments/replies';
import { named } from '../tickets/describeTicket';
import { InvalidAnswersError } from '../tickets/errors';
import type { TicketModels } from '../tickets/TicketModels';
import type { StoredTicket, TicketStore } from '../tickets/TicketStore';
import type { TicketWork, Visit, WorkContext } from '../tickets/work';
import { asSeenBy, requestersOf } from '../tickets/work/actions/people';
import { isOfVendor, promisesOf } from '../tickets/work/actions/whoseClock';
import { addressees, toldMessages } from '../tickets/work/messages/told';
import { vendorOf } from '../vendor/vendorOf';
import { assertAgreed, assertMeant } from './contactRules';
import { foldContacts, type StoredContact } from './foldContacts';
import { assertTheirs } from './whoLogs';

/** A contact, checked against its schema. */
export type CheckedContact = z.output<typeof createContactEntrySchema>;

/** Who speaks with somebody answers, whoever called. */
const SPOKEN = [
  'phone',
  'mobile',
  'tollFree',
  'chat',
  'inPerson',
  'meeting',
  'remoteSession',
];

/** The contact log of a ticket: each call, mail and meeting with date, nature and outcome (S0-65, S0-134). */
export class ContactLog {
  readonly #store: TicketStore;
  readonly #models: TicketModels;
  readonly #work: TicketWork;

  constructor(options: {
    store: TicketStore;
    models: TicketModels;
    work: TicketWork;
  }) {
    this.#store = options.store;
    this.#models = options.models;
    this.#work = options.work;
  }

  /** In the order in which people spoke; internal ones for support only. */
  async list({ ticketId, sides }: Visit): Promise<ContactEntry[]> {
    const contacts = foldContacts(await this.#store.listEvents(ticketId));
    return this.#describe(
      contacts.filter(it => !it.internal || sides.includes('support')),
    );
  }

  /**
   * Enters a contact. One that reached somebody is a reply: it meets the clocks that its channel and whom it reached allow (C9).
   *
   * @throws NotAllowedError for somebody who does not work on the ticket, but for a call that is theirs to make (S0-102), and for a
   * contact that the model does not let the caller use
   * @throws InputError that names each field that is wrong; for mail before both sides agreed to it (S0-127), and for a reply to
   * somebody else than the model names (S0-91)
   * @throws ConflictError for a stale version, and on a ticket that has ended
   */
  async log(
    visit: Visit,
    version: number,
    contact: CheckedContact,
    id = uuid(),
  ): Promise<ContactEntry> {
    await this.#work.change(visit, version, async context => {
      await assertTheirs(context, contact, this.#models);
      assertOpen(context, 'An entry in the contact log');
      const at = contact.at ? new Date(contact.at) : context.now;
      assertMeant(contact, context, at);
      await this.#assertKnown(contact, context);
      if (contact.direction === 'out' && contact.withRef) {
        assertAnswerable(context, [contact.withRef], 'withRef');
      }
      await assertAgreed(contact, context);
      const { channel, internal, meets, at: _, ...rest } = contact;
      const { contact: modelContact, ...said } = rest;
      const ticket = afterContact(context, contact, at);
      const told = meets.length > 0 ? addressees(context) : [];
      return {
        ticket,
        events: [
          {
            type: 'contacted',
            at,
            internal,
            data: {
              contact: id,
              channel,
              ...said,
              modelContact,
              meets,
              ...(told.length > 0 && { told }),
            },
          },
          ...resumed(context, ticket.status),
        ],
        messages: toldMessages(context, told, {
          occasion: `told.${id}`,
          title: `${ticket.key}: ${contact.nature}`,
          description: contact.notes ?? ticket.summary,
        }),
      };
    });
    const contacts = foldContacts(await this.#store.listEvents(visit.ticketId));
    const [entry] = await this.#describe(contacts.filter(it => it.id === id));
    return entry;
  }

  /** @throws InvalidAnswersError for a person whom nobody knows */
  async #assertKnown(
    { withRef }: CheckedContact,
    { caller }: WorkContext,
  ): Promise<void> {
    if (!withRef || (await this.#models.isUser(withRef, caller))) return;
    const message = `'${withRef}' is not a user of the catalog; leave it out for anybody else`;
    throw new InvalidAnswersError([{ field: 'withRef', message }]);
  }

  async #describe(contacts: StoredContact[]): Promise<ContactEntry[]> {
    const names = await this.#models.namesOf(contacts.map(it => it.by));
    return contacts.map(contact => ({
      ...contact,
      by: named(contact.by, names),
      at: contact.at.toISOString(),
      recordedAt: contact.recordedAt.toISOString(),
    }));
  }
}

/**
 * What a contact makes of a ticket: speaking with the requester, or a mail to them, is a reply of support; their own answer ends a wait
 * for it, and so does what is sent to the vendor who waits for it (S1-65); what comes in from somebody else is the reply of whoever it
 * was.
 */
function afterContact(
  context: WorkContext,
  { direction, outcome, channel, withRef, meets, contact }: CheckedContact,
  at: Date,
): StoredTicket {
  const { access, ticket } = context;
  if (outcome !== 'reached') return ticket;
  if (direction === 'out' && answersVendor(context, contact)) {
    return repliedTo(context);
  }
  const other = withRef ? asSeenBy(access.context, withRef) : undefined;
  const reached = other ? [...rolesOf(other)] : [];
  const reply = { at, channel, reached, meets };
  if (direction === 'out') return spoken(context, reply);
  if (!other || !requestersOf(ticket).includes(other.caller.user)) {
    return answered(context, reply, promisesBy(context, other, contact));
  }
  const replied = repliedTo(context);
  return SPOKEN.includes(channel)
    ? answered({ ...context, ticket: replied }, reply)
    : replied;
}

/** The promises that whoever called has given: as a person of the vendor, or from one of its contacts. */
function promisesBy(
  { access, ticket }: WorkContext,
  other: RoleContext | undefined,
  contact: string | undefined,
): StoredClock[] {
  const vendor = vendorOf({ access, ticket });
  const { model } = access.context;
  return vendor?.contacts.some(it => it.id === contact)
    ? ticket.clocks.filter(it => isOfVendor(it, ticket, model))
    : (other && promisesOf(other, ticket)) ?? [];
}

/** Whether a contact is the vendor's, whose own status says that it waits for an answer. */
function answersVendor(context: WorkContext, contact?: string): boolean {
  const vendor = context.ticket.modelStatus ? vendorOf(context) : undefined;
  return (
    vendor !== undefined &&
    !vendor.worksHere &&
    vendor.contacts.some(it => it.id === contact)
  );
}
