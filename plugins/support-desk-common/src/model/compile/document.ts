import type {
  CompiledDocument,
  CompiledOpenQuestion,
  CompiledTransition,
} from '../compiled';
import {
  many,
  type AttachmentInput,
  type DocumentInput,
  type TransitionInput,
} from '../schema';
import { compileMap, entityRef, entry, longForm, named } from './entries';
import { webAddress } from './webAddress';

/** A milestone or a hand-over (H1 to H4). */
export function compileTransition(
  path: string,
  transition: TransitionInput,
  id: string,
): CompiledTransition {
  return {
    ...named(path, id, transition),
    date: transition.date,
    after: transition.after,
    from: entityRef(transition.from),
    to: entityRef(transition.to),
    covers: {
      levels: many(transition.covers?.levels),
      contacts: many(transition.covers?.contacts),
      duties: many(transition.covers?.duties),
    },
    tasks: many(transition.tasks),
    agreedBy: many(transition.agreedBy).map(ref => entityRef(ref)),
    stated: transition.stated,
  };
}

function compileApprovals(
  path: string,
  approvals: DocumentInput['approvals'],
): CompiledDocument['approvals'] {
  return Object.fromEntries(
    Object.entries(approvals ?? {}).map(([ref, input]) => {
      const approval = longForm(input, 'state');
      return [
        entityRef(ref),
        {
          ...entry(`${path}.${ref}`, approval),
          state: approval.state,
          date: approval.date,
        },
      ];
    }),
  );
}

function compileAttachment(path: string, input: AttachmentInput) {
  const attachment = longForm(input, 'title');
  return {
    ...entry(path, attachment),
    title: attachment.title,
    link: webAddress(attachment.link),
  };
}

/** Where a model comes from and who has agreed to it. */
export function compileDocument(
  path: string,
  document: DocumentInput,
): CompiledDocument {
  return {
    ...entry(path, document),
    source: document.source,
    title: document.title,
    author: entityRef(document.author),
    executive: entityRef(document.executive),
    version: document.version,
    date: document.date,
    status: document.status,
    approvals: compileApprovals(`${path}.approvals`, document.approvals),
    audience: many(document.audience),
    purpose: document.purpose,
    reuse: document.reuse,
    attachments: compileMap(
      `${path}.attachments`,
      document.attachments,
      compileAttachment,
    ),
  };
}

/** What no value can hold: the questions that are still open, and how each is handled until it is answered. */
export function compileOpenQuestions(
  path: string,
  questions: DocumentInput['openQuestions'],
): Record<string, CompiledOpenQuestion> {
  return compileMap(path, questions, (questionPath, question, id) => ({
    ...named(questionPath, id, question),
    question: question.question,
    handledAs: question.handledAs,
    at: many(question.at),
    askOf: many(question.askOf),
  }));
}
