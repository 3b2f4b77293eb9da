import type { TimelineEntry } from '@supportdesk/backstage-plugin-support-desk-common';
import { refsOf } from './useNames';

const entry = (type: string, data: TimelineEntry['data']): TimelineEntry => ({
  id: type,
  at: '2025-06-01T23:00:00Z',
  type,
  actor: { ref: 'support-desk', title: 'Support Desk' },
  internal: false,
  data,
});

describe('refsOf', () => {
  it('finds every person and group that a history names, once', () => {
    const project = 'group:default/project';
    expect(
      refsOf([
        entry('assigned', { assignee: 'user:default/lena', team: project }),
        entry('escalated', {
          evidence: { superUsers: [{ user: 'user:default/dana' }] },
        }),
        entry('handedOver', { from: project, to: 'group:default/systems' }),
      ]),
    ).toEqual([
      project,
      'group:default/systems',
      'user:default/dana',
      'user:default/lena',
    ]);
  });

  it('takes nothing else for one', () => {
    expect(refsOf([entry('prioritised', { from: 'P2', to: 'P1' })])).toEqual(
      [],
    );
  });
});
