import type { Knex } from 'knex';
import type { TicketWork, Visit } from '../../tickets/work';
import { changeAsItIs } from '../../tickets/work/changeAsItIs';
import { byMail, notification } from '../../tickets/ticketMessages';
import { say } from '../../words';
import type { MailStore, StoredMail } from '../StoredMail';

/** Gives a ticket to the person who really sent its mail. */
export class SenderCorrection {
  readonly #knex: Knex;
  readonly #mails: Pick<MailStore, 'update'>;
  readonly #work: TicketWork;

  constructor(options: {
    knex: Knex;
    mails: Pick<MailStore, 'update'>;
    work: TicketWork;
  }) {
    this.#knex = options.knex;
    this.#mails = options.mails;
    this.#work = options.work;
  }

  /** The person is answered at the address from which the mail came. */
  async correct(mail: StoredMail, visit: Visit, user: string): Promise<void> {
    await changeAsItIs(this.#work, visit, ({ ticket }) => {
      const { reporter } = ticket;
      // A first attempt that was cut off has done this part already.
      if (reporter === user) return undefined;
      return {
        ticket: { ...ticket, reporter: user },
        events: [
          { type: 'senderCorrected', data: { from: reporter, to: user } },
        ],
        messages: [
          {
            ...notification(ticket, 'logged'),
            ...byMail(ticket),
            recipients: [user],
            exclude: visit.caller.user,
            title: say('tickets.yours', { key: ticket.key }),
            description: say('tickets.takenForOther', {
              summary: ticket.summary,
            }),
          },
        ],
      };
    });
    await this.#knex.transaction(async tx => {
      const of = { ticket_id: visit.ticketId };
      await tx('mail_participants')
        .where({ ...of, person: user })
        .delete();
      await tx('mail_participants')
        .where({ ...of, person: mail.person })
        .update({ person: user });
      await this.#mails.update(mail, { person: user }, { from: 'ticket', tx });
    });
  }
}
