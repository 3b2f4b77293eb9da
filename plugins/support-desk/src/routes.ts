import {
  createRouteRef,
  createSubRouteRef,
} from '@backstage/frontend-plugin-api';

export const rootRouteRef = createRouteRef();

export const getHelpRouteRef = createRouteRef();

/** The form of a request; the model and the request type are in the query. */
export const raiseRequestRouteRef = createSubRouteRef({
  parent: getHelpRouteRef,
  path: '/raise',
});

export const ticketsRouteRef = createRouteRef();

export const ticketRouteRef = createSubRouteRef({
  parent: ticketsRouteRef,
  path: '/:key',
});

export const modelsRouteRef = createRouteRef();

export const modelRouteRef = createSubRouteRef({
  parent: modelsRouteRef,
  path: '/:namespace/:name',
});

/** Who is away; of which model is in the query. */
export const peopleAwayRouteRef = createSubRouteRef({
  parent: ticketsRouteRef,
  path: '/people-away',
});

/** Mails that came in; the filter is in the query. */
export const mailRouteRef = createSubRouteRef({
  parent: ticketsRouteRef,
  path: '/mail',
});

/** Problems and known errors; the filter is in the query. */
export const problemsRouteRef = createSubRouteRef({
  parent: ticketsRouteRef,
  path: '/problems',
});

export const problemRouteRef = createSubRouteRef({
  parent: ticketsRouteRef,
  path: '/problems/:key',
});

export const superUsersRouteRef = createRouteRef();

/** Asks super users; model, module and words are in the query. */
export const askSuperUserRouteRef = createSubRouteRef({
  parent: superUsersRouteRef,
  path: '/ask',
});

export const questionsRouteRef = createSubRouteRef({
  parent: superUsersRouteRef,
  path: '/questions',
});

export const questionRouteRef = createSubRouteRef({
  parent: superUsersRouteRef,
  path: '/questions/:question',
});

export const faqRouteRef = createRouteRef();

export const candidateRouteRef = createSubRouteRef({
  parent: faqRouteRef,
  path: '/candidates/:candidate',
});

export const draftRouteRef = createSubRouteRef({
  parent: faqRouteRef,
  path: '/drafts/:draft',
});

/** Opens the draft of a page, or starts it; entity and page are in the query. */
export const editArticleRouteRef = createSubRouteRef({
  parent: faqRouteRef,
  path: '/edit',
});

/** What articles were good for; the model is in the query. */
export const articlesRouteRef = createSubRouteRef({
  parent: faqRouteRef,
  path: '/articles',
});

/** Which licences there are; the filter and the chosen one are in the query. */
export const licencesRouteRef = createRouteRef();

/** Asks for a licence; which one is in the query. */
export const requestLicenceRouteRef = createSubRouteRef({
  parent: licencesRouteRef,
  path: '/request',
});

export const licenceRequestsRouteRef = createSubRouteRef({
  parent: licencesRouteRef,
  path: '/requests',
});

export const licenceRequestRouteRef = createSubRouteRef({
  parent: licencesRouteRef,
  path: '/requests/:request',
});

/** Reads licences or their holders from a file. */
export const licenceImportRouteRef = createSubRouteRef({
  parent: licencesRouteRef,
  path: '/import',
});

export const licenceSeatsRouteRef = createSubRouteRef({
  parent: licencesRouteRef,
  path: '/:licence/seats',
});

/** Who does what; model, mode, filter and the chosen cell are in the query. */
export const responsibilitiesRouteRef = createRouteRef();

/** A round of review. */
export const responsibilityReviewRouteRef = createSubRouteRef({
  parent: responsibilitiesRouteRef,
  path: '/reviews/:review',
});

/** Reads a matrix from a table that was pasted. */
export const matrixImportRouteRef = createSubRouteRef({
  parent: responsibilitiesRouteRef,
  path: '/import',
});

/** What of a model is still to be confirmed or answered; the model is in the query. */
export const openPointsRouteRef = createSubRouteRef({
  parent: responsibilitiesRouteRef,
  path: '/open-points',
});

/** What is interrupted and what is to be known; the filter is in the query. */
export const noticesRouteRef = createRouteRef();

export const noticeRouteRef = createSubRouteRef({
  parent: noticesRouteRef,
  path: '/:notice',
});

/** Posts a notice: model, type, what it follows and the ticket from which it comes are in the query. */
export const postNoticeRouteRef = createSubRouteRef({
  parent: noticesRouteRef,
  path: '/new',
});

export const editNoticeRouteRef = createSubRouteRef({
  parent: noticesRouteRef,
  path: '/:notice/edit',
});

/** When services are promised and how they were; the model is in the query. */
export const availabilityRouteRef = createSubRouteRef({
  parent: noticesRouteRef,
  path: '/availability',
});

/** Reports and what is due of them; the model is in the query. */
export const reportsRouteRef = createRouteRef();

/** Results and rounds of surveys; the model is in the query. */
export const surveysRouteRef = createSubRouteRef({
  parent: reportsRouteRef,
  path: '/surveys',
});

/** What people said about support; model, whose and state are in the query. */
export const feedbackRouteRef = createSubRouteRef({
  parent: reportsRouteRef,
  path: '/feedback',
});

/** One report; model and period are in the query. */
export const reportRouteRef = createSubRouteRef({
  parent: reportsRouteRef,
  path: '/:report',
});
