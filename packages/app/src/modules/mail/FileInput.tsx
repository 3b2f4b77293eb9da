import { Button, Text } from '@backstage/ui';
import { RiAttachment2 } from '@remixicon/react';
import { useRef } from 'react';

/** A file that is sent along; content in base64. */
export interface MailFile {
  name: string;
  content: string;
}

/** Chooses files to send along. */
export function FileInput(props: {
  files: MailFile[];
  onChange: (files: MailFile[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Attach files"
        onChange={async event => {
          const chosen = [...(event.target.files ?? [])];
          props.onChange(await Promise.all(chosen.map(readFile)));
        }}
      />
      <Button
        variant="tertiary"
        iconStart={<RiAttachment2 />}
        onPress={() => input.current?.click()}
      >
        Attach files
      </Button>
      <Text variant="body-small">
        {props.files.map(it => it.name).join(', ')}
      </Text>
    </div>
  );
}

function readFile(file: File): Promise<MailFile> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => {
      const [, content] = String(reader.result).split(',');
      resolve({ name: file.name, content });
    };
    reader.readAsDataURL(file);
  });
}
