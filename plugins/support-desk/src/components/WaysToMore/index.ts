export { WaysToMore } from './WaysToMore';
