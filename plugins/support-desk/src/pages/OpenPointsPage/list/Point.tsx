import type {
  ModelSummary,
  OpenPoint,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { FlagNote } from '../../../components/FlagNote';
import { openPointsTranslationRef } from '../../../messages/openPoints';
import { useMessages } from '../../../translations/useMessages';
import styles from './Point.module.css';
import { PointActions } from './PointActions';
import { PointPlace } from './PointPlace';
import { PointProgress } from './PointProgress';
import { PointStatus } from './PointStatus';

/** Something to confirm or to answer: what it is about, what is asked, who was asked, and the answer. */
export function Point(props: {
  model: ModelSummary;
  point: OpenPoint;
  mayAsk: boolean;
}) {
  const { t } = useMessages(openPointsTranslationRef);
  const { model, point, mayAsk } = props;
  const { kind, text, handledAs, askOf, outdated, answer } = point;
  return (
    <li className={styles.point}>
      <div className={styles.head}>
        <PointPlace model={model} point={point} />
        <PointStatus status={point.status} />
      </div>
      {kind === 'confirm' ? (
        <FlagNote>{text}</FlagNote>
      ) : (
        <p className={styles.text}>{text}</p>
      )}
      {handledAs && (
        <p className={styles.second}>
          {t('openPoints.handledAs', { text: handledAs })}
        </p>
      )}
      {askOf.length > 0 && (
        <p className={styles.second}>
          {t('openPoints.askOf', { whom: askOf.join(', ') })}
        </p>
      )}
      <PointProgress point={point} />
      {outdated && (
        <FlagNote>
          {t(`openPoints.outdated.${answer ? 'answered' : 'asked'}`)}
        </FlagNote>
      )}
      <PointActions model={model.ref} point={point} mayAsk={mayAsk} />
    </li>
  );
}
