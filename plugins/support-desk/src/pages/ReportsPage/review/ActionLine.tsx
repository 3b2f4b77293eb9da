import type {
  Report,
  ReportReview,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Checkbox } from '@backstage/ui';
import { ChangeFailed, problemOf } from '../../../components/ChangeFailed';
import { useTickReportAction } from '../../../hooks/useReports';
import { useFormat } from '../../../time/useFormat';
import { reportsTranslationRef } from '../../../messages/reports';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ReportsPage.module.css';

type Action = ReportReview['actions'][number];

/** What is to be done, by whom and until when; its owner and the reviewers say that it is done. */
export function ActionLine(props: {
  report: Pick<Report, 'id' | 'model'>;
  review: Pick<ReportReview, 'id'>;
  action: Action;
  /** Which of the review: the first is 1. */
  number: number;
}) {
  const { t } = useMessages(reportsTranslationRef);
  const words = useActionWords();
  const { report, review, action, number } = props;
  const work = useTickReportAction(report, review.id, number);
  return (
    <li>
      {action.mayTick ? (
        <Checkbox
          isSelected={Boolean(action.doneAt)}
          isDisabled={work.isPending}
          onChange={work.send}
        >
          {words(action)}
        </Checkbox>
      ) : (
        <span className={styles.actionWords}>{words(action)}</span>
      )}
      <ChangeFailed
        failure={work.failure}
        problem={work.failure && problemOf(work.failure)}
        texts={{
          failed: t('reports.review.tickFailed'),
          stale: t('reports.review.stale'),
          kept: t('reports.review.tickFailed'),
          again: t('reports.review.again'),
        }}
        onAgain={() => work.send(!action.doneAt)}
      />
    </li>
  );
}

/** An action in a line: what, who, until when, and since when it is done. */
function useActionWords() {
  const { t } = useMessages(reportsTranslationRef);
  const format = useFormat();
  const doneWords = ({ doneAt, doneBy }: Action) => {
    if (!doneAt) return undefined;
    const time = format.instant(doneAt);
    return doneBy
      ? t('reports.review.doneBy', { time, name: doneBy.title })
      : t('reports.review.done', { time });
  };
  return (action: Action) => {
    const { text, owner, dueOn } = action;
    return [
      text,
      owner?.title,
      dueOn && t('reports.review.until', { day: format.date(dueOn) }),
      doneWords(action),
    ]
      .filter(Boolean)
      .join(', ');
  };
}
