import type { Draft } from '@supportdesk/backstage-plugin-support-desk-common';
import { Button, ButtonLink } from '@backstage/ui';
import { RiArticleLine, RiEditLine } from '@remixicon/react';
import { WorkFailed } from '../../components/ChangeFailed';
import { articlesTranslationRef } from '../../messages/articles';
import { useMessages } from '../../translations/useMessages';
import { useStartDraft } from '../FaqPage/useStartDraft';

/** Reads the page that came of a draft, or goes on writing it: in a draft of its own. */
export function EditPage({ draft }: { draft: Draft }) {
  const { t } = useMessages(articlesTranslationRef);
  const start = useStartDraft();
  const { model, entity, path, url } = draft;
  return (
    <>
      <WorkFailed part="faq" work={start} />
      <Button
        variant="secondary"
        iconStart={<RiEditLine />}
        isPending={start.isPending}
        onPress={() =>
          start.send({ model, edit: { entity: entity.ref, path } })
        }
      >
        {t('articles.editor.publish.editPage')}
      </Button>
      <ButtonLink iconStart={<RiArticleLine />} href={url}>
        {t('articles.editor.progress.open')}
      </ButtonLink>
    </>
  );
}
