import { z } from 'zod';
import { entry, mapById, oneOrMany } from './entries';
import { id, text, who, wholeNumber } from './words';

export const field = z
  .union([
    text,
    entry({
      label: text.describe('The question or name of the field.'),
      prompt: z
        .enum(['who', 'what', 'when', 'where', 'how', 'why'])
        .describe(
          'Which of the six questions it answers; the default is the key, if that is one of them.',
        )
        .optional(),
      input: z
        .enum([
          'info',
          'text',
          'longText',
          'number',
          'date',
          'datetime',
          'list',
          'choice',
          'checkbox',
          'person',
          'group',
          'service',
          'entity',
          'attachment',
        ])
        .describe(
          'What is entered: text by default, info for a text that is only shown, service for a service of the model, entity for any catalog entity.',
        )
        .meta({ default: 'text' })
        .optional(),
      options: z.array(z.string()).min(2).describe('The choices.').optional(),
      minItems: wholeNumber(1)
        .describe('How many entries a list has at least.')
        .optional(),
      filledBy: z
        .enum(['requester', 'support', 'system'])
        .describe('Who fills it in, the requester by default.')
        .meta({ default: 'requester' })
        .optional(),
      requiredAt: z
        .enum(['submit', 'response', 'resolution', 'closure', 'never'])
        .describe(
          'By when it has to be filled in, submit by default; never for an optional field.',
        )
        .meta({ default: 'submit' })
        .optional(),
      alternativeTo: id
        .describe('A field that may be filled in instead.')
        .optional(),
      form: id.describe('The form that is attached here.').optional(),
      help: text.describe('A hint for the person who fills it in.').optional(),
      implied: z
        .boolean()
        .describe(
          'True for a field that is not in the source and that the form needs.',
        )
        .meta({ default: false })
        .optional(),
    }),
  ])
  .meta({
    id: 'field',
    description:
      'A field; a text alone is the `label` of a required text field.',
  });

export const fields = mapById(field).meta({
  id: 'fields',
  description: 'The fields of a form, in the order in which they are shown.',
});

export const form = entry({
  title: text.describe('The name of the form.').optional(),
  kind: z
    .enum(['form', 'log', 'report'])
    .describe(
      'A form, which is the default, a log with an entry per event, or a report.',
    )
    .meta({ default: 'form' })
    .optional(),
  responsible: oneOrMany(who).describe('Who fills it in.').optional(),
  when: text.describe('When it is filled in.').optional(),
  generated: z
    .boolean()
    .describe(
      "True for a sheet that the portal fills from the ticket's own data.",
    )
    .meta({ default: false })
    .optional(),
  sentTo: oneOrMany(who).describe('Who receives it.').optional(),
  fields: fields.describe('Its fields.'),
}).meta({
  id: 'form',
  description: 'A form, log sheet or report to be filled in.',
});
