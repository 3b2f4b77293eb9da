import { Button, TextField } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import { DayField } from '../../../components/DayField';
import { PersonField } from '../../../components/PersonField';
import { interruptionsTranslationRef } from '../../../messages/interruptions';
import { useMessages } from '../../../translations/useMessages';
import styles from '../NoticePage.module.css';

/** What will keep it from happening again. */
export interface Measure {
  text: string;
  /** Full reference of a user. */
  owner?: string;
  /** `YYYY-MM-DD` */
  dueOn?: string;
}

/** One measure of a review. */
export function MeasureFields(props: {
  number: number;
  measure: Measure;
  onChange: (measure: Measure) => void;
  onRemove: () => void;
}) {
  const { t } = useMessages(interruptionsTranslationRef);
  const { number, measure, onChange, onRemove } = props;
  const label = t('interruptions.review.measure', { number: String(number) });
  return (
    <fieldset className={styles.measure} aria-label={label}>
      <TextField
        label={label}
        isRequired
        value={measure.text}
        onChange={text => onChange({ ...measure, text })}
      />
      <PersonField
        label={t('interruptions.review.owner')}
        problem={undefined}
        value={measure.owner}
        onChange={owner => onChange({ ...measure, owner })}
      />
      <DayField
        label={t('interruptions.review.due')}
        problem={undefined}
        value={measure.dueOn}
        onChange={dueOn => onChange({ ...measure, dueOn })}
      />
      <span>
        <Button
          variant="tertiary"
          iconStart={<RiCloseLine />}
          onPress={onRemove}
        >
          {t('interruptions.review.remove', { number: String(number) })}
        </Button>
      </span>
    </fieldset>
  );
}
