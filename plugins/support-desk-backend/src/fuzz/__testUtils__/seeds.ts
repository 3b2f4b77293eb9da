const NEC = 'supportmodel:default/nec-ihms';
const HMIS = 'supportmodel:default/hmis';
const CLICKHOME = 'supportmodel:default/clickhome';

/** A request that has something there for others to be about. */
export interface Seed {
  by: string;
  operation: string;
  /** Values of the path, or `{{name}}` of what an earlier seed made. */
  params?: Record<string, string>;
  query?: string;
  body?: object;
  /** By which name the answer's id is known. */
  makes?: string;
}

const ticket = (user: string, more: object = {}) => ({
  by: user,
  operation: 'createTicket',
  body: {
    model: 'default/nec-ihms',
    requestType: 'query',
    summary: 'How do I reverse a payment?',
    description: 'Posted to the wrong account.',
    module: 'component:default/ihms-rents',
    confirmed: { tried: true },
    ...more,
  },
});

/** What a service desk has after a few days, in the order in which it comes. */
export const SEEDS: Seed[] = [
  { ...ticket('iona-petrie'), makes: 'ticket' },
  { ...ticket('callum-rae', { summary: 'No rent letters' }), makes: 'second' },
  {
    ...ticket('rory-baird', {
      requestType: 'service-incident',
      summary: 'Rent accounts do not open',
      module: 'rents',
      priority: 'p2',
      confirmed: { registration: true },
    }),
    makes: 'incident',
  },
  {
    by: 'nina-moss',
    operation: 'createTicket',
    body: {
      model: 'default/hmis',
      requestType: 'non-emergency',
      summary: 'A client is there twice',
      confirmed: { tried: true },
      fields: {
        agency: 'group:default/agency-north',
        request: 'Please merge the two records.',
      },
    },
    makes: 'call',
  },
  {
    by: 'rory-baird',
    operation: 'createComment',
    params: { ticket: '{{ticket}}' },
    body: { body: 'Which **account**?' },
    makes: 'comment',
  },
  {
    by: 'rory-baird',
    operation: 'transitionTicket',
    params: { ticket: '{{ticket}}' },
    body: { action: 'acknowledge' },
  },
  {
    by: 'rory-baird',
    operation: 'editTicket',
    params: { ticket: '{{ticket}}' },
    body: { summary: 'Reversal of a payment' },
  },
  {
    by: 'rory-baird',
    operation: 'createLink',
    params: { ticket: '{{ticket}}' },
    body: { kind: 'relatedTo', ticket: '{{second}}' },
  },
  {
    by: 'rory-baird',
    operation: 'logContact',
    params: { ticket: '{{ticket}}' },
    body: {
      direction: 'out',
      channel: 'phone',
      with: 'Iona',
      nature: 'Asked for the account',
      outcome: 'reached',
    },
  },
  {
    by: 'rory-baird',
    operation: 'createProblem',
    body: { model: NEC, title: 'Payments go wrong', tickets: ['{{ticket}}'] },
    makes: 'problem',
  },
  {
    by: 'rory-baird',
    operation: 'createView',
    body: { title: 'Mine', query: { assignee: 'me' } },
    makes: 'view',
  },
  {
    by: 'dana-struan',
    operation: 'createAbsence',
    body: { from: '2025-03-10', to: '2025-03-12', timeZone: 'Europe/London' },
    makes: 'absence',
  },
  {
    by: 'rory-baird',
    operation: 'nominateSuperUser',
    body: { model: NEC, user: 'user:default/iona-petrie', module: 'reports' },
    makes: 'superUser',
  },
  {
    by: 'iona-petrie',
    operation: 'askQuestion',
    body: { model: NEC, module: 'rents', summary: 'How to reverse?' },
    makes: 'question',
  },
  {
    by: 'beth-anne-harkin',
    operation: 'answerQuestion',
    params: { question: '{{question}}' },
    body: { text: 'With a contra entry.' },
  },
  {
    by: 'lena-baird',
    operation: 'addCandidate',
    body: { model: NEC, title: 'Reversals', module: 'rents' },
    makes: 'candidate',
  },
  {
    by: 'rory-baird',
    operation: 'createLicence',
    body: {
      model: NEC,
      service: 'component:default/ihms-reports',
      title: 'Report Builder',
      bought: 10,
      unnamed: 3,
    },
    makes: 'licence',
  },
  {
    by: 'rory-baird',
    operation: 'giveSeat',
    params: { licence: '{{licence}}' },
    body: { holder: 'user:default/iona-petrie' },
    makes: 'seat',
  },
  {
    by: 'callum-rae',
    operation: 'askLicence',
    body: { licence: '{{licence}}', reason: 'For the month end' },
    makes: 'request',
  },
  {
    by: 'selma-ortiz',
    operation: 'postNotice',
    body: {
      model: HMIS,
      type: 'unplanned-interruption',
      title: 'No database',
      text: 'Clients cannot be looked up.',
      services: ['hmis'],
      channels: ['fax'],
    },
    makes: 'notice',
  },
  {
    by: 'hana-cole',
    operation: 'runSurvey',
    body: {
      model: HMIS,
      survey: 'support-quality',
      size: 5,
      closesOn: '2025-03-21',
    },
    makes: 'run',
  },
  {
    by: 'nina-moss',
    operation: 'giveFeedback',
    body: { model: HMIS, kind: 'suggestion', text: 'A search by birthday' },
    makes: 'feedback',
  },
  {
    by: 'isla-trent',
    operation: 'openResponsibilityReview',
    body: {
      model: CLICKHOME,
      dueOn: '2025-03-31',
      reviewers: [{ column: 'client-it', people: ['user:default/isla-trent'] }],
    },
    makes: 'review',
  },
  { by: 'iona-petrie', operation: 'makeNoticeFeed', body: {} },
  { by: 'rory-baird', operation: 'createLicenceCalendar', body: {} },
];
