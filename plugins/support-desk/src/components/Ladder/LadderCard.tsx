import type {
  CompiledChannel,
  ModelDetail,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Checkbox, Link } from '@backstage/ui';
import {
  RiArrowRightLine,
  RiBookOpenLine,
  RiGroupLine,
  RiLock2Line,
  RiMailLine,
  RiMapPinUserLine,
  RiTimeLine,
} from '@remixicon/react';
import type { ReactElement, ReactNode } from 'react';
import { raiseRequestRouteRef } from '../../routes';
import { commonTranslationRef } from '../../messages/common';
import { getHelpTranslationRef } from '../../messages/getHelp';
import { useMessages } from '../../translations/useMessages';
import { OpeningLabel } from '../Opening';
import { ChannelLink } from './ChannelLink';
import styles from './Ladder.module.css';
import type { LadderStep } from './ladderSteps';

interface LadderCardProps {
  step: LadderStep;
  detail: ModelDetail;
  model: string;
  ticks: string[];
  onTick: (step: string, ticked: boolean) => void;
}

/** One level: title, who, when, how or what to try, and the way in. */
export function LadderCard({
  step,
  detail,
  model,
  ticks,
  onTick,
}: LadderCardProps) {
  const { t } = useMessages(commonTranslationRef, getHelpTranslationRef);
  const { level, state } = step;
  return (
    <>
      <div className={styles.top}>
        <span>{t('common.level', { level: String(level.level) })}</span>
        {step.here && (
          <span className={styles.mark}>
            <RiMapPinUserLine aria-hidden="true" />
            {t('common.youAreHere')}
          </span>
        )}
      </div>
      <div>
        <h3 className={styles.title}>{level.title}</h3>
        <p className={styles.when}>{level.when}</p>
      </div>
      <Fact icon={<RiGroupLine />} label={t('getHelp.ladder.who')}>
        {level.selfHelp && detail.model.superUsers
          ? t('getHelp.ladder.youWithSuperUsers')
          : step.who}
      </Fact>
      <Fact icon={<RiTimeLine />} label={t('getHelp.ladder.when')}>
        <OpeningLabel
          opening={level.selfHelp ? { state: 'always' } : state.opening}
        />
      </Fact>
      {step.selfHelp.length > 0 ? (
        <Fact long icon={<RiBookOpenLine />} label={t('getHelp.ladder.tried')}>
          <div className={styles.tried}>
            {step.selfHelp.map(({ id, text, notForYou }) => (
              <div key={id}>
                <Checkbox
                  isSelected={!notForYou && ticks.includes(id)}
                  isDisabled={Boolean(notForYou)}
                  onChange={ticked => onTick(id, ticked)}
                >
                  {text}
                </Checkbox>
                {notForYou && <p className={styles.notForYou}>{notForYou}</p>}
              </div>
            ))}
          </div>
        </Fact>
      ) : (
        <Fact icon={<RiMailLine />} label={t('getHelp.ladder.how')}>
          <How
            channels={step.channels}
            promise={step.promise}
            refused={state.refusal?.text ?? state.refusal?.message}
          />
        </Fact>
      )}
      <Foot step={step} model={model} />
    </>
  );
}

function Fact(props: {
  icon: ReactElement;
  label: string;
  long?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={`${styles.fact} ${props.long ? styles.long : ''}`}>
      <div className={styles.label}>
        <span aria-hidden="true">{props.icon}</span>
        {props.label}
      </div>
      <div>{props.children}</div>
    </div>
  );
}

function How(props: {
  channels: CompiledChannel[];
  promise?: string;
  refused?: string;
}) {
  if (props.refused)
    return <span className={styles.second}>{props.refused}</span>;
  return (
    <div className={styles.how}>
      {props.channels.map(channel => (
        <ChannelLink
          key={channel.id}
          kind={channel.kind}
          value={channel.value}
        />
      ))}
      {props.promise && <span className={styles.second}>{props.promise}</span>}
    </div>
  );
}

function Foot({ step, model }: { step: LadderStep; model: string }) {
  const { t } = useMessages(getHelpTranslationRef);
  const raiseLink = useRouteRef(raiseRequestRouteRef);
  if (step.requestType) {
    const query = new URLSearchParams({ model, type: step.requestType.id });
    return (
      <div className={styles.foot}>
        <Link href={`${raiseLink?.() ?? ''}?${query}`} standalone>
          {step.requestType.title}
        </Link>
        <RiArrowRightLine aria-hidden="true" />
      </div>
    );
  }
  if (!step.state.refusal) return <div className={styles.foot} />;
  return (
    <div className={`${styles.foot} ${styles.closed}`}>
      <RiLock2Line aria-hidden="true" />
      {t('getHelp.ladder.notForUsers')}
    </div>
  );
}
