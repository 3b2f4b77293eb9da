import { Button } from '@backstage/ui';
import { RiKeyboardLine } from '@remixicon/react';
import { InfoDialog } from '../../../components/DialogForm';
import { responsibilitiesTranslationRef } from '../../../messages/responsibilities';
import { useMessages } from '../../../translations/useMessages';
import styles from './view.module.css';

/**
 * Which keys the grid has, at its foot (WCAG 2.1.4); `?` shows them too.
 *
 * @param props.keys - those of the mode
 */
export function GridKeys(props: {
  keys: [string, string][];
  isOpen: boolean;
  onOpen: () => void;
  onClose: () => void;
}) {
  const { t } = useMessages(responsibilitiesTranslationRef);
  const { keys, isOpen, onOpen, onClose } = props;
  const all: [string, string][] = [
    ['↑ ↓ ← →', t('responsibilities.keys.arrows')],
    ...keys,
    ['Home, End', t('responsibilities.keys.ends')],
    ['Page ↑, Page ↓', t('responsibilities.keys.pages')],
    ['Enter', t('responsibilities.keys.fold')],
    ['?', t('responsibilities.keys.help')],
  ];
  return (
    <div className={styles.keys}>
      <Button
        variant="tertiary"
        size="small"
        iconStart={<RiKeyboardLine />}
        onPress={onOpen}
      >
        {t('responsibilities.grid.keys')}
      </Button>
      {isOpen && (
        <InfoDialog
          title={t('responsibilities.keys.title')}
          close={t('responsibilities.keys.close')}
          onClose={onClose}
        >
          <p className={styles.keysText}>{t('responsibilities.keys.text')}</p>
          <dl className={styles.keyList}>
            {all.map(([key, does]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </InfoDialog>
      )}
    </div>
  );
}
