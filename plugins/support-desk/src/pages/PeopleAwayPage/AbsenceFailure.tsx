import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import { supportDeskTranslationRef } from '../../translation';
import type { AbsenceForm } from './useAbsenceForm';

/** Why an absence was not saved, where that is about no field; what others were faster with can be followed by what was entered. */
export function AbsenceFailure({ form }: { form: AbsenceForm }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { failure, rest, save } = form;
  if (failure?.kind === 'stale') {
    return (
      <Alert
        role="alert"
        status="warning"
        icon
        title={t('absence.stale')}
        description={t('absence.kept')}
        customActions={
          <Button variant="secondary" onPress={() => save(failure.version)}>
            {t('absence.saveAnyway')}
          </Button>
        }
      />
    );
  }
  return rest ? (
    <Alert
      role="alert"
      status="danger"
      icon
      title={t('absence.failed')}
      description={rest}
    />
  ) : null;
}
