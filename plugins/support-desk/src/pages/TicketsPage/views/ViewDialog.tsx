import { entityPresentationSnapshot } from '@backstage/plugin-catalog-react';
import { Select, TextField } from '@backstage/ui';
import { useState } from 'react';
import { useMe } from '../../../hooks/useMe';
import { queueTranslationRef } from '../../../messages/queue';
import { useMessages } from '../../../translations/useMessages';
import { FormDialog } from '../bulk/FormDialog';

const NOBODY = 'nobody';
const LONGEST_TITLE = 100;

/** The name of a view, and the group with which it is shared. */
export function ViewDialog(props: {
  title: string;
  sharedWith: string | undefined;
  onSubmit: (view: { title: string; sharedWith: string | undefined }) => void;
  onClose: () => void;
}) {
  const { t } = useMessages(queueTranslationRef);
  const groups = useMe().belongsTo.filter(it => it.startsWith('group:'));
  const [title, setTitle] = useState(props.title);
  const [sharedWith, setSharedWith] = useState(props.sharedWith);
  return (
    <FormDialog
      title={t('queue.views.save')}
      submit={t('queue.views.saveAs')}
      isReady={title.trim() !== ''}
      onSubmit={() => props.onSubmit({ title: title.trim(), sharedWith })}
      onClose={props.onClose}
    >
      <TextField
        label={t('queue.views.name')}
        isRequired
        value={title}
        onChange={setTitle}
        maxLength={LONGEST_TITLE}
      />
      {groups.length > 0 && (
        <Select
          label={t('queue.views.shareWith')}
          options={[
            { id: NOBODY, label: t('queue.views.private') },
            ...groups.map(ref => ({
              id: ref,
              label: entityPresentationSnapshot(ref).primaryTitle,
            })),
          ]}
          value={sharedWith ?? NOBODY}
          onChange={key =>
            setSharedWith(key === NOBODY ? undefined : String(key))
          }
        />
      )}
    </FormDialog>
  );
}
