import { NotFoundError } from '@backstage/errors';
import type { RouteResult } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ModelService } from '../models';
import type { RoutingService } from '../routing';
import type { TicketCaller } from '../tickets/TicketService';
import { READS, type SupportActions } from './SupportActions';

/** An assistant reads no more. */
const MAX_ANSWERS = 5;

interface HelpOptions {
  models: ModelService;
  routing: RoutingService;
}

/** "Who do I ask?", and what can be asked for. */
export function addHelpActions(actions: SupportActions, options: HelpOptions) {
  const { models } = options;
  actions.add({
    name: 'find-help',
    title: 'Find help',
    description:
      'Finds out who helps with what somebody needs: what to try first, whom to contact and how, whether they are open now, and the request type of a ticket for it. Names of request types are those of log-ticket.',
    attributes: READS,
    schema: {
      input: z =>
        z.object({
          text: z
            .string()
            .min(1)
            .max(1000)
            .describe('What is needed, in plain words.'),
          model: z
            .string()
            .optional()
            .describe(
              'A support model, namespace/name. Without it all that the caller may see are asked.',
            ),
        }),
      output: z => {
        const named = z.object({ id: z.string(), title: z.string() });
        const contact = z.object({
          title: z.string(),
          opening: z.string().describe('always, open, closed or notStated'),
          opensAt: z.string().optional(),
          channels: z.array(z.object({ title: z.string(), value: z.string() })),
        });
        return z.object({
          answers: z.array(
            z.object({
              model: z.string(),
              takenAs: z.string().optional(),
              tryFirst: z.array(z.string()).describe('Steps of self-help.'),
              text: z.string().optional(),
              level: z.string().optional(),
              requestType: named.optional(),
              contacts: z.array(contact),
              stop: z
                .string()
                .optional()
                .describe('Why this is the wrong place, and where to go.'),
            }),
          ),
        });
      },
    },
    act: async ({ text, model }, caller) => ({
      answers: (await findHelp({ text, model }, caller, options)).flatMap(
        (it): Answer[] =>
          it.result.stop ? [describeStop(it, it.result.stop)] : describe(it),
      ),
    }),
  });

  actions.add({
    name: 'list-request-types',
    title: 'List request types',
    description:
      'The support models that the caller sees, or with a model its request types: what each asks for, and whether the caller may raise it.',
    attributes: READS,
    schema: {
      input: z => z.object({ model: z.string().optional() }),
      output: z =>
        z.object({
          models: z
            .array(z.object({ model: z.string(), title: z.string() }))
            .optional(),
          requestTypes: z
            .array(
              z.object({
                id: z.string(),
                title: z.string(),
                kind: z.string(),
                mayRaise: z.boolean(),
                why: z
                  .string()
                  .optional()
                  .describe('Why it may not be raised.'),
                fields: z.array(
                  z.object({
                    id: z.string(),
                    title: z.string(),
                    input: z.string(),
                    required: z.boolean(),
                    options: z.array(z.string()),
                  }),
                ),
              }),
            )
            .optional(),
        }),
    },
    act: async ({ model }, { credentials }) => {
      if (!model) {
        const { items } = await models.listModels({ credentials });
        return {
          models: items.map(({ ref, title }) => ({ model: ref, title })),
        };
      }
      const detail = await models.getModel(model, { credentials });
      return {
        requestTypes: Object.values(detail.model.requestTypes).map(type => {
          const refusal = detail.requestTypes[type.id]?.refusal;
          return {
            id: type.id,
            title: type.title,
            kind: type.kind,
            mayRaise: !refusal,
            ...(refusal && { why: refusal.message }),
            fields: Object.values(type.fields)
              .filter(it => it.filledBy === 'requester' && it.input !== 'info')
              .map(it => ({
                id: it.id,
                title: it.title,
                input: it.input,
                required: it.requiredAt === 'submit',
                options: it.options,
              })),
          };
        }),
      };
    },
  });
}

type Answer = ReturnType<typeof describe>[number] & { stop?: string };

interface Answered {
  model: string;
  result: RouteResult;
}

/** What one model answers, or those answer that know what it is about; where none does, what they answer to anything. */
async function findHelp(
  { text, model }: { text: string; model?: string },
  { credentials }: TicketCaller,
  { models, routing }: HelpOptions,
): Promise<Answered[]> {
  const ask = async (ref: string): Promise<Answered> => ({
    model: ref,
    result: await routing.route(ref, { text }, { credentials }),
  });
  if (model) return [await ask(model)];
  const { items } = await models.listModels({ credentials });
  if (items.length === 0) {
    throw new NotFoundError('There is no support model that you may see');
  }
  const answers = await Promise.all(items.map(it => ask(it.ref)));
  const fitting = answers.filter(
    ({ result }) => result.takenAs && result.takenAs.kind !== 'fallback',
  );
  const mine = new Set(items.filter(it => it.mine).map(it => it.ref));
  return (fitting.length > 0 ? fitting : answers)
    .sort((a, b) => Number(mine.has(b.model)) - Number(mine.has(a.model)))
    .slice(0, MAX_ANSWERS);
}

function common({ model, result }: Answered) {
  return {
    model,
    ...(result.takenAs && { takenAs: result.takenAs.title }),
    tryFirst: result.selfHelp?.steps.map(it => it.text) ?? [],
  };
}

function describeStop(
  answered: Answered,
  { text, message, redirectTo = [] }: NonNullable<RouteResult['stop']>,
) {
  const to = redirectTo.map(it => it.title).join(', ');
  const why = text ?? message;
  return {
    ...common(answered),
    contacts: [],
    stop: to ? `${why} Go to: ${to}` : why,
  };
}

function describe(answered: Answered) {
  return answered.result.answers.map(it => ({
    ...common(answered),
    ...(it.text && { text: it.text }),
    ...(it.level && { level: it.level.title }),
    ...(it.requestType && { requestType: it.requestType }),
    contacts: it.contacts.map(({ title, opening, channels }) => ({
      title,
      opening: opening.state,
      ...(opening.opensAt && { opensAt: opening.opensAt }),
      channels: channels.map(({ title: kind, value }) => ({
        title: kind,
        value,
      })),
    })),
  }));
}
