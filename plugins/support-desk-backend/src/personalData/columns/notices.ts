import type { TableColumns } from './TableColumns';

/** The tables of notices. */
export const noticesColumns: Record<string, TableColumns> = {
  notice_chases: {
    about: 'Who was phoned about an interruption, and with which result.',
    person: 'user_ref actor',
    words: { note: 'actor' },
    plain: 'id notice channel result at',
  },
  notice_events: {
    about: 'The history of a notice.',
    key: 'notice number',
    person: 'actor',
    named: 'data',
    plain: 'notice number at type',
  },
  notice_feed_models: {
    about: 'What the feed of a person is about.',
    key: 'user_ref model_ref',
    gone: 'user_ref',
    person: 'user_ref',
    plain: 'model_ref',
  },
  notice_feeds: {
    about: 'The secret address of a feed, as a hash.',
    key: 'user_ref',
    gone: 'user_ref',
    person: 'user_ref',
    plain: 'token_hash since',
  },
  notice_recipients: {
    about: 'Who was told of an interruption, and confirmed it.',
    key: 'notice user_ref',
    person: 'user_ref as',
    words: { remark: 'user_ref' },
    plain: 'notice group_ref asked_at acknowledged_at wants_reply',
  },
  notice_services: {
    key: 'notice entity',
    plain: 'notice entity',
  },
  notice_tickets: {
    key: 'notice ticket',
    plain: 'notice ticket',
  },
  notices: {
    about: 'Who posted a notice.',
    person: 'posted_by',
    named: 'title text search facts',
    plain:
      'id version model_ref type kind state starts_at ends_at started_at ended_at next_at sort_at created_at sent_at follows request_key request_hash',
  },
};
