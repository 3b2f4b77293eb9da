/**
 * What a reference may name. `who` is a role, a party or `requester`; `helper` is that, `colleagues` or `otherGroups`;
 * `path` is a path below `spec`.
 */
export type ReferenceKind =
  | 'calendar'
  | 'category'
  | 'column'
  | 'contact'
  | 'entity'
  | 'evidence'
  | 'field'
  | 'form'
  | 'helper'
  | 'level'
  | 'notice'
  | 'party'
  | 'path'
  | 'priority'
  | 'procedure'
  | 'requestType'
  | 'role'
  | 'row'
  | 'scale'
  | 'service'
  | 'source'
  | 'status'
  | 'step'
  | 'techdocs'
  | 'topic'
  | 'transition'
  | 'who';

/**
 * Where the references of a value stand: it is one itself, or those under its keys are. Lists are as their items. `*` is
 * each value of a map, `#` each of its keys, and `.` the value itself where it is written short.
 */
export type Shape = ReferenceKind | { [key: string]: Shape };

/** A map by id. */
const each = (value: Shape): Shape => ({ '*': value });

const requires: Shape = {
  role: 'who',
  permission: 'who',
  tried: 'level',
  during: 'calendar',
  outside: 'calendar',
  phoneCall: { '.': 'contact', contact: 'contact', evidence: 'evidence' },
  otherwise: { ask: 'who', redirect: 'contact' },
};

const targets = each({
  calendar: 'calendar',
  during: 'calendar',
  outside: 'calendar',
  responsible: 'who',
});

const routes: Shape = { requires, contacts: 'contact', priorities: 'scale' };
const channels = each({ calendar: 'calendar', requires });
const people: Shape = { '#': 'entity', '*': { channels } };
const queue: Shape = {
  first: { requestTypes: 'requestType', priorities: 'priority' },
};
const fields = each({ form: 'form', alternativeTo: 'field' });
const policies = each({ responsible: 'who' });
const tasks = each({ responsible: 'who', requires });

const step: Shape = {
  after: 'step',
  requires,
  responsible: 'who',
  source: 'source',
  ask: 'helper',
  contact: 'contact',
  form: 'form',
  notice: 'notice',
  category: 'category',
  level: 'level',
  procedure: 'procedure',
  targets,
  get steps() {
    return step;
  },
};

/** Every reference of the format: a key that is not here refers to nothing. */
export const specShape: Shape = {
  owner: 'entity',
  defaultCalendar: 'calendar',
  services: each({
    '.': 'entity',
    entity: 'entity',
    availability: {
      calendar: 'calendar',
      backups: tasks,
      maintenance: tasks,
      continuity: policies,
    },
  }),
  parties: each({
    entity: 'entity',
    roles: each({ heldBy: 'entity', includes: 'role' }),
  }),
  contacts: each({
    party: 'party',
    entity: 'entity',
    people,
    calendar: 'calendar',
    channels,
    requires,
    targets,
    queue,
    topics: each({ requestType: 'requestType', routes, seeAlso: 'topic' }),
  }),
  levels: each({
    party: 'party',
    owner: 'entity',
    contacts: 'contact',
    requires,
    selfHelp: 'procedure',
    targets,
    queue,
    statuses: each({ next: 'status' }),
    escalatesTo: 'level',
    escalation: {
      requires,
      steps: { contact: 'contact', role: 'who', level: 'level' },
    },
  }),
  priorities: each({
    givenBy: 'who',
    calendar: 'calendar',
    responsible: 'who',
    values: each({ requires, targets }),
  }),
  requestTypes: each({
    level: 'level',
    contact: 'contact',
    requires,
    routes,
    priorities: 'scale',
    channels: each({ requires }),
    replyTo: 'who',
    targets,
    procedure: 'procedure',
    fields,
  }),
  categories: each({
    requires,
    procedure: 'procedure',
    form: 'form',
    notify: 'who',
    assignTo: 'who',
  }),
  procedures: each({ responsible: 'who', steps: step }),
  forms: each({ responsible: 'who', sentTo: 'who', fields }),
  superUsers: {
    role: 'role',
    publishedIn: 'source',
    areas: each({ services: 'service', group: 'entity', people }),
  },
  licences: each({
    service: 'service',
    requestType: 'requestType',
    form: 'form',
  }),
  responsibilities: {
    columns: { '.': 'party', party: 'party' },
    groups: each({
      rows: each({
        parent: 'row',
        cells: { '#': 'column' },
        alternatives: 'column',
      }),
    }),
  },
  notices: each({
    requires,
    audience: 'who',
    targets,
    acknowledgement: { by: 'who', chase: { responsible: 'who' } },
    followedBy: 'notice',
  }),
  reports: each({
    responsible: 'who',
    sentTo: 'who',
    forms: 'form',
    requestTypes: 'requestType',
    categories: 'category',
    survey: { audience: 'who', contact: 'contact' },
    review: { responsible: 'who' },
  }),
  knowledge: {
    policies,
    sources: each({
      party: 'party',
      techdocs: 'techdocs',
      maintainedBy: 'who',
    }),
    feedback: each({ from: 'who', to: 'who' }),
  },
  transitions: each({
    after: 'transition',
    from: 'entity',
    to: 'entity',
    covers: { levels: 'level', contacts: 'contact' },
    agreedBy: 'entity',
  }),
  document: {
    author: 'entity',
    executive: 'entity',
    approvals: { '#': 'entity' },
    openQuestions: each({ at: 'path', askOf: 'who' }),
  },
};
