import { loadSupportModel } from '@supportdesk/backstage-plugin-support-desk-common';
import { stringify } from 'yaml';
import { exampleModel } from '../../__testUtils__/startSupportDesk';
import { AskedPerson } from './AskedPerson';

const ANN = 'user:default/ann';
const { model } = loadSupportModel(
  stringify(exampleModel('clarity-escalation')),
);

describe('what is remarked on a person', () => {
  const remarks = async (
    used: (string | undefined)[],
    training: string | undefined = 'new-user-training',
  ) => {
    const person = new AskedPerson({
      licences: { list: async () => [{ id: 'a' }, { id: 'b' }] },
      seats: {
        heldBy: async (licences: string[], holders: string[]) =>
          licences.join() === 'a,b' && holders.join() === ANN
            ? used.map(at => ({ lastUsedAt: at && new Date(at) }))
            : [],
      },
    } as never);
    return person.remarksOn(
      {
        model: model!,
        caller: { user: ANN, memberships: [ANN] },
        directory: {},
        now: new Date('2025-03-04T18:00:00Z'),
      },
      training,
    );
  };

  it('is that they were active of late, by the last use of their seats (S3-29)', async () => {
    const early = '2024-12-01T18:00:00Z';
    await expect(remarks([early, '2025-02-02T18:00:00Z'])).resolves.toEqual([]);
    await expect(
      remarks(['2025-02-03T18:00:00Z', early, undefined]),
    ).resolves.toEqual(['active within 30 days']);
  });

  it('is nothing for somebody new, or without a training (S3-28)', async () => {
    await expect(remarks([])).resolves.toEqual([]);
    await expect(remarks([undefined])).resolves.toEqual([]);
    await expect(remarks(['2025-03-04T18:00:00Z'], '')).resolves.toEqual([]);
  });
});
