/** The registry of profiles. One line each. */
import type { Profile } from '../profile';
import { standardSchemaProfile } from './standard-schema';
import { lambethProfile } from './lambeth';
import { haringeyProfile } from './haringey';
import { southwarkProfile } from './southwark';
import { suttonProfile } from './sutton';
import { southamptonProfile } from './southampton';
import { homeOfficeProfile } from './home-office';

export const PROFILES: readonly Profile[] = [
  standardSchemaProfile,
  lambethProfile,
  haringeyProfile,
  southwarkProfile,
  suttonProfile,
  southamptonProfile,
  homeOfficeProfile,
];
