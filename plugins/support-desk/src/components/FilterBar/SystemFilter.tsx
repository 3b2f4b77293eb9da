import { useModels } from '../../hooks/useModels';
import { modelName } from '../../hooks/useSelectedModel';
import { FilterSelect } from './FilterSelect';

/**
 * Narrows a list to one system.
 *
 * @param props.value - `default/hmis`, or its full reference
 */
export function SystemFilter(props: {
  label: string;
  all: string;
  value: string | undefined;
  onChange: (model: string | undefined) => void;
}) {
  const models = useModels().data ?? [];
  const system = models.find(it =>
    [modelName(it), it.ref].includes(props.value ?? ''),
  );
  return (
    <FilterSelect
      {...props}
      options={models.map(it => ({ id: modelName(it), title: it.title }))}
      value={system && modelName(system)}
    />
  );
}
