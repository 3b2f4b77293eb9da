import type { Away } from '../escalation/Whereabouts';
import { presentRecipients } from './presentRecipients';
import type { NotificationMessage } from './types';

const AT = new Date('2025-03-10T10:00:00Z');

const presentOf = (
  message: Pick<NotificationMessage, 'recipients' | 'asks'>,
  away: Record<string, Away>,
) =>
  presentRecipients(
    {
      kind: 'notification',
      title: '',
      link: '',
      severity: 'normal',
      topic: '',
      scope: '',
      ...message,
    },
    {
      awayAt: async (refs, at) => {
        expect(at).toBe(AT);
        return new Map(
          Object.entries(away).filter(([ref]) => refs.includes(ref)),
        );
      },
    },
    AT,
  );

const asks = { otherwise: ['group:default/desk'] };

describe('presentRecipients', () => {
  it.each<[string, string[], Record<string, Away>, string[]]>([
    ['all who are there', ['ann', 'ben'], {}, ['ann', 'ben']],
    ['a deputy', ['ann', 'ben'], { ann: { deputy: 'cid' } }, ['cid', 'ben']],
    ['each once', ['ann', 'ben'], { ann: { deputy: 'ben' } }, ['ben']],
    ['who is left', ['ann', 'ben'], { ann: {} }, ['ben']],
    ['others where nobody is', ['ann'], { ann: {} }, asks.otherwise],
  ])('are %s', async (_what, recipients, away, expected) => {
    await expect(presentOf({ recipients, asks }, away)).resolves.toEqual(
      expected,
    );
  });

  it('are all of what asks for nothing', async () => {
    await expect(
      presentOf({ recipients: ['ann'] }, { ann: { deputy: 'cid' } }),
    ).resolves.toEqual(['ann']);
  });
});
