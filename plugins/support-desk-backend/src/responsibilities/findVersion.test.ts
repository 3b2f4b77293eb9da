import { clickhomeWith } from './__testUtils__/clickhome';
import { findVersion } from './findVersion';

const model = clickhomeWith();

const at = (day: string) => new Date(`${day}T00:00:00Z`);

/** A came back; newest first. */
const versions = [
  { version: 'A', since: at('2025-05-10') },
  { version: 'B', since: at('2025-04-10') },
  { version: 'A', since: at('2025-03-10') },
];

const signed = (id: string, version: string, day: string) => ({
  id,
  title: id,
  at: at(day),
  by: ['user:default/ann'],
  version,
});

const reviews = [
  signed('third', 'A', '2025-05-20'),
  signed('second', 'B', '2025-04-20'),
  signed('first', 'A', '2025-03-20'),
];

const find = (what: string) =>
  versions.indexOf(
    findVersion('from', what, { model, versions, signed: reviews }),
  );

describe('findVersion', () => {
  it.each([
    ['B', 1],
    ['A', 0],
    ['2025-05-09', 1],
    // It came at ten in the morning of Melbourne.
    ['2025-05-10', 0],
    ['2025-04-09', 2],
    ['2030-01-01', 0],
    ['review:first', 2],
    ['review:second', 1],
    ['review:third', 0],
  ])('finds %s', (what, index) => {
    expect(find(what)).toBe(index);
  });

  it.each([
    ['2025-03-09', /a day from 2025-03-10 on/],
    ['2025-02-30', /no content '2025-02-30'/],
    ['C', /query\.from: .*review:third, review:second, review:first/],
    ['review:fourth', /no signed review 'fourth'.*review:third/],
  ])('refuses %s', (what, message) => {
    expect(() => find(what)).toThrow(message);
  });

  it('takes the first of a content that was signed before it was seen', () => {
    const early = [signed('early', 'A', '2025-03-01')];
    expect(
      findVersion('to', 'review:early', { model, versions, signed: early }),
    ).toBe(versions[2]);
  });
});
