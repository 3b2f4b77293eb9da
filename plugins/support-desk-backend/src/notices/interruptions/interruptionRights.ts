import { ConflictError } from '@backstage/errors';
import type {
  AccessRefusal,
  NoticeAction,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { NoticeSight, SeenNotice } from '../NoticeSight';
import type { StoredNotice } from '../NoticeStore';
import { isInterruption } from '../noticeType';
import {
  procedureOfNotice,
  responsibleIn,
  type InterruptionProcedure,
} from './interruptionProcedure';

/** What can be done about an interruption. */
export type InterruptionAction = Extract<
  NoticeAction,
  | 'severity'
  | 'recovery'
  | 'decision'
  | 'exclusions'
  | 'review'
  | 'report'
  | 'tickets'
  | 'answer'
>;

interface Rule {
  /** Whether it can be done as the notice stands, whoever does it. */
  isPossible(notice: StoredNotice, procedure: InterruptionProcedure): boolean;
  /** Roles and parties whose it is; others who may do it are those that {@link mayDo} knows. */
  roles(procedure: InterruptionProcedure): string[];
  /** Only those roles, not even those who post. */
  isTheirsAlone?: boolean;
  /** Also everybody who works on tickets of the model. */
  isForTeam?: boolean;
}

const isUnderWay = ({ state }: StoredNotice) =>
  state === 'open' || state === 'resumptionDue';
const hasBegun = (notice: StoredNotice) =>
  isUnderWay(notice) || notice.state === 'closed';
const isKnown = ({ state }: StoredNotice) =>
  state !== 'draft' && state !== 'cancelled';

const RULES: Record<InterruptionAction, Rule> = {
  severity: {
    isPossible: (notice, { severity }) =>
      isUnderWay(notice) &&
      (notice.kind === 'unplannedInterruption' || severity !== undefined),
    roles: ({ severity }) => severity?.responsible ?? [],
  },
  recovery: {
    isPossible: (notice, { options }) =>
      isUnderWay(notice) && options.length > 0,
    roles: responsibleIn,
  },
  decision: {
    isPossible: notice => isUnderWay(notice) || notice.state === 'scheduled',
    roles: responsibleIn,
  },
  exclusions: { isPossible: hasBegun, roles: () => [] },
  review: {
    isPossible: notice => hasBegun(notice) && notice.endedAt !== undefined,
    roles: responsibleIn,
  },
  report: {
    isPossible: (notice, { reports }) => hasBegun(notice) && reports.length > 0,
    roles: ({ reports }) => reports.flatMap(it => it.responsible),
    isTheirsAlone: true,
  },
  tickets: { isPossible: isKnown, roles: responsibleIn, isForTeam: true },
  answer: { isPossible: isKnown, roles: responsibleIn, isForTeam: true },
};

/** Whether something can be done about a notice as it stands. */
export function isPossible(
  action: InterruptionAction,
  seen: SeenNotice,
): boolean {
  const { notice } = seen;
  return (
    isInterruption(notice) &&
    RULES[action].isPossible(notice, procedureOfNotice(seen))
  );
}

/** Whether something is the caller's to do: of those who post and of the owner of the model mostly, and of those whom the model names. */
export function mayDo(action: InterruptionAction, seen: SeenNotice): boolean {
  const { isTheirsAlone, isForTeam } = RULES[action];
  const { standing, mayPost } = seen;
  const { access, isOwner, isTeam } = standing;
  return (
    rolesFor(action, seen).some(it => access.roles.has(it)) ||
    (!isTheirsAlone && (mayPost || isOwner)) ||
    Boolean(isForTeam && isTeam)
  );
}

/** Whose it is to do, in the words of an error. */
export function refusalOf(
  action: InterruptionAction,
  seen: SeenNotice,
): AccessRefusal {
  const { type, standing } = seen;
  const { model } = standing.registered;
  const posting = type.requires.flatMap(it => it.role ?? []);
  const { isTheirsAlone } = RULES[action];
  const roles = [
    ...new Set([...rolesFor(action, seen), ...(isTheirsAlone ? [] : posting)]),
  ];
  const titles = roles.map(
    it => (model.roles[it] ?? model.parties[it])?.title ?? it,
  );
  const whose = titles.join(' or ') || `those who work in ${model.title}`;
  return {
    code: 'ROLE_REQUIRED',
    message: `${action}: is only for ${whose}`,
    rule: procedureOfNotice(seen).procedure?.path ?? type.path,
    ask: roles,
    redirect: [],
  };
}

/**
 * @throws RefusedError for what is not the caller's to do, naming whose it is
 * @throws ConflictError for what is not possible as the notice stands
 */
export async function assertAllowed(
  action: InterruptionAction,
  seen: SeenNotice,
  sight: Pick<NoticeSight, 'refuse'>,
): Promise<void> {
  const { notice, standing } = seen;
  if (!mayDo(action, seen))
    await sight.refuse(refusalOf(action, seen), standing);
  if (isPossible(action, seen)) return;
  const possible = interruptionActions(seen);
  throw new ConflictError(
    `${action}: is not possible, for '${notice.title}' is ${
      isInterruption(notice) ? notice.state : 'no interruption of service'
    }; possible now: ${possible.join(', ') || 'none'}`,
  );
}

/** Everything that the caller may do about an interruption now. */
export function interruptionActions(seen: SeenNotice): InterruptionAction[] {
  const all = Object.keys(RULES) as InterruptionAction[];
  return all.filter(it => isPossible(it, seen) && mayDo(it, seen));
}

function rolesFor(action: InterruptionAction, seen: SeenNotice): string[] {
  return RULES[action].roles(procedureOfNotice(seen));
}
