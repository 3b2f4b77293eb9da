import type { ModelDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Container, Header, useBreakpoint } from '@backstage/ui';
import { RiForbidLine, RiInboxLine } from '@remixicon/react';
import { useCallback, useRef, useState } from 'react';
import { StateCard } from '../../components/StateCard';
import { getHelpRouteRef } from '../../routes';
import { intakeTranslationRef } from '../../messages/intake';
import { requestTranslationRef } from '../../messages/request';
import { tabsTranslationRef } from '../../messages/tabs';
import { useMessages } from '../../translations/useMessages';
import { CALL_CHANNEL } from './form/call';
import { sharedAnswers } from './form/prefill';
import type { Answers } from '../../components/Questions/answers';
import { KeptRequestForm } from './KeptRequestForm';
import { FromOrigin } from './origin/FromOrigin';
import type { RequestOrigin } from './origin/RequestOrigin';
import styles from './RaiseRequestPage.module.css';
import { RefusalWords } from './RefusalWords';
import { RequestTypes } from './RequestTypes';
import { useRequestAddress } from './useRequestAddress';

/** The page for one model: what may be requested, and the form of what is chosen. */
export function RaiseRequest({
  detail,
  model,
  origin,
}: {
  detail: ModelDetail;
  /** `namespace/name` */
  model: string;
  /** What the request comes from, if not from the reader alone. */
  origin?: RequestOrigin;
}) {
  const { t } = useMessages(
    intakeTranslationRef,
    requestTranslationRef,
    tabsTranslationRef,
  );
  const getHelpLink = useRouteRef(getHelpRouteRef);
  const address = useRequestAddress(detail, origin?.prefilled);
  const isNarrow = useBreakpoint().down('sm');
  const [draftSlot, setDraftSlot] = useState<Element | null>(null);
  const shared = useRef<Answers>({});
  const share = useCallback((answers: Answers) => {
    shared.current = sharedAnswers(answers);
  }, []);

  const { typeId } = address;
  const refusal = typeId && detail.requestTypes[typeId].refusal;
  const hasTypes = Object.keys(detail.model.requestTypes).length > 0;
  // Beside the title of a narrow page there is no room for it.
  const draft = <span ref={setDraftSlot} />;
  return (
    <>
      <Header
        title={
          address.channel === CALL_CHANNEL
            ? t('intake.callTitle')
            : t('request.title')
        }
        tags={[
          { label: t('tabs.getHelp'), href: getHelpLink?.() },
          { label: detail.model.title },
        ]}
        customActions={isNarrow ? undefined : draft}
      />
      <Container>
        {isNarrow && draft}
        <div className={styles.page}>
          <div className={styles.types}>
            {origin && <FromOrigin origin={origin} />}
            {hasTypes ? (
              <RequestTypes
                detail={detail}
                model={model}
                chosen={typeId}
                onChoose={address.choose}
              />
            ) : (
              <StateCard icon={<RiInboxLine />} title={t('request.type.none')}>
                {t('request.type.noneText')}
              </StateCard>
            )}
            {hasTypes && !typeId && <p>{t('request.type.choose')}</p>}
          </div>
          {refusal && (
            <div className={styles.main}>
              <StateCard
                icon={<RiForbidLine />}
                title={t('request.refusal.title', {
                  type: detail.model.requestTypes[typeId].title,
                })}
              >
                <RefusalWords refusal={refusal} model={model} />
              </StateCard>
            </div>
          )}
          {typeId && !refusal && (
            <KeptRequestForm
              key={typeId}
              detail={detail}
              model={model}
              typeId={typeId}
              prefilled={{ ...address.prefilled, ...shared.current }}
              channel={address.channel}
              article={address.article}
              origin={origin}
              draftSlot={draftSlot}
              onAnswers={share}
            />
          )}
        </div>
      </Container>
    </>
  );
}
