import { follow } from './__testUtils__/follow';

describe('the procedures of IT Works', () => {
  describe('the triage of IT Works', () => {
    const begin = () => {
      const ticket = follow('it-works', { requestType: 'technical-issue' });
      ticket.categorise('technical-issue');
      return ticket;
    };

    it('has five steps in order, the fifth with three of its own (S2-58)', () => {
      const [actions, triage] = begin().checklists();
      expect(actions).toMatchObject({
        id: 'category:technical-issue',
        total: 2,
      });
      expect(triage).toMatchObject({
        id: 'triage',
        title: 'Triage steps performed by IT Works staff',
        ordered: true,
        origin: 'Technical issue',
        done: 0,
        total: 8,
      });
      const ids = (parent?: string) =>
        triage.steps.filter(it => it.parent === parent).map(it => it.id);
      expect(ids()).toEqual([
        'verify',
        'client-failure',
        'installation-or-release',
        'security',
        'data',
      ]);
      expect(ids('data')).toEqual([
        'back-end-queries',
        'import-files',
        'software-bug',
      ]);
    });

    it('goes step by step, unless one is skipped', () => {
      const ticket = begin();
      expect(ticket.stepOf('triage/verify').blocked).toBeUndefined();
      expect(ticket.stepOf('triage/client-failure').blocked).toBe(
        'First: Verify the issue with the client. Use a Web Demo session if needed.',
      );
      ticket.tick('triage/verify', { state: 'skipped', outcome: 'obvious' });
      expect(ticket.stepOf('triage/client-failure').blocked).toBeUndefined();
      expect(ticket.stepOf('triage/verify')).toMatchObject({
        state: 'skipped',
        outcome: 'obvious',
        by: { ref: 'user:default/sue' },
        at: '2025-03-10T10:02:00.000Z',
      });
      ticket.tick('triage/verify', { state: 'open' });
      expect(ticket.stepOf('triage/client-failure').blocked).toBeDefined();
    });

    it('shows who is responsible, the note, and where a yes leads (S2-60, S2-62, O2-14)', () => {
      const ticket = begin();
      expect(ticket.stepOf('triage/client-failure')).toMatchObject({
        decision: true,
        leadsTo: [
          {
            kind: 'category',
            id: 'client-hardware-or-network',
            title: 'Client hardware or network problem',
          },
        ],
        responsible: [
          { id: 'product-specialist', title: 'Product specialist' },
          { id: 'project-manager', title: 'Project manager' },
        ],
      });
      const { note, decision } = ticket.stepOf(
        'triage/installation-or-release',
      );
      expect(note).toContain('compact and repair');
      expect(decision).toBe(false);
    });

    const toData = (answer: 'yes' | 'no') => {
      const ticket = begin();
      ticket.tick('triage/verify');
      ticket.tick('triage/client-failure', { answer: 'no' });
      ticket.tick('triage/installation-or-release');
      ticket.tick('triage/security', { answer: 'no' });
      expect(ticket.stepOf('triage/back-end-queries').blocked).toContain(
        'First: Determine whether it is data related',
      );
      ticket.tick('triage/data', { answer });
      return ticket;
    };

    it('opens the steps of the fifth with a yes, the first under its condition (S2-64 to S2-66)', () => {
      const ticket = toData('yes');
      expect(ticket.stepOf('triage/back-end-queries')).toMatchObject({
        state: 'open',
        when: 'the data issue comes from the initial data pre-load',
      });
      expect(ticket.stepOf('triage/back-end-queries').blocked).toBeUndefined();
      ticket.tick('triage/back-end-queries', { state: 'notApplicable' });
      expect(ticket.stepOf('triage/import-files').blocked).toBeUndefined();
    });

    it('keeps the software bug reachable with a no (O2-13)', () => {
      const ticket = toData('no');
      expect(ticket.states('triage').slice(5)).toEqual([
        'back-end-queries: notApplicable',
        'import-files: notApplicable',
        'software-bug: open',
      ]);
      expect(ticket.stepOf('triage/software-bug').blocked).toBeUndefined();
      ticket.tick('triage/software-bug', { answer: 'yes' });
      expect(ticket.ids()).toContain('software-modification');
      expect(
        ticket.stepOf('software-modification/reproduce').blocked,
      ).toBeUndefined();
    });

    it('asks for the work-around of a bug, and knows then what was looked for (S2-67)', () => {
      const ticket = toData('no');
      expect(ticket.stepOf('triage/software-bug').asksWorkaround).toBe(true);
      expect(ticket.stepOf('triage/data').asksWorkaround).toBeUndefined();
      ticket.tick('triage/software-bug', { answer: 'yes', workaround: null });
      ticket.categorise('software-bug');
      expect(ticket.stepOf('category:software-bug/action-1')).toMatchObject({
        text: 'Construct a short-term work around if possible.',
        state: 'done',
        automatic: true,
      });
    });

    it('ticks a step itself when its category is given, and keeps the procedure (S2-60)', () => {
      const ticket = begin();
      ticket.categorise('security');
      expect(ticket.stepOf('triage/security')).toMatchObject({
        state: 'done',
        answer: 'yes',
        automatic: true,
      });
      expect(ticket.ids()).toEqual(['triage', 'category:security']);
    });
  });

  describe('a change request of IT Works', () => {
    const begin = () => {
      const ticket = follow('it-works', { requestType: 'change-request' });
      ticket.categorise('change-request');
      return ticket;
    };

    it('is modified only after the client approved the quote (S2-56, S2-57)', () => {
      const ticket = begin();
      ticket.tick('change-request/specifications');
      ticket.tick('change-request/quote');
      expect(ticket.stepOf('change-request/modification').blocked).toBe(
        'First: The client approves the quote.',
      );
      expect(ticket.stepOf('software-modification/reproduce').blocked).toBe(
        'First: Follow the software modification steps.',
      );
      ticket.tick('change-request/approval');
      ticket.tick('change-request/modification');
      expect(
        ticket.stepOf('software-modification/reproduce').blocked,
      ).toBeUndefined();
    });

    it('tells the client of the new version, who asked for it (S2-75)', () => {
      const ticket = follow('it-works', {
        requestType: 'change-request',
        requesterRoles: ['client', 'liaison', 'user'],
      });
      ticket.categorise('change-request');
      const modification = ticket.states('software-modification');
      expect(modification.every(it => it.endsWith(': open'))).toBe(true);
    });

    it('is approved by the liaison alone', () => {
      const ticket = begin();
      ticket.tick('change-request/specifications');
      ticket.tick('change-request/quote');
      const blockedFor = (user: string, support: boolean) =>
        ticket.stepOf('change-request/approval', user, support).blocked;
      expect(blockedFor('sasha-port', true)).toBe(
        'Only for Designated liaison',
      );
      expect(blockedFor('lillian-aubrey', false)).toBeUndefined();
      expect(
        ticket.stepOf('change-request/quote', 'tessa-lund', false).state,
      ).toBe('done');
    });
  });

  describe('a step that names who does it', () => {
    const QUOTE = 'change-request/quote';
    const begin = () => {
      const ticket = follow('it-works', { requestType: 'change-request' });
      ticket.tick('change-request/specifications');
      return ticket;
    };

    it('is theirs alone, also within the support team (S2-48)', () => {
      const ticket = begin();
      expect(ticket.stepOf(QUOTE).blocked).toBe('Only for Project manager');
      expect(ticket.stepOf(QUOTE, 'peter-manning').blocked).toBeUndefined();
    });

    it('is opened again by them alone', () => {
      const ticket = begin();
      ticket.tick(QUOTE);
      expect(ticket.stepOf(QUOTE).blocked).toBe('Only for Project manager');
      expect(ticket.stepOf(QUOTE, 'peter-manning').blocked).toBeUndefined();
    });

    it("is the support team's while nobody of them is there", () => {
      const ticket = begin();
      ticket.directory['group:default/it-works-project-managers'].members = [];
      expect(ticket.stepOf(QUOTE).blocked).toBeUndefined();
      expect(ticket.stepOf(QUOTE, 'lillian-aubrey', false).blocked).toBe(
        'Only for Project manager',
      );
    });
  });

  it('holds a remote session back until the permission is there (S2-50)', () => {
    const ticket = follow('it-works', { requestType: 'technical-issue' });
    ticket.happen('checklistAdded', { checklist: 'remote-desktop' });
    expect(
      ticket.stepOf('remote-desktop/ask-permission').blocked,
    ).toBeUndefined();
    ticket.tick('remote-desktop/ask-permission');
    expect(ticket.stepOf('remote-desktop/visible').blocked).toBe(
      'Remote desktop access and Web Demo: permission of the requester is missing',
    );
    ticket.happen('permissionGiven', {
      for: 'it-works-remote',
      side: 'requester',
      givenBy: 'Lillian',
    });
    expect(ticket.stepOf('remote-desktop/visible').blocked).toBeUndefined();
  });

  it('takes the record of a permission as the proof that it was asked for', () => {
    const ticket = follow('it-works', { requestType: 'technical-issue' });
    ticket.happen('checklistAdded', { checklist: 'remote-desktop' });
    ticket.happen('permissionGiven', {
      for: 'it-works-remote',
      side: 'requester',
    });
    expect(ticket.stepOf('remote-desktop/ask-permission')).toMatchObject({
      state: 'done',
      automatic: true,
    });
  });
});
