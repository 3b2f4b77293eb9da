import {
  changedPayroll,
  extendedPayroll,
  lineOf,
} from '../../__testUtils__/brokenModel';
import { loadSupportModel } from '../loadSupportModel';

const errorsOf = (text: string) =>
  loadSupportModel(text).issues.filter(({ severity }) => severity === 'error');

const procedures = (steps: string) =>
  extendedPayroll(`procedures: {fix: {steps: [${steps}]}}`);

const matrix = (row: string) =>
  extendedPayroll(`
responsibilities:
  columns: [staff, it-desk, {id: other, title: Other}]
  groups: {all: {rows: {a: {title: A, ${row}}}}}`);

describe('UNKNOWN_REFERENCE', () => {
  it('says what is possible and what may have been meant', () => {
    const text = changedPayroll('redirect: it-desk', 'redirect: it-dsk');
    expect(errorsOf(text)).toEqual([
      {
        severity: 'error',
        code: 'UNKNOWN_REFERENCE',
        path: 'spec.contacts.paywell-hotline.requires.otherwise.redirect',
        line: lineOf(text, 'it-dsk'),
        file: undefined,
        message:
          '"it-dsk" is no contact; did you mean "it-desk"? Possible: it-desk, paywell-hotline',
      },
    ]);
  });

  it('says where a model has none', () => {
    const text = changedPayroll(
      'kind: incident',
      'kind: incident\n      procedure: fix',
    );
    expect(errorsOf(text)).toMatchObject([
      { message: '"fix" is no procedure. The model has none' },
    ]);
  });

  it.each([
    ['calendar: office', 'calendar: x', 'contacts.it-desk.calendar'],
    ['party: it-desk', 'party: x', 'contacts.it-desk.party'],
    ['contacts: it-desk', 'contacts: x', 'levels.desk.contacts'],
    ['contacts: it-desk', 'contacts: [it-desk, x]', 'levels.desk.contacts.1'],
    ['escalatesTo: vendor', 'escalatesTo: x', 'levels.desk.escalatesTo'],
    [
      'requires: {role: it-desk}}',
      'requires: {role: [it-desk, x]}}',
      'levels.vendor.requires.role.1',
    ],
    ['level: desk', 'level: x', 'requestTypes.problem.level'],
    ['contact: it-desk', 'contact: x', 'requestTypes.problem.contact'],
    ['priorities: urgency', 'priorities: x', 'requestTypes.problem.priorities'],
    [
      'keyPrefix: PAY',
      'keyPrefix: PAY\n  defaultCalendar: x',
      'defaultCalendar',
    ],
    [
      'response: 1 business day',
      'response: {within: 1 hour, calendar: x}',
      'priorities.urgency.values.low.targets.response.calendar',
    ],
    [
      'input: datetime',
      'input: datetime, form: x',
      'requestTypes.problem.fields.when.form',
    ],
    [
      'input: datetime',
      'input: datetime, alternativeTo: x',
      'requestTypes.problem.fields.when.alternativeTo',
    ],
    [
      'criteria: Nobody can be paid.',
      'criteria: Nobody can be paid., requires: {phoneCall: {contact: it-desk, evidence: x}}',
      'priorities.urgency.values.urgent.requires.phoneCall.evidence',
    ],
  ])('is found: %s → %s', (from, to, path) => {
    const errors = errorsOf(changedPayroll(from, to));
    expect(errors.map(error => [error.code, error.path])).toEqual([
      ['UNKNOWN_REFERENCE', `spec.${path}`],
    ]);
  });

  it.each([
    [
      'procedures: {fix: {steps: [{id: a, text: A, after: x}]}}',
      'procedures.fix.steps.a.after',
    ],
    [
      'procedures: {fix: {steps: [{id: a, text: A, steps: [{id: b, text: B, notice: x}]}]}}',
      'procedures.fix.steps.a.steps.b.notice',
    ],
    [
      'procedures: {fix: {steps: [{id: a, text: A, ask: x}]}}',
      'procedures.fix.steps.a.ask',
    ],
    [
      'procedures: {fix: {steps: [{id: a, text: A, source: x}]}}',
      'procedures.fix.steps.a.source',
    ],
    [
      'procedures: {fix: {steps: [{id: a, text: A, category: x}]}}',
      'procedures.fix.steps.a.category',
    ],
    ['licences: {a: {service: x, seats: 1}}', 'licences.a.service'],
    [
      'superUsers: {role: staff, areas: {a: {people: {user:default/a: A}}}}',
      'superUsers.role',
    ],
    ['transitions: {a: {after: x}}', 'transitions.a.after'],
    ['transitions: {a: {covers: {levels: x}}}', 'transitions.a.covers.levels'],
    [
      'notices: {a: {kind: general, audience: staff, followedBy: x}}',
      'notices.a.followedBy',
    ],
    ['reports: {a: {schedule: daily, forms: x}}', 'reports.a.forms'],
    [
      'document: {openQuestions: {a: {question: Q, handledAs: H, at: levels.x}}}',
      'document.openQuestions.a.at',
    ],
    [
      'document: {openQuestions: {a: {question: Q, handledAs: H, askOf: x}}}',
      'document.openQuestions.a.askOf',
    ],
  ])('is found: %s', (section, path) => {
    const errors = errorsOf(extendedPayroll(section));
    expect(errors.map(error => [error.code, error.path])).toEqual([
      ['UNKNOWN_REFERENCE', `spec.${path}`],
    ]);
  });

  it.each(['parent: x', 'alternatives: x'])(
    'is found in the matrix: %s',
    part => {
      const text = matrix(`cells: {staff: responsible}, ${part}`);
      expect(errorsOf(text)).toMatchObject([{ code: 'UNKNOWN_REFERENCE' }]);
    },
  );

  it('is found in the columns and in the keys of cells', () => {
    expect(errorsOf(matrix('cells: {x: responsible}'))).toMatchObject([
      { path: 'spec.responsibilities.groups.all.rows.a.cells.x' },
    ]);
    const text = matrix('cells: {it-desk: responsible}');
    expect(errorsOf(text.replace('[staff,', '[stuff,'))).toMatchObject([
      { path: 'spec.responsibilities.columns.0' },
    ]);
  });

  it('leaves words alone that are no references', () => {
    const text = procedures('{id: a, text: staff, when: level}');
    expect(errorsOf(text)).toEqual([]);
  });

  it('knows colleagues, other groups and the requester', () => {
    const text = procedures(
      '{id: a, text: A, ask: colleagues}, {id: b, text: B, ask: otherGroups, after: a, responsible: requester}',
    );
    expect(errorsOf(text)).toEqual([]);
  });
});

describe('DUPLICATE_ID', () => {
  it.each([
    [
      'steps',
      procedures(
        '{id: a, text: A, steps: [{id: b, text: B}]}, {id: b, text: B}',
      ),
      'procedures.fix.steps.1',
    ],
    [
      'columns',
      matrix('cells: {staff: responsible}').replace('id: other', 'id: staff'),
      'responsibilities.columns.2',
    ],
    [
      'a role and a party',
      changedPayroll(
        'entity: group:default/staff',
        'entity: group:default/staff, roles: {paywell: {}}',
      ),
      'parties.staff.roles.paywell',
    ],
    [
      'topics of two contacts',
      changedPayroll(
        'calendar: office',
        'calendar: office, topics: {pay: Pay}',
      ).replace('channels: {phone: "555-0175"}', 'topics: {pay: Pay}'),
      'contacts.paywell-hotline.topics.pay',
    ],
    [
      'priorities of two scales',
      changedPayroll(
        'priorities:\n',
        'priorities:\n    other: {values: {low: {rank: 1, criteria: Else.}}}\n',
      ),
      'priorities.urgency.values.low',
    ],
  ])('is found among %s', (_, text, path) => {
    const errors = errorsOf(text);
    expect(errors.map(error => [error.code, error.path])).toEqual([
      ['DUPLICATE_ID', `spec.${path}`],
    ]);
  });

  it('points at the second of two steps', () => {
    const text = procedures('{id: a, text: A},\n    {id: a, text: B}');
    expect(errorsOf(text)).toMatchObject([
      {
        line: lineOf(text, 'text: B'),
        message: expect.stringContaining('"a"'),
      },
    ]);
  });
});

describe('calendars', () => {
  it('may have a zone that does not exist', () => {
    const text = changedPayroll('Europe/London', 'Europe/Lndon');
    expect(errorsOf(text)).toMatchObject([
      {
        code: 'UNKNOWN_TIME_ZONE',
        path: 'spec.calendars.office.timeZone',
        line: lineOf(text, 'Europe/Lndon'),
        message: expect.stringContaining('Europe/Lndon'),
      },
    ]);
  });

  it('may not open within the next 370 days (C10)', () => {
    const closed = Array.from({ length: 380 }, (_, day) => {
      const date = new Date(Date.now() + (day - 2) * 24 * 60 * 60 * 1000);
      return `"${date.toISOString().slice(0, 10)}": closed`;
    });
    const closedFor = (days: number) =>
      errorsOf(
        changedPayroll(
          'timeZone: Europe/London',
          `timeZone: Europe/London, exceptions: {${closed.slice(0, days)}}`,
        ),
      );
    expect(closedFor(360)).toEqual([]);
    expect(closedFor(380)).toMatchObject([
      { code: 'CALENDAR_NEVER_OPENS', path: 'spec.calendars.office.hours' },
    ]);
  });

  it('may be of an unknown country', () => {
    const text = changedPayroll(
      'timeZone: Europe/London',
      'timeZone: Europe/London, publicHolidays: {country: XX}',
    );
    expect(errorsOf(text)).toMatchObject([
      { code: 'SCHEMA', path: 'spec.calendars.office.publicHolidays.country' },
    ]);
  });
});

describe('MATRIX_ORDER', () => {
  it.each([
    ['marks: "✔", cells: {staff: responsible}'],
    ['marks: "✔ | ✔", cells: {it-desk: responsible, staff: responsible}'],
    [
      'marks: "? | Paid", cells: {staff: unknown, other: {value: optional, charge: Paid}}',
    ],
    ['cells: {staff: responsible}'],
  ])('is right: %s', row => {
    expect(errorsOf(matrix(row))).toEqual([]);
  });

  it.each([
    ['marks: "✔ | ✔", cells: {staff: responsible}'],
    ['marks: "✔", cells: {staff: unknown}'],
    [
      'marks: "Paid | ✔", cells: {staff: responsible, other: {value: optional, charge: Paid}}',
    ],
    [
      'marks: "✔ | Paid", cells: {staff: responsible, other: {value: optional, charge: Free}}',
    ],
  ])('contradicts the marks: %s', row => {
    expect(errorsOf(matrix(row))).toMatchObject([
      {
        code: 'MATRIX_ORDER',
        path: 'spec.responsibilities.groups.all.rows.a.cells',
      },
    ]);
  });
});
