import type {
  CompiledModel,
  DueTarget,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { FrozenTarget } from '../tickets/TicketSnapshot';

/** What was promised, with the calendar that counts it: what a later change of the model does not touch. */
export function freezeTarget(
  model: CompiledModel,
  { target, preview }: DueTarget,
): FrozenTarget {
  const { calendar: id } = target;
  return {
    target,
    ...(id && { calendar: { id, definition: model.calendars[id].definition } }),
    timeZone: preview.timeZone ?? 'UTC',
    responsible: preview.responsible,
    confirm: preview.confirm,
  };
}
