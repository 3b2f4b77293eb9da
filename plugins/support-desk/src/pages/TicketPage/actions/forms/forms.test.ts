import type {
  Ticket,
  TransitionAction,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  ESCALATION_ACTIONS,
  ticketActions,
  transitionSchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { exampleDetail } from '../../../../__testUtils__/models';
import { exampleTicket } from '../../../../__testUtils__/tickets';
import type { Translate } from '../../../../translations/useMessages';
import type { Answers } from '../../../../components/Questions/answers';
import type { ActionContext } from '../actionForm';
import { actionForms } from '.';

const t = ((key: string) => key) as unknown as Translate<
  'intake' | 'model' | 'request' | 'ticketWork'
>;

const context = (changes: Partial<ActionContext> = {}): ActionContext => ({
  ticket: exampleTicket({
    sides: ['support'],
    modelStatuses: [
      { id: 'active', title: 'Active', clock: 'runs' },
      { id: 'customer', title: 'Waiting for Customer', clock: 'pauses' },
    ],
  }),
  detail: exampleDetail('nec-ihms'),
  people: [{ ref: 'user:default/lena-baird', name: 'Lena Baird' }],
  t,
  ...changes,
});

const given: [TransitionAction, Answers][] = [
  ['acknowledge', {}],
  ['start', {}],
  ['assign', { assignee: 'user:default/lena-baird' }],
  ['assign', { assignee: 'nobody' }],
  [
    'wait',
    {
      for: 'team',
      team: 'group:default/dba',
      reason: 'a patch',
      until: '2025-03-12T09:00:00Z',
    },
  ],
  ['resume', {}],
  ['setModelStatus', { modelStatus: 'customer' }],
  [
    'resolve',
    { resolution: 'Restarted', 'fields.workaround': 'none', onFirstCall: true },
  ],
  ['confirm', { confirmedBy: 'Dana Struan', channel: 'phone' }],
  ['close', { reason: 'no answer' }],
  ['reopen', { reason: 'again' }],
  ['cancel', { reason: 'not needed' }],
  ['merge', { into: 'IHMS-7' }],
  ['unmerge', {}],
  ['prioritise', { priority: 'p1', reason: 'all are stopped' }],
  ['categorise', { category: 'training' }],
  [
    'reclassify',
    { requestType: 'query', 'fields.where': 'Rents', reason: 'a question' },
  ],
  [
    'reclassify',
    {
      requestType: 'query',
      priority: 'p1',
      category: 'training',
      reason: 'a question',
    },
  ],
  [
    'promise',
    { clock: 'response', dueAt: '2025-03-12T09:00:00Z', reason: 'x' },
  ],
  ['promise', { clock: 'response', dueDay: '2025-03-12', reason: 'x' }],
  ['correctTimes', { notifiedAt: '2025-03-07T15:00:00Z', reason: 'x' }],
  ['applyModel', {}],
];

describe('actionForms', () => {
  it('has one for every action that is no escalation', () =>
    expect([...Object.keys(actionForms), ...ESCALATION_ACTIONS].sort()).toEqual(
      [...ticketActions].sort(),
    ));

  it.each(given)('sends what the back end takes for %s', (action, answers) => {
    const transition = actionForms[action](context()).transition(answers);
    expect(transition.action).toBe(action);
    // As it goes over the wire: without what is undefined.
    const sent = JSON.parse(JSON.stringify(transition));
    expect(transitionSchema.safeParse(sent).error?.issues ?? []).toEqual([]);
  });

  it('offers those to whom the model assigns it, and says by what to choose (S2-17 to S2-19)', () => {
    const assignees = {
      roles: [{ id: 'trainer', title: 'Trainer' }],
      criteria: ['product knowledge', 'complexity'],
      items: [
        { ref: 'user:default/pam', title: 'Pam', workedWithClient: true },
        {
          ref: 'user:default/tim',
          title: 'Tim',
          workedWithClient: false,
          away: { until: '2025-03-14' },
        },
      ],
    };
    const [question] = actionForms
      .assign({ ...context(), assignees })
      .questions({});
    expect(question.help).toBe('ticketWork.assign.criteria');
    expect(question.choices).toEqual([
      {
        id: 'user:default/pam',
        title: 'Pam',
        text: 'ticketWork.assign.knowsClient',
      },
      {
        id: 'user:default/tim',
        title: 'Tim',
        text: 'ticketWork.assign.away',
      },
      { id: 'nobody', title: expect.any(String) },
    ]);
  });

  it('takes nobody as an assignee', () =>
    expect(
      actionForms.assign(context()).transition({ assignee: 'nobody' }),
    ).toEqual({ action: 'assign', assignee: null }));

  it('asks until when only where a date is waited for', () => {
    const { questions } = actionForms.wait(context());
    const until = (answers: Answers) =>
      questions(answers).find(it => it.id === 'until')?.requiredAt;
    expect([until({ for: 'date' }), until({ for: 'vendor' })]).toEqual([
      'submit',
      'never',
    ]);
  });

  it('asks which team where a team is waited for', () => {
    const ids = (answers: Answers) =>
      actionForms
        .wait(context())
        .questions(answers)
        .map(it => it.id);
    expect(ids({ for: 'team' })).toContain('team');
    expect(ids({ for: 'requester' })).not.toContain('team');
  });

  it('offers only statuses that pause while waiting', () => {
    const status = actionForms
      .wait(context())
      .questions({})
      .find(it => it.id === 'modelStatus');
    expect(status?.choices?.map(it => it.title)).toEqual([
      'Waiting for Customer',
    ]);
  });

  it('shows the values of the scale with the criteria of the model', () => {
    const [priority] = actionForms.prioritise(context()).questions({});
    expect(priority.choices?.length).toBeGreaterThan(1);
    expect(priority.choices?.every(it => it.text)).toBe(true);
  });

  it('wants what support has to know by the resolution', () => {
    const detail = exampleDetail('hmis');
    const [[id]] = Object.entries(detail.model.requestTypes).filter(
      ([, type]) => type.fields['action-taken'],
    );
    const ticket = exampleTicket({ requestType: { id, title: id } });
    const questions = actionForms
      .resolve(context({ ticket, detail }))
      .questions({});
    expect(
      questions.find(it => it.id === 'fields.action-taken')?.requiredAt,
    ).toBe('submit');
    const categories = questions.find(it => it.id === 'category')?.choices;
    expect(categories?.some(it => it.group)).toBe(true);
  });

  it('wants what support is asked for from the beginning by the resolution', () => {
    const needed = actionForms
      .resolve(context())
      .questions({})
      .filter(it => it.requiredAt === 'submit')
      .map(it => it.id);
    expect(needed).toEqual([
      'resolution',
      'fields.environment',
      'fields.workaround',
    ]);
  });

  it('asks the questions of the new type when the type changes', () => {
    const { questions } = actionForms.reclassify(context());
    const types = questions({})[0].choices!;
    expect(types.map(it => it.id)).not.toContain('service-incident');
    const ids = types.flatMap(({ id }) =>
      questions({ requestType: id }).map(it => it.id),
    );
    expect(ids.some(it => it.startsWith('fields.'))).toBe(true);
  });

  describe('another type', () => {
    const detail = exampleDetail('it-works');
    const types = Object.values(detail.model.requestTypes);
    const scaled = types.find(it => it.priorities)!;
    const { values } = detail.model.priorities[scaled.priorities!];
    const [urgent] = Object.values(values);
    const ticketWith = (changes: Partial<Ticket>) =>
      exampleTicket({ requestType: { id: 'x', title: 'X' }, ...changes });
    const asked = (id: string, ticket: Ticket, requestType?: string) =>
      actionForms
        .reclassify(context({ ticket, detail }))
        .questions(requestType ? { requestType } : {})
        .find(it => it.id === id);

    it('asks for a priority of the scale of that type, and keeps one that it knows', () => {
      const priority = { ...urgent, word: 'severity' };
      const known = asked('priority', ticketWith({ priority }), scaled.id);
      expect(known?.choices?.map(it => it.id).sort()).toEqual(
        Object.keys(values).sort(),
      );
      expect(known?.preset).toBe(urgent.id);
      const other = { ...priority, id: 'unheard-of' };
      const unknown = asked(
        'priority',
        ticketWith({ priority: other }),
        scaled.id,
      );
      expect(unknown).toMatchObject({ requiredAt: 'submit' });
      expect(unknown?.preset).toBeUndefined();
      expect(asked('priority', ticketWith({}))).toBeUndefined();
    });

    it('offers the other categories', () => {
      const [first, ...rest] = Object.values(detail.model.categories);
      const category = asked('category', ticketWith({ category: first }));
      expect(category?.requiredAt).toBe('never');
      expect(category?.choices?.map(it => it.id)).toEqual(
        rest.map(it => it.id),
      );
    });
  });

  it('asks those who asked for nothing to confirm', () => {
    const questions = (sides: ('support' | 'requester')[]) =>
      actionForms
        .confirm(context({ ticket: exampleTicket({ sides }) }))
        .questions({});
    expect(questions(['requester'])).toEqual([]);
    expect(questions(['support']).map(it => it.id)).toEqual([
      'confirmedBy',
      'channel',
    ]);
  });
});
