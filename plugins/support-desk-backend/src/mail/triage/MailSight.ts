import { NotFoundError } from '@backstage/errors';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { SupportTeams } from '../../tickets/SupportTeams';
import type { TicketModels } from '../../tickets/TicketModels';
import type { TicketCaller } from '../../tickets/TicketService';
import type { MailChannels } from '../MailChannels';
import type { MailStore, StoredMail } from '../StoredMail';
import { teamOfMailbox } from '../teamOfMailbox';

/** Who may see which mails: those who work in the model of their mailbox, and the team behind it, which may be the vendor's. */
export class MailSight {
  readonly #channels: MailChannels;
  readonly #mails: Pick<MailStore, 'find'>;
  readonly #teams: Pick<SupportTeams, 'supported'>;
  readonly #models: Pick<TicketModels, 'list'>;
  readonly #clock: ClockService;

  constructor(options: {
    channels: MailChannels;
    mails: Pick<MailStore, 'find'>;
    teams: Pick<SupportTeams, 'supported'>;
    models: Pick<TicketModels, 'list'>;
    clock: ClockService;
  }) {
    this.#channels = options.channels;
    this.#mails = options.mails;
    this.#teams = options.teams;
    this.#models = options.models;
    this.#clock = options.clock;
  }

  /** Full references of the models whose mails a caller may see. */
  async models(caller: TicketCaller): Promise<string[]> {
    const channels = this.#channels.list();
    if (channels.length === 0) return [];
    const refs = [...new Set(channels.map(it => it.model))];
    const supported = await this.#teams.supported(refs, caller);
    const models = await this.#models.list();
    const now = this.#clock.now();
    const isOfTeam = ({ model: ref, contact }: (typeof channels)[number]) => {
      const model = models.find(it => it.ref === ref);
      return (
        model !== undefined &&
        caller.memberships.includes(teamOfMailbox(model, contact, now))
      );
    };
    const staffed = channels.filter(isOfTeam).map(it => it.model);
    return refs.filter(it => supported.has(it) || staffed.includes(it));
  }

  /** @throws NotFoundError for a mail that there is not, or that the caller may not see */
  async find(id: string, caller: TicketCaller): Promise<StoredMail> {
    const mail = await this.#mails.find(id);
    if (mail && (await this.models(caller)).includes(mail.modelRef))
      return mail;
    throw new NotFoundError(`mail: there is no mail '${id}' that you may see`);
  }
}
