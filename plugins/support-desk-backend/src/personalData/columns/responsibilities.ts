import type { TableColumns } from './TableColumns';

/** The tables of responsibilities. */
export const responsibilitiesColumns: Record<string, TableColumns> = {
  absence_users: {
    about: 'Takes turns at writing the absences of a person.',
    key: 'user_ref',
    gone: 'user_ref',
    person: 'user_ref',
    plain: 'changes',
  },
  absences: {
    about:
      'Who is away when, so that nobody is asked in vain; until the person takes it away.',
    gone: 'user_ref',
    person: 'user_ref deputy created_by',
    words: { note: 'created_by' },
    plain: 'id version from_day to_day time_zone updated_at',
  },
  model_supporters: {
    about:
      'Who supports a model, as its file and the catalog say: for lists to be filtered in the database.',
    key: 'ref model_ref',
    gone: 'ref',
    person: 'ref',
    plain: 'model_ref',
  },
  model_transitions: {
    key: 'model_ref transition',
    plain:
      'model_ref transition first_seen_at held_from reminded_at tasks_told_for',
  },
  open_point_steps: {
    about: 'Who settled which open point of a model.',
    person: 'whom actor',
    words: { text: 'actor' },
    plain: 'id model_ref point hash step due_on at',
  },
  responsibility_comments: {
    about: 'Who said what about a cell of the matrix.',
    person: 'author',
    words: { text: 'author' },
    plain: 'id model_ref cell at',
  },
  responsibility_decisions: {
    about: 'Who decided on a cell, which is what the matrix is for.',
    person: 'actor withdrawn_by',
    named: 'proposals',
    words: { reason: 'actor' },
    plain:
      'id model_ref cell hash content decision review at withdrawn_at change',
  },
  responsibility_looks: {
    about: 'Which version of a matrix a person has seen.',
    key: 'user_ref model_ref',
    gone: 'user_ref',
    person: 'user_ref',
    plain: 'model_ref version at',
  },
  responsibility_reviews: {
    about: 'Who reviews a matrix until when.',
    person: 'opened_by closed_by',
    named: 'title groups reviewers reminded',
    words: { reason: 'closed_by' },
    plain: 'id revision model_ref status due_on version opened_at closed_at',
  },
  responsibility_signatures: {
    about: 'Who put their name to a matrix.',
    person: 'signer',
    named: 'statement',
    plain: 'id review column at version hash content',
  },
  responsibility_versions: {
    about: 'Versions of matrices, as Git had them.',
    key: 'model_ref version since',
    named: 'content',
    plain: 'model_ref version since',
  },
  support_models: {
    key: 'ref',
    plain: 'ref entity content_hash stored_at',
  },
  transition_tasks: {
    about: 'Who did a task of a hand-over.',
    key: 'model_ref transition task',
    person: 'done_by',
    plain: 'model_ref transition task done_at',
  },
};
