import type {
  CandidateDetail,
  Draft,
  SelfHelpReport,
} from '@supportdesk/backstage-plugin-support-desk-common';

const MODEL = 'supportmodel:default/nec-ihms';
const LENA = { ref: 'user:default/lena-baird', title: 'Lena Baird' };

/** Something that was asked three times, once by somebody whose ticket the reader may not see. */
export const exampleCandidate = (
  changes: Partial<CandidateDetail> = {},
): CandidateDetail => ({
  id: 'candidate-1',
  model: MODEL,
  modelTitle: 'NEC IHMS',
  title: 'How do I refund a rent payment?',
  description: 'Asked after **each** month end.',
  module: { id: 'rents', title: 'Rents' },
  status: 'open',
  origin: 'found',
  because: {
    same: ['request type Query', 'module Rents'],
    words: ['refund', 'payment'],
    threshold: {
      count: 3,
      within: '30 days',
      confirm: ["'regularly' is not defined"],
    },
  },
  count: 3,
  people: 2,
  firstAt: '2025-02-14T10:00:00Z',
  lastAt: '2025-03-07T16:00:00Z',
  members: [
    {
      kind: 'ticket',
      id: 'ticket-1',
      key: 'IHMS-1042',
      summary: 'Refund went to the wrong account',
      status: 'resolved',
      at: '2025-03-07T16:00:00Z',
    },
    {
      kind: 'question',
      id: 'question-7',
      summary: 'Who approves a refund?',
      at: '2025-02-20T10:00:00Z',
    },
    { kind: 'ticket', at: '2025-02-14T00:00:00Z' },
  ],
  version: 4,
  ...changes,
});

/** The article about it, as it was started. */
export const exampleDraft = (changes: Partial<Draft> = {}): Draft => ({
  id: 'draft-1',
  model: MODEL,
  modelTitle: 'NEC IHMS',
  candidate: 'candidate-1',
  entity: { ref: 'system:default/nec-ihms', title: 'NEC IHMS' },
  path: 'faq/refunds.md',
  changes: false,
  module: { id: 'rents', title: 'Rents' },
  title: 'Refund a rent payment',
  body: '## Question\n\nHow do I refund a payment?\n',
  images: [],
  createdBy: LENA,
  updatedBy: LENA,
  updatedAt: '2025-03-08T11:30:00Z',
  version: 1,
  publisher: { id: 'local', title: 'Local directory', proposes: false },
  url: '/docs/default/system/nec-ihms/faq/refunds/',
  ...changes,
});

/** What articles of NEC IHMS were good for in 30 days. */
export const exampleReport = (
  changes: Partial<SelfHelpReport> = {},
): SelfHelpReport => ({
  from: '2025-02-06T11:40:00Z',
  to: '2025-03-08T11:40:00Z',
  visits: 40,
  solved: 10,
  likelySolved: 6,
  raised: 12,
  requests: {
    total: 20,
    withSteps: 9,
    withSuperUser: 8,
    withArticle: 5,
    nothingTried: 4,
    steps: [{ id: 'faq', text: 'Look into the FAQ', count: 7 }],
  },
  questions: { asked: 11, solved: 7, becameTickets: 2 },
  articles: [
    {
      entity: 'system:default/nec-ihms',
      page: 'faq/passwords/',
      title: 'Forgotten password',
      url: '/docs/default/system/nec-ihms/faq/passwords/',
      views: 31,
      helped: 12,
      didNotHelp: 9,
      solved: 8,
      likelySolved: 5,
      raised: 6,
      changedAt: '2024-01-10T09:00:00Z',
      stale: ['old', 'unhelpful'],
    },
    {
      entity: 'system:default/nec-ihms',
      page: 'faq/refunds/',
      title: '=Refunds',
      url: '/docs/default/system/nec-ihms/faq/refunds/',
      views: 4,
      helped: 2,
      didNotHelp: 0,
      solved: 2,
      likelySolved: 1,
      raised: 0,
      stale: [],
    },
  ],
  searchesWithoutResult: [
    { text: 'direct debit', count: 5, lastAt: '2025-03-07T10:00:00Z' },
  ],
  ...changes,
});
