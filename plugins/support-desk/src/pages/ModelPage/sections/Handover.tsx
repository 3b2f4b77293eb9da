import type { LevelState } from '@supportdesk/backstage-plugin-support-desk-common';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { AnchorLink } from '../parts/AnchorLink';
import { Confirmed } from '../parts/Confirmed';
import { useModelDetail } from '../parts/ModelContext';
import { useDates } from '../parts/useDates';

/** To whom a level passes, and whether that is agreed (H1). */
export function Handover(props: {
  handover: NonNullable<LevelState['handover']>;
}) {
  const { t } = useMessages(modelTranslationRef);
  const { model, names } = useModelDetail();
  const { date: dateOf } = useDates();
  const { transition, to, agreed, date } = props.handover;
  const when =
    agreed && date
      ? t('model.level.on', { date: dateOf(date) })
      : t('model.level.notAgreed');
  return (
    <>
      <AnchorLink to={`transitions.${transition}`}>
        {to
          ? `${t('model.level.handoverTo', { to: names.entity(to) })}, ${when}`
          : when}
      </AnchorLink>
      <Confirmed entry={model.transitions[transition]} />
    </>
  );
}
