import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { responsibilitiesTranslationRef } from '../../messages/responsibilities';
import { useMessages } from '../../translations/useMessages';
import { MODES, type Mode } from './matrixMode';

/** Reads, reviews or compares. */
export function ModeSwitch(props: {
  mode: Mode;
  onChange: (mode: Mode) => void;
}) {
  const { t } = useMessages(responsibilitiesTranslationRef);
  const { mode, onChange } = props;
  return (
    <ToggleButtonGroup
      aria-label={t('responsibilities.mode.label')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[mode]}
      onSelectionChange={keys => {
        const [chosen] = keys;
        onChange(MODES.find(it => it === chosen) ?? 'read');
      }}
    >
      {MODES.map(it => (
        <ToggleButton key={it} id={it}>
          {t(`responsibilities.mode.${it}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
