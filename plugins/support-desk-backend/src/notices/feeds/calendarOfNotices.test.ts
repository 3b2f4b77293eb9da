import fc from 'fast-check';
import ICAL from 'ical.js';
import {
  maintenance,
  outage,
} from '../../availability/__testUtils__/sampleNotices';
import { wordsIn } from '../../words';
import {
  contentLines,
  hostileTexts,
} from '../../feeds/__testUtils__/contentLines';
import type { StoredNotice } from '../NoticeStore';
import { calendarOfNotices } from './calendarOfNotices';

const write = (notice: StoredNotice) =>
  calendarOfNotices(
    [{ notice, modelTitle: 'HMIS', typeTitle: 'Planned down time' }],
    id => `https://portal.example.com/support/notices/${id}`,
    wordsIn('en'),
  );

/** The events of a calendar as another program reads them. */
function read(calendar: string) {
  const parsed = new ICAL.Component(ICAL.parse(calendar));
  return parsed.getAllSubcomponents('vevent').map(component => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: component.getFirstPropertyValue('dtend')?.toString(),
      status: component.getFirstPropertyValue('status'),
      url: component.getFirstPropertyValue('url'),
      stamp: String(component.getFirstPropertyValue('dtstamp')),
    };
  });
}

describe('calendarOfNotices', () => {
  it('has a notice from when to when it is planned', () => {
    expect(read(write(maintenance))).toEqual([
      {
        uid: '2@support-desk',
        sequence: 1,
        summary: 'Server maintenance',
        description:
          'HMIS · Planned down time · HMIS database and web site\n\nNew disks <& more>.',
        start: '2025-03-18T03:00:00Z',
        end: '2025-03-18T05:00:00Z',
        status: 'CONFIRMED',
        url: 'https://portal.example.com/support/notices/2',
        stamp: '2025-03-07T12:00:00Z',
      },
    ]);
  });

  it('has it as it was, once it has begun and ended', () => {
    const startedAt = new Date('2025-03-18T03:05:00Z');
    const endedAt = new Date('2025-03-18T04:00:00Z');
    expect(read(write({ ...maintenance, startedAt, endedAt }))).toEqual([
      expect.objectContaining({
        start: '2025-03-18T03:05:00Z',
        end: '2025-03-18T04:00:00Z',
      }),
    ]);
  });

  it('strikes out what is cancelled, and moves what is rescheduled', () => {
    const [before] = read(write(maintenance));
    const [cancelled] = read(
      write({ ...maintenance, version: 2, state: 'cancelled' }),
    );
    expect(cancelled).toEqual({ ...before, sequence: 2, status: 'CANCELLED' });
    const startsAt = new Date('2025-03-18T04:00:00Z');
    const [moved] = read(write({ ...maintenance, version: 3, startsAt }));
    expect(moved).toEqual({
      ...before,
      sequence: 3,
      start: '2025-03-18T04:00:00Z',
    });
  });

  it('knows no end of what nobody has ended', () => {
    const [event] = read(write({ ...outage, endedAt: undefined }));
    expect(event.end).toBeUndefined();
  });

  it('has nothing of a notice without a time', () => {
    expect(read(write({ ...outage, startedAt: undefined }))).toEqual([]);
  });

  it('keeps whatever stands in a notice', () => {
    const title = 'A; "B", C\\n\nEND:VEVENT\nü 🎫 '.repeat(5).trim();
    const [event] = read(write({ ...maintenance, title, text: title }));
    expect(event.summary).toBe(title);
    expect(event.description.endsWith(title)).toBe(true);
  });

  it('has no line more, whatever people write', () => {
    const plain = contentLines(
      write({ ...maintenance, title: 'a', text: 'b' }),
    );
    fc.assert(
      fc.property(hostileTexts, hostileTexts, (title, text) => {
        const calendar = write({ ...maintenance, title, text });
        expect(contentLines(calendar)).toEqual(plain);
      }),
    );
  });

  it('is the same for the same notices', () => {
    expect(write(maintenance)).toBe(write(maintenance));
  });
});
