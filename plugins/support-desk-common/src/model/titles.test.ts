import { compileExample } from './__testUtils__/examples';
import {
  propertyInWords,
  titleAt,
  titlesByPath,
  titlesOnTheWay,
} from './titles';

describe('titles in a model', () => {
  const titles = titlesByPath(compileExample('nec-ihms'));

  it.each([
    ['calendars.nec-business', 'NEC business hours'],
    ['levels.level-3.statuses.waiting-for-customer', 'Waiting for Customer'],
    ['requestTypes.query.routes', 'Query to the IHMS Project Team'],
    ['licences', undefined],
  ])('finds the title at %s', (path, title) => {
    expect(titleAt(titles, path)).toBe(title);
  });

  it('are all told on the way to an entry', () => {
    const path = 'levels.level-3.statuses.waiting-for-customer.clock';
    expect(titlesOnTheWay(titles, path)).toEqual([
      titleAt(titles, 'levels.level-3'),
      'Waiting for Customer',
    ]);
  });
});

describe('propertyInWords', () => {
  it.each([
    ['timeZone', 'time zone'],
    ['targets.response', 'targets, response'],
    ['holidays', 'holidays'],
  ])('writes %s as %s', (property, words) => {
    expect(propertyInWords(property)).toBe(words);
  });
});
