import { Select } from '@backstage/ui';

const ALL = '';

/**
 * Narrows a list to one of some values, or to none of them.
 *
 * @param props.all - what it is called not to narrow it
 */
export function FilterSelect<Id extends string>(props: {
  label: string;
  all: string;
  options: { id: Id; title: string }[];
  value: Id | undefined;
  onChange: (value: Id | undefined) => void;
}) {
  const { label, all, options, value, onChange } = props;
  return (
    <Select
      aria-label={label}
      options={[
        { id: ALL, label: all },
        ...options.map(({ id, title }) => ({ id, label: title })),
      ]}
      value={value ?? ALL}
      onChange={key => onChange(options.find(it => it.id === key)?.id)}
    />
  );
}
