import type {
  ModelSummary,
  ServiceAvailability,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Container, Header, Skeleton } from '@backstage/ui';
import { RiPulseLine } from '@remixicon/react';
import { LoadFailed } from '../../components/LoadFailed';
import { Loading } from '../../components/Loading';
import { NoticeBanners } from '../../components/NoticeBanners';
import { StateCard } from '../../components/StateCard';
import { useAvailability } from '../../hooks/useAvailability';
import { usePageTitle } from '../../hooks/usePageTitle';
import { useSelectedModel } from '../../hooks/useSelectedModel';
import { noticesRouteRef } from '../../routes';
import { availabilityTranslationRef } from '../../messages/availability';
import { tabsTranslationRef } from '../../messages/tabs';
import { useMessages } from '../../translations/useMessages';
import styles from './AvailabilityPage.module.css';
import { Continuity } from './promise/Continuity';
import { Promised } from './promise/Promised';
import { ServiceState } from './promise/ServiceState';
import { Months } from './months/Months';
import { Status } from './status/Status';

/** When the services of a system are promised, how they are now and how they were; the system is in the address. */
export function AvailabilityPage() {
  const { t } = useMessages(availabilityTranslationRef, tabsTranslationRef);
  usePageTitle(t('availability.title'));
  const noticesLink = useRouteRef(noticesRouteRef);
  const { models, selected } = useSelectedModel();
  const { data, error, refetch } = useAvailability(selected?.ref);
  const failed = models.error ?? error;
  return (
    <>
      <Header
        title={t('availability.title')}
        description={
          selected && t('availability.what', { system: selected.title })
        }
        tags={[
          { label: t('tabs.notices'), href: noticesLink?.() },
          { label: t('availability.title') },
        ]}
      />
      <Container>
        <div className={styles.page}>
          {failed && (
            <LoadFailed
              error={failed}
              retry={() => models.refetch().then(() => refetch())}
            />
          )}
          {!data && !failed && (
            <Loading>
              <Skeleton width="100%" height={320} />
            </Loading>
          )}
          {selected && data && <Services model={selected} services={data} />}
        </div>
      </Container>
    </>
  );
}

function Services(props: {
  model: ModelSummary;
  services: ServiceAvailability[];
}) {
  const { t } = useMessages(availabilityTranslationRef);
  const { model, services } = props;
  if (services.length === 0) {
    return (
      <StateCard
        icon={<RiPulseLine />}
        title={t('availability.none.title', { system: model.title })}
      >
        {t('availability.none.text')}
      </StateCard>
    );
  }
  return (
    <>
      <NoticeBanners model={model.ref} />
      {services.map(it => (
        <section
          key={it.service.id}
          className={styles.service}
          aria-label={it.service.title}
        >
          <div className={styles.head}>
            <h2>{it.service.title}</h2>
            <ServiceState state={it.state} />
          </div>
          <Status model={model.ref} service={it.service.id} />
          <div className={styles.columns}>
            <Promised availability={it} />
            <Continuity plans={it.continuity} />
          </div>
          <Months model={model.ref} service={it.service.id} />
        </section>
      ))}
    </>
  );
}
