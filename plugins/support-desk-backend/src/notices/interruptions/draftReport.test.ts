import type {
  CompiledField,
  CompiledForm,
  CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { NOTHING_SAID } from '../draftOf';
import type { StoredNotice } from '../NoticeStore';
import { draftReport } from './draftReport';

const model = {
  title: 'HMIS',
  defaultCalendar: 'hours',
  calendars: { hours: { definition: { timeZone: 'America/Phoenix' } } },
  priorities: {
    severities: { values: { one: { id: 'one', title: 'Severity 1' } } },
  },
} as unknown as CompiledModel;

const notice: StoredNotice = {
  id: 'n',
  version: 1,
  modelRef: 'supportmodel:default/hmis',
  type: 'outage',
  kind: 'unplannedInterruption',
  state: 'resumptionDue',
  title: 'No database',
  text: 'Nothing opens.',
  postedBy: 'user:default/ann',
  createdAt: new Date('2025-03-09T02:00:00Z'),
  startedAt: new Date('2025-03-09T01:30:00Z'),
  endedAt: new Date('2025-03-09T08:00:00Z'),
  facts: {
    ...NOTHING_SAID.facts,
    concerned: [
      { id: 'database', title: 'Database' },
      {
        id: 'web',
        title: 'Web site',
        dependsOn: { id: 'database', title: 'Database' },
      },
    ],
    severity: { priority: 'one', decidedBy: [], at: '2025-03-09T02:00:00Z' },
    reason: 'A full disk',
  },
};

function form(...fields: Partial<CompiledField>[]): CompiledForm {
  return {
    id: 'report',
    title: 'Report',
    kind: 'report',
    path: 'forms.report',
    responsible: [],
    generated: false,
    sentTo: [],
    fields: Object.fromEntries(
      fields.map((it, i) => [
        `f${i}`,
        {
          id: `f${i}`,
          title: '',
          path: '',
          input: 'text',
          options: [],
          filledBy: 'requester',
          requiredAt: 'submit',
          implied: false,
          ...it,
        },
      ]),
    ),
  };
}

const valuesOf = (...fields: Partial<CompiledField>[]) =>
  draftReport(form(...fields), {
    model,
    notice,
    account: 'It went so.',
  }).fields.map(it => it.value);

describe('draftReport', () => {
  it('says when it was, in the zone of the model', () => {
    expect(
      valuesOf(
        { title: 'Date', input: 'date' },
        { title: 'Began', input: 'datetime' },
        { title: 'Service resumed', input: 'datetime' },
        { title: 'End date', input: 'date' },
      ),
    ).toEqual([
      '2025-03-08',
      '2025-03-08 18:30',
      '2025-03-09 01:00',
      '2025-03-09',
    ]);
  });

  it('says what is known of it', () => {
    expect(
      valuesOf(
        { title: 'Severity' },
        { title: 'Affected systems' },
        { title: 'Root cause', input: 'longText' },
        { title: 'Written by', input: 'person' },
      ),
    ).toEqual(['Severity 1', 'Database', 'A full disk', undefined]);
  });

  it('puts the account into the first long text that asks for nothing else', () => {
    expect(
      valuesOf(
        { title: 'Cause', input: 'longText' },
        { title: 'What happened', input: 'longText' },
        { title: 'What was learnt', input: 'longText' },
        { title: 'Read this first', input: 'info' },
      ),
    ).toEqual(['A full disk', 'It went so.', undefined]);
  });

  it('asks for what the form asks for', () => {
    const { fields } = draftReport(
      form(
        { title: 'Needed' },
        { title: 'Not needed', requiredAt: 'never' },
        { title: 'Stamped', filledBy: 'system' },
      ),
      { model, notice, account: '' },
    );
    expect(fields.map(it => it.required)).toEqual([true, false, false]);
  });
});
