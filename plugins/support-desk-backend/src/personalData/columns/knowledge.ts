import type { TableColumns } from './TableColumns';

/** The tables of knowledge. */
export const knowledgeColumns: Record<string, TableColumns> = {
  article_drafts: {
    about: 'Articles being written, with who changed what.',
    person: 'created_by updated_by',
    named: 'title body changes refused',
    plain:
      'id version model_ref candidate subject entity_ref path base service updated_at',
  },
  article_feedback: {
    about:
      'Whether a page helped; of whom is a keyed hash, so that the last answer counts.',
    key: 'entity_ref page person',
    named: 'missing',
    plain: 'entity_ref page person title helped at',
  },
  article_images: {
    key: 'draft_id name',
    plain: 'draft_id name media_type size content',
  },
  article_keys: {
    plain: 'id value',
  },
  article_publications: {
    about: 'Which article was published by whom.',
    key: 'draft_id',
    person: 'by',
    named: 'notice content problem',
    plain:
      'draft_id state publisher at revision url built_at found_at told attempts next_attempt_at',
  },
  article_views: {
    key: 'entity_ref page day',
    plain: 'entity_ref page day title views',
  },
  faq_candidate_members: {
    about: 'What was asked often; by how many is counted.',
    key: 'kind member_id',
    person: 'asker added_by',
    plain: 'kind member_id candidate_id asked_at removed_at',
  },
  faq_candidates: {
    about: 'What articles to write next, and who does.',
    person: 'assignee dismissed_by created_by updated_by',
    named: 'title description because dismissed_because',
    plain:
      'id version model_ref module status origin dismissed_at merged_into draft article_url published_at created_at updated_at',
  },
  faq_turns: {
    key: 'model_ref',
    plain: 'model_ref turns',
  },
  module_super_users: {
    about: 'Who is a super user of a module, likewise.',
    key: 'ref model_ref module',
    gone: 'ref',
    person: 'ref',
    plain: 'model_ref module',
  },
  question_answers: {
    about: 'Who answered a colleague.',
    person: 'author',
    words: { text: 'author' },
    plain: 'id question_id kind at solved',
  },
  question_offers: {
    about: 'Whose turn it was to be asked.',
    key: 'model_ref number',
    person: 'user_ref',
    plain: 'model_ref number question_id at',
  },
  question_turns: {
    key: 'model_ref',
    plain: 'model_ref offers',
  },
  questions: {
    about: 'Who asked a super user what.',
    person: 'asked_by updated_by offered_to',
    words: { summary: 'asked_by', details: 'asked_by' },
    plain:
      'id version model_ref module area status asked_at updated_at ticket_id ticket_key request_key request_hash',
  },
  super_user_changes: {
    about: 'Who was made a super user by whom.',
    key: 'listing version',
    person: 'actor',
    named: 'state',
    plain: 'listing version change at',
  },
  super_users: {
    about: 'Super users added in the portal.',
    gone: 'user_ref',
    person: 'user_ref deputy nominated_by decided_by',
    words: { office_hours: 'user_ref', reason: 'decided_by' },
    plain:
      'id version model_ref place_kind place decision trained_on from_day to_day contact decided_at updated_at',
  },
  visit_events: {
    about:
      'What was searched for, without who it was; somebody may have typed a name.',
    key: 'visit_id model_ref fact',
    named: 'text',
    plain:
      'visit_id model_ref fact type results entity_ref page title solved_by problem step',
  },
  visits: {
    key: 'id model_ref',
    plain: 'id model_ref module day is_left is_raised',
  },
};
