import type {
  Health,
  Mailbox,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type {
  ClockService,
  IntakeChannel,
} from '@supportdesk/backstage-plugin-support-desk-node';
import type { TicketModels } from '../../tickets/TicketModels';
import type { TicketCaller } from '../../tickets/TicketService';
import type { MailChannels } from '../MailChannels';
import type { MailboxState, MailboxStates } from '../MailboxStates';
import type { MailQueue } from '../out/MailQueue';
import type { MailStore } from '../StoredMail';
import type { MailSight } from './MailSight';

const DAY = 86_400_000;
/** Of the counts of mails that no person wrote. */
const COUNTED_DAYS = 30;

export interface MailboxListOptions {
  channels: MailChannels;
  states: MailboxStates;
  queue: MailQueue;
  mails: Pick<MailStore, 'countAutomatic'>;
  sight: MailSight;
  models: Pick<TicketModels, 'list'>;
  clock: ClockService;
}

/** Tells how the mailboxes are. */
export class MailboxList {
  readonly #options: MailboxListOptions;

  constructor(options: MailboxListOptions) {
    this.#options = options;
  }

  /** Those of the models in which a caller works. */
  async list(caller: TicketCaller): Promise<Mailbox[]> {
    const { channels, sight, states, queue, mails, models, clock } =
      this.#options;
    const seen = await sight.models(caller);
    const shown = channels.list().filter(it => seen.includes(it.model));
    const ids = shown.map(it => it.id);
    const since = new Date(clock.now().getTime() - COUNTED_DAYS * DAY);
    const [state, counts, automatic, known] = await Promise.all([
      states.statesOf(ids),
      queue.countsOf(ids),
      mails.countAutomatic(ids, since),
      models.list(),
    ]);
    return shown.map(channel => {
      const model = known.find(it => it.ref === channel.model);
      const { contact } = channel;
      return {
        id: channel.id,
        title: titleOf(channel),
        address: channel.address,
        model: channel.model,
        modelTitle: model?.title ?? channel.model,
        contact: {
          id: contact,
          title: model?.contacts[contact]?.title ?? contact,
        },
        reading: describeState(state.get(channel.id)?.reading),
        sending: {
          ...describeState(state.get(channel.id)?.sending),
          ...(counts.get(channel.id) ?? { waiting: 0, failed: 0 }),
        },
        automatic: Object.fromEntries(
          automatic
            .filter(it => it.mailbox === channel.id)
            .map(it => [it.kind, it.count]),
        ),
      };
    });
  }

  /** Whether all mailboxes can be read and sent by, for monitors. */
  async health(): Promise<Health> {
    const { channels, states } = this.#options;
    const ids = channels.list().map(it => it.id);
    const state = await states.statesOf(ids);
    const down = ids.filter(id => {
      const { reading, sending } = state.get(id) ?? {};
      return reading?.up === false || sending?.up === false;
    }).length;
    return {
      status: down > 0 ? 'degraded' : 'ok',
      mailboxes: { up: ids.length - down, down },
    };
  }
}

export function titleOf({ title, address }: IntakeChannel): string {
  return title ?? address;
}

function describeState(state: MailboxState | undefined): Mailbox['reading'] {
  if (!state) return { state: 'starting' };
  const { up, since, problem } = state;
  return {
    state: up ? 'up' : 'down',
    since: since.toISOString(),
    ...(problem && { problem }),
  };
}
