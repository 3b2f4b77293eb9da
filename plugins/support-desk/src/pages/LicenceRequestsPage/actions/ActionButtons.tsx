import type {
  LicenceRequestAction,
  LicenceRequestDetail,
  LicenceRequestStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import {
  RiCalendarCheckLine,
  RiCheckLine,
  RiCloseLine,
  RiGraduationCapLine,
  RiKey2Line,
} from '@remixicon/react';
import type { ReactElement } from 'react';
import { useToday } from '../../../hooks/useToday';
import type { Work } from '../../../hooks/useWork';
import { licenceRequestsTranslationRef } from '../../../messages/licenceRequests';
import { useMessages } from '../../../translations/useMessages';
import styles from '../detail/detail.module.css';
import type { DialogAction } from './ActionDialog';
import type { HeldStep } from './useHeldStep';

/** How each action looks, in their order: what takes the request on is filled. */
const LOOKS: Record<
  LicenceRequestAction,
  { variant: 'primary' | 'secondary' | 'tertiary'; icon?: ReactElement }
> = {
  approve: { variant: 'primary', icon: <RiCheckLine /> },
  give: { variant: 'primary', icon: <RiKey2Line /> },
  attended: { variant: 'primary', icon: <RiGraduationCapLine /> },
  book: { variant: 'secondary', icon: <RiCalendarCheckLine /> },
  missed: { variant: 'secondary' },
  decline: { variant: 'tertiary', icon: <RiCloseLine /> },
  withdraw: { variant: 'tertiary', icon: <RiCloseLine /> },
};

/** A button for each thing that the reader may do: at once, for a while to be taken back, or after a question. */
export function ActionButtons(props: {
  request: LicenceRequestDetail;
  isIntegrated: boolean;
  work: Work<LicenceRequestStep>;
  onHold: (step: HeldStep) => void;
  onOpen: (action: DialogAction) => void;
}) {
  const { t } = useMessages(licenceRequestsTranslationRef);
  const { request, isIntegrated, work, onHold, onOpen } = props;
  const { possible, training } = request;
  const today = useToday();
  // Before the class nobody can have missed it, though they may have been at another.
  const isAhead = training?.day !== undefined && training.day > today;
  const actions = Object.keys(LOOKS)
    .map(it => it as LicenceRequestAction)
    .filter(it => possible.includes(it) && !(it === 'missed' && isAhead));
  if (actions.length === 0) {
    return (
      <p className={styles.nothing}>{t('licenceRequests.page.nothing')}</p>
    );
  }
  return actions.map(action => (
    <Button
      key={action}
      variant={
        isAhead && action === 'attended' ? 'secondary' : LOOKS[action].variant
      }
      iconStart={LOOKS[action].icon}
      isDisabled={work.isPending}
      onPress={() => act(action)}
    >
      {t(
        action === 'book' && training?.day
          ? 'licenceRequests.action.rebook'
          : `licenceRequests.action.${action}`,
      )}
    </Button>
  ));

  function act(action: LicenceRequestAction) {
    switch (action) {
      case 'give':
        return isIntegrated ? work.send({ action }) : onOpen(action);
      case 'attended':
        return training?.day && !isAhead ? onHold({ action }) : onOpen(action);
      case 'decline':
      case 'book':
        return onOpen(action);
      default:
        return onHold({ action });
    }
  }
}
