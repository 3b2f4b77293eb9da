import type { Matrix } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import { UndoNotice } from '../../../components/UndoNotice';
import { reasonOf } from '../../../hooks/workFailure';
import { supportDeskTranslationRef } from '../../../translation';
import type { Act, Deciding } from './decide/DecisionQueue';
import type { Reviewing } from './useReviewing';

/** What was decided last, with the way back; what did not get there; and what the reader may not decide. */
export function ReviewNotice(props: {
  matrix: Matrix;
  state: Deciding;
  review: Pick<Reviewing, 'done' | 'refused' | 'undo'>;
  onSendAgain: () => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { matrix, state, review, onSendAgain } = props;
  const { failed } = state;
  const { done, refused, undo } = review;
  const partyOf = (column: string) =>
    matrix.columns.find(it => it.id === column)?.title ?? column;
  return (
    <>
      {failed && (
        <Alert
          role="alert"
          status="danger"
          icon
          title={t('responsibilityReview.notice.failed', {
            count: failed.decisions.length,
          })}
          description={reasonOf(failed.error)}
          customActions={
            failed.decisions.length > 0 && (
              <Button variant="secondary" onPress={onSendAgain}>
                {t('common.retry')}
              </Button>
            )
          }
        />
      )}
      <UndoNotice
        failures={[]}
        done={
          refused
            ? t('responsibilityReview.panel.mayNot', {
                party: partyOf(refused.cell.column),
              })
            : done && wordsOf(done)
        }
        undo={
          done && !refused
            ? { label: t('responsibilityReview.notice.undo'), onPress: undo }
            : undefined
        }
      />
    </>
  );

  function wordsOf({ decisions }: Act): string {
    const [first] = decisions;
    if (decisions.length > 1) {
      return t('responsibilityReview.notice.several', {
        count: decisions.length,
      });
    }
    return t(`responsibilityReview.notice.${first.decision}`, {
      task: first.row.title,
      party: partyOf(first.cell.column),
    });
  }
}
