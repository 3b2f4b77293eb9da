import { Select } from '@backstage/ui';
import { useModel } from '../../hooks/useModels';
import { commonTranslationRef } from '../../messages/common';
import { useMessages } from '../../translations/useMessages';

const NONE = '';

/**
 * Asks for a module of a system; nothing where the system has none.
 *
 * @param props.model - reference of the model, or namespace/name; absent: none is chosen yet
 * @param props.none - what it is called to name no module
 */
export function ModuleSelect(props: {
  model: string | undefined;
  label: string;
  none: string;
  value: string | undefined;
  onChange: (module: string | undefined) => void;
}) {
  const { t } = useMessages(commonTranslationRef);
  const { data } = useModel(props.model?.replace(/^[^:]*:/, ''));
  const services = Object.values(data?.model.services ?? {});
  if (services.length === 0) return null;
  return (
    <Select
      label={props.label}
      secondaryLabel={t('common.optional')}
      options={[
        { id: NONE, label: props.none },
        ...services.map(({ id, title }) => ({ id, label: title })),
      ]}
      value={props.value ?? NONE}
      onChange={key => props.onChange(String(key) || undefined)}
    />
  );
}
