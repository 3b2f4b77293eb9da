import type { NoticesApi } from '@supportdesk/backstage-plugin-support-desk-common';

/** No notice was posted, and no model has any. */
export function fakeNotices(): NoticesApi {
  const unset = (name: string) => async () => {
    throw new Error(`${name} is not set`);
  };
  const none = async () => ({ items: [] });
  return {
    getNotices: jest.fn(none),
    getNoticeTypes: jest.fn(none),
    previewNotice: jest.fn(unset('previewNotice')),
    postNotice: jest.fn(unset('postNotice')),
    getNotice: jest.fn(unset('getNotice')),
    editNotice: jest.fn(unset('editNotice')),
    stepNotice: jest.fn(unset('stepNotice')),
    getNoticeRecipients: jest.fn(none),
    acknowledgeNotice: jest.fn(unset('acknowledgeNotice')),
    chaseRecipient: jest.fn(unset('chaseRecipient')),
    tickNoticeStep: jest.fn(unset('tickNoticeStep')),
    draftIncidentReport: jest.fn(unset('draftIncidentReport')),
    fileIncidentReport: jest.fn(unset('fileIncidentReport')),
    linkNoticeTickets: jest.fn(unset('linkNoticeTickets')),
    answerNoticeTickets: jest.fn(unset('answerNoticeTickets')),
    getAvailability: jest.fn(none),
    getAvailabilityHistory: jest.fn(unset('getAvailabilityHistory')),
    getServiceStatus: jest.fn(none),
    getNoticeFeed: jest.fn(async () => ({})),
    makeNoticeFeed: jest.fn(unset('makeNoticeFeed')),
    endNoticeFeed: jest.fn(unset('endNoticeFeed')),
  };
}
