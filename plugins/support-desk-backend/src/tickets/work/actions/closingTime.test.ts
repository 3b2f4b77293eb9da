import { mockServices } from '@backstage/backend-test-utils';
import { exampleModel } from '../../__testUtils__/exampleModels';
import { closeResolvedAfter, closingTime } from './closingTime';

const FRIDAY = new Date('2025-03-07T16:00:00Z');

const configured = (value?: unknown) =>
  closeResolvedAfter(
    mockServices.rootConfig({
      data: { supportDesk: { closeResolvedAfter: value as string } },
    }),
  );

describe('a resolved ticket', () => {
  const model = exampleModel('nec-ihms');

  it('closes after five business days of its model', () => {
    expect(closingTime(model, FRIDAY, configured())).toEqual(
      new Date('2025-03-14T16:00:00Z'),
    );
  });

  it('closes after seven days where its model has no calendar', () => {
    const timeless = { ...model, defaultCalendar: undefined };
    const hours = configured('8 business hours');
    expect(closingTime(timeless, FRIDAY, hours)).toEqual(
      new Date('2025-03-14T16:00:00Z'),
    );
    expect(closingTime(timeless, FRIDAY, configured('3 days'))).toEqual(
      new Date('2025-03-10T16:00:00Z'),
    );
  });

  it('closes when the configuration says', () => {
    expect(closingTime(model, FRIDAY, configured('8 business hours'))).toEqual(
      new Date('2025-03-10T16:00:00Z'),
    );
  });

  it('names the key of the configuration that is no duration', () => {
    expect(() => configured('a while')).toThrow(
      /^supportDesk\.closeResolvedAfter: 'a while' is not a duration/,
    );
  });
});
