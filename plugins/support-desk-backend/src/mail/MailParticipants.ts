import type { Knex } from 'knex';

/** Somebody who came to a ticket by mail, and is answered by mail. */
export interface MailParticipant {
  ticketId: string;
  /** Reference of a user of the portal, or of a guest. */
  person: string;
  mailbox: string;
  /** Where they are answered. */
  address: string;
  name?: string;
  /** Id of their last message. */
  messageId: string;
}

interface ParticipantRow {
  ticket_id: string;
  person: string;
  mailbox: string;
  address: string;
  name: string | null;
  message_id: string;
}

/** Who came to which ticket by mail. */
export class MailParticipants {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** By which kind of channel a reply reaches those who asked: whoever came by mail is answered by mail (S0-59). */
  async channelTo(ticketId: string): Promise<string> {
    return (await this.of(ticketId)).length > 0 ? 'email' : 'portal';
  }

  async of(ticketId: string): Promise<MailParticipant[]> {
    const rows = await this.#knex<ParticipantRow>('mail_participants')
      .where({ ticket_id: ticketId })
      .orderBy('person');
    return rows.map(row => ({
      ticketId: row.ticket_id,
      person: row.person,
      mailbox: row.mailbox,
      address: row.address,
      name: row.name ?? undefined,
      messageId: row.message_id,
    }));
  }
}

/** Notes by which mail somebody wrote last. */
export async function recordParticipant(
  tx: Knex,
  participant: MailParticipant,
): Promise<void> {
  const row: ParticipantRow = {
    ticket_id: participant.ticketId,
    person: participant.person,
    mailbox: participant.mailbox,
    address: participant.address,
    name: participant.name ?? null,
    message_id: participant.messageId.slice(0, 1000),
  };
  await tx<ParticipantRow>('mail_participants')
    .insert(row)
    .onConflict(['ticket_id', 'person'])
    .merge();
}
