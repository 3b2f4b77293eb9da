import type { LicenceRequest } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import {
  RiCheckboxCircleFill,
  RiGraduationCapLine,
  RiQuestionLine,
} from '@remixicon/react';
import { PersonLine } from '../../../components/PersonLine';
import { StatusLabel } from '../../../components/StatusLabel';
import { licenceRequestRouteRef } from '../../../routes';
import { useFormat } from '../../../time/useFormat';
import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';
import styles from './detail.module.css';

/** What the reader is asked to do with a request that has no seat to give yet, the first that is possible. */
const NEXT = ['approve', 'attended', 'book'] as const;

/** Somebody who asks, for what they wait, and the next step where it is the reader's. */
export function AskedForLine({ request }: { request: LicenceRequest }) {
  const { t } = useMessages(licencesTranslationRef);
  const format = useFormat();
  const requestLink = useRouteRef(licenceRequestRouteRef);
  const { id, person, askedBy, askedAt, position, possible } = request;
  const href = requestLink?.({ request: id }) ?? '#';
  const next = NEXT.find(it => possible.includes(it));
  const second = [
    position && t('licences.asked.place', { place: String(position) }),
    askedBy.ref === person.ref
      ? t('licences.asked.on', { day: format.day(askedAt) })
      : t('licences.asked.by', { name: askedBy.title }),
  ];
  return (
    <li className={styles.person}>
      <PersonLine
        name={person.title}
        second={second.filter(Boolean).join(', ')}
      >
        <Link href={href} standalone>
          {person.title}
        </Link>
      </PersonLine>
      <span className={styles.step}>
        <RequestWaits request={request} />
        {next && (
          <Link
            href={href}
            aria-label={t('licences.asked.nextOf', {
              next: t(`licences.asked.next.${next}`),
              name: person.title,
            })}
            standalone
          >
            {t(`licences.asked.next.${next}`)}
          </Link>
        )}
      </span>
    </li>
  );
}

/** For what a request waits. */
function RequestWaits({
  request: { state, training },
}: {
  request: LicenceRequest;
}) {
  const { t } = useMessages(licencesTranslationRef);
  const format = useFormat();
  if (state === 'approval') {
    return (
      <StatusLabel icon={<RiQuestionLine />} tone="soon">
        {t('licences.asked.approval')}
      </StatusLabel>
    );
  }
  if (state === 'training') {
    return (
      <StatusLabel icon={<RiGraduationCapLine />} tone="quiet">
        {training?.day
          ? t('licences.asked.training', { day: format.about(training.day) })
          : t('licences.asked.class')}
      </StatusLabel>
    );
  }
  return (
    <StatusLabel icon={<RiCheckboxCircleFill />} tone="done">
      {training?.attendedOn
        ? t('licences.asked.trained')
        : t('licences.asked.ready')}
    </StatusLabel>
  );
}
