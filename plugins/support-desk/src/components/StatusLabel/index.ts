export { StatusLabel, type Tone } from './StatusLabel';
