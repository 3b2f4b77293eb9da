import { exampleTicket } from '../../../../__testUtils__/tickets';
import { callsToMake } from './callsToMake';

const desk = { contact: 'desk', title: 'Service desk' };
const hotline = { contact: 'hotline', title: 'Hotline' };
const madeAt = '2025-03-08T10:00:00Z';

describe('callsToMake', () => {
  it.each([
    ['no call is needed', undefined, 'new', 0],
    ['one is missing', [desk], 'new', 1],
    ['one of two is missing', [{ ...desk, madeAt }, hotline], 'waiting', 2],
    ['all are made', [{ ...desk, madeAt }], 'new', 0],
    ['it is resolved', [desk], 'resolved', 0],
    ['it is merged', [desk], 'merged', 0],
  ] as const)('%s', (_, calls, status, count) =>
    expect(
      callsToMake(exampleTicket({ calls: calls && [...calls], status })),
    ).toHaveLength(count),
  );
});
