import { closingOf } from '../../../clocks/closingOf';
import { restartClocks } from '../../../clocks/restartClocks';
import { setDue } from '../../../clocks/setDue';
import { startInstants } from '../../startInstants';
import type { ActionRules } from '../TransitionService';
import type { WorkContext } from '../WorkContext';
import { malformed, modelOf, prioritiesOf } from './modelWords';
import { typeInModel } from './prioritise';
import { describeChanges, targetsOf } from './targets';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Due times that people agree on, and starts that were noted wrongly. */
export const dueTimeRules = {
  /** A date that was agreed, or a due time set by hand, stays put from then on (S2-45). */
  promise: ({ ticket, caller, now }, { clock: id, dueAt, reason }) => {
    const { snapshot, clocks } = ticket;
    const frozen = snapshot.targets[id];
    // Without a target the clock is unknown, which the next call says.
    const due =
      DATE.test(dueAt) && frozen ? closingOf(dueAt, frozen) : new Date(dueAt);
    const changed = setDue(snapshot, clocks, id, {
      dueAt: due,
      by: caller.user,
      at: now,
    });
    const before = clocks.find(it => it.id === id);
    return {
      ticket: { ...ticket, clocks: changed },
      events: [
        {
          type: 'promised',
          data: {
            reason,
            clock: id,
            measure: frozen.target.measure,
            title: frozen.target.title,
            oldDueAt: before?.dueAt?.toISOString() ?? null,
            newDueAt: due.toISOString(),
          },
        },
      ],
    };
  },

  /** The clocks that start at the earlier of discovery and notification start anew from what is known now (C10). */
  correctTimes: (context, transition) => {
    const { ticket, now } = context;
    const times = {
      discoveredAt: corrected(context, 'discoveredAt', transition.discoveredAt),
      notifiedAt: corrected(context, 'notifiedAt', transition.notifiedAt),
    };
    if (
      transition.discoveredAt === undefined &&
      transition.notifiedAt === undefined
    ) {
      throw malformed('discoveredAt', 'or notifiedAt has to be said');
    }
    const type = typeInModel(context, 'correctTimes');
    const model = modelOf(context);
    const after = { ...ticket, ...times };
    const instants = startInstants(after);
    const { clocks, targets, changes } = restartClocks(
      ticket.snapshot,
      ticket.clocks,
      {
        before: startInstants(ticket),
        instants,
        model,
        due: targetsOf(
          context,
          {
            type,
            level: ticket.level,
            priority: prioritiesOf(model, type)[ticket.priority ?? ''],
          },
          instants,
        ),
        at: now,
      },
    );
    return {
      ticket: { ...after, clocks, snapshot: { ...ticket.snapshot, targets } },
      events: [
        {
          type: 'timesCorrected',
          data: {
            reason: transition.reason,
            from: describeTimes(ticket),
            to: describeTimes(times),
            clocks: describeChanges(changes),
          },
        },
      ],
    };
  },
} satisfies Pick<ActionRules, 'promise' | 'correctTimes'>;

type Time = 'discoveredAt' | 'notifiedAt';

function corrected(
  { ticket, now }: WorkContext,
  field: Time,
  said: string | null | undefined,
): Date | undefined {
  if (said === undefined) return ticket[field];
  if (said === null) return undefined;
  const at = new Date(said);
  if (at <= now) return at;
  throw malformed(
    field,
    `must not lie in the future, after ${now.toISOString()}`,
  );
}

function describeTimes({
  discoveredAt,
  notifiedAt,
}: Partial<Record<Time, Date>>) {
  return {
    discoveredAt: discoveredAt?.toISOString() ?? null,
    notifiedAt: notifiedAt?.toISOString() ?? null,
  };
}
