import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, Link } from '@backstage/ui';
import { RiAddLine } from '@remixicon/react';
import { useState } from 'react';
import { Lines } from '../../../components/Lines';
import { LoadFailed } from '../../../components/LoadFailed';
import { Surface } from '../../../components/Surface';
import { draftRouteRef } from '../../../routes';
import { useFormat } from '../../../time/useFormat';
import { faqTranslationRef } from '../../../messages/faq';
import { useMessages } from '../../../translations/useMessages';
import { StartArticleDialog } from '../dialog/StartArticleDialog';
import styles from '../FaqPage.module.css';
import { useDrafts } from '../useFaq';

/** Articles of a system that are being written. */
export function DraftsSection({ model }: { model: string }) {
  const { t } = useMessages(faqTranslationRef);
  const draftLink = useRouteRef(draftRouteRef);
  const format = useFormat();
  const drafts = useDrafts(model);
  const [isStarting, setStarting] = useState(false);
  // What was published is among the articles.
  const items = drafts.data?.filter(
    it => it.publication?.state !== 'published',
  );
  return (
    <Surface
      title={t('faq.drafts.title')}
      action={
        <Button
          variant="tertiary"
          iconStart={<RiAddLine />}
          onPress={() => setStarting(true)}
        >
          {t('faq.drafts.new')}
        </Button>
      }
    >
      {drafts.error && (
        <LoadFailed error={drafts.error} retry={drafts.refetch} />
      )}
      {items?.length === 0 && (
        <p className={`${styles.padded} ${styles.none}`}>
          {t('faq.drafts.none')}
        </p>
      )}
      <Lines>
        {items?.map(draft => (
          <li key={draft.id} className={styles.row}>
            <Link href={draftLink?.({ draft: draft.id }) ?? '#'} standalone>
              {draft.title || t('faq.drafts.untitled')}
            </Link>
            <p className={styles.second}>
              {[
                draft.changes && t('faq.drafts.changes'),
                draft.publication && t('faq.status.proposed'),
                t('faq.drafts.line', {
                  name: draft.updatedBy.title,
                  time: format.instant(draft.updatedAt),
                }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </Lines>
      {isStarting && (
        <StartArticleDialog model={model} onClose={() => setStarting(false)} />
      )}
    </Surface>
  );
}
