// A stranger who takes one class of the whole package.
import { HotlineCard } from '@amanat/widgets';

customElements.define('our-own-card', class extends HotlineCard {});
