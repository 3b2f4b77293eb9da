import type { Draft } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import {
  Alert,
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import { supportDeskApiRef } from '../../api';
import { SupportRoot } from '../../components/SupportRoot';
import { reasonOf } from '../../hooks/workFailure';
import { faqRouteRef } from '../../routes';
import { articlesTranslationRef } from '../../messages/articles';
import { useMessages } from '../../translations/useMessages';
import { refreshFaq } from '../FaqPage/useFaq';
import styles from './ArticleEditorPage.module.css';
import { forget } from './editing/keptDraft';

/** Asks once, then throws a draft away. */
export function DeleteDraft(props: {
  draft: Draft;
  /** Nothing of it is to be saved any more. */
  onDeleted: () => void;
  onClose: () => void;
}) {
  const { t } = useMessages(articlesTranslationRef);
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const faqLink = useRouteRef(faqRouteRef);
  const navigate = useNavigate();
  const { draft, onDeleted, onClose } = props;
  const { id, version } = draft;
  const deletion = useMutation({
    mutationFn: () => api.deleteDraft({ id, version }),
    onSuccess: () => {
      onDeleted();
      forget(id);
      navigate(faqLink?.() ?? '');
      queryClient.removeQueries({ queryKey: ['faq', 'draft', id] });
      refreshFaq(queryClient);
    },
  });
  return (
    <Dialog isOpen width={480} onOpenChange={open => !open && onClose()}>
      <SupportRoot className={styles.dialog}>
        <DialogHeader>{t('articles.editor.delete.title')}</DialogHeader>
        <DialogBody>
          {deletion.error && (
            <Alert
              role="alert"
              status="danger"
              icon
              title={reasonOf(deletion.error)}
            />
          )}
          <p className={styles.text}>{t('articles.editor.delete.text')}</p>
        </DialogBody>
        <DialogFooter>
          <Button variant="secondary" onPress={onClose}>
            {t('articles.editor.delete.cancel')}
          </Button>
          <Button
            destructive
            isPending={deletion.isPending}
            onPress={() => deletion.mutate()}
          >
            {t('articles.editor.delete.confirm')}
          </Button>
        </DialogFooter>
      </SupportRoot>
    </Dialog>
  );
}
