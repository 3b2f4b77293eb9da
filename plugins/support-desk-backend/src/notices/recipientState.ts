import type { RecipientState } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import type { StoredChase, StoredRecipient } from './NoticeStore';

/** How a recipient stands since they were asked last: a reply is not the same as a call that reached them (S0-19). */
export function recipientState(
  { wantsReply, acknowledgedAt, askedAt }: StoredRecipient,
  chases: Pick<StoredChase, 'result' | 'at'>[],
): RecipientState {
  if (!wantsReply) return 'told';
  if (acknowledgedAt) return 'acknowledged';
  const isReached = chases.some(
    it => it.result === 'reached' && it.at >= askedAt,
  );
  return isReached ? 'chased' : 'outstanding';
}

interface CountRow {
  notice: string;
  total: number | string;
  acknowledged: number | string;
  chased: number | string;
}

const IS_REACHED = `exists (
  select 1 from notice_chases as c
  where c.notice = r.notice and c.user_ref = r.user_ref and c.result = 'reached' and c.at >= r.asked_at
)`;

/** Counts what {@link recipientState} tells of each, in SQL. */
export async function countReplies(
  knex: Knex,
  notices: string[],
): Promise<CountRow[]> {
  return knex('notice_recipients as r')
    .whereIn('r.notice', notices)
    .where('r.wants_reply', true)
    .groupBy('r.notice')
    .select(
      'r.notice',
      knex.raw('count(*) as total'),
      knex.raw('count(r.acknowledged_at) as acknowledged'),
      knex.raw(
        `sum(case when r.acknowledged_at is null and ${IS_REACHED} then 1 else 0 end) as chased`,
      ),
    );
}
