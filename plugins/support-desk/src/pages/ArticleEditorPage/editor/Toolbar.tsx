import type { EditorView } from '@codemirror/view';
import { ButtonIcon, Tooltip, TooltipTrigger } from '@backstage/ui';
import {
  RiBold,
  RiCodeLine,
  RiDoubleQuotesL,
  RiHeading,
  RiImageAddLine,
  RiItalic,
  RiLink,
  RiListOrdered,
  RiListUnordered,
} from '@remixicon/react';
import { useRef, type ReactElement } from 'react';
import { articlesTranslationRef } from '../../../messages/articles';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ArticleEditorPage.module.css';
import { commandsOf, FORMATS, keysOf, type Format } from './shortcuts';
import { usePlaceholders } from './usePlaceholders';

const ICONS: Record<Format, ReactElement> = {
  heading: <RiHeading />,
  bold: <RiBold />,
  italic: <RiItalic />,
  code: <RiCodeLine />,
  link: <RiLink />,
  bullets: <RiListUnordered />,
  numbers: <RiListOrdered />,
  quote: <RiDoubleQuotesL />,
};

/** Formats what is selected, and adds images; the focus goes back to the text. */
export function Toolbar(props: {
  view: EditorView | undefined;
  onFiles: (files: File[]) => void;
}) {
  const { t } = useMessages(articlesTranslationRef);
  const commands = commandsOf(usePlaceholders());
  const input = useRef<HTMLInputElement>(null);
  const { view, onFiles } = props;
  const run = (format: Format) => {
    if (!view) return;
    commands[format](view);
    view.focus();
  };
  return (
    <div
      className={styles.toolbar}
      role="group"
      aria-label={t('articles.editor.toolbar.label')}
    >
      {FORMATS.map(format => (
        <ToolbarButton
          key={format}
          icon={ICONS[format]}
          title={t(`articles.editor.toolbar.${format}`)}
          keys={keysOf(format)}
          onPress={() => run(format)}
        />
      ))}
      <ToolbarButton
        icon={<RiImageAddLine />}
        title={t('articles.editor.toolbar.image')}
        onPress={() => input.current?.click()}
      />
      <input
        ref={input}
        type="file"
        accept="image/*"
        multiple
        hidden
        aria-label={t('articles.editor.toolbar.image')}
        onChange={event => {
          onFiles([...(event.target.files ?? [])]);
          // So that the same image can be chosen again after it failed.
          event.target.value = '';
        }}
      />
    </div>
  );
}

function ToolbarButton(props: {
  icon: ReactElement;
  title: string;
  keys?: string;
  onPress: () => void;
}) {
  const { icon, title, keys, onPress } = props;
  return (
    <TooltipTrigger>
      <ButtonIcon
        variant="tertiary"
        icon={icon}
        aria-label={title}
        onPress={onPress}
      />
      <Tooltip>{keys ? `${title} (${keys})` : title}</Tooltip>
    </TooltipTrigger>
  );
}
