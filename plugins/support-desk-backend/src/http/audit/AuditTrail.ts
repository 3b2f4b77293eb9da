import type {
  AuditorService,
  AuditorServiceEvent,
} from '@backstage/backend-plugin-api';
import type { JsonObject } from '@backstage/types';
import type { Endpoint } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ErrorRequestHandler, Request, Response } from 'express';
import { exportPlanOf, isExport, writePlanOf } from './auditPlan';

const EVENT = Symbol('audit event');

type Audited = Response['locals'] & { [EVENT]?: AuditorServiceEvent };

/**
 * Writes into the portal's audit log who did what to which thing: ids only, never what somebody wrote. A write that cannot be written down
 * does not happen.
 */
export class AuditTrail {
  readonly #auditor: AuditorService;

  constructor(auditor: AuditorService) {
    this.#auditor = auditor;
  }

  /** Before a request is read, so that one that is malformed is written down too. */
  async begin(
    endpoint: Endpoint,
    request: Request,
    response: Response,
  ): Promise<void> {
    const asExport = isExport(endpoint, request);
    const plan = asExport ? exportPlanOf(endpoint) : writePlanOf(endpoint);
    if (!plan) return;
    const { eventId, severityLevel, isAnonymous } = plan;
    (response.locals as Audited)[EVENT] = await this.#auditor.createEvent({
      eventId,
      severityLevel,
      ...(!isAnonymous && { request: withoutQuery(request) }),
      meta: {
        operationId: endpoint.operationId,
        ...(!isAnonymous && hasKeys(request.params) && { ...named(request) }),
        ...(asExport && { mediaType: 'text/csv' }),
      },
    });
  }

  /** A request that fails, wherever. */
  readonly failed: ErrorRequestHandler = (error, _request, response, next) => {
    const event = take(response);
    if (!event) {
      next(error);
      return;
    }
    event.fail({ error: plain(error) }).then(
      () => next(error),
      () => next(error),
    );
  };
}

/** Says that what was begun is done. @param answer - of which the ids are kept */
export async function auditSuccess(
  response: Response,
  answer: unknown,
): Promise<void> {
  const made = idOf(answer);
  await take(response)?.success(made && { meta: made });
}

/** Once only: what was answered does not fail any more. */
function take(response: Response): AuditorServiceEvent | undefined {
  const locals = response.locals as Audited;
  const event = locals[EVENT];
  delete locals[EVENT];
  return event;
}

/** The address without what somebody searched for or named in it. */
function withoutQuery(request: Request): Request {
  const { originalUrl } = request;
  return Object.create(request, {
    originalUrl: { value: originalUrl.split('?')[0] },
  });
}

function hasKeys(value: object): boolean {
  return Object.keys(value).length > 0;
}

function named({ params }: Request) {
  return { params: { ...params } };
}

/** The kind of error, not its words: they may repeat what somebody wrote. */
function plain(error: unknown): Error {
  const { name = 'Error', code } = error as { name?: string; code?: unknown };
  const kept = new Error(typeof code === 'string' ? code : name);
  kept.name = name;
  kept.stack = undefined;
  return kept;
}

function idOf(answer: unknown): JsonObject | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { id, key, items } = answer as Record<string, unknown>;
  if (typeof id !== 'string') return manyOf(items);
  return { id, ...(typeof key === 'string' && { key }) };
}

/** What one call did to many things. Those that were refused are counted only: they are called as the caller called them. */
function manyOf(items: unknown): JsonObject | undefined {
  if (!Array.isArray(items)) return undefined;
  const changed = items
    .map(it => idOf(it?.changed))
    .filter(it => it !== undefined);
  const refused = items.filter(it => it?.error).length;
  return changed.length + refused > 0 ? { changed, refused } : undefined;
}
