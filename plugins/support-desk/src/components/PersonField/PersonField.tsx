import { commonTranslationRef } from '../../messages/common';
import { useMessages } from '../../translations/useMessages';
import { EntityPicker } from '../EntityPicker';
import { FieldWithProblem } from '../FieldWithProblem';

const USERS = ['User'];

/**
 * Asks for a person of the catalog, by full reference; without one it is undefined.
 *
 * @param props.kinds - kinds of entities that are offered; default: users
 */
export function PersonField(props: {
  label: string;
  description?: string;
  isRequired?: boolean;
  kinds?: string[];
  problem: string | undefined;
  value: string | undefined;
  onChange: (user: string | undefined) => void;
}) {
  const { t } = useMessages(commonTranslationRef);
  const { label, description, isRequired, problem, value, onChange } = props;
  const { kinds = USERS } = props;
  return (
    <FieldWithProblem problem={problem}>
      {input => (
        <EntityPicker
          kinds={kinds}
          value={value}
          input={{
            ...input,
            label,
            description,
            isRequired,
            secondaryLabel: isRequired ? undefined : t('common.optional'),
          }}
          onChange={user => onChange(user ?? undefined)}
        />
      )}
    </FieldWithProblem>
  );
}
