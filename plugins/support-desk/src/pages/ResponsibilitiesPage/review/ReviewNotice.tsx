import type { Matrix } from '@supportdesk/backstage-plugin-support-desk-common';
import { CountProgress } from '../../../components/CountProgress';
import { UndoNotice } from '../../../components/UndoNotice';
import { responsibilityReviewTranslationRef } from '../../../messages/responsibilityReview';
import { useMessages } from '../../../translations/useMessages';
import type { Place } from './decide/decision';
import type { Act, Deciding } from './decide/DecisionQueue';
import { NotArrived } from './NotArrived';
import styles from './review.module.css';
import type { Reviewing } from './useReviewing';

/** What was decided last, with the way back; how far several are; what did not get there; and what the reader may not decide. */
export function ReviewNotice(props: {
  matrix: Matrix;
  state: Pick<Deciding, 'failed' | 'sending'>;
  review: Pick<Reviewing, 'done' | 'refused' | 'isThrough' | 'undo'>;
  onAgain: () => void;
}) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const { matrix, state, review, onAgain } = props;
  const { failed, sending } = state;
  const { refused, isThrough, undo } = review;
  const done = failed || refused ? undefined : review.done;
  const partyOf = ({ cell }: Place) =>
    matrix.columns.find(it => it.id === cell.column)?.title ?? cell.column;
  const said = [
    refused &&
      t('responsibilityReview.panel.mayNot', { party: partyOf(refused) }),
    done && wordsOf(done),
    isThrough && t('responsibilityReview.notice.through'),
  ].filter(Boolean);
  return (
    <div className={styles.notice}>
      {sending && (
        <div className={styles.sending}>
          <CountProgress
            done={sending.done}
            total={sending.all}
            words={t('responsibilityReview.notice.sending', {
              done: String(sending.done),
              all: String(sending.all),
            })}
          />
        </div>
      )}
      {failed && (
        <NotArrived failed={failed} partyOf={partyOf} onAgain={onAgain} />
      )}
      <UndoNotice
        failures={[]}
        done={said.join('. ') || undefined}
        undo={
          done && {
            label: t('responsibilityReview.notice.undo'),
            onPress: undo,
          }
        }
      />
    </div>
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
      party: partyOf(first),
    });
  }
}
