import type { Endpoint } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Request } from 'express';

/** How a request is written into the audit log. */
export interface AuditPlan {
  /** In kebab-case: `create-ticket`. */
  eventId: string;
  severityLevel: 'low' | 'medium' | 'high';
  /** Nobody may find out who it was: neither the person nor what the path names is written down. */
  isAnonymous: boolean;
}

/** Sent as `POST` because what they ask does not fit into an address; they change nothing. */
const READS = [
  'route',
  'previewArticle',
  'previewNotice',
  'previewMatrixChange',
];

/** Of which the portal promises that it does not keep who it was (S1-35, S0-84). */
const ANONYMOUS = ['recordVisit', 'viewArticle', 'rateArticle', 'answerSurvey'];

/** What gives rights or takes them, leaves the portal, opens a door without a sign-in, or takes something out for good. */
const HIGH = [
  'decideSuperUser',
  'deleteSuperUser',
  'givePermission',
  'publishDraft',
  'publishMatrixChange',
  'makeNoticeFeed',
  'createLicenceCalendar',
  'exportPerson',
  'erasePerson',
  'deleteAttachment',
  'deleteLicence',
  'importLicences',
  'releaseMail',
  'setMailSender',
  'sendVendorCase',
];

/** All operations that are named here, for a test that they exist. */
export const AUDITED_APART = [...READS, ...ANONYMOUS, ...HIGH];

/** How an operation is audited when it writes; nothing for one that only reads. */
export function writePlanOf(endpoint: Endpoint): AuditPlan | undefined {
  const { operationId, method, caller } = endpoint;
  if (method === 'get' || caller === 'anyone' || READS.includes(operationId)) {
    return undefined;
  }
  const isAnonymous = ANONYMOUS.includes(operationId);
  const usual = isAnonymous ? 'low' : 'medium';
  return {
    eventId: eventIdOf(endpoint),
    severityLevel: HIGH.includes(operationId) ? 'high' : usual,
    isAnonymous,
  };
}

/** How an operation is audited where it takes a whole table out of the portal; nothing for one that cannot. */
export function exportPlanOf(endpoint: Endpoint): AuditPlan | undefined {
  const { caller, otherMedia, rawResponse = [] } = endpoint;
  return caller !== 'anyone' &&
    [...otherMedia, ...rawResponse].includes('text/csv')
    ? {
        eventId: eventIdOf(endpoint),
        severityLevel: 'low',
        isAnonymous: false,
      }
    : undefined;
}

/** Whether a request asks for a table as a file. */
export function isExport(endpoint: Endpoint, request: Request): boolean {
  if (!exportPlanOf(endpoint)) return false;
  return (
    Boolean(endpoint.rawResponse) ||
    request.accepts(['json', 'text/csv']) === 'text/csv'
  );
}

/** Whether an operation changes something. */
export const isWrite = (endpoint: Endpoint): boolean =>
  endpoint.method !== 'get' && !READS.includes(endpoint.operationId);

function eventIdOf({ operationId }: Endpoint): string {
  return operationId.replace(/[A-Z]/g, it => `-${it.toLocaleLowerCase('en')}`);
}
