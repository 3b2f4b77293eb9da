import {
  ladderOutcomeSchema,
  type LadderOutcome,
  type LadderStep,
  type ModelDetail,
  type Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { escalationTranslationRef } from '../../../../messages/escalation';
import { useMessages } from '../../../../translations/useMessages';
import { ownQuestion } from '../../../../components/Questions/question';
import { choiceQuestion, textOf } from '../../actions/actionForm';
import { FormDialog } from '../../actions/FormDialog';
import { useFormWork } from '../../actions/useFormWork';

/** Records how a step of the ladder ended. */
export function OutcomeDialog(props: {
  ticket: Ticket;
  detail: ModelDetail;
  step: LadderStep;
  onClose: () => void;
}) {
  const { t } = useMessages(escalationTranslationRef);
  const { ticket, detail, step, onClose } = props;
  const choices = ladderOutcomeSchema.options.map(id => ({
    id,
    title: t(`escalation.ladder.outcomes.${id}`),
    text: t(`escalation.ladder.outcomeMeans.${id}`),
  }));
  const { form, work } = useFormWork({
    ticket,
    detail,
    name: `ladderOutcome.${step.number}`,
    form: {
      initial: {},
      questions: () => [
        choiceQuestion('outcome', t('escalation.ladder.outcome'), choices),
        ownQuestion('notes', 'longText', 'what', t('escalation.ladder.notes'), {
          requiredAt: 'never',
        }),
      ],
    },
    change: (api, seen, answers) =>
      api.recordLadderOutcome(seen, step.number, {
        outcome: textOf(answers, 'outcome') as LadderOutcome,
        notes: textOf(answers, 'notes'),
      }),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={t('escalation.ladder.outcomeOf', {
        step: String(step.number),
        title: step.title,
      })}
      submit={t('escalation.ladder.record')}
      form={form}
      work={work}
      onClose={onClose}
    />
  );
}
