import { HMIS } from '../seeds';
import type { Table } from './Row';

const NOTICE = {
  model: HMIS,
  type: 'unplanned-interruption',
  title: 'No database',
  text: 'Nothing works.',
  services: ['hmis'],
  channels: ['fax'],
};

const PLANNED = { params: { notice: '{{planned}}' } };

// prettier-ignore
export const notices: Table = {
  getNotices: ['++++++++++++!0'],
  'getNotices as CSV': ['++++++++++++!0', { accept: 'text/csv' }],
  getNoticeTypes: ['++++++++++++!0', { query: `model=${HMIS}` }],
  previewNotice: ['!!!!!!!!!!+!!0', { body: NOTICE }],
  postNotice: ['!!!!!!!!!!+!!0', { body: NOTICE }],
  getNotice: ['++++++++++++!0'],
  editNotice: ['!!!!!!!!!!+!!0', { body: { text: 'Still nothing.' } }],
  stepNotice: ['!!!!!!!!!!+!!0', { body: { step: 'update', text: 'Soon.' } }],
  getNoticeRecipients: ['!!!!!!!!!++!!0', PLANNED],
  'getNoticeRecipients as CSV': ['!!!!!!!!!++!!0', { ...PLANNED, accept: 'text/csv' }],
  acknowledgeNotice: ['!!!!!!!!!!!!!0', { ...PLANNED, body: {} }],
  chaseRecipient: ['!!!!!!!!!++!!0', { ...PLANNED, body: { recipient: 'user:default/nora-quill', result: 'reached' } }],
  tickNoticeStep: ['!!!!!!!!!++!!0', { params: { notice: '{{planned}}', checklist: 'planned-interruption', step: 'replies' }, body: { state: 'done' } }],
  draftIncidentReport: ['!!!!!!!!!++!!0'],
  fileIncidentReport: ['!!!!!!!!!++!!0', { body: { form: 'incident-report', fields: { account: 'The disk was full.' } } }],
  linkNoticeTickets: ['!!!!!!!!!++!!0', { body: { add: [] } }],
  answerNoticeTickets: ['!!!!!!!!!99!!0', { body: { text: 'It works again.' } }],
  getAvailability: ['++++++++++++!0', { query: `model=${HMIS}` }],
  getAvailabilityHistory: ['++++++++++++!0', { query: `model=${HMIS}&service=hmis` }],
  getServiceStatus: ['++++++++++++!0'],
  getNoticeFeed: ['++++++++++++!0'],
  makeNoticeFeed: ['++++++++++++!0'],
  endNoticeFeed: ['++++++++++++!0'],
};
