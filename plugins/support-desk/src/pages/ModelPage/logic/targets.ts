import type {
  CompiledPriorityScale,
  CompiledTarget,
  Measure,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** The calendar whose hours move a promise: none where it counts all time, or is no time. */
export const countsIn = ({ promise, calendar }: CompiledTarget) =>
  promise.kind === 'business' || promise.kind === 'onBusinessDays'
    ? calendar
    : undefined;

/** All promises of a scale. */
export const targetsOf = (scale: CompiledPriorityScale): CompiledTarget[] =>
  Object.values(scale.values).flatMap(priority => priority.targets);

/** What the priorities of a scale promise, each measure once, in the order in which they are first named. */
export const measuresOf = (scale: CompiledPriorityScale): Measure[] => [
  ...new Set(targetsOf(scale).map(target => target.measure)),
];
