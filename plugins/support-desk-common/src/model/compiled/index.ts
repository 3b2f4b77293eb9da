/**
 * A support model in the form that services and pages use: references kept as ids, short forms expanded, lists always
 * lists, phrases parsed, defaults filled in. Plain JSON, so that it can be cached and sent to the browser as it is.
 *
 * Each part carries the `path` of the YAML that it came from (below `spec`, joined by dots), so that every refusal and
 * every doubt can point at its line. Entries of a record stand in the order in which the author wrote them.
 */
export * from './shared';
export * from './services';
export * from './parties';
export * from './calendars';
export * from './contacts';
export * from './levels';
export * from './priorities';
export * from './requestTypes';
export * from './procedures';
export * from './superUsers';
export * from './responsibilities';
export * from './notices';
export * from './knowledge';
export * from './document';
export * from './model';
export * from './issues';
