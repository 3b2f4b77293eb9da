import { Button, TextAreaField } from '@backstage/ui';
import { RiAddLine } from '@remixicon/react';
import { WorkDialog } from '../../../components/DialogForm';
import { useNoticeStep } from '../../../hooks/useNoticeWork';
import { useSessionDraft } from '../../../hooks/useSessionDraft';
import { interruptionsTranslationRef } from '../../../messages/interruptions';
import { useMessages } from '../../../translations/useMessages';
import type { InterruptionProps } from './Interruption';
import { MeasureFields, type Measure } from './MeasureFields';

/** Asks what was found, and for each measure what it is, who sees to it and until when. */
export function ReviewDialog(
  props: InterruptionProps & { onClose: () => void },
) {
  const { t } = useMessages(interruptionsTranslationRef);
  const { notice, interruption, onClose } = props;
  const draft = useSessionDraft(`notice.${notice.id}.review`, {
    text: interruption.review?.text ?? '',
    measures: (interruption.review?.measures ?? []).map(
      ({ text, owner, dueOn }): Measure => ({ text, owner: owner?.ref, dueOn }),
    ),
  });
  const { text, measures } = draft.value;
  const work = useNoticeStep(notice, () => {
    draft.forget();
    onClose();
  });
  const setMeasures = (changed: Measure[]) =>
    draft.set({ text, measures: changed });
  const missing = !text.trim()
    ? t('interruptions.review.textNeeded')
    : measures.some(it => !it.text.trim()) &&
      t('interruptions.review.measureNeeded');
  return (
    <WorkDialog
      part="noticePage"
      work={work}
      title={t('interruptions.review.title')}
      submit={t('interruptions.review.submit')}
      width={640}
      missing={missing || undefined}
      onSubmit={() => work.send({ step: 'review', text, measures })}
      onClose={onClose}
    >
      <TextAreaField
        label={t('interruptions.review.text')}
        isRequired
        rows={5}
        value={text}
        onChange={said => draft.set({ text: said, measures })}
      />
      {measures.map((it, index) => (
        <MeasureFields
          // eslint-disable-next-line react/no-array-index-key -- a measure has no other name than its number
          key={index}
          number={index + 1}
          measure={it}
          onChange={changed =>
            setMeasures(measures.map(other => (other === it ? changed : other)))
          }
          onRemove={() => setMeasures(measures.filter(other => other !== it))}
        />
      ))}
      <span>
        <Button
          variant="secondary"
          iconStart={<RiAddLine />}
          onPress={() => setMeasures([...measures, { text: '' }])}
        >
          {t('interruptions.review.add')}
        </Button>
      </span>
    </WorkDialog>
  );
}
