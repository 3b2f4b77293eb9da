import type {
  ContactOutcome,
  CreateContactEntry,
  ModelDetail,
  Ticket,
  TicketCall,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useNow } from '../../../hooks/useNow';
import { escalationTranslationRef } from '../../../messages/escalation';
import { modelTranslationRef } from '../../../messages/model';
import { requestTranslationRef } from '../../../messages/request';
import { ticketDiscussionTranslationRef } from '../../../messages/ticketDiscussion';
import { ticketWorkTranslationRef } from '../../../messages/ticketWork';
import { type Translate, useMessages } from '../../../translations/useMessages';
import { ownQuestion } from '../../../components/Questions/question';
import type { Answers } from '../../../components/Questions/answers';
import {
  choiceQuestion,
  textOf,
  type ActionQuestion,
} from '../actions/actionForm';
import { FormDialog } from '../actions/FormDialog';
import { channelChoices } from '../actions/forms/choices';
import { useFormWork } from '../actions/useFormWork';

/** Enters a call, a mail or a meeting in the contact log (S0-134). */
export function ContactDialog(props: {
  ticket: Ticket;
  detail: ModelDetail;
  /** The call of the ticket that is recorded. */
  call?: TicketCall;
  onClose: () => void;
}) {
  const { t } = useMessages(
    escalationTranslationRef,
    modelTranslationRef,
    requestTranslationRef,
    ticketDiscussionTranslationRef,
    ticketWorkTranslationRef,
  );
  const { ticket, detail, call, onClose } = props;
  const now = useNow();
  const plan = ticket.clocks.find(
    it => it.measure === 'actionPlan' && !it.metAt && !it.stoppedAt,
  );
  const { form, work } = useFormWork({
    ticket,
    detail,
    name: call ? `contact.${call.contact}` : 'contact',
    form: {
      initial: {
        channel: 'phone',
        direction: 'out',
        outcome: 'reached',
        with: (ticket.onBehalfOf ?? ticket.reporter).title,
        at: now.toISOString(),
        ...(call && { with: call.title, number: call.number ?? '' }),
      },
      questions: () => contactQuestions(detail, t, plan?.title),
    },
    change: (api, seen, answers) =>
      api.logContact(seen, {
        ...contactOf(answers),
        contact: call?.contact,
      }),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={
        call
          ? t('escalation.call.recordOf', { contact: call.title })
          : t('ticketDiscussion.contact.add')
      }
      submit={t('ticketDiscussion.contact.add')}
      form={form}
      work={work}
      onClose={onClose}
    />
  );
}

function contactQuestions(
  { model }: ModelDetail,
  t: Translate<
    'escalation' | 'model' | 'request' | 'ticketDiscussion' | 'ticketWork'
  >,
  plan: string | undefined,
): ActionQuestion[] {
  const title = (id: 'channel' | 'with' | 'number' | 'at' | 'nature') =>
    t(`ticketDiscussion.contact.field.${id}`);
  const optional = { requiredAt: 'never' } as const;
  return [
    choiceQuestion('channel', title('channel'), channelChoices(model, t)),
    choiceQuestion(
      'direction',
      t('ticketDiscussion.contact.field.direction'),
      (['out', 'in'] as const).map(id => ({
        id,
        title: t(`ticketDiscussion.contact.direction.${id}`),
      })),
    ),
    ownQuestion('with', 'text', 'who', title('with')),
    ownQuestion('number', 'text', 'who', title('number'), optional),
    ownQuestion('at', 'datetime', 'when', title('at')),
    ownQuestion('nature', 'longText', 'what', title('nature')),
    choiceQuestion(
      'outcome',
      t('ticketDiscussion.contact.field.outcome'),
      (['reached', 'voicemail', 'noAnswer'] as const).map(id => ({
        id,
        title: t(`ticketDiscussion.contact.outcomes.${id}`),
      })),
    ),
    ownQuestion(
      'notes',
      'longText',
      'what',
      t('ticketDiscussion.contact.field.notes'),
      optional,
    ),
    ...(plan
      ? [
          ownQuestion(
            'meets',
            'checkbox',
            'how',
            t('ticketDiscussion.comment.meets', { title: plan }),
            optional,
          ),
        ]
      : []),
    ownQuestion(
      'internal',
      'checkbox',
      'how',
      t('ticketDiscussion.contact.field.internal'),
      optional,
    ),
  ];
}

function contactOf(answers: Answers): CreateContactEntry {
  return {
    channel: textOf(answers, 'channel')!,
    direction: textOf(answers, 'direction') as 'in' | 'out',
    with: textOf(answers, 'with')!,
    number: textOf(answers, 'number'),
    at: textOf(answers, 'at'),
    nature: textOf(answers, 'nature')!,
    outcome: textOf(answers, 'outcome') as ContactOutcome,
    notes: textOf(answers, 'notes'),
    internal: answers.internal === true,
    meets: answers.meets === true ? ['actionPlan'] : [],
  };
}
