import type {
  CellContent,
  Matrix,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import { InfoDialog } from '../../../../components/DialogForm';
import { responsibilitiesTranslationRef } from '../../../../messages/responsibilities';
import { responsibilityReviewTranslationRef } from '../../../../messages/responsibilityReview';
import { useMessages } from '../../../../translations/useMessages';
import { useCellWords } from '../../matrix/useCellWords';
import { canConfirm, type Place } from '../decide/decision';
import type { Overtaken } from '../decide/DecisionQueue';
import shared from '../review.module.css';
import { ThenNow } from '../ThenNow';
import styles from './dispute.module.css';

/** Cells that say something else than what the reader decided about: old and new, to be decided again. */
export function OvertakenDialog(props: {
  matrix: Matrix;
  overtaken: Overtaken[];
  onConfirm: (place: Place, settled: Overtaken) => void;
  onDispute: (place: Place, settled: Overtaken) => void;
  onLeave: (settled: Overtaken) => void;
}) {
  const { t } = useMessages(
    responsibilitiesTranslationRef,
    responsibilityReviewTranslationRef,
  );
  const words = useCellWords();
  const { matrix, overtaken, onConfirm, onDispute, onLeave } = props;
  return (
    <InfoDialog
      title={t('responsibilityReview.overtaken.title', {
        count: overtaken.length,
      })}
      close={t('responsibilityReview.overtaken.later')}
      onClose={() => overtaken.forEach(onLeave)}
    >
      <p className={styles.task}>{t('responsibilityReview.overtaken.text')}</p>
      {overtaken.map(it => {
        const { row, cell } = it.was;
        const party =
          matrix.columns.find(({ id }) => id === cell.column)?.title ?? '';
        const says = (content: CellContent) =>
          t('responsibilities.details.is', {
            party,
            does: words.content(content),
          });
        const place = it.now && { row, cell: it.now };
        return (
          <section
            key={cell.path}
            className={styles.overtaken}
            aria-label={`${row.title}, ${party}`}
          >
            <strong>{row.title}</strong>
            <ThenNow
              was={[t('responsibilityReview.overtaken.was'), says(cell)]}
              now={[
                t('responsibilityReview.overtaken.now'),
                it.now
                  ? says(it.now)
                  : t('responsibilityReview.overtaken.gone'),
              ]}
            />
            {place && (
              <div className={shared.actions}>
                {canConfirm(place.cell) && (
                  <Button
                    variant="secondary"
                    onPress={() => onConfirm(place, it)}
                  >
                    {t('responsibilityReview.overtaken.confirm')}
                  </Button>
                )}
                <Button
                  variant="secondary"
                  onPress={() => onDispute(place, it)}
                >
                  {t('responsibilityReview.panel.dispute')}
                </Button>
              </div>
            )}
          </section>
        );
      })}
    </InfoDialog>
  );
}
