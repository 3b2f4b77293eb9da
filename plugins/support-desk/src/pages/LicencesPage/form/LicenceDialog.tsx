import type {
  Licence,
  NamedRef,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Alert, Skeleton } from '@backstage/ui';
import { ChangeFailed } from '../../../components/ChangeFailed';
import { DialogForm } from '../../../components/DialogForm';
import { reasonOf } from '../../../hooks/workFailure';
import { commonTranslationRef } from '../../../messages/common';
import { licenceManagementTranslationRef } from '../../../messages/licenceManagement';
import { useMessages } from '../../../translations/useMessages';
import styles from './form.module.css';
import { GROUPS, SOMEONE, figuresOf, type LicenceField } from './licenceForm';
import { LicenceInput } from './LicenceInput';
import { StatedFields } from './StatedFields';
import { statedOf } from './statedOf';
import { useLicenceForm, type LicenceForm } from './useLicenceForm';

const ENTRIES = Object.entries(GROUPS) as [
  keyof typeof GROUPS,
  readonly LicenceField[],
][];
const NO_MODELS: NamedRef[] = [];

/**
 * Adds a licence, or changes one; what the model states can only be read, and is changed in Git.
 *
 * @param props.licence - that is changed; absent: one is added
 * @param props.models - in which one can be added
 */
export function LicenceDialog(props: {
  licence?: Licence;
  models?: NamedRef[];
  onClose: () => void;
}) {
  const { t } = useMessages(
    commonTranslationRef,
    licenceManagementTranslationRef,
  );
  const { licence, models = NO_MODELS, onClose } = props;
  const form = useLicenceForm({ licence, models, onClose });
  const { failure, rest, model, modelError, save } = form;
  return (
    <DialogForm
      title={
        licence
          ? t('licenceManagement.form.edit', { title: licence.title })
          : t('licenceManagement.form.add')
      }
      submit={
        licence
          ? t('licenceManagement.form.submitEdit')
          : t('licenceManagement.form.submitAdd')
      }
      width={720}
      canSubmit={!licence || Boolean(model)}
      isPending={form.isPending}
      onSubmit={() => save()}
      onClose={onClose}
    >
      <ChangeFailed
        failure={failure}
        problem={rest}
        texts={{
          failed: t('licenceManagement.failure.failed'),
          stale: t('licenceManagement.failure.conflict', {
            who:
              (failure?.kind === 'stale' && failure.changedBy) ||
              t('licenceManagement.failure.somebody'),
          }),
          kept: t('licenceManagement.failure.kept'),
          again: t('licenceManagement.failure.sendAgain'),
        }}
        onAgain={() => failure?.kind === 'stale' && save(failure.version)}
      />
      {modelError && (
        <Alert
          role="alert"
          status="danger"
          icon
          title={t('common.error.title')}
          description={reasonOf(modelError)}
        />
      )}
      {licence && !model && !modelError && (
        <Skeleton width="100%" height={320} />
      )}
      {(!licence || model) && <Fields form={form} />}
    </DialogForm>
  );
}

function Fields({ form }: { form: LicenceForm }) {
  const { t } = useMessages(licenceManagementTranslationRef);
  const { licence, model, answers } = form;
  const stated = licence && model ? statedOf(licence, model.model) : [];
  const { inUse, over } = figuresOf(answers, licence);
  const isAsked = (field: LicenceField) => {
    if (stated.includes(field)) return false;
    if (field === 'model' || field === 'service') return !licence;
    if (field === 'overUseReason') return over > 0;
    if (field === 'approverRef') return answers.approver === SOMEONE;
    return field !== 'places' || Boolean(answers.training);
  };
  const { viewUrl, editUrl } = model?.source ?? {};
  return (
    <>
      {licence && stated.length > 0 && (
        <StatedFields
          licence={licence}
          fields={stated}
          file={editUrl ?? viewUrl}
        />
      )}
      {ENTRIES.map(([group, fields]) => (
        <fieldset key={group} className={styles.group}>
          <legend>{t(`licenceManagement.form.group.${group}`)}</legend>
          {fields.filter(isAsked).map(field => (
            <LicenceInput key={field} form={form} field={field} />
          ))}
          {group === 'what' && over > 0 && (
            <p className={styles.over}>
              {t('licenceManagement.form.overUseText', {
                inUse: String(inUse),
                bought: String(answers.bought),
              })}
            </p>
          )}
        </fieldset>
      ))}
    </>
  );
}
