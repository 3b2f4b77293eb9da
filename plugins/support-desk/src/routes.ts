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

/** Problems and known errors; the filter is in the query. */
export const problemsRouteRef = createSubRouteRef({
  parent: ticketsRouteRef,
  path: '/problems',
});

export const problemRouteRef = createSubRouteRef({
  parent: ticketsRouteRef,
  path: '/problems/:key',
});
