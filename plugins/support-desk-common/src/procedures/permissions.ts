import type {
  CompiledChannel,
  CompiledContact,
  CompiledModel,
  CompiledStep,
} from '../model';
import { titleOf } from './stepWords';
import type { PlannedChecklist, ProcedureEvent } from './types';

/**
 * The permission that a step lacks, in words (S2-50). Asking for it takes none. A step takes one if it turns to a contact all of whose
 * channels do, or if its procedure is about a channel that does, which its title then names.
 */
export function missingPermission(
  step: CompiledStep,
  checklist: Pick<PlannedChecklist, 'title'>,
  model: CompiledModel,
  events: ProcedureEvent[],
): string | undefined {
  if (/\bask for permission\b/i.test(step.text)) return undefined;
  for (const contact of Object.values(model.contacts)) {
    const channel = channelOf(contact, step, checklist);
    const sides = channel ? sidesOf(channel) : [];
    const missing = sides.filter(
      side =>
        !events.some(
          ({ type, data }) =>
            type === 'permissionGiven' &&
            data.for === contact.id &&
            data.side === side,
        ),
    );
    if (missing.length > 0) {
      const who = missing.map(it =>
        it === 'requester' ? 'the requester' : titleOf(model, it),
      );
      return `${contact.title}: permission of ${who.join(' and ')} is missing`;
    }
  }
  return undefined;
}

function channelOf(
  { id, channels }: CompiledContact,
  step: CompiledStep,
  { title }: Pick<PlannedChecklist, 'title'>,
): CompiledChannel | undefined {
  const asking = Object.values(channels).filter(it => sidesOf(it).length > 0);
  const only = asking.length === Object.keys(channels).length;
  if (step.contact === id && only) return asking[0];
  const words = title.toLocaleLowerCase('en');
  return asking.find(it => words.includes(it.value.toLocaleLowerCase('en')));
}

function sidesOf({ requires }: CompiledChannel): string[] {
  return requires.flatMap(it => it.permission ?? []);
}
