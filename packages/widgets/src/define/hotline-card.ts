import { define } from '../element/define.js';
import { HotlineCard } from '../hotline-card/hotline-card.js';

define('amanat-hotline-card', HotlineCard);
