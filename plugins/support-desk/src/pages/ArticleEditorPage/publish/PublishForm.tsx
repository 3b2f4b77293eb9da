import {
  Alert,
  Button,
  DialogBody,
  DialogFooter,
  TextAreaField,
} from '@backstage/ui';
import { useId } from 'react';
import { useSessionDraft } from '../../../hooks/useSessionDraft';
import { articlesTranslationRef } from '../../../messages/articles';
import { commonTranslationRef } from '../../../messages/common';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ArticleEditorPage.module.css';
import { DRAFT_FIELDS, problemOf } from '../editing/draftEditing';
import type { DraftWork } from '../editing/useDraftEditing';
import { PublishFailed } from './PublishFailed';
import { usePublish } from './usePublish';

/** Where an article goes and how, and what changed and why. */
export function PublishForm(props: {
  work: DraftWork;
  onPublished: () => void;
  onClose: () => void;
}) {
  const { t } = useMessages(articlesTranslationRef, commonTranslationRef);
  const formId = useId();
  const { work, onPublished, onClose } = props;
  const { base, status } = work;
  const { publisher, entity, cannotPublish } = base;
  const message = useSessionDraft(`article.message.${base.id}`, '');
  const publish = usePublish(work, () => {
    message.forget();
    onPublished();
  });
  const unsaved =
    status.kind === 'stale'
      ? t('articles.editor.state.stale')
      : DRAFT_FIELDS.map(field => problemOf(work, field)).find(Boolean) ??
        (publish.wasNotSaved && status.kind === 'failed' && status.reason);
  return (
    <>
      <DialogBody>
        <form
          id={formId}
          className={styles.form}
          onSubmit={event => {
            event.preventDefault();
            publish.send(message.value);
          }}
        >
          <dl className={styles.facts}>
            <dt>{t('articles.editor.publish.to')}</dt>
            <dd>
              {t('articles.editor.publish.page', {
                path: work.fields.path,
                entity: entity.title,
              })}
            </dd>
            {publisher && (
              <>
                <dt>{t('articles.editor.publish.how')}</dt>
                <dd>
                  {t(
                    publisher.proposes
                      ? 'articles.editor.publish.proposes'
                      : 'articles.editor.publish.direct',
                    { publisher: publisher.title },
                  )}
                </dd>
              </>
            )}
          </dl>
          {!publisher && (
            <Alert
              role="alert"
              status="warning"
              icon
              title={t('articles.editor.publish.cannot')}
              description={cannotPublish}
            />
          )}
          {unsaved && (
            <Alert
              role="alert"
              status="warning"
              icon
              title={t('articles.editor.publish.unsaved', { reason: unsaved })}
            />
          )}
          <PublishFailed
            failure={publish.failure}
            work={work}
            onMerged={onClose}
          />
          {publisher && (
            <TextAreaField
              label={t('articles.editor.publish.message')}
              description={t('articles.editor.publish.messageHelp')}
              secondaryLabel={t('common.optional')}
              // eslint-disable-next-line jsx-a11y/no-autofocus -- the only thing to write in a dialog that was asked for
              autoFocus
              rows={3}
              maxLength={2000}
              value={message.value}
              onChange={message.set}
            />
          )}
        </form>
      </DialogBody>
      <DialogFooter>
        <Button variant="secondary" onPress={onClose}>
          {t('articles.editor.publish.cancel')}
        </Button>
        {publisher && (
          <Button
            type="submit"
            form={formId}
            isDisabled={status.kind === 'stale'}
            isPending={publish.isPending}
          >
            {t(
              publisher.proposes
                ? 'articles.editor.publish.submitProposal'
                : 'articles.editor.publish.submit',
            )}
          </Button>
        )}
      </DialogFooter>
    </>
  );
}
