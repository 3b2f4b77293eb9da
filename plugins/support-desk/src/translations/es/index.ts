import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { supportDeskTranslationRef } from '../../translation';
import { flatten } from '../flatten';
import { withMany } from '../withMany';
import { absence } from './absence';
import { articles } from './articles';
import { availability } from './availability';
import { common } from './common';
import { entity } from './entity';
import { escalation } from './escalation';
import { faq } from './faq';
import { feeds } from './feeds';
import { feedback } from './feedback';
import { getHelp } from './getHelp';
import { home } from './home';
import { intake } from './intake';
import { interruptions } from './interruptions';
import { licenceManagement } from './licenceManagement';
import { licenceRequests } from './licenceRequests';
import { licences } from './licences';
import { mail } from './mail';
import { model } from './model';
import { modelChange } from './modelChange';
import { noticeForm } from './noticeForm';
import { noticePage } from './noticePage';
import { notices } from './notices';
import { openPoints } from './openPoints';
import { problems } from './problems';
import { questions } from './questions';
import { queue } from './queue';
import { reports } from './reports';
import { request } from './request';
import { responsibilities } from './responsibilities';
import { responsibilityReview } from './responsibilityReview';
import { search } from './search';
import { superUsers } from './superUsers';
import { selfHelp } from './selfHelp';
import { surveys } from './surveys';
import { techdocs } from './techdocs';
import { ticket } from './ticket';
import { ticketDiscussion } from './ticketDiscussion';
import { ticketHistory } from './ticketHistory';
import { ticketProcedure } from './ticketProcedure';
import { ticketWork } from './ticketWork';
import { whoDoes } from './whoDoes';

type Messages = typeof supportDeskTranslationRef.T;

/** Spanish. A resource of translations takes the default export of a language. */
export default createTranslationMessages({
  ref: supportDeskTranslationRef,
  full: true,
  // That no key is missing is what the types of the parts say.
  messages: withMany(
    flatten({
      absence,
      articles,
      availability,
      common,
      entity,
      escalation,
      faq,
      feeds,
      feedback,
      getHelp,
      home,
      intake,
      interruptions,
      licenceManagement,
      licenceRequests,
      licences,
      mail,
      model,
      modelChange,
      noticeForm,
      noticePage,
      notices,
      openPoints,
      problems,
      questions,
      queue,
      reports,
      request,
      responsibilities,
      responsibilityReview,
      search,
      superUsers,
      selfHelp,
      surveys,
      techdocs,
      ticket,
      ticketDiscussion,
      ticketHistory,
      ticketProcedure,
      ticketWork,
      whoDoes,
    }),
  ) as Record<keyof Messages, string>,
});
