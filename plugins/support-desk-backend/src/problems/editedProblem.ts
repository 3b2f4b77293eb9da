import type {
  CompiledModel,
  EditProblem,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { MalformedRequestError } from '../http';
import { InvalidAnswersError } from '../tickets/errors';
import type { ProblemFacts } from './types';

/**
 * A problem after an edit. A work-around makes an open problem a known error, and taking it away makes it open again.
 *
 * @throws InvalidAnswersError for a known error without a work-around
 */
export function editedProblem(
  problem: ProblemFacts,
  edit: EditProblem,
  model: CompiledModel,
): ProblemFacts {
  const { id, key, version, modelRef, createdBy, createdAt, updatedAt } =
    problem;
  const workaround = chosen(edit.workaround, problem.workaround) || undefined;
  const status = edit.status ?? statusFor(problem.status, workaround);
  if (status === 'knownError' && !workaround) {
    throw new InvalidAnswersError([
      {
        field: 'status',
        message: 'a known error needs a work-around',
        allowed: ['open', 'resolved'],
      },
    ]);
  }
  return {
    id,
    key,
    version,
    modelRef,
    createdBy,
    createdAt,
    updatedAt,
    title: edit.title ?? problem.title,
    description: edit.description ?? problem.description,
    module:
      edit.module === undefined
        ? problem.module
        : moduleOf(edit.module ?? undefined, model),
    workaround,
    cause: chosen(edit.cause, problem.cause) || undefined,
    status,
  };
}

/**
 * The service that a request names by its id or its entity.
 *
 * @throws MalformedRequestError that names the possible ones
 */
export function moduleOf(
  module: string | undefined,
  { services, title }: CompiledModel,
): string | undefined {
  if (module === undefined) return undefined;
  const found = Object.values(services).find(
    it => it.id === module || it.entity === module,
  );
  if (found) return found.id;
  throw new MalformedRequestError([
    {
      field: 'module',
      message: `'${module}' is not a service of ${title}`,
      allowed: Object.keys(services),
    },
  ]);
}

/** Null takes a text away; left out, it stays. */
function chosen(
  edit: string | null | undefined,
  before: string | undefined,
): string | undefined {
  return edit === undefined ? before : edit ?? undefined;
}

function statusFor(
  before: ProblemFacts['status'],
  workaround: string | undefined,
): ProblemFacts['status'] {
  if (before === 'resolved') return before;
  return workaround ? 'knownError' : 'open';
}
