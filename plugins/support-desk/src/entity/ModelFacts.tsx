import type { ModelDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { Surface } from '../components/Surface';
import { modelRouteRef } from '../routes';
import { entityTranslationRef } from '../messages/entity';
import { tabsTranslationRef } from '../messages/tabs';
import { useMessages } from '../translations/useMessages';
import styles from './SupportEntityContent.module.css';

/** What the reader should know about the model itself: where it is, what is still open in it, where it is edited. */
export function ModelFacts({ detail }: { detail: ModelDetail }) {
  const { t } = useMessages(entityTranslationRef, tabsTranslationRef);
  const modelLink = useRouteRef(modelRouteRef);
  const { model, source } = detail;
  const href =
    modelLink?.({ namespace: model.namespace, name: model.name }) ?? '#';
  const open = model.confirms.length + Object.keys(model.openQuestions).length;
  return (
    <Surface title={t('tabs.model')} padded>
      <dl className={styles.facts}>
        <dt>{t('entity.facts.model')}</dt>
        <dd>
          <Link href={href} standalone>
            {[model.title, model.document?.version].filter(Boolean).join(', ')}
          </Link>
        </dd>
        {open > 0 && (
          <>
            <dt>{t('entity.facts.toConfirm')}</dt>
            <dd>
              <Link href={`${href}#open-points`} standalone>
                {t('entity.facts.openPoints', { total: String(open) })}
              </Link>
            </dd>
          </>
        )}
        {source.editUrl && (
          <>
            <dt>{t('entity.facts.source')}</dt>
            <dd>
              <Link href={source.editUrl} standalone>
                {t('entity.facts.edit')}
              </Link>
            </dd>
          </>
        )}
      </dl>
    </Surface>
  );
}
