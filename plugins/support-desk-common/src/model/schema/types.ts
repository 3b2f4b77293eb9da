import { z } from 'zod';
import { calendar } from './calendars';
import { category } from './categories';
import { channel, channels, people, person } from './channels';
import { condition, otherwise, phoneCall, requires } from './conditions';
import { contact, route, topic } from './contacts';
import { approval, attachment, document, openQuestion } from './document';
import { confirm, placeholder } from './entries';
import { field, fields, form } from './forms';
import { feedback, knowledge, source, term } from './knowledge';
import { escalation, ladderStep, level, status } from './levels';
import { licence } from './licences';
import { notice } from './notices';
import { party, role } from './parties';
import { policy } from './policies';
import { criterion, priority, priorityScale } from './priorities';
import { procedure, StepInput } from './procedures';
import { queue } from './queues';
import { report } from './reports';
import { channelUse, requestType } from './requestTypes';
import {
  cell,
  column,
  responsibilities,
  row,
  rowGroup,
} from './responsibilities';
import { availability, availabilityTask, service } from './services';
import { specSchema } from './spec';
import { superUserArea, superUsers } from './superUsers';
import { supportModelSchema } from './supportModel';
import { target, targets, targetShort } from './targets';
import { transition } from './transitions';

/** A support model as its author writes it. @public */
export type SupportModelInput = z.input<typeof supportModelSchema>;
/** The `spec` of a support model as its author writes it. @public */
export type SpecInput = z.input<typeof specSchema>;
/** A section that is a file of its own. @public */
export type PlaceholderInput = z.input<typeof placeholder>;
/** A `spec` whose sections have all been read. @public */
export type ResolvedSpecInput = {
  [K in keyof SpecInput]: Exclude<SpecInput[K], PlaceholderInput>;
};

// The parts of a model, as its author writes them.
export type { StepInput };
export type CalendarInput = z.input<typeof calendar>;
export type CategoryInput = z.input<typeof category>;
export type ChannelInput = z.input<typeof channel>;
export type ChannelsInput = z.input<typeof channels>;
export type PeopleInput = z.input<typeof people>;
export type PersonInput = z.input<typeof person>;
export type ConditionInput = z.input<typeof condition>;
export type OtherwiseInput = z.input<typeof otherwise>;
export type PhoneCallInput = z.input<typeof phoneCall>;
export type RequiresInput = z.input<typeof requires>;
export type ContactInput = z.input<typeof contact>;
export type RouteInput = z.input<typeof route>;
export type TopicInput = z.input<typeof topic>;
export type ApprovalInput = z.input<typeof approval>;
export type AttachmentInput = z.input<typeof attachment>;
export type DocumentInput = z.input<typeof document>;
export type OpenQuestionInput = z.input<typeof openQuestion>;
export type ConfirmInput = z.input<typeof confirm>;
export type FieldInput = z.input<typeof field>;
export type FieldsInput = z.input<typeof fields>;
export type FormInput = z.input<typeof form>;
export type FeedbackInput = z.input<typeof feedback>;
export type KnowledgeInput = z.input<typeof knowledge>;
export type SourceInput = z.input<typeof source>;
export type TermInput = z.input<typeof term>;
export type EscalationInput = z.input<typeof escalation>;
export type LadderStepInput = z.input<typeof ladderStep>;
export type LevelInput = z.input<typeof level>;
export type StatusInput = z.input<typeof status>;
export type LicenceInput = z.input<typeof licence>;
export type NoticeInput = z.input<typeof notice>;
export type PartyInput = z.input<typeof party>;
export type RoleInput = z.input<typeof role>;
export type PolicyInput = z.input<typeof policy>;
export type CriterionInput = z.input<typeof criterion>;
export type PriorityInput = z.input<typeof priority>;
export type PriorityScaleInput = z.input<typeof priorityScale>;
export type ProcedureInput = z.input<typeof procedure>;
export type QueueInput = z.input<typeof queue>;
export type ReportInput = z.input<typeof report>;
export type ChannelUseInput = z.input<typeof channelUse>;
export type RequestTypeInput = z.input<typeof requestType>;
export type CellInput = z.input<typeof cell>;
export type ColumnInput = z.input<typeof column>;
export type ResponsibilitiesInput = z.input<typeof responsibilities>;
export type RowInput = z.input<typeof row>;
export type RowGroupInput = z.input<typeof rowGroup>;
export type AvailabilityInput = z.input<typeof availability>;
export type AvailabilityTaskInput = z.input<typeof availabilityTask>;
export type ServiceInput = z.input<typeof service>;
export type SuperUserAreaInput = z.input<typeof superUserArea>;
export type SuperUsersInput = z.input<typeof superUsers>;
export type TargetInput = z.input<typeof target>;
export type TargetsInput = z.input<typeof targets>;
export type TargetShortInput = z.input<typeof targetShort>;
export type TransitionInput = z.input<typeof transition>;
