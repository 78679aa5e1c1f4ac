'use client';
// Made by scripts/generate.mjs from the manifest of @amanat/widgets.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type { AmanatLocaleChangeEvent, AmanatRequestAcceptedEvent } from '@amanat/widgets';
import '@amanat/widgets/define/legal-aid-form';
import { LegalAidForm as Element } from '@amanat/widgets/legal-aid-form';

/** Request legal aid («Құқықтық көмек»), follow it by receipt, withdraw it. */
export const LegalAidForm = createComponent({
  react: React,
  tagName: 'amanat-legal-aid-form',
  elementClass: Element,
  displayName: 'LegalAidForm',
  events: {
    /** The server accepted a request. Carries no receipt and nothing personal. */
    onRequestAccepted: 'amanat-request-accepted' as EventName<AmanatRequestAcceptedEvent>,
    /** The visitor chose another language: `locale`. */
    onLocaleChange: 'amanat-locale-change' as EventName<AmanatLocaleChangeEvent>,
  },
});
