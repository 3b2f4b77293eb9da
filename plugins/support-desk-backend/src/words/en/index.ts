import { knowledge, questions, superUsers } from './community';
import { escalation } from './escalation';
import {
  feedback,
  feedbackDecided,
  feedbackGiven,
  feedbackYours,
  surveys,
} from './feedback';
import { handovers } from './handovers';
import {
  licenceRequests,
  licenceSteps,
  licenceTickets,
} from './licenceRequests';
import { licenceCalendar, licences, licenceWarnings } from './licences';
import { mail, mailIntake } from './mail';
import { accounts, noticeFeeds, notices } from './notices';
import { headlines, reports } from './reports';
import { responsibilities, reviews } from './responsibilities';
import { contactSheets, status, tickets } from './tickets';
import { ticketWork } from './ticketWork';

/** In English. */
export const en = {
  accounts,
  contactSheets,
  escalation,
  feedback,
  feedbackDecided,
  feedbackGiven,
  feedbackYours,
  handovers,
  headlines,
  knowledge,
  licenceCalendar,
  licenceRequests,
  licences,
  licenceSteps,
  licenceTickets,
  licenceWarnings,
  mail,
  mailIntake,
  noticeFeeds,
  notices,
  questions,
  reports,
  responsibilities,
  reviews,
  status,
  superUsers,
  surveys,
  tickets,
  ticketWork,
} as const;
