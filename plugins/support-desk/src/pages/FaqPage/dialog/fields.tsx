import { TextAreaField } from '@backstage/ui';
import { ModuleSelect as Module } from '../../../components/ModuleSelect';
import { TitleField as Title } from '../../../components/TitleField';
import { commonTranslationRef } from '../../../messages/common';
import { faqTranslationRef } from '../../../messages/faq';
import { useMessages } from '../../../translations/useMessages';

/** What the candidate is called. */
export function TitleField(props: {
  value: string;
  onChange: (title: string) => void;
}) {
  const { t } = useMessages(faqTranslationRef);
  return (
    <Title
      {...props}
      label={t('faq.form.title')}
      description={t('faq.form.titleHelp')}
    />
  );
}

/** What it is about. */
export function DescriptionField(props: {
  value: string;
  onChange: (description: string) => void;
}) {
  const { t } = useMessages(commonTranslationRef, faqTranslationRef);
  return (
    <TextAreaField
      label={t('faq.form.description')}
      secondaryLabel={t('common.optional')}
      rows={4}
      maxLength={20_000}
      value={props.value}
      onChange={props.onChange}
    />
  );
}

/**
 * Which module of the system it is about; nothing where the system has none.
 *
 * @param props.model - reference of the model
 */
export function ModuleSelect(props: {
  model: string;
  value: string | undefined;
  onChange: (module: string | undefined) => void;
}) {
  const { t } = useMessages(faqTranslationRef);
  return (
    <Module
      {...props}
      label={t('faq.candidate.module')}
      none={t('faq.candidate.noModule')}
    />
  );
}
