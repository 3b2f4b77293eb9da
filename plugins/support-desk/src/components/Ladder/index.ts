export { ChannelLink } from './ChannelLink';
export { Ladder } from './Ladder';
export { ladderSteps, whereIs, type LadderStep } from './ladderSteps';
