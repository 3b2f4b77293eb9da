import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select, TextField } from '@backstage/ui';
import { useModels } from '../../../hooks/useModels';
import { modelName } from '../../../hooks/useSelectedModel';
import { supportDeskTranslationRef } from '../../../translation';
import { nameOf, useSystem } from '../useSystem';

const NONE = '';

/**
 * In which system the problem is.
 *
 * @param props.models - references of those to choose from; absent: all
 */
export function SystemSelect(props: {
  value: string | undefined;
  models?: string[];
  onChange: (model: string) => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const all = useModels();
  const allowed = props.models?.map(nameOf);
  const options = (all.data ?? [])
    .map(model => ({ id: modelName(model), label: model.title }))
    .filter(({ id }) => allowed?.includes(id) ?? true);
  return (
    <Select
      label={t('problems.form.system')}
      placeholder={t('problems.form.choose')}
      isRequired
      options={options}
      value={options.some(({ id }) => id === props.value) ? props.value : null}
      onChange={key => props.onChange(String(key))}
    />
  );
}

/** In which module of the system the problem is; nothing where the system has none. */
export function ModuleSelect(props: {
  model: string | undefined;
  value: string | undefined;
  onChange: (module: string | undefined) => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { modules } = useSystem(props.model);
  if (modules.length === 0) return null;
  return (
    <Select
      label={t('problems.form.module')}
      secondaryLabel={t('common.optional')}
      options={[{ id: NONE, label: t('problems.form.noModule') }, ...modules]}
      value={props.value ?? NONE}
      onChange={key => props.onChange(String(key) || undefined)}
    />
  );
}

/** What the problem is called. */
export function TitleField(props: {
  value: string;
  onChange: (title: string) => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  return (
    <TextField
      label={t('problems.form.title')}
      description={t('problems.form.titleHelp')}
      isRequired
      // eslint-disable-next-line jsx-a11y/no-autofocus -- the first thing to write in a dialog that was asked for
      autoFocus
      maxLength={200}
      value={props.value}
      onChange={props.onChange}
    />
  );
}
