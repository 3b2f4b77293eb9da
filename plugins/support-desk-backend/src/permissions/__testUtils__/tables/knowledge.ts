import { NEC } from '../seeds';
import type { Table } from './Row';

const ARTICLE = {
  entity: 'system:default/nec-ihms',
  page: 'faq/',
  title: 'Questions',
};
const VISIT = '3f6b9d0a-7d52-4c39-9a59-0a4c3f1b2d11';

// prettier-ignore
export const knowledge: Table = {
  getQuestions: ['+ff++++fffff!0'],
  askQuestion: ['++++++++++++!0', { body: { model: NEC, module: 'rents', summary: 'Who knows?' } }],
  getQuestion: ['+--++++-----!0'],
  answerQuestion: ['!--++++-----!0', { body: { text: 'Like this.' } }],
  stepQuestion: ['!--+!!!-----!0', { body: { step: 'take' } }],
  raiseQuestion: ['+--+!!!-----!0', { body: { requestType: 'query', confirmed: { tried: true }, description: 'Posted to the wrong account.' } }],
  suggestQuestion: ['!--++++-----!0'],
  getSuggestions: ['++++++++++++!0', { query: 'model=default/nec-ihms&q=zproblemsecret zdraftsecret zcandidatesecret' }],
  recordVisit: ['++++++++++++!0', { params: { visit: VISIT }, body: { model: 'default/nec-ihms', events: [{ type: 'left' }] } }],
  getSelfHelpReport: ['!!!++++!!!!!!0'],
  getCandidates: ['fff++++fffff!0'],
  addCandidate: ['!!!++++!!!!!!0', { body: { model: NEC, title: 'Another one' } }],
  getCandidate: ['---++++-----!0'],
  editCandidate: ['---++++-----!0', { body: { title: 'Another title' } }],
  stepCandidate: ['---++++-----!0', { body: { step: 'dismiss', reason: 'No' } }],
  addCandidateMember: ['---++++-----!0', { params: { kind: 'question', member: '{{question}}' } }],
  removeCandidateMember: ['---++++-----!0', { params: { kind: 'question', member: '{{question}}' } }],
  getDrafts: ['fff++++fffff!0'],
  startDraft: ['!!!++++!!!!!!0', { body: { model: NEC, title: 'Another one' } }],
  getDraft: ['---++++-----!0'],
  editDraft: ['---++++-----!0', { body: { title: 'Another title' } }],
  deleteDraft: ['---++++-----!0'],
  addDraftImage: ['---4444-----!0', { query: 'name=a.gif', raw: 'GIF89a;' }],
  publishDraft: ['---9999-----!0', { body: {} }],
  previewArticle: ['++++++++++++!0', { body: { body: '# Title' } }],
  getArticle: ['++++++++++++!0', { query: 'entity=system:default/nec-ihms' }],
  viewArticle: ['++++++++++++!0', { body: ARTICLE }],
  rateArticle: ['++++++++++++!0', { body: { ...ARTICLE, helped: true } }],
  getMissingWords: ['!!!++++!!!!!!0'],
};
