import type { TableColumns } from './TableColumns';

/** The tables of reports. */
export const reportsColumns: Record<string, TableColumns> = {
  feedback: {
    about: 'What somebody said about support, and the decision about it.',
    person: 'given_by decided_by',
    named: 'decision',
    words: { text: 'given_by' },
    plain:
      'id version model_ref kind score given_at about status told decided_at request_key request_hash',
  },
  report_actions_done: {
    about: 'Who did what a review decided.',
    key: 'review_id action',
    person: 'done_by',
    plain: 'review_id action done_at',
  },
  report_deliveries: {
    about: 'To whom a report was sent.',
    person: 'actor',
    named: 'recipients',
    plain: 'id model_ref report period occasion at request_key request_hash',
  },
  report_reviews: {
    about: 'Who reviewed a report with whom.',
    person: 'reviewer',
    named: 'with outcome actions',
    plain: 'id model_ref report period at request_key request_hash',
  },
  report_snapshots: {
    about:
      'Reports as they were; people occur where a table of theirs lists them.',
    key: 'model_ref report period',
    named: 'body',
    plain: 'model_ref report period query_version frozen_at',
  },
  survey_anonymous_answers: {
    about: 'Answers without a name; somebody may have written one.',
    key: 'bucket',
    named: 'answers',
    plain: 'bucket',
  },
  survey_asked: {
    about: 'Who was asked in a survey, and answered under their name.',
    key: 'round user_ref',
    person: 'user_ref',
    words: { comment: 'user_ref' },
    plain:
      'round model_ref survey ticket_id question anonymous asked_at closes_on answered score answered_at',
  },
  survey_runs: {
    about: 'Who started a round of a survey.',
    person: 'started_by',
    plain:
      'id version model_ref survey question anonymous started_at closes_on closed_at reminded_at seed request_key request_hash',
  },
};
