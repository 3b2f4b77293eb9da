import {
  rolesOf,
  type ContactEntry,
  type createContactEntrySchema,
  type FieldProblem,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import {
  answered,
  assertOpen,
  repliedTo,
  resumed,
  spoken,
} from '../comments/replies';
import { MalformedRequestError } from '../http';
import { isChannel, CHANNEL_KINDS } from '../tickets/checkRequest';
import { named } from '../tickets/describeTicket';
import { InvalidAnswersError } from '../tickets/errors';
import { assertSupport } from '../tickets/relations/assertSupport';
import type { TicketModels } from '../tickets/TicketModels';
import type { StoredTicket, TicketStore } from '../tickets/TicketStore';
import type { TicketWork, Visit, WorkContext } from '../tickets/work';
import { asSeenBy, requestersOf } from '../tickets/work/actions/people';
import { promisesOf } from '../tickets/work/actions/whoseClock';
import { foldContacts, type StoredContact } from './foldContacts';
import { titleOfSide } from './PermissionLog';
import {
  permissionsGiven,
  permissionsNeeded,
  sidesMissing,
} from './permissions';

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
   * @throws NotAllowedError for somebody who does not work on the ticket
   * @throws InputError that names each field that is wrong; for mail before both sides agreed to it (S0-127)
   * @throws ConflictError for a stale version, and on a ticket that has ended
   */
  async log(
    visit: Visit,
    version: number,
    contact: CheckedContact,
  ): Promise<ContactEntry> {
    const id = uuid();
    await this.#work.change(visit, version, async context => {
      assertSupport(context, 'its contact log');
      assertOpen(context, 'An entry in the contact log');
      const at = contact.at ? new Date(contact.at) : context.now;
      assertMeant(contact, context, at);
      await this.#assertKnown(contact, context);
      await assertAgreed(contact, context);
      const { channel, internal, meets, at: _, ...said } = contact;
      const ticket = afterContact(context, contact, at);
      return {
        ticket,
        events: [
          {
            type: 'contacted',
            at,
            internal,
            data: { contact: id, channel, ...said, meets },
          },
          ...resumed(context, ticket.status),
        ],
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
 * for it; what comes in from somebody else is the reply of whoever it was.
 */
function afterContact(
  context: WorkContext,
  { direction, outcome, channel, withRef, meets }: CheckedContact,
  at: Date,
): StoredTicket {
  const { access, ticket } = context;
  if (outcome !== 'reached') return ticket;
  const other = withRef && asSeenBy(access.context, withRef);
  const reached = other ? [...rolesOf(other)] : [];
  const reply = { at, channel, reached, meets };
  if (direction === 'out') return spoken(context, reply);
  if (!other || !requestersOf(ticket).includes(withRef)) {
    return answered(context, reply, other ? promisesOf(other, ticket) : []);
  }
  const replied = repliedTo(context);
  return SPOKEN.includes(channel)
    ? answered({ ...context, ticket: replied }, reply)
    : replied;
}

/** @throws MalformedRequestError */
function assertMeant(
  { channel, meets, outcome }: CheckedContact,
  { now }: WorkContext,
  at: Date,
): void {
  const problems: FieldProblem[] = [];
  if (!isChannel(channel)) {
    problems.push({
      field: 'channel',
      message: `'${channel}' is not a kind of channel`,
      allowed: CHANNEL_KINDS,
    });
  }
  if (at > now) {
    problems.push({
      field: 'at',
      message: `must not lie in the future, after ${now.toISOString()}`,
    });
  }
  if (meets.length > 0 && outcome !== 'reached') {
    problems.push({
      field: 'meets',
      message: 'a contact that reached nobody keeps no promise; leave it out',
    });
  }
  if (problems.length > 0) throw new MalformedRequestError(problems);
}

/** @throws InvalidAnswersError where the channel is allowed only once both sides have agreed */
async function assertAgreed(
  { channel }: CheckedContact,
  { access, ticket, history }: WorkContext,
): Promise<void> {
  const { model } = access.context;
  const needed = permissionsNeeded(model, ticket).find(
    it => it.for === channel,
  );
  if (!needed) return;
  const missing = sidesMissing(needed, permissionsGiven(await history()));
  if (missing.length === 0) return;
  const sides = missing.map(it => titleOfSide(model, it)).join(' and ');
  throw new InvalidAnswersError([
    {
      field: 'channel',
      message: `${
        needed.text ?? `'${channel}' is for following up by agreement`
      }: ${sides} did not agree yet; record the permission first`,
    },
  ]);
}
