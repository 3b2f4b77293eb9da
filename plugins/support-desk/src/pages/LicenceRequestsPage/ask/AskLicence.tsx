import type {
  CompiledModel,
  Licence,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import { RiWifiOffLine } from '@remixicon/react';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { DraftState } from '../../../components/DraftState';
import { ProblemList } from '../../../components/Questions/ProblemList';
import { StateCard } from '../../../components/StateCard';
import type { DraftStore } from '../../../hooks/draft/useDraftStore';
import { commonTranslationRef } from '../../../messages/common';
import { licenceRequestsTranslationRef } from '../../../messages/licenceRequests';
import { useMessages } from '../../../translations/useMessages';
import { FullSurface } from '../FullSurface';
import styles from '../LicenceRequestsPage.module.css';
import { AskSections } from './AskSections';
import askStyles from './ask.module.css';
import { LicenceNotes } from './LicenceNotes';
import { NextSteps } from './NextSteps';
import { useAskLicence } from './useAskLicence';

/** The form of one licence, and beside it what happens next. */
export function AskLicence(props: {
  licence: Licence;
  model: CompiledModel;
  store: DraftStore;
  /** Where in the page's header the state of the draft is shown. */
  draftSlot: Element | null;
}) {
  const { t } = useMessages(
    commonTranslationRef,
    licenceRequestsTranslationRef,
  );
  const { licence, model, store, draftSlot } = props;
  const form = useAskLicence(licence, model, store);
  const { attempts, refused, answers } = form.state;
  const list = useRef<HTMLElement>(null);

  // The list is there only once the problems show.
  useEffect(() => {
    if (attempts > 0 || refused.length > 0) list.current?.focus();
  }, [attempts, refused]);

  const day = answers.trainingOn;
  return (
    <>
      {draftSlot && createPortal(<DraftState form={form} />, draftSlot)}
      <form
        className={styles.main}
        noValidate
        onSubmit={event => event.preventDefault()}
      >
        {attempts > 0 && form.problems.length > 0 && (
          <ProblemList ref={list} problems={form.problems} />
        )}
        <LicenceNotes licence={licence} />
        <AskSections licence={licence} form={form} />
      </form>
      <div className={styles.side}>
        <NextSteps
          licence={licence}
          day={typeof day === 'string' ? day : undefined}
        >
          <Button
            className={askStyles.send}
            size="medium"
            isPending={form.isPending}
            onPress={form.send}
          >
            {t('licenceRequests.ask.send')}
          </Button>
        </NextSteps>
        {form.failure && (
          <StateCard
            tone="late"
            icon={<RiWifiOffLine />}
            title={t('licenceRequests.ask.failed')}
            actions={
              <Button variant="secondary" onPress={form.send}>
                {t('common.retry')}
              </Button>
            }
          >
            {[form.failure, t('licenceRequests.ask.failedText')].join(' ')}
          </StateCard>
        )}
        <FullSurface licence={licence} />
      </div>
    </>
  );
}
