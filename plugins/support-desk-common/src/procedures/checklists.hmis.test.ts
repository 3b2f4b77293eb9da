import { follow } from './__testUtils__/follow';

describe('the procedures of HMIS', () => {
  describe('a category of HMIS', () => {
    it.each([
      ['technical-task-assistance', 1],
      ['data-correction', 2],
      ['training-issue', 1],
      ['error', 2],
      ['deficiency', 2],
      ['performance', 2],
      ['design-changes', 1],
      ['integration', 2],
      ['enhancements', 1],
    ])('%s has %d actions, in any order (S0-67 to S0-77)', (id, total) => {
      const ticket = follow('hmis', { requestType: 'help-desk-request' });
      ticket.categorise(id);
      const [actions] = ticket.checklists();
      expect(actions).toMatchObject({
        id: `category:${id}`,
        total,
        ordered: false,
      });
      expect(actions.steps.every(it => !it.blocked)).toBe(true);
    });

    it('starts a procedure that is known by name only (S0-72)', () => {
      const ticket = follow('hmis', { requestType: 'help-desk-request' });
      ticket.categorise('error');
      const procedure = ticket
        .checklists()
        .find(it => it.id === 'software-correction')!;
      expect(procedure.steps.map(it => it.text)).toEqual([
        'Carry out the Software Correction Procedure',
      ]);
      expect(procedure.confirm[0]).toContain('its steps are not in the source');
    });

    it('leaves its procedure when it changes, and its actions where one was ticked', () => {
      const ticket = follow('hmis', { requestType: 'help-desk-request' });
      ticket.categorise('error');
      ticket.tick('category:error/action-1');
      ticket.categorise('performance');
      expect(ticket.ids()).toEqual([
        'category:error',
        'software-correction',
        'category:performance',
        'performance-correction',
      ]);
    });
  });

  describe('the duties of a rapid response of HMIS', () => {
    const DUE = new Date('2025-03-10T11:15:00Z');
    const begin = (requesterRoles: string[] = []) =>
      follow('hmis', {
        requestType: 'rapid-response',
        requesterRoles,
        clocks: [{ measure: 'actionPlan', dueAt: DUE }],
      });

    it('are eight rows with who is responsible (S0-143)', () => {
      const [duties] = begin().checklists();
      const rows = duties.steps.filter(it => !it.parent);
      expect(rows.map(it => it.id)).toEqual([
        'report',
        'respond',
        'assist',
        'resolve',
        'assess',
        'contact-log-sheet',
        'rapid-response-report',
        'monthly-review',
      ]);
      expect(rows.every(it => it.responsible.length > 0)).toBe(true);
    });

    it('begin with the report, which the ticket is (S0-128)', () => {
      const ticket = begin();
      ticket.happen('created');
      expect(ticket.stepOf('rapid-response-duties/report')).toMatchObject({
        state: 'done',
        automatic: true,
      });
    });

    it('are due with the clocks that they meet (S0-131)', () => {
      const { dueAt } = begin().stepOf('rapid-response-duties/action-plan');
      expect(dueAt).toBe(DUE.toISOString());
    });

    it('are proved by the clock that was met, the log and the solution', () => {
      const ticket = begin();
      ticket.happen('created');
      const step = (id: string) => ticket.stepOf(`rapid-response-duties/${id}`);
      ticket.ticket.clocks.push({
        measure: 'response',
        metAt: new Date('2025-03-10T10:01:30Z'),
      });
      expect(step('phone-reply')).toMatchObject({
        state: 'done',
        automatic: true,
        at: '2025-03-10T10:01:30.000Z',
      });
      expect(step('log-correspondence').state).toBe('open');
      ticket.happen('contacted', { channel: 'phone', direction: 'out' });
      expect(step('log-correspondence').automatic).toBe(true);
      expect(step('final-resolution').state).toBe('open');
      ticket.happen('resolved', { resolution: 'Restarted' });
      expect(step('final-resolution').automatic).toBe(true);
    });

    it('do not tell the System Administrator who reported it (S0-129)', () => {
      const told = 'rapid-response-duties/tell-system-administrator';
      expect(begin().stepOf(told).state).toBe('open');
      expect(begin(['system-administrator']).stepOf(told).state).toBe(
        'notApplicable',
      );
    });

    it('gather the steps of a row, which is done with them', () => {
      const ticket = begin(['system-administrator']);
      ticket.happen('created');
      const row = () => ticket.stepOf('rapid-response-duties/respond');
      expect(row()).toMatchObject({
        state: 'open',
        blocked: 'It is done with its steps',
      });
      for (const id of ['phone-reply', 'contact-parties', 'action-plan']) {
        ticket.tick(`rapid-response-duties/${id}`);
      }
      expect(row()).toMatchObject({ state: 'done', automatic: true });
      expect(ticket.stepOf('rapid-response-duties/assist').blocked).toBe(
        'Only for HMIS System Administrator',
      );
      expect(
        ticket.stepOf('rapid-response-duties/assist', 'selma-ortiz').blocked,
      ).toBeUndefined();
    });
  });

  it('of two ways lets one be chosen, and what comes after the other fall away', () => {
    const ticket = follow('hmis', { requestType: 'rapid-response' });
    ticket.happen('checklistAdded', { checklist: 'unplanned-interruption' });
    const step = (id: string) => ticket.stepOf(`unplanned-interruption/${id}`);
    ticket.tick('unplanned-interruption/notify-interruption');
    ticket.tick('unplanned-interruption/determine-severity');
    expect(step('switch-over').blocked).toBeUndefined();
    expect(step('repair').dueAt).toBe('2025-03-10T12:00:00.000Z');
    ticket.tick('unplanned-interruption/repair');
    expect(step('switch-over').state).toBe('notApplicable');
    expect(step('choose-option').state).toBe('done');
    expect(step('restore-production').state).toBe('notApplicable');
  });
});
