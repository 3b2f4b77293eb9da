import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink } from '@backstage/ui';
import { RiCheckboxCircleFill, RiGroupLine } from '@remixicon/react';
import { DueCell } from '../../../components/DueCell';
import { StateCard } from '../../../components/StateCard';
import { getHelpRouteRef, ticketRouteRef } from '../../../routes';
import { intakeTranslationRef } from '../../../messages/intake';
import { tabsTranslationRef } from '../../../messages/tabs';
import { useMessages } from '../../../translations/useMessages';
import type { Ending } from './useEnding';

/** In the place of the form: the ticket that the reader joined with its times, or thanks. */
export function EndedRequest(props: { ending: Ending; undo: () => void }) {
  const { t } = useMessages(intakeTranslationRef, tabsTranslationRef);
  const ticketLink = useRouteRef(ticketRouteRef);
  const getHelpLink = useRouteRef(getHelpRouteRef);
  const { ending } = props;
  const back = (
    <Button variant="secondary" onPress={props.undo}>
      {t('intake.ended.back')}
    </Button>
  );
  if (ending.kind === 'solved') {
    return (
      <StateCard
        icon={<RiCheckboxCircleFill />}
        title={t('intake.ended.solved')}
        actions={
          <>
            <ButtonLink href={getHelpLink?.() ?? '#'}>
              {t('tabs.getHelp')}
            </ButtonLink>
            {back}
          </>
        }
      >
        {t('intake.ended.solvedText')}
      </StateCard>
    );
  }
  const { ticket } = ending;
  return (
    <StateCard
      icon={<RiGroupLine />}
      title={t('intake.ended.joined', { key: ticket.key })}
      actions={
        <>
          <ButtonLink href={ticketLink?.({ key: ticket.key }) ?? '#'}>
            {t('intake.ended.open', { key: ticket.key })}
          </ButtonLink>
          {back}
        </>
      }
    >
      <p>{t('intake.ended.joinedText', { summary: ticket.summary })}</p>
      <DueCell ticket={ticket} />
    </StateCard>
  );
}
