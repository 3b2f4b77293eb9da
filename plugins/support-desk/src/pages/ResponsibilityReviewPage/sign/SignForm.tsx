import { Button, TextAreaField } from '@backstage/ui';
import { RiShieldCheckLine } from '@remixicon/react';
import { commonTranslationRef } from '../../../messages/common';
import { responsibilityReviewTranslationRef } from '../../../messages/responsibilityReview';
import { useMessages } from '../../../translations/useMessages';
import styles from '../review.module.css';

/** What the reader says with their name, and signing. */
export function SignForm(props: {
  statement: { value: string; set: (value: string) => void };
  isPending: boolean;
  onSign: () => void;
}) {
  const { t } = useMessages(
    commonTranslationRef,
    responsibilityReviewTranslationRef,
  );
  const { statement, isPending, onSign } = props;
  return (
    <form
      className={styles.sign}
      onSubmit={event => {
        event.preventDefault();
        onSign();
      }}
    >
      <TextAreaField
        label={t('responsibilityReview.sign.statement')}
        secondaryLabel={t('common.optional')}
        description={t('responsibilityReview.sign.statementHelp')}
        rows={2}
        maxLength={2000}
        value={statement.value}
        onChange={statement.set}
      />
      <div>
        <Button
          type="submit"
          iconStart={<RiShieldCheckLine />}
          isPending={isPending}
        >
          {t('responsibilityReview.sign.sign')}
        </Button>
      </div>
    </form>
  );
}
