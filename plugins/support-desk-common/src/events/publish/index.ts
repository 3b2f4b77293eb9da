export { eventsJsonSchema, eventsReference } from './reference';
