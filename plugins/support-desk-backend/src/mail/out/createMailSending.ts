import type {
  LoggerService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type {
  AttachmentStore,
  ClockService,
} from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import { AttachmentRecords } from '../../attachments/AttachmentRecords';
import { DatabaseAttachmentStore } from '../../attachments/DatabaseAttachmentStore';
import type { CatalogDirectory } from '../../models';
import type { OutboxStore } from '../../outbox/OutboxStore';
import type { TicketStore } from '../../tickets/TicketStore';
import type { Words } from '../../words';
import { DatabaseMailStore } from '../DatabaseMailStore';
import { Bounces } from '../in/Bounces';
import type { MailChannels } from '../MailChannels';
import { MailboxStates } from '../MailboxStates';
import type { MailParticipants } from '../MailParticipants';
import { MailDelivery } from './MailDelivery';
import { MailDispatch } from './MailDispatch';
import { MailEnclosures } from './MailEnclosures';
import { MailFanOut } from './MailFanOut';

/**
 * Has mails sent, where there are mailboxes.
 *
 * @returns who gets which notification by mail
 */
export async function createMailSending(options: {
  knex: Knex;
  clock: ClockService;
  config: RootConfigService;
  logger: LoggerService;
  scheduler: SchedulerService;
  mailChannels: MailChannels;
  directory: CatalogDirectory;
  outbox: OutboxStore;
  store: Pick<TicketStore, 'find' | 'update'>;
  participants: MailParticipants;
  /** In which a mailbox speaks that names no language. */
  words: Words;
  /** Where the content of attachments is kept; default: in the database. */
  attachmentStore?: AttachmentStore;
}): Promise<MailFanOut> {
  const { mailChannels: channels, config, outbox } = options;
  if (channels.list().length > 0) {
    const delivery = new MailDelivery({
      channels,
      states: new MailboxStates(options),
      enclosures: new MailEnclosures({
        records: new AttachmentRecords(options),
        contents:
          options.attachmentStore ?? new DatabaseAttachmentStore(options),
      }),
      bounces: new Bounces(options),
      portal: portalOf(channels, config),
      words: options.words,
    });
    const dispatch = new MailDispatch({ ...options, store: outbox, delivery });
    await dispatch.schedule(options.scheduler);
  }
  return new MailFanOut({
    ...options,
    channels,
    mails: new DatabaseMailStore(options),
  });
}

/** Address of the portal, which only mails need to say. */
export function portalOf(
  channels: MailChannels,
  config: RootConfigService,
): string {
  return channels.list().length > 0
    ? config.getString('app.baseUrl').replace(/\/$/, '')
    : '';
}
