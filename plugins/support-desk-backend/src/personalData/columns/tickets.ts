import type { TableColumns } from './TableColumns';

/** The tables of tickets. */
export const ticketsColumns: Record<string, TableColumns> = {
  attachment_contents: {
    plain: 'id content',
  },
  event_outbox: {
    about:
      'Events on their way to other software; delivered ones are cleared away.',
    fleeting: true,
    named: 'payload last_error',
    plain: 'id kind webhook created_at attempts next_attempt_at delivered_at',
  },
  idempotency_keys: {
    about: 'That a repeated request makes one ticket.',
    key: 'actor key',
    gone: 'actor',
    person: 'actor',
    named: 'key',
    plain: 'request_hash ticket_id created_at',
  },
  mail_guests: {
    about: 'Who wrote by mail and has no account, to answer them.',
    key: 'ref',
    gone: 'ref',
    person: 'ref',
    named: 'address name',
    plain: '',
  },
  mail_participants: {
    about: 'Who takes part in a ticket by mail, to answer all.',
    key: 'ticket_id person',
    person: 'person',
    named: 'address name',
    plain: 'ticket_id mailbox message_id',
  },
  mailboxes: {
    plain:
      'id position reading_up reading_since reading_problem sending_up sending_since sending_problem',
  },
  mails: {
    about:
      'Mails that came in, and what became of them; contents of finished ones are cleared away.',
    person: 'person decided_by',
    named: 'from_address from_name reason content',
    words: { subject: 'person', text: 'person', attachments: 'person' },
    plain:
      'id mailbox model_ref message_id message_hash urgent received_at recorded_at outcome code ticket_id comment_id missing finished decided_at',
  },
  outbox: {
    about:
      'Notifications and mails on their way; delivered ones are cleared away.',
    fleeting: true,
    named: 'payload last_error',
    plain: 'id kind created_at attempts next_attempt_at delivered_at mailbox',
  },
  problem_tickets: {
    key: 'ticket_id',
    plain: 'ticket_id problem_id at',
  },
  problems: {
    about: 'Who opened and changed a problem.',
    person: 'created_by updated_by',
    named: 'title description workaround cause',
    plain: 'id key version model_ref module status created_at updated_at',
  },
  saved_views: {
    about: 'Lists of tickets under a name; until the person deletes them.',
    gone: 'owner',
    person: 'owner shared_with',
    named: 'title query',
    plain: 'id created_at',
  },
  ticket_attachments: {
    about: 'Who attached which file.',
    gone: 'added_by',
    person: 'added_by',
    named: 'name',
    plain: 'id ticket_id media_type size internal at',
  },
  ticket_clocks: {
    about: 'Who set a due time by hand.',
    key: 'ticket_id id',
    person: 'due_set_by',
    named: 'pauses cycles',
    plain:
      'ticket_id id measure started_at due_at at_risk_at paused_since pause_reasons met_at missed_at stopped_at ended_pause_reasons warned_at',
  },
  ticket_events: {
    about: 'The history of a ticket, which is the record of what support did.',
    key: 'ticket_id number',
    person: 'actor',
    named: 'data changes',
    plain: 'ticket_id number version at recorded_at type internal',
  },
  ticket_keys: {
    key: 'prefix',
    plain: 'prefix last_number',
  },
  ticket_levels: {
    key: 'ticket_id number',
    plain:
      'ticket_id number model_ref level entered_at left_at escalated_at returned_at stopped_at',
  },
  ticket_links: {
    key: 'from_id kind to_id',
    plain: 'from_id kind to_id at',
  },
  ticket_people: {
    about: 'Who else has the problem of a ticket.',
    key: 'ticket_id user_ref role origin',
    person: 'user_ref',
    named: 'origin',
    plain: 'ticket_id role at',
  },
  ticket_snapshots: {
    about: 'What a ticket froze of its model; people whom the model names.',
    named: 'body',
    plain: 'id',
  },
  ticket_words: {
    about: 'The words by which a ticket is found; made anew from the ticket.',
    key: 'number',
    named: 'public_words internal_words',
    plain: 'number ticket_id',
  },
  tickets: {
    about: 'Who asked for what, and who helps.',
    person: 'reporter on_behalf_of team assignee',
    named:
      'summary description fields summary_order assignee_order progress self_help',
    plain:
      'id key version snapshot_id model_ref request_type kind confirmed status model_status level priority module module_entity contact channel created_at updated_at discovered_at notified_at due_state next_due_at at_risk_at due_order due_order_down category merged_into wake_at queue_order priority_order status_order level_order key_order model_order ladder_due_at',
  },
  unattached_contents: {
    plain: 'id since',
  },
  vendor_breakers: {
    key: 'portal',
    plain: 'portal failures open_until',
  },
  vendor_cases: {
    about:
      'What was sent to the portal of a vendor, so that a repetition says the same.',
    key: 'ticket_id',
    named: 'creation last_error',
    plain:
      'ticket_id portal idempotency_key reference state revision attempts poll_failures synced_at next_attempt_at next_poll_at claimed_until vendor_updated_at',
  },
  vendor_deliveries: {
    key: 'portal delivery',
    plain: 'portal delivery received_at',
  },
};
