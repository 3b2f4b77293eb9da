import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select, TextAreaField, TextField } from '@backstage/ui';
import { useModel } from '../../../hooks/useModels';
import { supportDeskTranslationRef } from '../../../translation';

const NONE = '';

/** What the candidate is called. */
export function TitleField(props: {
  value: string;
  onChange: (title: string) => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  return (
    <TextField
      label={t('faq.form.title')}
      description={t('faq.form.titleHelp')}
      isRequired
      // eslint-disable-next-line jsx-a11y/no-autofocus -- the first thing to write in a dialog that was asked for
      autoFocus
      maxLength={200}
      value={props.value}
      onChange={props.onChange}
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
  const { data } = useModel(props.model.replace(/^[^:]*:/, ''));
  const services = Object.values(data?.model.services ?? {});
  if (services.length === 0) return null;
  return (
    <Select
      label={t('faq.candidate.module')}
      secondaryLabel={t('common.optional')}
      options={[
        { id: NONE, label: t('faq.candidate.noModule') },
        ...services.map(({ id, title }) => ({ id, label: title })),
      ]}
      value={props.value ?? NONE}
      onChange={key => props.onChange(String(key) || undefined)}
    />
  );
}
