import { articleEndpoints, draftEndpoints } from './articleEndpoints';
import { attachmentEndpoints } from './attachmentEndpoints';
import {
  availabilityEndpoints,
  noticeFeedEndpoints,
} from './availabilityEndpoints';
import { candidateEndpoints } from './candidateEndpoints';
import type { Endpoint, EndpointGroup } from './endpoint';
import { escalationEndpoints, vendorEndpoints } from './escalationEndpoints';
import {
  licenceEndpoints,
  licenceFigureEndpoints,
  licenceImportEndpoints,
  seatEndpoints,
} from './licenceEndpoints';
import {
  licenceRequestEndpoints,
  licenceWarningEndpoints,
} from './licenceRequestEndpoints';
import {
  feedEndpoints,
  healthEndpoints,
  webhookEndpoints,
} from './openEndpoints';
import { mailEndpoints } from './mailEndpoints';
import { modelEndpoints } from './modelEndpoints';
import { personalDataEndpoints } from './personalDataEndpoints';
import { reportEndpoints } from './reportEndpoints';
import {
  decisionEndpoints,
  matrixChangeEndpoints,
  matrixImportEndpoints,
  openPointEndpoints,
  responsibilityEndpoints,
  responsibilityReviewEndpoints,
} from './responsibilityEndpoints';
import {
  interruptionEndpoints,
  noticeEndpoints,
  noticeReplyEndpoints,
} from './noticeEndpoints';
import { selfHelpEndpoints } from './selfHelpEndpoints';
import { searchDocumentEndpoints } from './searchDocumentEndpoints';
import { questionEndpoints } from './questionEndpoints';
import { absenceEndpoints, handoverEndpoints } from './staffingEndpoints';
import { feedbackEndpoints, surveyEndpoints } from './surveyEndpoints';
import { superUserEndpoints } from './superUserEndpoints';
import { ticketEndpoints } from './ticketEndpoints';
import { viewEndpoints } from './viewEndpoints';
import { workEndpoints } from './workEndpoints';

const groups: [
  name: string,
  description: string,
  ...tables: Record<string, Endpoint>[],
][] = [
  [
    'Models',
    'Support models: who supports what, how well, and whom to ask.',
    modelEndpoints,
  ],
  ['Tickets', 'Tickets, their clocks and their history.', ticketEndpoints],
  [
    'Work on tickets',
    'What is done with a ticket: transitions, comments, contacts, checklists, links and problems.',
    workEndpoints,
  ],
  ['Attachments', 'Files of tickets.', attachmentEndpoints],
  ['Views', 'Lists of tickets that somebody keeps.', viewEndpoints],
  [
    'Escalation',
    'From level to level, and to a vendor.',
    escalationEndpoints,
    vendorEndpoints,
  ],
  [
    'Staffing',
    'Absences with their deputies, and hand-overs.',
    absenceEndpoints,
    handoverEndpoints,
  ],
  [
    'Super users',
    'The directory of super users, and the questions that they are asked.',
    superUserEndpoints,
    questionEndpoints,
  ],
  [
    'Knowledge',
    'What to try first, what is asked often, and the articles that answer it.',
    selfHelpEndpoints,
    candidateEndpoints,
    draftEndpoints,
    articleEndpoints,
  ],
  [
    'Licences',
    'Entitlements, who has a seat, requests for one, and how many are in use.',
    licenceEndpoints,
    seatEndpoints,
    licenceImportEndpoints,
    licenceFigureEndpoints,
    licenceRequestEndpoints,
    licenceWarningEndpoints,
  ],
  [
    'Responsibilities',
    'Who does what: the matrix, its decisions, changes and reviews.',
    responsibilityEndpoints,
    matrixImportEndpoints,
    decisionEndpoints,
    matrixChangeEndpoints,
    responsibilityReviewEndpoints,
    openPointEndpoints,
  ],
  [
    'Notices',
    'Planned and unplanned interruptions, and other notices.',
    noticeEndpoints,
    noticeReplyEndpoints,
    interruptionEndpoints,
  ],
  [
    'Availability',
    'How services are, were, and are promised.',
    availabilityEndpoints,
    noticeFeedEndpoints,
  ],
  ['Reports', 'Figures of a period.', reportEndpoints],
  [
    'Surveys',
    'Satisfaction and suggestions.',
    surveyEndpoints,
    feedbackEndpoints,
  ],
  ['Mail', 'Mailboxes and the mails that came in.', mailEndpoints],
  [
    'For other plugins',
    'What plugins of the portal read; people cannot.',
    searchDocumentEndpoints,
  ],
  [
    'Personal data',
    'What is stored about one person; for administrators with a token of the configuration.',
    personalDataEndpoints,
  ],
];

/** Every operation of the REST API for people who are signed in and for plugins, by capability. @public */
export const supportDeskEndpointGroups: EndpointGroup[] = groups.map(
  ([name, description, ...tables]) => ({
    name,
    description,
    endpoints: tables.flatMap(it => Object.values<Endpoint>(it)),
  }),
);

/** Every operation of the REST API for people who are signed in and for plugins. @public */
export const supportDeskEndpoints: Endpoint[] =
  supportDeskEndpointGroups.flatMap(it => it.endpoints);

/** What needs no token of Backstage: routes of their own, described with the others. @public */
export const openEndpointGroups: EndpointGroup[] = [
  {
    name: 'Feeds',
    description:
      'For calendars and feed readers, which cannot sign in: the address is the secret.',
    endpoints: Object.values<Endpoint>(feedEndpoints),
  },
  {
    name: 'Webhooks of vendors',
    description: "What vendors' portals send: their signature lets them in.",
    endpoints: Object.values<Endpoint>(webhookEndpoints),
  },
  {
    name: 'Health',
    description: 'For monitors.',
    endpoints: Object.values<Endpoint>(healthEndpoints),
  },
];
