import type { SuperUser } from '@supportdesk/backstage-plugin-support-desk-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import { Fragment, type ReactNode } from 'react';
import type { Profile } from '../../../hooks/useProfiles';
import { useFormat } from '../../../time/useFormat';
import { superUsersTranslationRef } from '../../../messages/superUsers';
import { useMessages } from '../../../translations/useMessages';
import styles from './directory.module.css';

/** What is known of a super user, one line each; what is not known is left out. */
export function SuperUserFacts(props: {
  listing: SuperUser;
  others: string[];
  profile?: Profile;
}) {
  const { t } = useMessages(superUsersTranslationRef);
  const format = useFormat();
  const dates = useDates(props.listing);
  const { listing, others, profile } = props;
  const { services, teams, officeHours, contact, deputy, trainedOn } = listing;
  const way = contact && t(`superUsers.contact.${contact}`);
  const facts: [string, ReactNode][] = [
    [t('superUsers.card.modules'), services.map(it => it.title).join(', ')],
    [
      t('superUsers.card.team'),
      teams.map((team, index) => (
        <Fragment key={team.ref}>
          {index > 0 && ', '}
          <EntityRefLink entityRef={team.ref} title={team.title} hideIcon />
        </Fragment>
      )),
    ],
    [t('superUsers.card.officeHours'), officeHours],
    [
      t('superUsers.card.contact'),
      contact === 'email' && profile?.email ? (
        <Link href={`mailto:${profile.email}`} standalone>
          {profile.email}
        </Link>
      ) : (
        way
      ),
    ],
    [t('superUsers.card.deputy'), deputy?.title],
    [t('superUsers.card.also'), others.join(', ')],
    [t('superUsers.card.trained'), trainedOn && format.date(trainedOn)],
    [t('superUsers.card.since'), dates],
  ];
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => (Array.isArray(value) ? value.length : value))
        .map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}

/** From when to when, where that is said. */
function useDates({ from, to }: SuperUser): string | undefined {
  const { t } = useMessages(superUsersTranslationRef);
  const format = useFormat();
  if (from && to)
    return t('superUsers.card.dates', {
      from: format.date(from),
      to: format.date(to),
    });
  if (from) return t('superUsers.card.from', { from: format.date(from) });
  return to && t('superUsers.card.until', { to: format.date(to) });
}
