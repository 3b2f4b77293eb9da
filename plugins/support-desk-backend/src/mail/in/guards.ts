import type { MailStore } from '../StoredMail';
import { addressOf, type Taking } from './Taking';

/** Why a message is not taken as it is. */
export interface Doubt {
  outcome: 'held' | 'automatic';
  code: string;
  reason: string;
  /** Whether the team learns of it. */
  tell: boolean;
}

const MINUTE = 60_000;

/** What speaks against taking a message before it matters who wrote it; undefined: nothing. */
export async function doubtOf(
  taking: Taking,
  mails: Pick<MailStore, 'countFrom'>,
): Promise<Doubt | undefined> {
  const { message } = taking;
  if (taking.released) return undefined;
  if (message.automatic) {
    const { kind, sign } = message.automatic;
    return { outcome: 'automatic', code: kind, reason: sign, tell: false };
  }
  const storm = await stormOf(taking, mails);
  if (storm) return storm;
  return message.doubtful === undefined
    ? undefined
    : {
        outcome: 'held',
        code: 'doubtful',
        reason: `It may be by somebody else than it says: ${message.doubtful}`,
        tell: true,
      };
}

/** One sender writes more often than a person does: two machines may be answering each other. The team hears of it once. */
async function stormOf(
  { channel, message, now }: Taking,
  mails: Pick<MailStore, 'countFrom'>,
): Promise<Doubt | undefined> {
  const { messages, minutes } = channel.storm;
  const sender = { mailbox: channel.id, address: addressOf(message) };
  const since = new Date(now.getTime() - minutes * MINUTE);
  if ((await mails.countFrom(sender, since)) < messages) return undefined;
  const storm = { outcome: 'held', code: 'storm' } as const;
  return {
    ...storm,
    reason: `${sender.address} sent more than ${messages} mails in ${minutes} minutes`,
    tell: (await mails.countFrom(sender, since, storm)) === 0,
  };
}
