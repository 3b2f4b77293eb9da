import type { TableColumns } from './TableColumns';

/** The tables of licences. */
export const licencesColumns: Record<string, TableColumns> = {
  licence_approvers: {
    about: 'Who is asked to approve.',
    key: 'request approver',
    person: 'approver',
    plain: 'request',
  },
  licence_calendars: {
    about: 'The secret address of a calendar, as a hash.',
    key: 'user_ref',
    gone: 'user_ref',
    person: 'user_ref',
    plain: 'token_hash since',
  },
  licence_changes: {
    about: 'Who gave which seat to whom: licences have to be accounted for.',
    person: 'actor holder',
    named: 'fields',
    words: { reason: 'actor' },
    plain: 'id licence change at bought in_use',
  },
  licence_classes: {
    key: 'model_ref training day',
    plain: 'model_ref training day taken',
  },
  licence_figures: {
    key: 'licence day',
    plain: 'licence day bought in_use counted',
  },
  licence_queues: {
    key: 'licence',
    plain: 'licence',
  },
  licence_request_events: {
    about: 'What was done with a request for a seat, by whom.',
    person: 'actor',
    words: { reason: 'actor' },
    plain: 'id request action at day',
  },
  licence_requests: {
    about: 'Who asked for which seat, and why.',
    person: 'person waiting_person asked_by approved_by declined_by updated_by',
    named: 'remarks missed',
    words: {
      reason: 'asked_by',
      answers: 'asked_by',
      place: 'updated_by',
      approval_reason: 'approved_by',
      decline_reason: 'declined_by',
    },
    plain:
      'id version licence title model_ref asked_at state approved_at training class_on attended_on declined_at ticket_id ticket_key updated_at request_key request_hash',
  },
  licence_seat_requests: {
    about: 'That a repeated request gives one seat.',
    key: 'actor key',
    gone: 'actor',
    person: 'actor',
    named: 'key',
    plain: 'request_hash seat created_at',
  },
  licence_seats: {
    about: 'Who holds which seat.',
    person: 'holder given_by',
    words: { note: 'given_by', over_use_reason: 'given_by' },
    plain: 'id licence since request last_used_at asked_at',
  },
  licence_sources: {
    key: 'licence',
    plain: 'licence source revision in_use bought counted_at failing_since',
  },
  licence_warnings: {
    about: 'Who put a warning off.',
    person: 'snoozed_by',
    plain: 'id licence kind occasion since ended_at snoozed_until',
  },
  licences: {
    about: 'Who manages a licence, and changed it last.',
    person: 'approver over_use_by updated_by',
    named: 'vendor managers note',
    words: { over_use_reason: 'over_use_by' },
    plain:
      'id version model_ref model_key title service metric bought unnamed seats as_of contract contract_end renewal notice_days lead_days low_at cost_cents currency cost_centre request_type form training places integrated over_use_at gone_at updated_at',
  },
};
