/** What a call looks like, by operation. Shown in the document; checked against its schemas by a test. */
export const EXAMPLES: Record<string, { body?: unknown; response?: unknown }> =
  {
    route: { body: { text: 'I cannot sign in' } },
    getTime: { response: { now: '2025-03-07T16:00:00.000Z' } },
    createTicket: {
      body: {
        model: 'default/nec-ihms',
        requestType: 'query',
        summary: 'Rent statement of March is missing',
        description: 'It is not under **Documents**.',
        module: 'rents',
        confirmed: { tried: true },
      },
    },
    editTicket: { body: { summary: 'Rent statements of March are missing' } },
    transitionTicket: {
      body: {
        action: 'wait',
        for: 'requester',
        reason: 'Which tenancy is it about?',
      },
    },
    transitionTickets: {
      body: {
        tickets: [{ ticket: 'IHMS-42', version: 3 }],
        transition: {
          action: 'assign',
          assignee: 'user:default/ann',
        },
      },
    },
    createComment: {
      body: { body: 'The statements are there again.', internal: false },
    },
    escalateTicket: {
      body: {
        to: 'level',
        level: 'vendor',
        reason: 'Not solved by the steps of the knowledge base.',
      },
    },
  };
