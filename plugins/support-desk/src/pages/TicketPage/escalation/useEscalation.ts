import type { EscalatedTicket } from '@supportdesk/backstage-plugin-support-desk-common';
import { useMemo, useRef } from 'react';
import { newIdempotencyKey } from '../../../api/newIdempotencyKey';
import { useSessionDraft } from '../../../hooks/useSessionDraft';
import { useTicketWork } from '../../../hooks/useTicketWork';
import type { WorkFailure } from '../../../hooks/workFailure';
import type { Answers } from '../../../components/Questions/answers';
import { useActionForm } from '../actions/useActionForm';
import {
  escalationOf,
  escalationSections,
  initialAnswers,
  type EscalationContext,
} from './form/escalationForm';

/** The form of an escalation and its way to the back end: kept until it was taken, and taken once however often it is sent. */
export function useEscalation(
  context: EscalationContext,
  onDone: (result: EscalatedTicket) => void,
) {
  const { ticket, direction } = context;
  const draft = useSessionDraft<Answers>(
    `${ticket.id}.escalate.${direction}`,
    {},
  );
  const keyOf = useIdempotencyKey();
  const work = useTicketWork(
    ticket,
    (api, seen, answers: Answers) => {
      const escalation = escalationOf(context, answers);
      return api.escalateTicket(seen, escalation, {
        idempotencyKey: keyOf(escalation),
      });
    },
    result => {
      draft.forget();
      onDone(result);
    },
  );
  const failure = useMemo(() => placed(work.failure), [work.failure]);
  const sectionsOf = (answers: Answers) => escalationSections(context, answers);
  const form = useActionForm(
    {
      initial: initialAnswers(context),
      questions: answers => Object.values(sectionsOf(answers)).flat(),
    },
    context,
    { draft, failure, send: work.send },
  );
  return { form, work, sections: sectionsOf(form.state.answers) };
}

/** One key for a dialog, until what it sends is something else. */
function useIdempotencyKey() {
  const last = useRef({ body: '', key: '' });
  return (escalation: object): string => {
    const body = JSON.stringify(escalation);
    if (last.current.body !== body) {
      last.current = { body, key: newIdempotencyKey() };
    }
    return last.current.key;
  };
}

/** What is wrong with the request that is raised, at its own questions; with the evidence, at those for it. */
function placed(failure: WorkFailure | undefined): WorkFailure | undefined {
  if (failure?.kind !== 'fields') return failure;
  const fields = failure.fields.map(problem => ({
    ...problem,
    field: problem.field
      .replace(/^(raise|evidence)\./, '')
      .replace(/^superUsers.*$/, 'superUser')
      .replace(/^articles.*$/, 'articles'),
  }));
  return { kind: 'fields', fields };
}
