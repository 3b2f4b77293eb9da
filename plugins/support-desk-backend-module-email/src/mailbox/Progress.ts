import type { JsonObject } from '@backstage/types';
import type { IntakeDesk } from '@supportdesk/backstage-plugin-support-desk-node';
import { z } from 'zod';
import type { ImapSession } from './ImapSession';

const DAY_MS = 86_400_000;
/** So many mails are described at once. */
export const BATCH_SIZE = 100;

const positionSchema = z.object({
  uidValidity: z.string(),
  /** All mails up to this one are accounted for, but those that are {@link left} and those that nobody has read. */
  lastUid: z.number(),
  left: z.array(z.number()),
  /** When reading began: what is older and was read by then is none of ours. */
  since: z.iso.datetime(),
});
type Position = z.output<typeof positionSchema>;

/**
 * Which mails of a folder have not been taken yet. The mark "read" alone does not tell: other people read the same mailbox.
 */
export class Progress {
  readonly #desk: IntakeDesk;
  readonly #position: Position;
  readonly #left: Set<number>;
  /** Not tried again on this connection. */
  readonly #failed = new Set<number>();

  /** @param now - where reading begins */
  static async load(
    desk: IntakeDesk,
    session: ImapSession,
    now: Date,
  ): Promise<Progress> {
    const { data } = positionSchema.safeParse(await desk.getPosition());
    if (data && data.uidValidity === session.uidValidity) {
      return new Progress(desk, data);
    }
    // Before the search: what comes meanwhile is above it.
    const { uidValidity, uidNext } = session;
    const since = data?.since ?? wholeSecond(now).toISOString();
    const left = data
      ? await receivedSince(session, new Date(data.since))
      : await session.search({ seen: false });
    const lastUid = uidNext - 1;
    const begun = new Progress(desk, { uidValidity, lastUid, left, since });
    await begun.keep();
    return begun;
  }

  private constructor(desk: IntakeDesk, position: Position) {
    this.#desk = desk;
    this.#position = position;
    this.#left = new Set(position.left);
  }

  /** UIDs of the mails that have to be taken, the oldest first. */
  async find(session: ImapSession): Promise<number[]> {
    const { lastUid } = this.#position;
    const above = await session.search({ uid: `${lastUid + 1}:*` });
    // The last mail is always in such a range.
    const newer = above.filter(uid => uid > lastUid);
    newer.forEach(uid => this.#left.add(uid));
    this.#position.lastUid = newer.at(-1) ?? lastUid;
    const unread = await session.search({ seen: false });
    return [...new Set([...this.#left, ...unread])]
      .filter(uid => !this.#failed.has(uid))
      .toSorted((a, b) => a - b);
  }

  /** A mail is accounted for, or gone. */
  done(uid: number): void {
    this.#left.delete(uid);
  }

  /** A mail could not be taken: it stays, for the next connection. */
  failed(uid: number): void {
    this.#failed.add(uid);
    this.#left.add(uid);
  }

  get hasFailed(): boolean {
    return this.#failed.size > 0;
  }

  /** Stores how far it went; whatever came after it is taken again, which changes nothing. */
  async keep(): Promise<void> {
    const position: JsonObject = { ...this.#position, left: [...this.#left] };
    await this.#desk.keepPosition(position);
  }
}

/** Servers say when they took a mail in whole seconds. */
function wholeSecond(instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / 1000) * 1000);
}

/** Servers search by days, of a zone of their own. */
async function receivedSince(
  session: ImapSession,
  since: Date,
): Promise<number[]> {
  const day = new Date(since.getTime() - 2 * DAY_MS);
  const uids = await session.search({ since: day });
  const found: number[] = [];
  for (const some of batches(uids)) {
    for (const { uid, receivedAt } of await session.describe(some)) {
      if (!receivedAt || receivedAt >= since) found.push(uid);
    }
  }
  return found;
}

/** What one command asks for. */
export function batches(uids: number[]): number[][] {
  const count = Math.ceil(uids.length / BATCH_SIZE);
  return Array.from({ length: count }, (_, index) =>
    uids.slice(index * BATCH_SIZE, (index + 1) * BATCH_SIZE),
  );
}
