/** The id in the page of the timeline, to bring it into view. */
export const timelineId = 'ticket-timeline';
