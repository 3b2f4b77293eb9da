import {
  statusOfModelStatus,
  type CompiledStatus,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredTicket } from '../../TicketStore';
import { waitingMessages } from '../messages/waiting';
import {
  moved,
  type ActionRules,
  type TransitionOf,
} from '../TransitionService';
import type { WorkContext } from '../WorkContext';
import {
  entryOf,
  levelOf,
  malformed,
  modelOf,
  waitsFor,
  withModelStatus,
} from './modelWords';
import type { RuleOptions } from './options';
import { enterWaiting, leaveWaiting } from './waitingState';

type WaitRules = Pick<ActionRules, 'wait' | 'resume' | 'setModelStatus'>;

/** A ticket waits, and goes on (S1-63 to S1-66, S2-27). */
export function waitRules({ models, raisedFor }: RuleOptions): WaitRules {
  const tell = async (waiting: StoredTicket, actor: string) =>
    waitingMessages(waiting, actor, (await raisedFor?.(waiting.id)) ?? []);
  return {
    wait: async (context, transition) => {
      const { caller, now, ticket } = context;
      const until = untilOf(context, transition);
      const team = transition.team?.toLocaleLowerCase('en-US');
      if (transition.for === 'team' && !team) {
        throw malformed('team', 'has to be said where a ticket waits for one');
      }
      if (team && !(await models.isGroup(team, caller))) {
        throw malformed('team', `'${team}' is not a group of the catalog`);
      }
      const status = pausingStatus(context, transition);
      const { for: whom, reason } = transition;
      const waiting = enterWaiting(
        leaveWaiting(ticket, levelOf(context), now),
        { for: whom, reason, until, team, status },
        modelOf(context),
        now,
      );
      return {
        ticket: waiting,
        events: [
          {
            type: 'waiting',
            data: {
              for: whom,
              reason,
              ...(until && { until: until.toISOString() }),
              ...(team && { team }),
              ...(status && { modelStatus: status.title }),
            },
          },
        ],
        messages: await tell(waiting, caller.user),
      };
    },

    resume: (context, { reason }) => {
      const { ticket, now } = context;
      const resumed = leaveWaiting(ticket, levelOf(context), now);
      const { modelStatus } = resumed.snapshot;
      return {
        ticket: { ...resumed, status: 'inProgress' },
        events: [
          {
            type: 'resumed',
            data: {
              ...(reason && { reason }),
              ...(modelStatus && { modelStatus: modelStatus.title }),
            },
          },
        ],
      };
    },

    /** What a model's status does to the clocks says what it is in the life of a ticket; one that stops them lets it wait too. */
    setModelStatus: async (context, { modelStatus, reason }) => {
      const { ticket, now, caller } = context;
      const level = levelOf(context);
      const status = entryOf(
        level?.statuses ?? {},
        modelStatus,
        'modelStatus',
        `a status of ${ticket.snapshot.level.title}`,
      );
      const left = leaveWaiting(ticket, level, now);
      const model = modelOf(context);
      const waits = status.clock !== 'runs';
      const after = waits
        ? enterWaiting(
            left,
            {
              for: waitsFor(status, model),
              reason: reason ?? status.setWhen ?? status.title,
              status,
            },
            model,
            now,
          )
        : withModelStatus(
            moved(left, 'setModelStatus', statusOfModelStatus(status.clock)),
            status,
          );
      return {
        ticket: after,
        events: [
          {
            type: 'modelStatusSet',
            data: {
              from: ticket.modelStatus ?? null,
              to: status.id,
              title: status.title,
              ...(reason && { reason }),
            },
          },
        ],
        messages: waits ? await tell(after, caller.user) : [],
      };
    },
  };
}

function untilOf(
  { now }: WorkContext,
  transition: TransitionOf<'wait'>,
): Date | undefined {
  if (!transition.until) {
    if (transition.for !== 'date') return undefined;
    throw malformed('until', 'has to be said where a ticket waits for a date');
  }
  const until = new Date(transition.until);
  if (until > now) return until;
  throw malformed(
    'until',
    `must lie in the future, after ${now.toISOString()}`,
  );
}

/** The status of the model that goes with waiting: the one that is named, else the one that waits for the same. */
function pausingStatus(
  context: WorkContext,
  { for: whom, modelStatus }: TransitionOf<'wait'>,
): CompiledStatus | undefined {
  const pausing = Object.fromEntries(
    Object.entries(levelOf(context)?.statuses ?? {}).filter(
      ([, it]) => it.clock === 'pauses',
    ),
  );
  if (modelStatus !== undefined) {
    return entryOf(
      pausing,
      modelStatus,
      'modelStatus',
      `a status of ${context.ticket.snapshot.level.title} in which the clocks stand`,
    );
  }
  return Object.values(pausing).find(
    status => waitsFor(status, modelOf(context)) === whom,
  );
}
