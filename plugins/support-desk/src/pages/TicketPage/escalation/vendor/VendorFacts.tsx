import type {
  ModelDetail,
  Ticket,
  VendorCase,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { ButtonIcon, Link } from '@backstage/ui';
import {
  RiErrorWarningLine,
  RiPencilLine,
  RiPhoneLine,
} from '@remixicon/react';
import { useState } from 'react';
import { StatusLabel } from '../../../../components/StatusLabel';
import { useFormat } from '../../../../time/useFormat';
import { escalationTranslationRef } from '../../../../messages/escalation';
import { useMessages } from '../../../../translations/useMessages';
import { Fact } from '../../Fact';
import styles from './vendor.module.css';
import { VendorDialog } from './VendorDialog';
import { VendorPortal } from './VendorPortal';

/** What is known of a ticket at the vendor, among its facts: raised by the team, managed by the vendor (S1-21). */
export function VendorFacts(props: { ticket: Ticket; detail?: ModelDetail }) {
  const { t } = useMessages(escalationTranslationRef);
  const { ticket, detail } = props;
  const [isEditing, setEditing] = useState(false);
  const { vendor, team } = ticket;
  if (!vendor) return null;
  const isSupport = ticket.sides?.includes('support');
  const { party, status, portal } = vendor;
  return (
    <dl className={styles.facts}>
      <Fact label={t('escalation.vendor.title')}>
        {team
          ? t('escalation.vendor.managed', {
              team: team.title,
              vendor: party.title,
            })
          : t('escalation.vendor.managedBy', { vendor: party.title })}
        <ReportState vendor={vendor} />
      </Fact>
      <Fact label={t('escalation.vendor.reference')}>
        <span className={styles.reference}>
          <Reference vendor={vendor} />
          {isSupport && detail && (
            <ButtonIcon
              variant="tertiary"
              size="small"
              icon={<RiPencilLine />}
              aria-label={t('escalation.vendor.edit')}
              onPress={() => setEditing(true)}
            />
          )}
        </span>
        {isEditing && detail && (
          <VendorDialog
            ticket={ticket}
            detail={detail}
            vendor={vendor}
            onClose={() => setEditing(false)}
          />
        )}
      </Fact>
      {(status || vendor.team) && (
        <Fact label={t('escalation.vendor.status')}>
          {status ?? t('escalation.vendor.notRecorded')}
          {vendor.team && <span className={styles.line}>{vendor.team}</span>}
        </Fact>
      )}
      {portal && (
        <Fact label={t('escalation.vendor.portal')}>
          <VendorPortal ticket={ticket} portal={portal} />
        </Fact>
      )}
    </dl>
  );
}

function Reference({ vendor }: { vendor: VendorCase }) {
  const { t } = useMessages(escalationTranslationRef);
  const { reference, url, state } = vendor;
  if (reference) {
    return url ? <Link href={url}>{reference}</Link> : <span>{reference}</span>;
  }
  return state === 'reported' ? (
    <span>{t('escalation.vendor.notRecorded')}</span>
  ) : (
    <StatusLabel icon={<RiErrorWarningLine />} tone="late">
      {t('escalation.vendor.referenceMissing')}
    </StatusLabel>
  );
}

function ReportState({ vendor }: { vendor: VendorCase }) {
  const { t } = useMessages(escalationTranslationRef);
  const format = useFormat();
  if (vendor.state === 'loggedNotPhoned') {
    return (
      <div>
        <StatusLabel icon={<RiPhoneLine />} tone="late">
          {t('escalation.vendor.notPhoned')}
        </StatusLabel>
      </div>
    );
  }
  return vendor.reportedAt ? (
    <span className={styles.line}>
      {t('escalation.vendor.reportedAt', {
        time: format.instant(vendor.reportedAt),
      })}
    </span>
  ) : null;
}
