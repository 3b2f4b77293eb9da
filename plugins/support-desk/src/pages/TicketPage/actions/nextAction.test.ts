import type {
  TicketAction,
  TicketStatus,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { nextAction } from './nextAction';

const lena = { ref: 'user:default/lena-baird', title: 'Lena Baird' };

describe('nextAction', () => {
  it.each<
    [TicketStatus, TicketAction[], typeof lena | undefined, string | undefined]
  >([
    ['new', ['acknowledge', 'start', 'assign'], undefined, 'assign'],
    ['new', ['acknowledge', 'start', 'assign'], lena, 'start'],
    ['new', ['acknowledge'], lena, 'acknowledge'],
    ['acknowledged', ['start'], lena, 'start'],
    ['inProgress', ['wait', 'resolve'], lena, 'resolve'],
    ['inProgress', ['wait'], lena, undefined],
    ['waiting', ['resume', 'resolve'], lena, 'resume'],
    ['resolved', ['confirm', 'reopen'], lena, undefined],
    ['closed', ['reopen'], lena, undefined],
  ])('%s with %j', (status, allowed, assignee, next) =>
    expect(
      nextAction({
        status,
        assignee,
        actions: [
          ...allowed.map(action => ({ action, allowed: true })),
          { action: 'merge', allowed: false, reason: 'not now' },
        ],
      }),
    ).toBe(next),
  );
});
