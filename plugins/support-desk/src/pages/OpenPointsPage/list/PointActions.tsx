import type { OpenPoint } from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import { ScreenOnly } from '../../../components/SupportRoot';
import { openPointsTranslationRef } from '../../../messages/openPoints';
import { useMessages } from '../../../translations/useMessages';
import { useOpenPointWork } from '../useOpenPoints';
import { AnswerForm } from './AnswerForm';
import { AskDialog } from './AskDialog';
import styles from './Point.module.css';
import { StepFailed } from './StepFailed';

/** What the reader may do about a point: ask, answer here and now, open it again. */
export function PointActions(props: {
  model: string;
  point: OpenPoint;
  mayAsk: boolean;
}) {
  const { t } = useMessages(openPointsTranslationRef);
  const [doing, setDoing] = useState<'ask' | 'answer'>();
  const { model, point, mayAsk } = props;
  const stop = () => setDoing(undefined);
  const work = useOpenPointWork(model, point, stop);
  const { about, status, mayAnswer, mayReopen } = point;
  const asks = mayAsk && status !== 'answered';
  if (!asks && !mayAnswer && !mayReopen) return null;
  if (doing === 'answer') {
    return <AnswerForm point={point} work={work} onClose={stop} />;
  }
  return (
    <ScreenOnly>
      {!doing && <StepFailed work={work} />}
      <div className={styles.actions}>
        {mayAnswer && (
          <Button
            variant="secondary"
            aria-label={t('openPoints.answer.of', { about })}
            onPress={() => setDoing('answer')}
          >
            {t('openPoints.answer.action')}
          </Button>
        )}
        {asks && (
          <Button
            variant={mayAnswer ? 'tertiary' : 'secondary'}
            aria-label={t(
              status === 'asked'
                ? 'openPoints.ask.againOf'
                : 'openPoints.ask.of',
              { about },
            )}
            onPress={() => setDoing('ask')}
          >
            {t(
              status === 'asked'
                ? 'openPoints.ask.again'
                : 'openPoints.ask.action',
            )}
          </Button>
        )}
        {mayReopen && (
          <Button
            variant="tertiary"
            aria-label={t('openPoints.reopen.of', { about })}
            isPending={work.isPending}
            onPress={() => work.send({ step: 'reopen' })}
          >
            {t('openPoints.reopen.action')}
          </Button>
        )}
      </div>
      {doing === 'ask' && (
        <AskDialog point={point} work={work} onClose={stop} />
      )}
    </ScreenOnly>
  );
}
