'use client';
// Made by scripts/generate.mjs from the manifest of @amanat/widgets.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type { AmanatLocaleChangeEvent } from '@amanat/widgets';
import '@amanat/widgets/define/hotline-card';
import { HotlineCard as Element } from '@amanat/widgets/hotline-card';

/** The contact centre 111: write, call, be called, open on another phone, print a poster, what to expect. */
export const HotlineCard = createComponent({
  react: React,
  tagName: 'amanat-hotline-card',
  elementClass: Element,
  displayName: 'HotlineCard',
  events: {
    /** The visitor chose another language: `locale`. */
    onLocaleChange: 'amanat-locale-change' as EventName<AmanatLocaleChangeEvent>,
  },
});
