import type { ModelSummary } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import {
  useEntityPresentation,
  useEntityRefLink,
} from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import { RiFlagLine } from '@remixicon/react';
import { Fragment, useId } from 'react';
import { StatusLabel } from '../../components/StatusLabel';
import { modelRouteRef } from '../../routes';
import { modelTranslationRef } from '../../messages/model';
import { useMessages } from '../../translations/useMessages';
import styles from './ModelsPage.module.css';
import { Fact, Facts } from './parts/Facts';

const isStatus = (
  status: string,
): status is 'draft' | 'inReview' | 'approved' | 'retired' =>
  ['draft', 'inReview', 'approved', 'retired'].includes(status);

/** A support model in the list: what it is about, whose it is, what it covers, how much of it is still open. */
export function ModelCard(props: { model: ModelSummary; selected: boolean }) {
  const { t } = useMessages(modelTranslationRef);
  const modelLink = useRouteRef(modelRouteRef);
  const titleId = useId();
  const { model } = props;
  const { namespace, name, toConfirm } = model;
  const href = modelLink?.({ namespace, name }) ?? '#';
  const status =
    model.status &&
    (isStatus(model.status) ? t(`model.status.${model.status}`) : model.status);
  return (
    <article className={styles.card} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          <Link href={href} standalone>
            {model.title}
          </Link>
        </h2>
        {props.selected && (
          <span className={styles.mark}>{t('model.list.selected')}</span>
        )}
      </div>
      {model.description && (
        <p className={styles.description}>{model.description}</p>
      )}
      <Facts>
        <Fact label={t('model.list.owner')}>
          <CatalogLink entity={model.owner} />
        </Fact>
        <Fact label={t('model.list.supports')}>
          <Supported refs={model.supports} />
        </Fact>
        <Fact label={t('model.list.levels')}>{model.levels}</Fact>
        <Fact label={t('model.list.version')}>
          {[model.version, status].filter(Boolean).join(', ')}
        </Fact>
        <Fact label={t('model.list.toConfirm')}>
          {toConfirm > 0 ? (
            <StatusLabel icon={<RiFlagLine />}>
              <Link href={`${href}#open-points`} standalone>
                {t('model.list.openPoints', { count: toConfirm })}
              </Link>
            </StatusLabel>
          ) : (
            t('model.list.nothing')
          )}
        </Fact>
      </Facts>
    </article>
  );
}

function Supported({ refs }: { refs: string[] }) {
  return (
    <>
      {refs.map((ref, index) => (
        <Fragment key={ref}>
          {index > 0 && ', '}
          <CatalogLink entity={ref} />
        </Fragment>
      ))}
    </>
  );
}

/** An entity by the title that the catalog has for it. */
function CatalogLink({ entity }: { entity: string }) {
  const { primaryTitle } = useEntityPresentation(entity);
  const linkTo = useEntityRefLink();
  return (
    <Link href={linkTo(entity)} standalone>
      {primaryTitle}
    </Link>
  );
}
