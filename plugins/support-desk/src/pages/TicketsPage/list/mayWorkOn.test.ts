import { exampleTicket } from '../../../__testUtils__/tickets';
import { isFree, worksOn } from './mayWorkOn';

const LENA = 'user:default/lena-baird';
const TEAM = 'group:default/ihms-project-team';

describe('worksOn', () => {
  it.each([
    ['a member of its team', { user: LENA, belongsTo: [LENA, TEAM] }, true],
    ['anybody else', { user: LENA, belongsTo: [LENA] }, false],
    ['somebody who is not known yet', { belongsTo: [] }, false],
  ])('says of %s whether it is their work', (_who, me, expected) => {
    expect(worksOn(exampleTicket(), me)).toBe(expected);
  });

  it('says so of who has it, whatever the team', () => {
    const ticket = exampleTicket({
      team: undefined,
      assignee: { ref: LENA, title: 'Lena Baird' },
    });
    expect(worksOn(ticket, { user: LENA, belongsTo: [] })).toBe(true);
  });

  it('believes the back end before all', () => {
    const me = { user: LENA, belongsTo: [TEAM] };
    expect(worksOn(exampleTicket({ sides: ['requester'] }), me)).toBe(false);
    expect(
      worksOn(exampleTicket({ sides: ['support'] }), { belongsTo: [] }),
    ).toBe(true);
  });
});

describe('isFree', () => {
  it('is so while nobody has it and it goes on', () => {
    expect(isFree(exampleTicket())).toBe(true);
    expect(isFree(exampleTicket({ status: 'closed' }))).toBe(false);
    expect(
      isFree(exampleTicket({ assignee: { ref: LENA, title: 'Lena' } })),
    ).toBe(false);
  });
});
