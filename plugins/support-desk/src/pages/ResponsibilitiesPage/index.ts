export { ResponsibilitiesRouter } from './ResponsibilitiesRouter';
