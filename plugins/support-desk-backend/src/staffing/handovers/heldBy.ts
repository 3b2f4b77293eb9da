import {
  holdsFrom,
  isPassing,
  type CompiledModel,
  type Directory,
  type Passing,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** A hand-over that holds, and from when on. */
export interface HeldPassing {
  passing: Passing;
  instant: Date;
}

/** The hand-overs that hold at an instant, in date order (H4); of one day in the order of the model. */
export function heldBy(model: CompiledModel, now: Date): HeldPassing[] {
  return Object.values(model.transitions)
    .filter(isPassing)
    .flatMap(passing => {
      const instant = holdsFrom(model, passing);
      return instant && instant <= now ? [{ passing, instant }] : [];
    })
    .sort((a, b) => a.instant.getTime() - b.instant.getTime());
}

/** Who is of what takes over: the members of a group, or a user. */
export function membersOf(ref: string, directory: Directory): string[] {
  return ref.startsWith('user:') ? [ref] : directory[ref]?.members ?? [];
}
