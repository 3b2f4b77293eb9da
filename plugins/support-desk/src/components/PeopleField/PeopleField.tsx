import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { ButtonIcon } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import { requestTranslationRef } from '../../messages/request';
import { useMessages } from '../../translations/useMessages';
import { PersonField } from '../PersonField';
import { PersonLine } from '../PersonLine';
import styles from './PeopleField.module.css';

/**
 * Asks for people of the catalog, one after the other, by full reference.
 *
 * @param props.label - what those who were chosen are
 * @param props.add - the label of the search for one more
 * @param props.kinds - kinds of entities that are offered; default: users
 */
export function PeopleField(props: {
  label: string;
  add: string;
  description?: string;
  kinds?: string[];
  problem?: string;
  people: string[];
  onChange: (people: string[]) => void;
}) {
  const { label, add, description, kinds, problem, people, onChange } = props;
  return (
    <div className={styles.people}>
      {people.length > 0 && (
        <ul aria-label={label}>
          {people.map(ref => (
            <Person
              key={ref}
              entityRef={ref}
              onRemove={() => onChange(people.filter(it => it !== ref))}
            />
          ))}
        </ul>
      )}
      <PersonField
        // Each one that is chosen makes way for the next.
        key={people.length}
        label={add}
        description={description}
        kinds={kinds}
        problem={problem}
        value={undefined}
        onChange={ref => ref && onChange([...new Set([...people, ref])])}
      />
    </div>
  );
}

function Person(props: { entityRef: string; onRemove: () => void }) {
  const { t } = useMessages(requestTranslationRef);
  const { primaryTitle } = useEntityPresentation(props.entityRef);
  return (
    <li>
      <PersonLine name={primaryTitle} size="small" />
      <ButtonIcon
        variant="tertiary"
        icon={<RiCloseLine />}
        aria-label={t('request.input.remove', { name: primaryTitle })}
        onPress={props.onRemove}
      />
    </li>
  );
}
