import type {
  Licence,
  LicenceRequestDetail,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useState } from 'react';
import { Surface } from '../../../components/Surface';
import { UndoNotice } from '../../../components/UndoNotice';
import { licenceRequestsTranslationRef } from '../../../messages/licenceRequests';
import { useMessages } from '../../../translations/useMessages';
import styles from '../detail/detail.module.css';
import { useLicenceRequestWork } from '../useLicenceRequestWork';
import { ActionButtons } from './ActionButtons';
import { ActionDialog, type DialogAction } from './ActionDialog';
import { StepFailed } from './StepFailed';
import { useHeldStep } from './useHeldStep';

/** What the reader can do with a request now; what one click does can be taken back for ten seconds. */
export function RequestActions(props: {
  request: LicenceRequestDetail;
  licence: Licence | undefined;
}) {
  const { t } = useMessages(licenceRequestsTranslationRef);
  const { request, licence } = props;
  const [open, setOpen] = useState<DialogAction>();
  const work = useLicenceRequestWork(request);
  const { held, hold, undo } = useHeldStep(work);
  return (
    <Surface title={t('licenceRequests.page.actions')} padded>
      <div className={styles.actions}>
        <StepFailed request={request} work={work} />
        <UndoNotice
          failures={[]}
          done={held && t(`licenceRequests.held.${held.action}`)}
          undo={{ label: t('licenceRequests.action.undo'), onPress: undo }}
        />
        {!held && (
          <ActionButtons
            request={request}
            isIntegrated={licence?.integrated ?? true}
            work={work}
            onHold={hold}
            onOpen={setOpen}
          />
        )}
      </div>
      {open && (
        <ActionDialog
          action={open}
          request={request}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Surface>
  );
}
