import type { Feedback } from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import {
  RiCheckboxCircleLine,
  RiCloseCircleLine,
  RiInboxLine,
  RiTimeLine,
} from '@remixicon/react';
import { useState, type ReactElement } from 'react';
import { StatusLabel, type Tone } from '../../../components/StatusLabel';
import { useFormat } from '../../../time/useFormat';
import { feedbackTranslationRef } from '../../../messages/feedback';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ReportsPage.module.css';
import { DecideDialog } from './DecideDialog';

const LOOKS: Record<Feedback['status'], { icon: ReactElement; tone: Tone }> = {
  new: { icon: <RiInboxLine />, tone: 'soon' },
  accepted: { icon: <RiTimeLine />, tone: 'neutral' },
  planned: { icon: <RiTimeLine />, tone: 'neutral' },
  done: { icon: <RiCheckboxCircleLine />, tone: 'done' },
  declined: { icon: <RiCloseCircleLine />, tone: 'quiet' },
  noted: { icon: <RiCheckboxCircleLine />, tone: 'quiet' },
};

/** What somebody said, and what was decided; those who may decide do it here. */
export function FeedbackLine({ feedback }: { feedback: Feedback }) {
  const { t } = useMessages(feedbackTranslationRef);
  const format = useFormat();
  const [isDeciding, setDeciding] = useState(false);
  const { text, kind, by, at, about, score, status, decision } = feedback;
  const said = { kind: t(`feedback.kind.${kind}`), time: format.instant(at) };
  return (
    <li className={styles.line}>
      <div>
        <p className={styles.text}>{text}</p>
        <p className={styles.second}>
          {[
            feedback.modelTitle,
            by
              ? t('feedback.list.by', { ...said, name: by.title })
              : t('feedback.list.byNobody', said),
            about && t('feedback.list.about', { name: about.title }),
            score && t('feedback.dialog.scored', { score: String(score) }),
          ]
            .filter(Boolean)
            .join('. ')}
        </p>
      </div>
      <div>
        <StatusLabel {...LOOKS[status]}>
          {t(`feedback.status.${status}`)}
        </StatusLabel>
        {decision && (
          <p className={styles.second}>
            {t('feedback.list.decided', {
              name: decision.by.title,
              time: format.instant(decision.at),
              text: decision.text,
            })}
          </p>
        )}
      </div>
      {feedback.mayDecide && (
        <div>
          <Button
            variant="secondary"
            aria-label={t('feedback.list.decideOn', { text })}
            onPress={() => setDeciding(true)}
          >
            {t('feedback.list.decide')}
          </Button>
        </div>
      )}
      {isDeciding && (
        <DecideDialog feedback={feedback} onClose={() => setDeciding(false)} />
      )}
    </li>
  );
}
