import { z } from 'zod';
import { requires } from './conditions';
import { entry, oneOrMany } from './entries';
import { measure, targets } from './targets';
import { id, text, who } from './words';

const stepShape = {
  id: id.describe('The identifier of the step.'),
  text: text.describe('What is done.'),
  when: text.describe('The case in which it is done.').optional(),
  after: oneOrMany(id)
    .describe('It is done only if one of these steps was done.')
    .optional(),
  requires: requires.describe('What it takes to do it.').optional(),
  optional: z
    .boolean()
    .describe('True for a step that may be left out.')
    .meta({ default: false })
    .optional(),
  responsible: oneOrMany(who)
    .describe("Who does it; the default is the procedure's.")
    .optional(),
  source: id.describe('The source of knowledge to look in.').optional(),
  ask: z
    .union([z.enum(['colleagues', 'otherGroups']), who, z.array(who).min(1)])
    .describe(
      "The people to ask: a role or party, 'colleagues' (of the own group) or 'otherGroups' (of the same type).",
    )
    .optional(),
  contact: id.describe('The contact to turn to.').optional(),
  form: id.describe('The form to fill in.').optional(),
  notice: id.describe('The notice to send.').optional(),
  category: id
    .describe('The category that the ticket is then given.')
    .optional(),
  level: id.describe('The level to go to.').optional(),
  procedure: id.describe('The procedure to go on with.').optional(),
  meets: oneOrMany(measure)
    .describe('The targets of the request that are met by doing it.')
    .optional(),
  targets: targets.describe('A promise for this step alone.').optional(),
  choose: z
    .enum(['one'])
    .describe('one: of its steps one is done and the others fall away.')
    .optional(),
};

/** A step of a procedure, as its author writes it. */
export type StepInput = z.input<ReturnType<typeof entry<typeof stepShape>>> & {
  steps?: StepInput[];
};

export const step: z.ZodType<StepInput, StepInput> = entry({
  ...stepShape,
  steps: z
    .array(z.lazy(() => step))
    .min(1)
    .describe('The steps within it.')
    .optional(),
}).meta({ id: 'step', description: 'A step of a procedure.' });

export const procedure = entry({
  title: text.describe('The name of the procedure.').optional(),
  kind: z
    .enum(['checklist', 'duties', 'flow', 'selfHelp'])
    .describe(
      'How it is used: ticked off, which is the default, shared out, drawn, or tried by users.',
    )
    .meta({ default: 'checklist' })
    .optional(),
  ordered: z
    .boolean()
    .describe('False where the steps may be done in any order.')
    .meta({ default: true })
    .optional(),
  mode: z
    .enum(['advise', 'acknowledge', 'require'])
    .describe(
      'Of selfHelp only, how much it is asked for before a request: as advice; to be acknowledged; or that a step of it was taken. The default is acknowledge where a request requires the level to have been tried, else advise.',
    )
    .optional(),
  responsible: oneOrMany(who).describe('Who carries it out.').optional(),
  steps: z.array(step).min(1).describe('Its steps.').optional(),
}).meta({
  id: 'procedure',
  description:
    'A checklist, a table of duties, a flow or a sequence of self-help; without steps it is known by name only.',
});
