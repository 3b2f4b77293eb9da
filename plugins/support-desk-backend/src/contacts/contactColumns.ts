import type { ContactEntry } from '@supportdesk/backstage-plugin-support-desk-common';
import { DateTime } from 'luxon';
import type { CsvColumns } from '../http';

/**
 * The columns of a contact log as CSV; date, nature and outcome are those of the correspondence log (S0-134).
 *
 * @param zone - in which date and time are told
 */
export function contactColumns(zone: string): CsvColumns<ContactEntry> {
  const local = ({ at }: ContactEntry) => DateTime.fromISO(at, { zone });
  return {
    Date: it => local(it).toFormat('yyyy-MM-dd'),
    Time: it => local(it).toFormat('HH:mm'),
    'Time zone': () => zone,
    Channel: it => it.channel,
    Direction: it => it.direction,
    By: it => it.by.title,
    With: it => it.with,
    Number: it => it.number,
    'Nature of call': it => it.nature,
    Outcome: it => it.outcome,
    Notes: it => it.notes,
    Internal: it => (it.internal ? 'yes' : 'no'),
    'Recorded (UTC)': it => it.recordedAt,
  };
}
