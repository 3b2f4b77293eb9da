import { parseDuration, parsePromise } from './parsePromise';
import { OPEN_PROMISES } from './types';

describe('parseDuration', () => {
  it.each([
    ['15 minutes', 'elapsed', 15, 'minutes'],
    ['1 hour', 'elapsed', 1, 'hours'],
    ['7 days', 'elapsed', 7, 'days'],
    ['0 minutes', 'elapsed', 0, 'minutes'],
    ['30 business minutes', 'business', 30, 'minutes'],
    ['4 business hours', 'business', 4, 'hours'],
    ['1 business day', 'business', 1, 'days'],
    ['0 business days', 'business', 0, 'days'],
    ['24 hours on business days', 'onBusinessDays', 24, 'hours'],
    ['1 minute on business days', 'onBusinessDays', 1, 'minutes'],
  ])('reads %s', (text, kind, amount, unit) => {
    expect(parseDuration(text)).toEqual({ kind, amount, unit });
  });

  it.each([
    '',
    '1 hours',
    '2 hour',
    '01 hours',
    '1.5 hours',
    '-1 hours',
    '4 Business hours',
    '4  hours',
    '4 weeks',
    '4 hours ',
    '2 days on business days',
    '4 business hours on business days',
    'future release',
  ])("refuses '%s' and names the field", text => {
    expect(() => parseDuration(text, 'targets.response.within')).toThrow(
      expect.objectContaining({
        name: 'InputError',
        message: expect.stringMatching(
          /^targets\.response\.within: .* is not a duration; expected one such as/,
        ),
      }),
    );
  });
});

describe('parsePromise', () => {
  it.each(OPEN_PROMISES)('reads %s', label => {
    expect(parsePromise(label)).toEqual({ kind: 'open', label });
  });

  it('reads durations', () => {
    expect(parsePromise('5 business days')).toEqual({
      kind: 'business',
      amount: 5,
      unit: 'days',
    });
  });

  it('refuses other words and names the field', () => {
    expect(() => parsePromise('soon', 'resolution')).toThrow(
      /^resolution: 'soon' is not a promise; expected .*negotiated, none/,
    );
  });
});
