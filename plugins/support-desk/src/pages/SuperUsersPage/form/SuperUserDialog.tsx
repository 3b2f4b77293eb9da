import type {
  NamedId,
  SuperUser,
  SuperUsersOfModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Alert,
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import { useId } from 'react';
import { SupportRoot } from '../../../components/SupportRoot';
import { supportDeskTranslationRef } from '../../../translation';
import { placeOf } from '../logic/superUserSections';
import styles from './SuperUserDialog.module.css';
import { SuperUserFields } from './SuperUserFields';
import { useSuperUserForm, type SuperUserForm } from './useSuperUserForm';

/**
 * Nominates a super user, or changes what is known of one: Enter saves, Escape leaves; what is wrong stands at its field.
 *
 * @param props.listing - that is changed; absent: a new one
 */
export function SuperUserDialog(props: {
  model: SuperUsersOfModel;
  choices: { areas: NamedId[]; modules: NamedId[] };
  listing?: SuperUser;
  /** `area:rents`, `module:letters` */
  target?: string;
  onClose: () => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const formId = useId();
  const { model, listing, choices, onClose } = props;
  const form = useSuperUserForm({ ...props, model: model.model });
  const isWaiting = !listing || listing.status === 'nominated';
  return (
    <Dialog
      isOpen
      width={560}
      isDismissable={false}
      onOpenChange={open => !open && onClose()}
    >
      <SupportRoot className={styles.dialog}>
        <DialogHeader>
          {listing
            ? t('superUsers.form.edit', {
                name: listing.user.title,
                area: placeOf(listing).title,
              })
            : t('superUsers.form.create')}
        </DialogHeader>
        <DialogBody>
          <form
            id={formId}
            className={styles.form}
            noValidate
            onSubmit={event => {
              event.preventDefault();
              form.save();
            }}
          >
            <Failure form={form} />
            <SuperUserFields
              form={form}
              choices={listing ? undefined : choices}
              hasDays={isWaiting || model.mayDecide}
            />
          </form>
        </DialogBody>
        <DialogFooter>
          <Button variant="secondary" onPress={onClose}>
            {t('superUsers.form.cancel')}
          </Button>
          <Button type="submit" form={formId} isPending={form.isPending}>
            {t(listing ? 'superUsers.form.save' : 'superUsers.form.submit')}
          </Button>
        </DialogFooter>
      </SupportRoot>
    </Dialog>
  );
}

/** Why it was not saved, where that is about no field; what others were faster with can be followed by what was entered. */
function Failure({ form }: { form: SuperUserForm }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { failure, rest, save } = form;
  if (failure?.kind === 'stale') {
    return (
      <Alert
        role="alert"
        status="warning"
        icon
        title={t('superUsers.stale')}
        description={t('superUsers.kept')}
        customActions={
          <Button variant="secondary" onPress={() => save(failure.version)}>
            {t('superUsers.saveAnyway')}
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
      title={t('superUsers.failed')}
      description={rest}
    />
  ) : null;
}
