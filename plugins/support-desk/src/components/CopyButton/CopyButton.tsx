import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiFileCopyLine } from '@remixicon/react';

/** Puts a text on the clipboard, and says so. */
export function CopyButton(props: {
  text: string;
  label: string;
  /** What is said then. */
  copied: string;
  /** Where the browser does not allow it. */
  notCopied: string;
}) {
  const toasts = useApi(toastApiRef);
  const { text, label, copied, notCopied } = props;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      toasts.post({ title: copied, status: 'success' });
    } catch {
      toasts.post({ title: notCopied, status: 'danger' });
    }
  };
  return (
    <Button variant="secondary" iconStart={<RiFileCopyLine />} onPress={copy}>
      {label}
    </Button>
  );
}
