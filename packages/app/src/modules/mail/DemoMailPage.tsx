import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Alert, ButtonLink, Combobox, Skeleton, Text } from '@backstage/ui';
import { RiPencilLine } from '@remixicon/react';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { InboxList } from './InboxList';
import styles from './Mail.module.css';
import { MailForm } from './MailForm';
import { MailView } from './MailView';
import { addressOf, hrefOf } from './places';
import { type Addresses, useAddresses, useInbox } from './useDemoMail';

/** Somebody's inbox, in which the reader may be anybody: to write to the shared mailboxes and to read what Support Desk sends. */
export function DemoMailPage() {
  const { addresses, error } = useAddresses();
  return (
    <main className={styles.page}>
      <Alert
        status="info"
        icon
        title="This is part of the demo"
        description="The mailboxes are on a mail server within the demo, and you may write as anybody. No mail leaves this machine."
      />
      {error && (
        <Alert
          status="warning"
          icon
          title="This portal has no demo mail"
          description={error.message}
        />
      )}
      {!error && !addresses && <Skeleton width="100%" height={320} />}
      {addresses && <Mailbox addresses={addresses} />}
    </main>
  );
}

function Mailbox({ addresses }: { addresses: Addresses }) {
  const [params, setParams] = useSearchParams();
  const me = useOwnAddress(addresses);
  const owner = params.get('of') ?? me ?? addresses.people[0].address;
  const inbox = useInbox(owner);
  const person = addresses.people.find(it => it.address === owner);
  const mail = inbox?.find(it => String(it.id) === params.get('mail'));
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <Combobox
          label="Whose inbox"
          options={addresses.people.map(it => ({
            id: it.address,
            label: it.name,
            description: addressOf(it),
          }))}
          selectedKey={owner}
          onSelectionChange={key => key && setParams({ of: String(key) })}
        />
        <ButtonLink href={hrefOf(owner, 'new')} iconStart={<RiPencilLine />}>
          Write a mail
        </ButtonLink>
        <InboxList
          owner={person?.name ?? owner}
          mails={inbox}
          shown={mail}
          hrefOf={it => hrefOf(owner, it.id)}
        />
      </div>
      <div className={styles.column}>
        {params.get('mail') === 'new' && (
          <MailForm key={owner} from={owner} mailboxes={addresses.mailboxes} />
        )}
        {mail && <MailView key={mail.id} owner={owner} mail={mail} />}
        {!params.get('mail') && (
          <Text color="secondary">
            Choose a mail on the left, or write one.
          </Text>
        )}
      </div>
    </div>
  );
}

/** Of who is signed in; undefined for as long as that is not known, and for who has no address. */
function useOwnAddress({ people }: Addresses): string | undefined {
  const identity = useApi(identityApiRef);
  const [ref, setRef] = useState<string>();
  useEffect(() => {
    identity
      .getBackstageIdentity()
      .then(({ userEntityRef }) => setRef(userEntityRef));
  }, [identity]);
  return people.find(it => it.entityRef && it.entityRef === ref)?.address;
}
