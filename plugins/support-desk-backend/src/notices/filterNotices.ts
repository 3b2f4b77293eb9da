import { foldText } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import type { NoticeRow } from './noticeRows';
import type { NoticeFilter } from './NoticeStore';

type Query = Knex.QueryBuilder<NoticeRow, NoticeRow[]>;

/** Narrows notices down in SQL. */
export function filterNotices(query: Query, filter: NoticeFilter): Query {
  const { models, kinds, states, entity, ticket, draftsOf, awaiting, q } =
    filter;
  query.whereIn('model_ref', models);
  query.where(it =>
    it
      .whereNot('state', 'draft')
      .orWhereIn('model_ref', draftsOf.models)
      .orWhere('posted_by', draftsOf.user),
  );
  if (kinds) query.whereIn('kind', kinds);
  if (states) query.whereIn('state', states);
  if (entity) {
    query.whereIn('id', concerned =>
      concerned
        .from('notice_services')
        .where('entity', entity.toLocaleLowerCase('en'))
        .select('notice'),
    );
  }
  if (ticket) {
    query.whereIn('id', linked =>
      linked.from('notice_tickets').where({ ticket }).select('notice'),
    );
  }
  if (awaiting) {
    query.whereNotIn('state', ['closed', 'cancelled']);
    query.whereIn('id', asked =>
      asked
        .from('notice_recipients')
        .where({ user_ref: awaiting, wants_reply: true })
        .whereNull('acknowledged_at')
        .select('notice'),
    );
  }
  for (const word of foldText(q ?? '')
    .split(/\s+/u)
    .filter(Boolean)) {
    query.whereRaw(`search like ? escape '\\'`, [`%${escapeLike(word)}%`]);
  }
  return query;
}

function escapeLike(word: string) {
  return word.replace(/[\\%_]/g, '\\$&');
}
