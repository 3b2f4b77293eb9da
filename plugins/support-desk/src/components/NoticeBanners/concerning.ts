import type {
  CompiledModel,
  NoticeSummary,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { isInterruption, standingOf } from '../Notices';

/** Of a notice that still is to come, or that service waits for. */
const AHEAD = ['down', 'planned', 'scheduled'];

/**
 * The interruptions that whoever asks about a service should know: open or coming, of the service, of what it depends on, or of nothing
 * in particular. Those that are open come first.
 *
 * @param service - id or entity; absent, or the system itself: any of the model
 */
export function concerning(
  notices: NoticeSummary[],
  { services }: Pick<CompiledModel, 'services'>,
  service?: string,
): NoticeSummary[] {
  const asked = Object.values(services).find(it =>
    [it.id, it.entity].includes(service),
  );
  const isAny = !service || asked?.kind === 'system';
  const names = [service, asked?.id, asked?.entity].filter(Boolean);
  return notices
    .filter(
      it =>
        isInterruption(it) &&
        AHEAD.includes(standingOf(it)) &&
        (isAny ||
          it.services.length === 0 ||
          it.services.some(
            ({ id, entity }) => names.includes(id) || names.includes(entity),
          )),
    )
    .sort(
      (a, b) => AHEAD.indexOf(standingOf(a)) - AHEAD.indexOf(standingOf(b)),
    );
}
