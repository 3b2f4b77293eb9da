import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  FINISHED_STATUSES,
  ticketStatusSchema,
  type Caller,
  type CompiledModel,
  type FieldProblem,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { TicketCondition } from '@supportdesk/backstage-plugin-support-desk-node';
import { MalformedRequestError } from '../http';
import { levelsByHeight } from './levelsByHeight';
import type { TicketListRequest } from './TicketService';
import type { DueFilter, TicketFilter } from './TicketStore';

export type Scope = TicketListRequest['scope'];

const OPEN = ticketStatusSchema.options.filter(
  status => !FINISHED_STATUSES.some(it => it === status),
);
const DUE: DueFilter[] = ['overdue', 'atRisk', 'running', 'paused', 'none'];

/** The tickets of a scope: logged by or for the caller or said to be the same problem, with a team of the caller, or all. */
export function scopeCondition(
  scope: Scope,
  caller: Caller,
): PermissionCriteria<TicketCondition>[] {
  if (scope === 'mine') {
    const values = [caller.user];
    return [
      {
        anyOf: [
          { property: 'reporter', values },
          { property: 'onBehalfOf', values },
          { property: 'affected', values },
        ],
      },
    ];
  }
  return scope === 'team'
    ? [{ property: 'team', values: caller.memberships }]
    : [];
}

/**
 * What a list request asks for, its scope left aside.
 *
 * @throws MalformedRequestError that names each parameter that is wrong
 */
export function parseFilter(
  request: TicketListRequest,
  models: CompiledModel[],
  now: Date,
): TicketFilter {
  const problems: FieldProblem[] = [];
  const oneOf = <T extends string>(
    field: 'status' | 'due',
    allowed: readonly T[],
  ): T[] | undefined => {
    const values = listOf(request[field]);
    const wrong = values?.find(it => !allowed.includes(it as T));
    if (wrong !== undefined) {
      problems.push({
        field: `query.${field}`,
        message: `'${wrong}' is not a ${
          field === 'due' ? 'state of the next due time' : 'status'
        }`,
        allowed: [...allowed],
      });
    }
    return values as T[] | undefined;
  };

  const statuses = oneOf('status', ['open', ...ticketStatusSchema.options]);
  const due = oneOf('due', DUE);
  if (problems.length > 0) throw new MalformedRequestError(problems);

  const { entity, q, model } = request;
  return {
    conditions: [],
    models: listOf(model)?.map(modelRef),
    entity: entity
      ? { ref: entity, models: modelsOf(entity, models) }
      : undefined,
    statuses: statuses?.flatMap(it => (it === 'open' ? OPEN : [it])),
    levels: listOf(request.level),
    priorities: listOf(request.priority),
    requestTypes: listOf(request.requestType),
    assignees: listOf(request.assignee),
    reporters: listOf(request.reporter),
    callers: listOf(request.caller),
    categories: listOf(request.category),
    createdFrom: dateOf(request.createdFrom),
    createdTo: dateOf(request.createdTo),
    reached: reachedLevel(request, models),
    missed: missedTargets(request),
    due,
    text: q?.trim() || undefined,
    now,
  };
}

/** `default/payroll` is short for `supportmodel:default/payroll`. */
export function modelRef(name: string): string {
  return (name.includes(':') ? name : `supportmodel:${name}`).toLowerCase();
}

/** Tickets whose highest level it is, in the order of the one model that is asked for. */
function reachedLevel(
  { reached, model }: TicketListRequest,
  models: CompiledModel[],
): TicketFilter['reached'] {
  if (!reached) return undefined;
  const asked = models.find(it => it.ref === modelRef(model ?? ''));
  const levels = asked ? levelsByHeight(asked) : [];
  const place = levels.indexOf(reached);
  return {
    levels: [reached],
    notLevels: place < 0 ? [] : levels.slice(place + 1),
  };
}

function missedTargets({
  missed,
  missedFrom,
  missedTo,
}: TicketListRequest): TicketFilter['missed'] {
  const measures = listOf(missed);
  return (
    measures && { measures, from: dateOf(missedFrom), to: dateOf(missedTo) }
  );
}

function dateOf(instant: string | undefined): Date | undefined {
  return instant === undefined ? undefined : new Date(instant);
}

/** The models that support an entity as a whole: a ticket about any of their modules concerns it. */
function modelsOf(entity: string, models: CompiledModel[]): string[] {
  return models
    .filter(model =>
      Object.values(model.services).some(
        service =>
          service.entity === entity &&
          (service.kind === 'system' || service.kind === 'product'),
      ),
    )
    .map(model => model.ref);
}

function listOf(value: string | undefined): string[] | undefined {
  const values = value
    ?.split(',')
    .map(it => it.trim())
    .filter(Boolean);
  return values?.length ? values : undefined;
}
