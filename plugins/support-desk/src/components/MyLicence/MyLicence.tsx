import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import {
  RiCheckboxCircleFill,
  RiHourglassLine,
  RiUserLine,
} from '@remixicon/react';
import { licenceRequestRouteRef, requestLicenceRouteRef } from '../../routes';
import { licencesTranslationRef } from '../../messages/licences';
import { useMessages } from '../../translations/useMessages';
import { StatusLabel } from '../StatusLabel';
import styles from './MyLicence.module.css';
import { useMyRequest } from './useMyRequest';

/** Whether the reader has one, in a sentence, and the way to one. */
export function MyLicence({ licence }: { licence: Licence }) {
  const { t } = useMessages(licencesTranslationRef);
  const requestLink = useRouteRef(requestLicenceRouteRef);
  const openLink = useRouteRef(licenceRequestRouteRef);
  const { request, words } = useMyRequest(licence);
  const { id, title, mine, metric } = licence;
  if (mine === 'holder') {
    return (
      <StatusLabel icon={<RiCheckboxCircleFill />} tone="done">
        {t('licences.mine.holder')}
      </StatusLabel>
    );
  }
  if (mine === 'waiting') {
    return (
      <div className={styles.mine}>
        <StatusLabel icon={<RiHourglassLine />}>{words}</StatusLabel>
        {request && (
          <ButtonLink
            variant="secondary"
            href={openLink?.({ request: request.id }) ?? '#'}
            aria-label={t('licences.mine.openOf', { title })}
          >
            {t('licences.mine.open')}
          </ButtonLink>
        )}
      </div>
    );
  }
  if (metric === 'site') {
    return (
      <StatusLabel icon={<RiCheckboxCircleFill />} tone="done">
        {t('licences.mine.site')}
      </StatusLabel>
    );
  }
  const query = new URLSearchParams({ licence: id });
  return (
    <div className={styles.mine}>
      <StatusLabel icon={<RiUserLine />} tone="quiet">
        {t('licences.mine.none')}
      </StatusLabel>
      <ButtonLink
        variant="secondary"
        href={`${requestLink?.() ?? ''}?${query}`}
        aria-label={t('licences.mine.requestOf', { title })}
      >
        {t('licences.mine.request')}
      </ButtonLink>
    </div>
  );
}
