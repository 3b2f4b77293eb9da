import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { drain } from '../../outbox/drain';
import type { OutboxStore } from '../../outbox/OutboxStore';
import { isRefused, type MailDelivery } from './MailDelivery';

const LEASE_MS = 60_000;

interface MailDispatchOptions {
  store: OutboxStore;
  delivery: Pick<MailDelivery, 'send' | 'giveUp'>;
  clock: ClockService;
  logger: LoggerService;
}

/**
 * Sends the mails that the outbox holds, apart from what it holds for the portal: a server that hangs keeps nobody else waiting. Where
 * one mail cannot be sent by a mailbox, the others wait for the next run, and their attempts are not used up while a server is down.
 */
export class MailDispatch {
  readonly #options: MailDispatchOptions;

  constructor(options: MailDispatchOptions) {
    this.#options = options;
  }

  /** Sends on one replica at a time, every ten seconds. */
  async schedule(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'support-desk-mails',
      frequency: { seconds: 10 },
      timeout: { minutes: 1 },
      scope: 'global',
      fn: signal => this.run(signal),
    });
  }

  /** Sends all that is due, by all mailboxes at a time. */
  async run(signal?: AbortSignal): Promise<void> {
    const { store, clock } = this.#options;
    const mailboxes = await store.mailboxesDue(clock.now());
    await Promise.all(mailboxes.map(it => this.#sendBy(it, signal)));
  }

  async #sendBy(mailbox: string, signal: AbortSignal | undefined) {
    const { store, delivery } = this.#options;
    await drain(
      claim => store.claimMails(mailbox, claim),
      {
        send: it => delivery.send(it),
        isFinal: isRefused,
        giveUp: (it, error) => delivery.giveUp(it, error),
      },
      { ...this.#options, leaseMs: LEASE_MS, signal },
    );
  }
}
