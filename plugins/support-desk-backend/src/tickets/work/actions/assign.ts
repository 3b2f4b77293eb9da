import {
  hasRole,
  holdersOf,
  redactModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Whereabouts } from '../../../escalation/Whereabouts';
import { InvalidAnswersError } from '../../errors';
import { assignedMessages } from '../messages/assignment';
import type { ActionRules } from '../TransitionService';
import type { WorkContext } from '../WorkContext';
import { malformed, modelOf } from './modelWords';
import type { RuleOptions } from './options';
import { asSeenBy } from './people';

/** Gives a ticket to a person or to another team, which then decides anew who works on it (S1-60, S2-25). */
export function assignRules({
  models,
  whereabouts,
}: RuleOptions): Pick<ActionRules, 'assign'> {
  return {
    assign: async (context, transition) => {
      const { ticket, caller } = context;
      if (transition.assignee === undefined && transition.team === undefined) {
        throw malformed('assignee', 'or team has to be said');
      }
      const team = lowerCase(transition.team) ?? ticket.team;
      const left = team === ticket.team ? ticket.assignee : undefined;
      const assignee =
        transition.assignee === undefined
          ? left
          : lowerCase(transition.assignee);

      if (
        team &&
        team !== ticket.team &&
        !(await models.isGroup(team, caller))
      ) {
        throw malformed('team', `'${team}' is not a group of the catalog`);
      }
      if (assignee && assignee !== ticket.assignee) {
        if (!(await models.isUser(assignee, caller))) {
          throw malformed(
            'assignee',
            `'${assignee}' is not a user of the catalog`,
          );
        }
        assertFit(context, assignee);
        await assertThere(context, assignee, whereabouts);
      }

      const after = { ...ticket, team, assignee };
      return {
        ticket: after,
        events: [
          {
            type: 'assigned',
            data: {
              assignee: assignee ?? null,
              team: team ?? null,
              from: {
                assignee: ticket.assignee ?? null,
                team: ticket.team ?? null,
              },
            },
          },
        ],
        messages: assignedMessages(ticket, after, caller.user),
      };
    },
  };
}

/** @throws InvalidAnswersError, with those who are possible, where the category names roles and the assignee has none of them (S2-53) */
function assertFit(context: WorkContext, assignee: string) {
  const { access, ticket } = context;
  const { categories, roles, parties } = modelOf(context);
  const category = categories[ticket.category ?? ''];
  if (!category?.assignTo.length) return;
  const seen = asSeenBy(access.context, assignee);
  if (category.assignTo.some(role => hasRole(seen, role))) return;

  const titles = category.assignTo.map(
    id => (roles[id] ?? parties[id])?.title ?? id,
  );
  const people = category.assignTo.flatMap(id => holdersOf(access.context, id));
  throw new InvalidAnswersError([
    {
      field: 'assignee',
      message: `'${assignee}' is not ${titles.join(' or ')}, to whom ${
        category.title
      } is assigned`,
      allowed: [...new Set(people)],
    },
  ]);
}

/**
 * Whoever takes a ticket themself is there, whatever is on record.
 *
 * @throws InvalidAnswersError, with the deputy, where the assignee is away
 */
async function assertThere(
  { caller, access, now }: WorkContext,
  assignee: string,
  whereabouts: Whereabouts,
) {
  if (assignee === caller.user) return;
  const away = (await whereabouts.awayAt([assignee], now)).get(assignee);
  if (!away) return;
  const { until } = away;
  const { secrets } = redactModel(access);
  const deputy = secrets.includes(away.deputy ?? '') ? undefined : away.deputy;
  throw new InvalidAnswersError([
    {
      field: 'assignee',
      message: `'${assignee}' is away ${
        until ? `until ${until}` : 'until further notice'
      }; ${
        deputy ? `ask '${deputy}' instead` : 'nobody is named to ask instead'
      }`,
      allowed: deputy ? [deputy] : [],
    },
  ]);
}

/** References are compared in lower case. */
function lowerCase(ref: string | null | undefined): string | undefined {
  return ref?.toLocaleLowerCase('en-US');
}
