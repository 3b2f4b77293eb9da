import type {
  CompiledService,
  ServiceInterruption,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredNotice } from '../notices/NoticeStore';

/** Whether a notice is about a service: named, depending on one that is, or of a notice that names none and so is about all. */
export function concerns(
  { facts }: Pick<StoredNotice, 'facts'>,
  { id, entity }: Pick<CompiledService, 'id' | 'entity'>,
): boolean {
  return (
    facts.concerned.length === 0 ||
    facts.concerned.some(
      it => it.id === id || (entity !== undefined && it.entity === entity),
    )
  );
}

/** The interruptions of one service among those of its model. */
export function interruptionsOf(
  service: Pick<CompiledService, 'id' | 'entity'>,
  notices: StoredNotice[],
): ServiceInterruption[] {
  return notices
    .filter(it => concerns(it, service))
    .flatMap(it => asInterruption(it) ?? []);
}

function asInterruption({
  id,
  title,
  kind,
  startsAt,
  endsAt,
  startedAt,
  endedAt,
  facts: { exclusions },
}: StoredNotice): ServiceInterruption | undefined {
  return kind === 'plannedDowntime' || kind === 'unplannedInterruption'
    ? { id, title, kind, startsAt, endsAt, startedAt, endedAt, exclusions }
    : undefined;
}
