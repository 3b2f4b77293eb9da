import type { RouteMounter } from '../http';
import type { WebhookStates } from '../events/webhooks/WebhookStates';
import type { TicketOptions, TicketParts } from '../tickets';
import { DatabaseMailStore } from './DatabaseMailStore';
import { Bounces } from './in/Bounces';
import { MailFiles } from './in/MailFiles';
import { MailIntake } from './in/MailIntake';
import { MailRecords } from './in/MailRecords';
import { NewTickets } from './in/NewTickets';
import { Replies } from './in/Replies';
import { Senders } from './in/senders';
import { Threads } from './in/Threads';
import { Visits } from './in/Visits';
import { MailboxStates } from './MailboxStates';
import { MailDesk } from './MailDesk';
import { MailGuests } from './MailGuests';
import { portalOf } from './out/createMailSending';
import { MailQueue } from './out/MailQueue';
import { MailboxList } from './triage/MailboxList';
import { MailDescriber } from './triage/MailDescriber';
import { MailList } from './triage/MailList';
import { MailSight } from './triage/MailSight';
import { MailTriage } from './triage/MailTriage';
import { mailRoutes } from './triage/routes';
import { SenderCorrection } from './triage/SenderCorrection';

const DAY = 86_400_000;
/** For so long a mail that no person seems to have written can still be taken. */
const KEEP_CONTENTS_DAYS = 30;

/** Puts together what comes in by mail, starts the mailboxes, and answers the routes by which people see and correct what became of it. */
export async function createMail(
  options: TicketOptions & TicketParts & { webhookStates: WebhookStates },
): Promise<RouteMounter> {
  const { mailChannels: channels, clock, config, scheduler } = options;
  const mails = new DatabaseMailStore(options);
  const states = new MailboxStates(options);
  const records = new MailRecords({ ...options, mails });
  const files = new MailFiles({ ...options, maxSize: options.attachmentLimit });
  const parts = {
    ...options,
    mails,
    states,
    records,
    files,
    channels,
    portal: portalOf(channels, config),
    guests: new MailGuests(options),
    senders: new Senders(options),
    threads: new Threads({ ...options, mails }),
    visits: new Visits(options),
    bounces: new Bounces(options),
  };
  const tickets = new NewTickets(parts);
  const replies = new Replies(parts);
  const intake = new MailIntake({ ...parts, tickets, replies });

  for (const channel of channels.list()) {
    await channel.start(new MailDesk(channel, { ...parts, intake }));
  }
  if (channels.list().length > 0) {
    await scheduler.scheduleTask({
      id: 'support-desk-forget-mails',
      frequency: { days: 1 },
      timeout: { minutes: 5 },
      initialDelay: { minutes: 1 },
      fn: () =>
        mails.forgetContents(
          new Date(clock.now().getTime() - KEEP_CONTENTS_DAYS * DAY),
        ),
    });
  }

  const sight = new MailSight(parts);
  const describer = new MailDescriber(parts);
  const seen = { ...parts, sight, describer };
  return mailRoutes({
    ...seen,
    mailboxes: new MailboxList({ ...seen, queue: new MailQueue(options) }),
    list: new MailList(seen),
    triage: new MailTriage({
      ...seen,
      intake,
      newTickets: tickets,
      correction: new SenderCorrection(parts),
    }),
  });
}
