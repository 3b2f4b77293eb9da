import { lastDayOfNotice } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendar,
  ICalEventClass,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import { say, type Words } from '../../words';
import { writeCalendar } from '../../feeds/writeCalendar';
import type { StoredLicence } from '../LicenceStore';

/** A licence, and what its model is called. */
export interface CalendarLicence {
  licence: StoredLicence;
  modelTitle: string;
}

const HOUR_S = 3600;
const DAY_S = 24 * HOUR_S;
/** A reminder at midnight is read by nobody. */
const REMIND_AT_S = 9 * HOUR_S;
/** How often calendars are asked to look again. */
const REFRESH_S = 6 * HOUR_S;

/**
 * A calendar (RFC 5545) of renewals, last days of notice and ends of contracts. They are whole days, the same in every zone, with a
 * reminder in the morning of the day on which managers are told.
 *
 * @remarks
 *
 * It is the same for the same licences, and an event keeps its name when its day changes, so that calendars move it.
 *
 * @param linkOf - the page of a licence by its id
 */
export function calendarOf(
  licences: CalendarLicence[],
  linkOf: (licence: string) => string | undefined,
  words: Words,
): string {
  const calendar = new ICalCalendar({
    prodId: { company: 'Support Desk', product: 'Licences' },
    name: words.of(say('licenceCalendar.title')),
    ttl: REFRESH_S,
    events: licences.flatMap(it => eventsOf(it, linkOf(it.licence.id), words)),
  });
  return writeCalendar(calendar);
}

function eventsOf(
  { licence, modelTitle }: CalendarLicence,
  url: string | undefined,
  words: Words,
): ICalEventData[] {
  const { id, title, version, contract, leadDays, updatedAt } = licence;
  return daysOf(licence).map(({ kind, day }) => ({
    id: `${id}-${kind}@support-desk`,
    sequence: version,
    stamp: updatedAt,
    lastModified: updatedAt,
    start: new Date(`${day}T00:00:00Z`),
    allDay: true,
    summary: words.of(say(`licenceCalendar.${kind}`, { licence: title })),
    description: contract
      ? words.of(
          say('licenceCalendar.contract', { model: modelTitle, contract }),
        )
      : modelTitle,
    url,
    class: ICalEventClass.PRIVATE,
    transparency: ICalEventTransparency.TRANSPARENT,
    alarms: [
      {
        type: ICalAlarmType.display,
        trigger: leadDays * DAY_S - REMIND_AT_S,
        relatesTo: ICalAlarmRelatesTo.start,
      },
    ],
  }));
}

function daysOf(licence: StoredLicence) {
  const { renewal, contractEnd } = licence;
  return [
    { kind: 'renewal' as const, day: renewal },
    { kind: 'notice' as const, day: lastDayOfNotice(licence) },
    { kind: 'end' as const, day: contractEnd },
  ].filter(it => it.day);
}
