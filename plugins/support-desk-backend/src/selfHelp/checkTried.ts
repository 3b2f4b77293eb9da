import type {
  CompiledModel,
  CompiledRequestType,
  FieldProblem,
  ModelAccess,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { TicketModels } from '../tickets/TicketModels';
import type { TicketCaller, TicketRequest } from '../tickets/TicketService';
import type { QuestionLookup } from './QuestionLookup';
import { selfHelpOf, type SelfHelpSequence } from './selfHelpOf';
import { stepRefusal } from './stepRefusal';
import type { StoredTried } from './StoredTried';

/** What a request says about what was tried before it. */
export type TriedRequest = Pick<TicketRequest, 'selfHelp'>;

/** What the check looks things up in. */
export interface TriedChecks {
  type: CompiledRequestType;
  access: ModelAccess;
  caller: TicketCaller;
  models: Pick<TicketModels, 'isUser'>;
  questions: QuestionLookup;
}

/**
 * Checks what was tried before a request.
 *
 * @returns `malformed`: steps that are none of the sequence or not for the caller, people who are no users, a question that there is not;
 * `unfit`: the model requires a step, and none was ticked (S1-18)
 */
export async function checkTried(
  { selfHelp }: TriedRequest,
  checks: TriedChecks,
): Promise<{ malformed: FieldProblem[]; unfit: FieldProblem[] }> {
  const sequence = sequenceOf(checks);
  const steps = selfHelp?.steps ?? [];
  return {
    malformed: [
      ...checkSteps(steps, sequence, checks),
      ...(await checkPeople(selfHelp?.superUsers ?? [], checks)),
      ...(await checkQuestion(selfHelp?.question, checks)),
    ],
    unfit:
      sequence?.mode === 'require' && steps.length === 0
        ? [
            {
              field: 'selfHelp.steps',
              message: `${checks.type.title} comes after ${sequence.procedure.title}: tick at least one step that was tried`,
              allowed: openSteps(sequence, checks.access),
            },
          ]
        : [],
  };
}

/** What is kept of it; undefined where the request says nothing. */
export function triedOf(
  { selfHelp }: TriedRequest,
  checks: Pick<TriedChecks, 'type' | 'access'>,
): StoredTried | undefined {
  if (!selfHelp) return undefined;
  const { articles, question } = selfHelp;
  const sequence = sequenceOf(checks);
  const steps = (sequence?.steps ?? [])
    .filter(it => selfHelp.steps.includes(it.id))
    .map(({ id, text }) => ({ id, text }));
  const superUsers = selfHelp.superUsers.map(it => ({
    ...it,
    user: it.user.toLocaleLowerCase('en-US'),
  }));
  const isAsked = sequence !== undefined && sequence.mode !== 'advise';
  const isNothing = [steps, articles, superUsers].every(it => !it.length);
  return {
    steps,
    articles,
    superUsers,
    ...(question && { question }),
    nothing: isAsked && isNothing && !question,
  };
}

function sequenceOf({ type, access }: Pick<TriedChecks, 'type' | 'access'>) {
  const { model }: { model: CompiledModel } = access.context;
  return selfHelpOf(model, type.level ?? access.startLevel, type);
}

function openSteps({ steps }: SelfHelpSequence, access: ModelAccess): string[] {
  return steps.filter(it => !stepRefusal(it, access)).map(it => it.id);
}

function checkSteps(
  ticked: string[],
  sequence: SelfHelpSequence | undefined,
  { type, access }: TriedChecks,
): FieldProblem[] {
  const allowed = sequence ? openSteps(sequence, access) : [];
  return ticked.flatMap((step, index) =>
    allowed.includes(step)
      ? []
      : [
          {
            field: `selfHelp.steps[${index}]`,
            message: `'${step}' is not a step that you can try before ${type.title}`,
            allowed,
          },
        ],
  );
}

async function checkPeople(
  people: { user: string }[],
  { models, caller }: TriedChecks,
): Promise<FieldProblem[]> {
  const known = await Promise.all(
    people.map(({ user }) => models.isUser(user, caller)),
  );
  return people.flatMap(({ user }, index) =>
    known[index]
      ? []
      : [
          {
            field: `selfHelp.superUsers[${index}].user`,
            message: `'${user}' is not a user of the catalog`,
          },
        ],
  );
}

async function checkQuestion(
  question: string | undefined,
  { questions, access }: TriedChecks,
): Promise<FieldProblem[]> {
  const { ref, title } = access.context.model;
  if (!question || (await questions.isAsked(question, ref))) return [];
  return [
    {
      field: 'selfHelp.question',
      message: `'${question}' is not a question to the super users of ${title}`,
    },
  ];
}
