import type { ModelDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import {
  CallList,
  firstPhoneOf,
  useFirstCalls,
} from '../../components/FirstCalls';
import { LoadFailed } from '../../components/LoadFailed';
import { Surface } from '../../components/Surface';
import { raiseRequestRouteRef } from '../../routes';
import { commonTranslationRef } from '../../messages/common';
import { useMessages } from '../../translations/useMessages';
import styles from './GetHelpPage.module.css';

interface CallCardsProps {
  detail: ModelDetail;
  /** `namespace/name` */
  model: string;
}

/** What begins by phone, with the number to call at this hour, as far as it is the reader's to ask for (S0-99, S0-101). */
export function CallCards(props: CallCardsProps) {
  return Object.values(props.detail.model.requestTypes)
    .filter(firstPhoneOf)
    .map(({ id }) => <CallCard key={id} {...props} typeId={id} />);
}

function CallCard(props: CallCardsProps & { typeId: string }) {
  const { t } = useMessages(commonTranslationRef);
  const raiseLink = useRouteRef(raiseRequestRouteRef);
  const { detail, model, typeId } = props;
  const { data, error, refetch } = useFirstCalls(detail, model, typeId);
  if (error) return <LoadFailed error={error} retry={refetch} />;
  if (!data) return null;
  const query = new URLSearchParams({ model, type: typeId });
  return (
    <Surface
      title={detail.model.requestTypes[typeId].title}
      action={
        <Link href={`${raiseLink?.() ?? ''}?${query}`} standalone>
          {t('common.raiseRequest')}
        </Link>
      }
      padded
    >
      <div className={styles.calls}>
        <CallList calls={data} />
      </div>
    </Surface>
  );
}
