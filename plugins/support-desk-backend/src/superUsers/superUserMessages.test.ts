import { spoken } from '../words/__testUtils__/inEnglish';
import type { AddedSuperUser } from './SuperUserStore';
import * as messages from './superUserMessages';

const decidedMessage = spoken(messages.decidedMessage);
const nominatedMessage = spoken(messages.nominatedMessage);

const OWNERS = 'group:default/owners';
const listing = {
  id: '1',
  modelRef: 'supportmodel:default/payroll',
  user: 'user:default/ann',
  nominatedBy: 'user:default/ben',
} as AddedSuperUser;
const words = { name: 'Ann', place: 'Runs', model: 'Payroll' };
const link = '/support/super-users?model=supportmodel%3Adefault%2Fpayroll';

describe('notices about super users', () => {
  it('tell the owners of a nomination, with the way to decide', () => {
    expect(nominatedMessage(listing, OWNERS, words)).toMatchObject({
      recipients: [OWNERS],
      exclude: 'user:default/ben',
      link,
      scope: 'support-desk.superUser.1.nominated',
    });
  });

  it('tell both of a decision, each once, but not who decided', () => {
    const decision = {
      approved: false,
      by: 'user:default/owner',
      at: new Date(),
      reason: 'Later',
    };
    expect(decidedMessage(listing, decision, words)).toMatchObject({
      recipients: ['user:default/ann', 'user:default/ben'],
      exclude: 'user:default/owner',
      title: 'Ann does not become a super user of Runs',
      description: 'Payroll. Later',
      link,
    });
    const own = { ...listing, nominatedBy: listing.user };
    expect(decidedMessage(own, decision, words).recipients).toEqual([
      'user:default/ann',
    ]);
  });
});
