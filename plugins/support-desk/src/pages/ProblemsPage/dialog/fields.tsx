import { Select } from '@backstage/ui';
import { ModuleSelect as Module } from '../../../components/ModuleSelect';
import { TitleField as Title } from '../../../components/TitleField';
import { useModels } from '../../../hooks/useModels';
import { modelName } from '../../../hooks/useSelectedModel';
import { problemsTranslationRef } from '../../../messages/problems';
import { useMessages } from '../../../translations/useMessages';
import { nameOf } from '../useSystem';

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
  const { t } = useMessages(problemsTranslationRef);
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
  const { t } = useMessages(problemsTranslationRef);
  return (
    <Module
      {...props}
      label={t('problems.form.module')}
      none={t('problems.form.noModule')}
    />
  );
}

/** What the problem is called. */
export function TitleField(props: {
  value: string;
  onChange: (title: string) => void;
}) {
  const { t } = useMessages(problemsTranslationRef);
  return (
    <Title
      {...props}
      label={t('problems.form.title')}
      description={t('problems.form.titleHelp')}
    />
  );
}
