import type { Seed } from '../../fuzz/__testUtils__/seeds';

export const NEC = 'supportmodel:default/nec-ihms';
export const HMIS = 'supportmodel:default/hmis';
export const CLICKHOME = 'supportmodel:default/clickhome';

const TICKET = {
  model: 'default/nec-ihms',
  requestType: 'query',
  summary: 'Why does it say zticketsecret?',
  description: 'Posted to the wrong account.',
  module: 'component:default/ihms-rents',
  confirmed: { tried: true },
};

const onTicket = { ticket: '{{ticket}}' };

/** One of each thing that not everybody may know of, with the {@link SECRETS} in it. */
export const SEEDS: Seed[] = [
  {
    by: 'iona-petrie',
    operation: 'createTicket',
    body: TICKET,
    makes: 'ticket',
  },
  {
    by: 'shona-kerr',
    operation: 'createTicket',
    body: { ...TICKET, summary: 'Another one', module: 'estates' },
    makes: 'second',
  },
  {
    by: 'callum-rae',
    operation: 'createTicket',
    body: { ...TICKET, summary: 'The same again' },
    makes: 'merged',
  },
  {
    by: 'lena-baird',
    operation: 'transitionTicket',
    params: { ticket: '{{merged}}' },
    body: { action: 'merge', into: '{{ticket}}' },
  },
  {
    by: 'lena-baird',
    operation: 'createComment',
    params: onTicket,
    body: { body: 'It is zremarksecret.' },
    makes: 'comment',
  },
  {
    by: 'lena-baird',
    operation: 'createComment',
    params: onTicket,
    body: { body: 'We know: zinternalsecret.', internal: true },
  },
  {
    by: 'lena-baird',
    operation: 'logContact',
    params: onTicket,
    body: {
      direction: 'out',
      channel: 'phone',
      with: 'Iona',
      nature: 'About zcallsecret',
      outcome: 'reached',
    },
  },
  {
    by: 'lena-baird',
    operation: 'createLink',
    params: onTicket,
    body: { kind: 'relatedTo', ticket: '{{second}}' },
  },
  {
    by: 'lena-baird',
    operation: 'createProblem',
    body: { model: NEC, title: 'Of zproblemsecret', tickets: ['{{second}}'] },
    makes: 'problem',
  },
  {
    by: 'iona-petrie',
    operation: 'createView',
    body: { title: 'My zviewsecret', query: { assignee: 'me' } },
    makes: 'view',
  },
  {
    by: 'dana-struan',
    operation: 'createAbsence',
    body: {
      from: '2025-03-10',
      to: '2025-03-12',
      timeZone: 'Europe/London',
      note: 'A zabsencesecret',
    },
    makes: 'absence',
  },
  {
    by: 'lena-baird',
    operation: 'nominateSuperUser',
    body: { model: NEC, user: 'user:default/iona-petrie', module: 'reports' },
    makes: 'superUser',
  },
  {
    by: 'iona-petrie',
    operation: 'askQuestion',
    body: {
      model: NEC,
      module: 'rents',
      summary: 'Who knows zquestionsecret?',
    },
    makes: 'question',
  },
  {
    by: 'lena-baird',
    operation: 'addCandidate',
    body: { model: NEC, title: 'On zcandidatesecret', module: 'rents' },
    makes: 'candidate',
  },
  {
    by: 'lena-baird',
    operation: 'addCandidateMember',
    params: {
      candidate: '{{candidate}}',
      kind: 'question',
      member: '{{question}}',
    },
  },
  {
    by: 'lena-baird',
    operation: 'addCandidateMember',
    params: {
      candidate: '{{candidate}}',
      kind: 'ticket',
      member: '{{second}}',
    },
  },
  {
    by: 'lena-baird',
    operation: 'startDraft',
    body: { model: NEC, title: 'On zdraftsecret' },
    makes: 'draft',
  },
  {
    by: 'helen-hogarth',
    operation: 'createLicence',
    body: {
      model: NEC,
      service: 'component:default/ihms-reports',
      title: 'Report Builder',
      bought: 10,
      unnamed: 3,
      cost: { amount: 73171.17, currency: 'GBP' },
    },
    makes: 'licence',
  },
  {
    by: 'helen-hogarth',
    operation: 'giveSeat',
    params: { licence: '{{licence}}' },
    body: { holder: 'user:default/hilda-ebb', note: 'A zseatnotesecret' },
    makes: 'seat',
  },
  {
    by: 'iona-petrie',
    operation: 'askLicence',
    body: { licence: '{{licence}}', reason: 'For zreasonsecret' },
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
    by: 'selma-ortiz',
    operation: 'postNotice',
    body: {
      model: HMIS,
      type: 'planned-downtime',
      title: 'Server maintenance',
      text: 'The servers get new disks.',
      points: [
        { topic: 'purpose', text: 'More space' },
        { topic: 'expected benefits', text: 'Faster look-ups' },
        { topic: 'expected consequences', text: 'Nobody can sign in' },
      ],
      services: ['hmis'],
      startsAt: '2025-03-18T03:00:00.000Z',
      endsAt: '2025-03-18T05:00:00.000Z',
      channels: ['newsflash', 'email'],
      reason: 'server maintenance',
    },
    makes: 'planned',
  },
  {
    by: 'isla-trent',
    operation: 'commentCell',
    body: {
      model: CLICKHOME,
      cell: 'responsibilities.groups.resolution-of-problems.rows.sync-data.cells.client-it',
      text: 'Why?',
    },
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
    body: { model: HMIS, kind: 'suggestion', text: 'Some zfeedbacksecret' },
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
];
