import type {
  Licence,
  LicenceRequestDetail,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  RiCheckboxCircleFill,
  RiCheckboxBlankCircleLine,
  RiCloseCircleFill,
  RiRecordCircleFill,
} from '@remixicon/react';
import type { ReactElement } from 'react';
import { Surface } from '../../../components/Surface';
import { useFormat } from '../../../time/useFormat';
import { licenceRequestsTranslationRef } from '../../../messages/licenceRequests';
import { useMessages } from '../../../translations/useMessages';
import styles from './detail.module.css';
import { progressOf, type ProgressStep } from './progressSteps';
import { TrainingWords } from './TrainingWords';

const ICONS: Record<ProgressStep['state'], ReactElement> = {
  done: <RiCheckboxCircleFill />,
  current: <RiRecordCircleFill />,
  coming: <RiCheckboxBlankCircleLine />,
  stopped: <RiCloseCircleFill />,
};

/** The steps from asking to the seat: each done, where the request is, or still to come, with who and when. */
export function Progress(props: {
  request: LicenceRequestDetail;
  licence: Licence | undefined;
}) {
  const { t } = useMessages(licenceRequestsTranslationRef);
  const { request, licence } = props;
  return (
    <Surface title={t('licenceRequests.steps.title')} padded>
      <ol className={styles.steps}>
        {progressOf(request, licence).map(it => (
          <li
            key={it.step}
            className={`${styles.step} ${styles[it.state]}`}
            aria-current={it.state === 'current' ? 'step' : undefined}
          >
            <span className={styles.icon} aria-hidden="true">
              {ICONS[it.state]}
            </span>
            <Step step={it} request={request} />
          </li>
        ))}
      </ol>
    </Surface>
  );
}

function Step(props: { step: ProgressStep; request: LicenceRequestDetail }) {
  const { t } = useMessages(licenceRequestsTranslationRef);
  const format = useFormat();
  const { request } = props;
  const { step, state, who, at, reason } = props.step;
  return (
    <div className={styles.words}>
      <div>
        <span className={styles.title}>
          {t(`licenceRequests.steps.${step}`)}
        </span>{' '}
        <span className={styles.second}>
          {t(`licenceRequests.steps.${state}`)}
        </span>
      </div>
      {who && (
        <p className={styles.second}>
          {at
            ? t('licenceRequests.steps.byAt', { who, time: format.instant(at) })
            : t('licenceRequests.steps.by', { who })}
        </p>
      )}
      {step === 'training' && <TrainingWords request={request} />}
      {step === 'waiting' && request.position !== undefined && (
        <p className={styles.second}>
          {t('licenceRequests.steps.position', {
            position: String(request.position),
          })}
        </p>
      )}
      {reason && <p className={styles.reason}>{reason}</p>}
    </div>
  );
}
