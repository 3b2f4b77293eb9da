export { authModulePersona as default } from './module';
