import type {
  Licence,
  LicenceChange,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button, Skeleton } from '@backstage/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { supportDeskApiRef } from '../../../api';
import { InfoDialog } from '../../../components/DialogForm';
import { Lines } from '../../../components/Lines';
import { LoadFailed } from '../../../components/LoadFailed';
import { Loading } from '../../../components/Loading';
import { useFormat } from '../../../time/useFormat';
import { commonTranslationRef } from '../../../messages/common';
import { licenceManagementTranslationRef } from '../../../messages/licenceManagement';
import { useMessages } from '../../../translations/useMessages';
import styles from './changes.module.css';
import { useChangeWords } from './useChangeWords';

const PAGE = 50;

/** Who changed what of a licence and of its seats, newest first: what it was and what it became. */
export function ChangesDialog(props: {
  licence: Licence;
  onClose: () => void;
}) {
  const { t } = useMessages(
    commonTranslationRef,
    licenceManagementTranslationRef,
  );
  const api = useApi(supportDeskApiRef);
  const { licence, onClose } = props;
  const { id, title } = licence;
  const [most, setMost] = useState(PAGE);
  const { data, error, refetch } = useQuery({
    queryKey: ['licences', 'changes', id],
    queryFn: () => api.getLicenceChanges(id),
  });
  const items = data?.items ?? [];
  return (
    <InfoDialog
      title={t('licenceManagement.changes.title', { title })}
      close={t('licenceManagement.close')}
      width={640}
      onClose={onClose}
    >
      {error && <LoadFailed error={error} retry={refetch} />}
      {!data && !error && (
        <Loading>
          <Skeleton width="100%" height={160} />
        </Loading>
      )}
      {data && items.length === 0 && (
        <p>{t('licenceManagement.changes.none')}</p>
      )}
      <Lines>
        {items.slice(0, most).map(it => (
          <Change key={it.id} change={it} licence={licence} />
        ))}
      </Lines>
      {items.length > most && (
        <div>
          <Button variant="secondary" onPress={() => setMost(it => it + PAGE)}>
            {t('common.more')}
          </Button>
        </div>
      )}
    </InfoDialog>
  );
}

function Change(props: { change: LicenceChange; licence: Licence }) {
  const { t } = useMessages(licenceManagementTranslationRef);
  const format = useFormat();
  const words = useChangeWords(props.licence);
  const { change } = props;
  const { at, by, reason, fields } = change;
  return (
    <li className={styles.change}>
      <div className={styles.head}>
        <strong>{words.ofChange(change)}</strong>
        <span className={styles.second}>{words.ofUse(change)}</span>
      </div>
      <div className={styles.second}>
        {by.title}, <time dateTime={at}>{format.instant(at)}</time>
      </div>
      {reason && <p>{t('licenceManagement.changes.reason', { reason })}</p>}
      {fields.length > 0 && (
        <dl>
          {fields.map(({ field, from, to }) => (
            <div key={field}>
              <dt>{words.ofField(field)}</dt>
              <dd>
                <del>{words.ofValue(field, from)}</del>
                <span aria-hidden="true"> → </span>
                <ins>{words.ofValue(field, to)}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
