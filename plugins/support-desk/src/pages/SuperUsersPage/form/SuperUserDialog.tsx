import type {
  NamedId,
  SuperUser,
  SuperUsersOfModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { FormFailed } from '../../../components/ChangeFailed';
import { DialogForm } from '../../../components/DialogForm';
import { superUsersTranslationRef } from '../../../messages/superUsers';
import { useMessages } from '../../../translations/useMessages';
import { placeOf } from '../logic/superUserSections';
import { SuperUserFields } from './SuperUserFields';
import { useSuperUserForm } from './useSuperUserForm';

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
  const { t } = useMessages(superUsersTranslationRef);
  const { model, listing, choices, onClose } = props;
  const form = useSuperUserForm({ ...props, model: model.model });
  const isWaiting = !listing || listing.status === 'nominated';
  return (
    <DialogForm
      title={
        listing
          ? t('superUsers.form.edit', {
              name: listing.user.title,
              area: placeOf(listing).title,
            })
          : t('superUsers.form.create')
      }
      submit={t(listing ? 'superUsers.form.save' : 'superUsers.form.submit')}
      isPending={form.isPending}
      onSubmit={() => form.save()}
      onClose={onClose}
    >
      <FormFailed part="superUsers" form={form} />
      <SuperUserFields
        form={form}
        choices={listing ? undefined : choices}
        hasDays={isWaiting || model.mayDecide}
      />
    </DialogForm>
  );
}
