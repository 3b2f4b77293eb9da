import type {
  CompiledField,
  FieldInput,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** The headings of the form, in their order. */
export const prompts = ['who', 'where', 'what', 'when', 'how', 'why'] as const;

export type Prompt = (typeof prompts)[number];

/**
 * One thing that the form asks. Its `id` is where the answer stands in the body of the request (`summary`,
 * `fields.where`, `confirmed.tried`), as the back end names it too when something is wrong with it.
 */
export interface Question extends CompiledField {
  /** Its heading. */
  prompt: Prompt;
  /** Ticked last, below "Before you send". */
  confirms?: boolean;
  /** Id of the field of the request type whose place it takes. */
  serves?: string;
  /** The field that is ticked by one of its answers. */
  ticks?: { field: string; answer: string };
  /** Drawn by itself, above all headings. */
  apart?: boolean;
  /** What is said where its answer is missing, instead of the usual words. */
  missing?: string;
  /** Its answer as long as the reader gives no other. */
  preset?: string;
}

/** A question that the model does not have as a field. */
export function ownQuestion(
  id: string,
  input: FieldInput,
  prompt: Prompt,
  title: string,
  rest: Partial<Question> = {},
): Question {
  return {
    path: id,
    id,
    title,
    input,
    prompt,
    options: [],
    filledBy: 'requester',
    requiredAt: 'submit',
    implied: false,
    ...rest,
  };
}

/** Whether it has to be answered before sending; an implied person is the reader. */
export function isNeeded(question: Question): boolean {
  return (
    question.requiredAt === 'submit' &&
    !(question.implied && question.input === 'person')
  );
}
