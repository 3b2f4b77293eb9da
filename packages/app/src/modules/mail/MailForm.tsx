import {
  Alert,
  Button,
  Checkbox,
  Select,
  Text,
  TextAreaField,
  TextField,
} from '@backstage/ui';
import { type FormEvent, useState } from 'react';
import { FileInput, type MailFile } from './FileInput';
import styles from './Mail.module.css';
import { type Addresses, type InboxMail, useDemoMail } from './useDemoMail';

const EMPTY = {
  subject: '',
  text: '',
  urgent: false,
  outOfOffice: false,
  files: [] as MailFile[],
};

/** Writes a mail to a shared mailbox, or an answer to a mail of one's inbox. */
export function MailForm(props: {
  /** Address of who writes. */
  from: string;
  mailboxes?: Addresses['mailboxes'];
  answers?: InboxMail;
}) {
  const { from, mailboxes = [], answers } = props;
  const { send } = useDemoMail();
  const [to, setTo] = useState(answers?.replyTo ?? mailboxes[0]?.address);
  const [mail, setMail] = useState(EMPTY);
  const [result, setResult] = useState<'sent' | Error>();
  const [isSending, setSending] = useState(false);
  const change = (part: Partial<typeof EMPTY>) => {
    setResult(undefined);
    setMail(before => ({ ...before, ...part }));
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSending(true);
    const { files, subject, ...rest } = mail;
    try {
      await send({
        ...rest,
        ...(answers ? { answers: answers.id } : { subject }),
        from,
        to,
        attachments: files,
      });
      setMail(EMPTY);
      setResult('sent');
    } catch (error) {
      setResult(error as Error);
    }
    setSending(false);
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      <Text as="h3" variant="body-large" weight="bold">
        {answers ? 'Answer' : 'Write a mail'}
      </Text>
      {!answers && (
        <>
          <Select
            label="To"
            options={mailboxes.map(({ address, title }) => ({
              id: address,
              label: `${title} <${address}>`,
            }))}
            value={to}
            onChange={key => setTo(String(key))}
          />
          <TextField
            label="Subject"
            value={mail.subject}
            onChange={subject => change({ subject })}
          />
        </>
      )}
      <TextAreaField
        label={answers ? 'Your answer' : 'Text'}
        description={
          answers && 'The text of the mail is quoted below your answer.'
        }
        rows={6}
        isRequired
        value={mail.text}
        onChange={text => change({ text })}
      />
      <Checkbox
        isSelected={mail.urgent}
        onChange={urgent => change({ urgent })}
      >
        Mark as important
      </Checkbox>
      <Checkbox
        isSelected={mail.outOfOffice}
        onChange={outOfOffice => change({ outOfOffice })}
      >
        Sent by the mail program while I am out of office
      </Checkbox>
      <FileInput files={mail.files} onChange={files => change({ files })} />
      <Button type="submit" isPending={isSending} className={styles.submit}>
        {answers ? 'Send the answer' : 'Send the mail'}
      </Button>
      <div role="status">
        {result === 'sent' && (
          <Alert status="success" icon title="The mail was sent" />
        )}
        {result instanceof Error && (
          <Alert
            status="danger"
            icon
            title="The mail could not be sent"
            description={result.message}
          />
        )}
      </div>
    </form>
  );
}
