import { html, LitElement } from 'lit';

customElements.define(
  'site-news',
  class extends LitElement {
    render() {
      return html`<p>Новости района</p>`;
    }
  },
);
