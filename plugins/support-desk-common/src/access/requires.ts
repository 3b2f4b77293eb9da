import type { Condition } from '../model';
import { lastContractDay } from './directory';
import { calendarOf } from './openings';
import { hasRole, nowHeldBy, type RoleContext } from './roles';
import { localDate } from './transitions';

/** What only a person can say of themself. @public */
export const askedKinds = [
  'situation',
  'registration',
  'training',
  'tried',
] as const;
/** @public */
export type AskedKind = (typeof askedKinds)[number];

/** Answers to what was asked, by kind. @public */
export type Confirmed = Partial<Record<AskedKind, boolean>>;

/** Why a condition does not hold, and what the model says to do instead, by ids. @public */
export interface AccessRefusal {
  code:
    | 'STOP'
    | 'ROLE_REQUIRED'
    | 'CONTRACT_REQUIRED'
    | 'OUTSIDE_HOURS'
    | 'IN_BUSINESS_HOURS'
    | `${Uppercase<AskedKind>}_REQUIRED`;
  message: string;
  text?: string;
  /** Path of the condition in the model. */
  rule: string;
  /** Roles or parties to ask. */
  ask: string[];
  /** Contacts to go to. */
  redirect: string[];
}

/** How conditions are checked. @public */
export interface CheckOptions {
  /** What the conditions guard, as people know it. */
  subject: string;
  /** The answers given; without them nothing is asked. What is not in them counts as a no. */
  confirmed?: Confirmed;
}

type Failure = Pick<AccessRefusal, 'code' | 'message'>;
type Check = (
  condition: Condition,
  context: RoleContext,
  options: CheckOptions,
) => Failure | undefined;

/** A contract of the caller's organisation on the local day; unknown where no group of the caller has a date for it. @public */
export function contractState(
  { directory, caller, model, now }: RoleContext,
  contract: string,
): 'active' | 'ended' | 'unknown' {
  const lastDays = caller.memberships.flatMap(
    ref => (directory[ref] && lastContractDay(directory[ref], contract)) ?? [],
  );
  if (lastDays.length === 0) return 'unknown';
  const today = localDate(model, now);
  return lastDays.some(day => today <= day) ? 'active' : 'ended';
}

const role: Check = ({ role: roles }, context, { subject }) => {
  if (!roles || roles.some(id => hasRole(context, id))) return undefined;
  const { model } = context;
  const titles = namedInstead(roles, context).map(
    id => (model.roles[id] ?? model.parties[id])?.title ?? id,
  );
  return {
    code: 'ROLE_REQUIRED',
    message: `${subject} is only for ${titles.join(' or ')}.`,
  };
};

const contract: Check = ({ contract: kind }, context, { subject }) =>
  kind && contractState(context, kind) === 'ended'
    ? {
        code: 'CONTRACT_REQUIRED',
        message: `${subject} needs an active contract (${kind}); that of your organisation has ended.`,
      }
    : undefined;

const during: Check = ({ during: id }, { model, now }, { subject }) =>
  id && !calendarOf(model, id).isOpen(now)
    ? {
        code: 'OUTSIDE_HOURS',
        message: `${subject} is open only during ${model.calendars[id].title}.`,
      }
    : undefined;

const outside: Check = ({ outside: id }, { model, now }, { subject }) =>
  id && calendarOf(model, id).isOpen(now)
    ? {
        code: 'IN_BUSINESS_HOURS',
        message: `${subject} is open only outside ${model.calendars[id].title}.`,
      }
    : undefined;

const ASKED_FOR: Record<
  AskedKind,
  (value: string, context: RoleContext) => string
> = {
  situation: value => `is only for this case: ${value}`,
  registration: value => `needs a registration: ${value}.`,
  training: value => `needs a training: ${value}.`,
  tried: (level, { model }) =>
    `comes after ${model.levels[level].title}: try its steps first.`,
};

const asked =
  (kind: AskedKind): Check =>
  (condition, context, { subject, confirmed }) => {
    const value = condition[kind];
    if (!value || !confirmed || confirmed[kind]) return undefined;
    return {
      code: `${kind.toUpperCase() as Uppercase<AskedKind>}_REQUIRED`,
      message: `${subject} ${ASKED_FOR[kind](
        value,
        context,
      )} Confirm it with confirmed.${kind}: true.`,
    };
  };

const CHECKS: Check[] = [
  role,
  contract,
  during,
  outside,
  ...askedKinds.map(asked),
];

/**
 * Checks a `requires`, in order, and answers the first condition that does not hold.
 *
 * Checked are role, contract and hours. What is asked is only checked against answers. What is recorded (`permission`, `phoneCall`)
 * and `inactive`, which is a remark only, never refuse.
 *
 * @public
 */
export function checkRequires(
  conditions: Condition[],
  context: RoleContext,
  options: CheckOptions,
): AccessRefusal | undefined {
  for (const condition of conditions) {
    for (const check of CHECKS) {
      const failure = check(condition, context, options);
      if (failure) return refusal(condition, context, failure);
    }
  }
  return undefined;
}

function refusal(
  condition: Condition,
  context: RoleContext,
  failure: Failure,
): AccessRefusal {
  const { text, ask = [], redirect = [] } = condition.otherwise ?? {};
  const asksNobody = ask.length + redirect.length === 0;
  const whom =
    asksNobody && failure.code === 'ROLE_REQUIRED' ? condition.role ?? [] : ask;
  return {
    ...failure,
    ...(text && { text }),
    rule: condition.path,
    ask: namedInstead(whom, context),
    redirect,
  };
}

/** Roles and parties as they are called after what has passed on: nobody is sent to those who have handed over (H2). */
function namedInstead(ids: string[], context: RoleContext): string[] {
  return [...new Set(ids.map(id => nowHeldBy(context, id)))];
}
