import { exampleDetail } from '../../../__testUtils__/models';
import { exampleTicket } from '../../../__testUtils__/tickets';
import { missingCall } from './missingCall';

const detail = exampleDetail('nec-ihms');
const [first] = Object.values(detail.model.priorities)
  .flatMap(scale =>
    Object.values(scale.values).map(value => ({ ...value, word: scale.word })),
  )
  .filter(value => value.requires.some(it => it.phoneCall));
const ticket = exampleTicket({
  priority: {
    id: first.id,
    title: first.title,
    rank: first.rank,
    word: first.word,
  },
});

describe('missingCall', () => {
  it.each([
    ['nobody has phoned', ticket, [], true],
    ['they phoned us', ticket, [{ channel: 'phone', direction: 'in' }], true],
    ['a mail was sent', ticket, [{ channel: 'email', direction: 'out' }], true],
    ['we phoned', ticket, [{ channel: 'phone', direction: 'out' }], false],
    ['it is closed', { ...ticket, status: 'closed' as const }, [], false],
    ['it has no priority', { ...ticket, priority: undefined }, [], false],
    ['another priority', exampleTicket(), [], false],
  ] as const)('%s', (_, of, contacts, missing) =>
    expect(Boolean(missingCall(of, detail, [...contacts]))).toBe(missing),
  );
});
