import {
  nextDayOf,
  zoneOf,
  type CompiledModel,
  type CompiledService,
  type Interruption,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredNotice } from '../NoticeStore';
import { procedureOf } from './interruptionProcedure';

/** What a step says that is done with a backup. */
const WITH_BACKUP = /\bnext (full )?backup\b/i;

/** Whether a step is done with the next backup. */
export function isWithBackup({ text }: { text: string }): boolean {
  return WITH_BACKUP.test(text);
}

/** Services whose availability is promised: of those that a notice concerns, or of all where it concerns none such. */
export function promisedServices(
  { services }: CompiledModel,
  { facts }: Pick<StoredNotice, 'facts'>,
): CompiledService[] {
  const promised = Object.values(services).filter(it => it.availability);
  const concerned = promised.filter(({ id }) =>
    facts.concerned.some(it => it.id === id),
  );
  return concerned.length > 0 ? concerned : promised;
}

/** The backup with which production is restored, after an option that has it restored (S0-36): the first on a later day, in the zone of the service's hours. */
export function nextBackupOf(
  model: CompiledModel,
  notice: Pick<StoredNotice, 'type' | 'facts'>,
): Interruption['nextBackup'] {
  const { recovery } = notice.facts;
  const isAwaited = procedureOf(model, notice.type).steps.some(
    it => recovery && it.after.includes(recovery.option) && isWithBackup(it),
  );
  if (!recovery || !isAwaited) return undefined;
  const backups = promisedServices(model, notice).flatMap(
    ({ availability }) => {
      const { backups: tasks, calendar } = availability!;
      const zone =
        model.calendars[calendar]?.definition.timeZone ?? zoneOf(model);
      return Object.values(tasks).flatMap(task => {
        const day = nextDayOf(task, new Date(recovery.at), zone);
        return day ? [{ day, title: task.title }] : [];
      });
    },
  );
  return backups.sort((a, b) => a.day.localeCompare(b.day))[0];
}
