import {
  activityRemarks,
  type RoleContext,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { InvalidAnswersError } from '../../tickets/errors';
import type { TicketCaller } from '../../tickets/TicketService';
import type { SeenLicence } from '../LicenceSight';
import { HasSeatError } from './errors';
import type { RequestOptions } from './requestOptions';

type AskedPersonOptions = Pick<
  RequestOptions,
  'models' | 'directory' | 'views' | 'seats' | 'licences' | 'clock'
>;

/** What is to be known of a person for whom a licence is asked. */
export class AskedPerson {
  readonly #options: AskedPersonOptions;

  constructor(options: AskedPersonOptions) {
    this.#options = options;
  }

  /**
   * @param asked - full reference; absent: the caller
   * @returns the person as the roles of the model see them
   * @throws InvalidAnswersError for somebody whom the catalog lacks
   * @throws HasSeatError
   */
  async find(
    asked: string | undefined,
    { licence, standing }: SeenLicence,
    caller: TicketCaller,
  ): Promise<RoleContext> {
    const { models, directory, views, seats, clock } = this.#options;
    const user = asked?.toLocaleLowerCase('en-US') ?? caller.user;
    if (user !== caller.user && !(await models.isUser(user, caller))) {
      const message = `'${asked}' is not a user of the catalog`;
      throw new InvalidAnswersError([{ field: 'person', message }]);
    }
    const memberships =
      user === caller.user
        ? caller.memberships
        : [user, ...((await directory.teamsOf([user]))[user] ?? [])];
    const holders = [user, ...memberships];
    const [held] = await seats.heldBy([licence.id], holders);
    if (held) throw new HasSeatError(user, licence.title, held.holder);

    const { registered } = standing;
    const person = { user, memberships };
    const access = await views.accessOf(registered, person, clock.now());
    const { approver = '' } = licence;
    const groups = [...memberships, approver, ...licence.managers];
    return {
      ...access.context,
      directory: {
        ...(await directory.groupsOf(registered.entity, groups)),
        ...access.context.directory,
      },
    };
  }

  /** What the rules of the training remark: that they were active of late, as far as their seats in the model tell (S3-29). */
  async remarksOn(
    { caller: { user }, model, now }: RoleContext,
    training: string | undefined,
  ): Promise<string[]> {
    const { licences, seats } = this.#options;
    if (!training) return [];
    const ofModel = await licences.list([model.ref]);
    const held = await seats.heldBy(
      ofModel.map(it => it.id),
      [user],
    );
    const used = held.flatMap(it => it.lastUsedAt?.getTime() ?? []);
    const last = used.length ? new Date(Math.max(...used)) : undefined;
    return activityRemarks(model, training, last, now);
  }
}
