import { WorkDialog } from '../../../components/DialogForm';
import { useSessionDraft } from '../../../hooks/useSessionDraft';
import { faqTranslationRef } from '../../../messages/faq';
import { useMessages } from '../../../translations/useMessages';
import { useStartDraft } from '../useStartDraft';
import { TitleField } from './fields';

/**
 * Asks what an article is about before it is started: its file is named by it.
 *
 * @param props.model - full reference of the model
 */
export function StartArticleDialog(props: {
  model: string;
  onClose: () => void;
}) {
  const { t } = useMessages(faqTranslationRef);
  const { model, onClose } = props;
  const title = useSessionDraft(`article.new.${model}`, '');
  const start = useStartDraft({ onStarted: title.forget });
  return (
    <WorkDialog
      part="faq"
      title={t('faq.drafts.new')}
      submit={t('faq.drafts.start')}
      work={start}
      missing={
        title.value.trim().length < 3 ? t('faq.form.titleNeeded') : undefined
      }
      onSubmit={() => start.send({ model, title: title.value.trim() })}
      onClose={onClose}
    >
      <TitleField value={title.value} onChange={title.set} />
    </WorkDialog>
  );
}
