import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { TextAreaField } from '@backstage/ui';
import { ModuleSelect as Module } from '../../../components/ModuleSelect';
import { TitleField as Title } from '../../../components/TitleField';
import { supportDeskTranslationRef } from '../../../translation';

/** What the candidate is called. */
export function TitleField(props: {
  value: string;
  onChange: (title: string) => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
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
  const { t } = useTranslationRef(supportDeskTranslationRef);
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
  const { t } = useTranslationRef(supportDeskTranslationRef);
  return (
    <Module
      {...props}
      label={t('faq.candidate.module')}
      none={t('faq.candidate.noModule')}
    />
  );
}
