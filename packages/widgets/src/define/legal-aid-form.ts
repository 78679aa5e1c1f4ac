import { define } from '../element/define.js';
import { LegalAidForm } from '../legal-aid-form/legal-aid-form.js';

define('amanat-legal-aid-form', LegalAidForm);
