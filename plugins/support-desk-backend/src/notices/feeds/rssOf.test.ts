/** @jest-environment @backstage/cli-module-test-jest/config/jest-environment-jsdom */
import fc from 'fast-check';
import {
  maintenance,
  outage,
} from '../../availability/__testUtils__/sampleNotices';
import { wordsIn } from '../../words';
import type { StoredNotice } from '../NoticeStore';
import { rssOf } from './rssOf';

const ALL = 'https://portal.example.com/support/notices';

const write = (...notices: StoredNotice[]) =>
  rssOf(
    notices.map(notice => ({
      notice,
      modelTitle: 'HMIS',
      typeTitle: 'Notice',
    })),
    { all: ALL, of: id => `${ALL}/${id}` },
    wordsIn('en'),
  );

/** The items of a feed as another program reads them, with an XML parser that bears nothing malformed. */
function read(feed: string) {
  const parsed = new DOMParser().parseFromString(feed, 'application/xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  return [...parsed.querySelectorAll('item')].map(item =>
    Object.fromEntries(
      ['title', 'link', 'guid', 'pubDate', 'description'].map(name => [
        name,
        item.querySelector(name)?.textContent,
      ]),
    ),
  );
}

describe('rssOf', () => {
  it('has notices, those that were sent last first', () => {
    expect(read(write(outage, maintenance))).toEqual([
      {
        title: 'Server maintenance',
        link: `${ALL}/2`,
        guid: '2@support-desk',
        pubDate: 'Fri, 07 Mar 2025 12:00:00 GMT',
        description: 'New disks <& more>.',
      },
      expect.objectContaining({ title: 'No database', guid: '1@support-desk' }),
    ]);
  });

  it('says what is cancelled', () => {
    expect(read(write({ ...maintenance, state: 'cancelled' }))).toEqual([
      expect.objectContaining({ title: 'Cancelled: Server maintenance' }),
    ]);
  });

  it('has the newest 50, and none that was not sent', () => {
    const many = Array.from({ length: 60 }, (_, i) => ({
      ...outage,
      id: String(i),
      sentAt: new Date(outage.sentAt!.getTime() + i),
    }));
    const items = read(write({ ...outage, sentAt: undefined }, ...many));
    expect(items).toHaveLength(50);
    expect(items[0].guid).toBe('59@support-desk');
  });

  it('is well-formed and keeps the text, whatever people write', () => {
    const pieces = fc.constantFrom(
      ...[
        '<',
        '&',
        '>',
        '"',
        "'",
        ']]>',
        '<!--',
        '&amp;',
        '&#0;',
        '\r\n',
        '🎫',
      ],
    );
    const texts = fc
      .array(
        fc.oneof(
          pieces,
          fc.string({ unit: 'binary' }),
          fc.string({ unit: 'grapheme' }),
        ),
      )
      .map(it => it.join(''));
    fc.assert(
      fc.property(texts, texts, (title, text) => {
        const [item] = read(write({ ...outage, title, text }));
        expect(item.title).toBe(withoutForbidden(title));
        expect(item.description).toBe(withoutForbidden(text));
      }),
    );
  });

  it('survives half a character', () => {
    const [item] = read(write({ ...outage, title: 'a\ud83cb\u0000c\ufffe' }));
    expect(item.title).toBe('abc');
  });

  it('is the same for the same notices', () => {
    expect(write(outage)).toBe(write(outage));
  });
});

/** What XML 1.0 can hold, character by character. */
function withoutForbidden(text: string): string {
  return [...text]
    .filter(it => {
      const code = it.codePointAt(0)!;
      return (
        [9, 10, 13].includes(code) ||
        (code >= 0x20 && code < 0xd800) ||
        (code > 0xdfff && code < 0xfffe) ||
        code > 0xffff
      );
    })
    .join('');
}
