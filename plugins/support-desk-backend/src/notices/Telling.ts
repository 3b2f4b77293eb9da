import type { CompiledNotice } from '@supportdesk/backstage-plugin-support-desk-common';
import type { RegisteredModel } from '../models';
import type { NoticeStore, StoredRecipient } from './NoticeStore';
import type { Audience, Recipients } from './Recipients';

/** Whom a notice tells. */
export interface Told {
  recipients: StoredRecipient[];
  without: Audience['without'];
}

interface TellingOptions {
  notices: Pick<NoticeStore, 'recipientsOf'>;
  recipients: Recipients;
}

/** Finds out whom a notice tells and who has to reply: its audience, or those who were told of what it follows (S0-25). */
export class Telling {
  readonly #options: TellingOptions;

  constructor(options: TellingOptions) {
    this.#options = options;
  }

  /**
   * @param follows - id of the notice that it follows
   * @param askedAt - when they are asked to reply, where the model has them reply
   */
  async of(
    registered: RegisteredModel,
    type: CompiledNotice,
    { follows, askedAt }: { follows?: string; askedAt: Date },
  ): Promise<Told> {
    const { notices, recipients } = this.#options;
    const { acknowledgement } = type;
    const asked = acknowledgement
      ? (await recipients.of(registered, acknowledgement.by)).people
      : [];
    const replying = new Set(asked.map(it => it.user));
    const before = follows
      ? (await notices.recipientsOf([follows])).get(follows)
      : undefined;
    if (before) {
      return {
        recipients: before.map(({ userRef, as, groupRef }) => ({
          userRef,
          as,
          groupRef,
          askedAt,
          wantsReply: replying.has(userRef),
        })),
        without: [],
      };
    }
    const { people, without } = await recipients.of(registered, type.audience);
    return {
      recipients: people.map(({ user, as, group }) => ({
        userRef: user,
        as,
        groupRef: group,
        askedAt,
        wantsReply: replying.has(user),
      })),
      without,
    };
  }
}
