import { Button, TextField } from '@backstage/ui';
import { DayField } from '../../../components/DayField';
import { PersonField } from '../../../components/PersonField';
import { reportsTranslationRef } from '../../../messages/reports';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ReportsPage.module.css';
import type { ActionDraft } from './reviewOf';

/** What is to be done, by whom and until when. */
export function ActionFields(props: {
  number: number;
  action: ActionDraft;
  onChange: (action: ActionDraft) => void;
  onRemove: () => void;
}) {
  const { t } = useMessages(reportsTranslationRef);
  const { action, onChange, onRemove } = props;
  const number = String(props.number);
  return (
    <div className={styles.action}>
      <TextField
        label={t('reports.review.text', { number })}
        isRequired
        validationBehavior="aria"
        maxLength={2000}
        value={action.text}
        onChange={text => onChange({ ...action, text })}
      />
      <PersonField
        label={t('reports.review.owner', { number })}
        problem={undefined}
        value={action.owner}
        onChange={owner => onChange({ ...action, owner })}
      />
      <DayField
        label={t('reports.review.dueOn', { number })}
        problem={undefined}
        value={action.dueOn}
        onChange={dueOn => onChange({ ...action, dueOn })}
      />
      <div>
        <Button variant="tertiary" onPress={onRemove}>
          {t('reports.review.remove', { number })}
        </Button>
      </div>
    </div>
  );
}
