import type { ModelSummary } from '@supportdesk/backstage-plugin-support-desk-common';
import { Link, Skeleton } from '@backstage/ui';
import { Lines } from '../../../components/Lines';
import { Surface } from '../../../components/Surface';
import { commonTranslationRef } from '../../../messages/common';
import { faqTranslationRef } from '../../../messages/faq';
import { useMessages } from '../../../translations/useMessages';
import styles from '../FaqPage.module.css';
import { useDocs, type DocsLink } from './useDocs';
import { useDocsPages } from './useDocsPages';

/** Where a system is documented. */
export function DocsSection({ model }: { model: ModelSummary }) {
  const { t } = useMessages(commonTranslationRef, faqTranslationRef);
  const { links, isLoading } = useDocs(model);
  return (
    <Surface title={t('faq.docs.title', { system: model.title })}>
      {isLoading && (
        <div
          className={styles.padded}
          role="status"
          aria-label={t('common.loading')}
        >
          <Skeleton width="60%" height={20} />
        </div>
      )}
      {!isLoading && links.length === 0 && (
        <p className={`${styles.padded} ${styles.none}`}>
          {t('faq.docs.none', { system: model.title })}
        </p>
      )}
      <Lines>
        {links.map(link => (
          <Docs key={link.href} {...link} />
        ))}
      </Lines>
    </Surface>
  );
}

function Docs({ title, href, howTo }: DocsLink) {
  const pages = useDocsPages(href);
  return (
    <li className={styles.row}>
      <Link href={href} standalone>
        {title}
      </Link>
      {howTo && <p className={styles.second}>{howTo}</p>}
      {Boolean(pages.data?.length) && (
        <ul className={styles.pages}>
          {pages.data!.map(page => (
            <li key={page.href}>
              <Link href={page.href} standalone>
                {page.title}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
