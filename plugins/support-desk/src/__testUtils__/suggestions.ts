import type {
  SuggestedArticle,
  Suggestions,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** An article of the FAQ of NEC IHMS. */
export const refund: SuggestedArticle = {
  entity: 'system:default/nec-ihms',
  page: 'faq/',
  title: 'Refund a credit',
  text: 'A credit on a closed account is refunded by …',
  url: '/docs/default/system/nec-ihms/faq/',
  helped: 14,
  said: 16,
};

/** An article, and a known error with its way around. */
export const suggestions: Suggestions = {
  articles: [refund],
  knownErrors: [
    {
      id: 'p1',
      key: 'IHMS-P3',
      model: 'supportmodel:default/nec-ihms',
      title: 'Letter batch stops',
      description: '',
      workaround: 'Print them in two halves.',
      status: 'knownError',
      createdBy: { ref: 'user:default/lena-baird', title: 'Lena Baird' },
      createdAt: '2025-03-01T09:00:00Z',
      updatedAt: '2025-03-01T09:00:00Z',
      version: 1,
      tickets: 2,
      openTickets: 2,
      words: ['letters'],
    },
  ],
  partial: false,
};
