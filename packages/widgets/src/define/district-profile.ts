import { define } from '../element/define.js';
import { DistrictProfile } from '../district-profile/district-profile.js';

define('amanat-district-profile', DistrictProfile);
