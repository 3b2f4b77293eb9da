export {
  EVENT_PREFIX,
  eventSchemaOf,
  eventSchemas,
  licenceEventDataSchema,
  noticeEventDataSchema,
  ticketEventDataSchema,
  type SupportDeskEvent,
} from './eventSchema';
export { topicsOf } from './matchesEvent';
export {
  EVENT_TYPES,
  LICENCE_FACTS,
  NOTICE_FACTS,
  TICKET_FACTS,
  type SupportDeskEventType,
} from './topics';
