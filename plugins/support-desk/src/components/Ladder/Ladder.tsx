import type { ModelDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { RiArrowRightSLine } from '@remixicon/react';
import type { CSSProperties } from 'react';
import { getHelpTranslationRef } from '../../messages/getHelp';
import { useMessages } from '../../translations/useMessages';
import styles from './Ladder.module.css';
import { LadderCard } from './LadderCard';
import { ladderSteps } from './ladderSteps';

/**
 * The levels of a model side by side: who, when and how on common lines, so that they compare at a glance. A level that
 * nothing climbs to or from stands apart.
 */
export function Ladder(props: {
  detail: ModelDetail;
  model: string;
  ticks: string[];
  onTick: (step: string, ticked: boolean) => void;
}) {
  const { t } = useMessages(getHelpTranslationRef);
  const steps = ladderSteps(props.detail, props.ticks);
  return (
    <ol
      className={styles.ladder}
      style={{ '--steps': steps.length } as CSSProperties}
      aria-label={t('getHelp.ladder.title')}
    >
      {steps.map((step, index) => (
        <li
          key={step.level.id}
          className={[
            styles.step,
            step.apart && styles.apart,
            step.here && styles.here,
          ]
            .filter(Boolean)
            .join(' ')}
          aria-current={step.here ? 'step' : undefined}
        >
          <LadderCard
            step={step}
            detail={props.detail}
            model={props.model}
            ticks={props.ticks}
            onTick={props.onTick}
          />
          {!step.apart && index < steps.length - 1 && (
            <RiArrowRightSLine className={styles.arrow} aria-hidden="true" />
          )}
        </li>
      ))}
    </ol>
  );
}
