import { useRouteRef } from '@backstage/frontend-plugin-api';
import {
  Button,
  ButtonIcon,
  Container,
  Header,
  useBreakpoint,
} from '@backstage/ui';
import { RiDeleteBinLine, RiSendPlaneLine } from '@remixicon/react';
import { useState } from 'react';
import { candidateRouteRef, faqRouteRef } from '../../routes';
import { articlesTranslationRef } from '../../messages/articles';
import { faqTranslationRef } from '../../messages/faq';
import { tabsTranslationRef } from '../../messages/tabs';
import { useMessages } from '../../translations/useMessages';
import styles from './ArticleEditorPage.module.css';
import { DeleteDraft } from './DeleteDraft';
import { EditPage } from './EditPage';
import type { DraftWork } from './editing/useDraftEditing';
import { PublishDialog } from './publish/PublishDialog';

type Open = 'publish' | 'progress' | 'delete';

/** What the article is called and where it goes; publishes it, tells how far that is, or throws the draft away. */
export function DraftHeader({ work }: { work: DraftWork }) {
  const { t } = useMessages(
    articlesTranslationRef,
    faqTranslationRef,
    tabsTranslationRef,
  );
  const faqLink = useRouteRef(faqRouteRef);
  const candidateLink = useRouteRef(candidateRouteRef);
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const { base, fields } = work;
  const { publication, candidate } = base;
  // Beside the title there is no room for them on a small screen.
  const isWide = useBreakpoint().up('md');
  const isPublished = publication?.state === 'published';
  const actions = (
    <>
      {publication && (
        <Button variant="secondary" onPress={() => setOpen('progress')}>
          {t('articles.editor.progress.show')}
        </Button>
      )}
      {isPublished ? (
        <EditPage draft={base} />
      ) : (
        <>
          <ButtonIcon
            variant="secondary"
            icon={<RiDeleteBinLine />}
            aria-label={t('articles.editor.delete.action')}
            onPress={() => setOpen('delete')}
          />
          <Button
            variant={work.status.kind === 'stale' ? 'secondary' : 'primary'}
            iconStart={<RiSendPlaneLine />}
            onPress={() => setOpen('publish')}
          >
            {t(
              publication
                ? 'articles.editor.publish.again'
                : 'articles.editor.publish.action',
            )}
          </Button>
        </>
      )}
    </>
  );
  return (
    <>
      <Header
        title={fields.title || t('articles.editor.untitled')}
        tags={[
          { label: t('tabs.faq'), href: faqLink?.() },
          ...(candidate
            ? [
                {
                  label: t('faq.write.title'),
                  href: candidateLink?.({ candidate }),
                },
              ]
            : []),
          { label: t('articles.editor.goesTo', { entity: base.entity.title }) },
          ...(base.changes ? [{ label: t('articles.editor.changes') }] : []),
        ]}
        customActions={isWide && actions}
      />
      {!isWide && (
        <Container>
          <div className={styles.actions}>{actions}</div>
        </Container>
      )}
      {(open === 'publish' || open === 'progress') && (
        <PublishDialog
          work={work}
          isPublished={open === 'progress'}
          onClose={close}
        />
      )}
      {open === 'delete' && (
        <DeleteDraft
          draft={base}
          onDeleted={() => work.tell({ type: 'typed', change: work.saved })}
          onClose={close}
        />
      )}
    </>
  );
}
