import { Button } from '@backstage/ui';
import { RiCheckLine } from '@remixicon/react';
import { responsibilityReviewTranslationRef } from '../../../../messages/responsibilityReview';
import { useMessages } from '../../../../translations/useMessages';
import { canConfirm, type Place } from '../decide/decision';
import styles from './several.module.css';

/** What can be done with several chosen cells; nothing where fewer are chosen. */
export function SeveralBar(props: {
  places: Place[];
  onConfirm: () => void;
  onClear: () => void;
}) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const { places, onConfirm, onClear } = props;
  if (places.length < 2) return null;
  const count = places.filter(it => canConfirm(it.cell)).length;
  return (
    <div
      className={styles.bar}
      role="region"
      aria-label={t('responsibilityReview.several.label')}
    >
      <span role="status">
        {t('responsibilityReview.several.chosen', { count: places.length })}
      </span>
      {count > 0 ? (
        <Button
          variant="secondary"
          iconStart={<RiCheckLine />}
          onPress={onConfirm}
        >
          {t('responsibilityReview.several.confirm', { count })}
        </Button>
      ) : (
        <span>{t('responsibilityReview.several.none')}</span>
      )}
      <Button variant="tertiary" onPress={onClear}>
        {t('responsibilityReview.several.clear')}
      </Button>
    </div>
  );
}
