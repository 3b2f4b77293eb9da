import type { WorkFailure } from '../../hooks/workFailure';
import { absenceTranslationRef } from '../../messages/absence';
import { superUsersTranslationRef } from '../../messages/superUsers';
import { useMessages } from '../../translations/useMessages';
import { ChangeFailed } from './ChangeFailed';

/**
 * Why a form was not saved, where that is about no field.
 *
 * @param props.part - of the product: it says so in its own words
 */
export function FormFailed(props: {
  part: 'absence' | 'superUsers';
  form: {
    failure: WorkFailure | undefined;
    /** What is wrong with none of the fields. */
    rest?: string;
    /** @param version - as which it is saved; default: as which it was read */
    save: (version?: number) => void;
  };
}) {
  const { t } = useMessages(absenceTranslationRef, superUsersTranslationRef);
  const { part, form } = props;
  const { failure, rest, save } = form;
  return (
    <ChangeFailed
      failure={failure}
      problem={rest}
      texts={{
        failed: t(`${part}.failed`),
        stale: t(`${part}.stale`),
        kept: t(`${part}.kept`),
        again: t(`${part}.saveAnyway`),
      }}
      onAgain={() => failure?.kind === 'stale' && save(failure.version)}
    />
  );
}
