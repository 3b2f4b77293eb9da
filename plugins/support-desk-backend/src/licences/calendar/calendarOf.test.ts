import fc from 'fast-check';
import ICAL from 'ical.js';
import {
  contentLines,
  hostileTexts,
} from '../../feeds/__testUtils__/contentLines';
import { fullLicence, plainLicence } from '../__testUtils__/sampleLicence';
import { wordsIn } from '../../words';
import type { StoredLicence } from '../LicenceStore';
import { calendarOf } from './calendarOf';

const linkOf = (id: string) => `https://portal.example.com/licences/${id}`;
const write = (licence: Partial<StoredLicence> = {}) =>
  calendarOf(
    [{ licence: { ...fullLicence, ...licence }, modelTitle: 'Payroll' }],
    linkOf,
    wordsIn('en'),
  );

/** The events of a calendar as another program reads them. */
function read(calendar: string) {
  const parsed = new ICAL.Component(ICAL.parse(calendar));
  return parsed.getAllSubcomponents('vevent').map(component => {
    const event = new ICAL.Event(component);
    const [alarm, ...others] = component.getAllSubcomponents('valarm');
    expect(others).toEqual([]);
    return {
      uid: event.uid,
      sequence: event.sequence,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      isDay: event.startDate.isDate,
      url: component.getFirstPropertyValue('url'),
      alarm: String(alarm.getFirstPropertyValue('trigger')),
      stamp: String(component.getFirstPropertyValue('dtstamp')),
    };
  });
}

describe('calendarOf', () => {
  it('has renewals, last days of notice and ends of contracts, as whole days with a reminder', () => {
    const common = {
      sequence: 1,
      description: 'Payroll. Contract C-2025-17',
      isDay: true,
      url: 'https://portal.example.com/licences/1',
      // 120 days before, at nine in the morning.
      alarm: '-P119DT15H',
      stamp: '2025-03-01T12:00:00Z',
    };
    expect(read(write())).toEqual([
      {
        ...common,
        uid: '1-renewal@support-desk',
        summary: 'Report Builder: renewal',
        start: '2026-04-01',
        end: '2026-04-02',
      },
      {
        ...common,
        uid: '1-notice@support-desk',
        summary: 'Report Builder: last day of notice',
        start: '2026-01-01',
        end: '2026-01-02',
      },
      {
        ...common,
        uid: '1-end@support-desk',
        summary: 'Report Builder: the contract ends',
        start: '2026-03-31',
        end: '2026-04-01',
      },
    ]);
  });

  it('moves an event whose day changes: the same name, a higher sequence', () => {
    const [before] = read(write());
    const [after] = read(write({ version: 2, renewal: '2026-05-01' }));
    expect(after.uid).toBe(before.uid);
    expect(after.sequence).toBe(2);
    expect(after.start).toBe('2026-05-01');
  });

  it('reminds in the morning of the day itself where there is no lead', () => {
    expect(read(write({ leadDays: 0 }))[0].alarm).toBe('PT9H');
  });

  it('keeps whatever stands in a title', () => {
    const title = 'A; "B", C\\n\r\nEND:VEVENT\nü 🎫 '.repeat(5).trim();
    const [event] = read(write({ title }));
    expect(event.summary.replace(/\r/g, '')).toBe(
      `${title}: renewal`.replace(/\r/g, ''),
    );
  });

  it('folds lines at 75 octets, and ends them as RFC 5545 says', () => {
    const lines = write({ title: 'ä'.repeat(200) }).split('\r\n');
    expect(Math.max(...lines.map(it => Buffer.byteLength(it)))).toBeLessThan(
      76,
    );
    expect(lines.join('')).not.toMatch(/[\r\n]/);
  });

  it('has no line more, whatever people write', () => {
    const plain = contentLines(write({ title: 'a', contract: 'b' }));
    fc.assert(
      fc.property(hostileTexts, hostileTexts, (title, contract) => {
        const calendar = write({ title, contract: `x${contract}` });
        expect(contentLines(calendar)).toEqual(plain);
      }),
    );
  });

  it('tells no costs', () => {
    const cost = { cents: 987_654, currency: 'GBP', costCentre: 'FIN-1' };
    expect(write({ cost })).not.toMatch(/9876|GBP|FIN-1/);
  });

  it('is the same for the same licences', () => {
    expect(write()).toBe(write());
  });

  it('has nothing of a licence without dates', () => {
    const calendar = calendarOf(
      [{ licence: plainLicence, modelTitle: 'Payroll' }],
      () => undefined,
      wordsIn('en'),
    );
    expect(read(calendar)).toEqual([]);
  });
});
