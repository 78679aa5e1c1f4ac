'use client';
// Made by scripts/generate.mjs from the manifest of @amanat/widgets.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type { AmanatLocaleChangeEvent, FiguresUpdatedEvent } from '@amanat/widgets';
import '@amanat/widgets/define/figures';
import { ProgrammeStatistics as Element } from '@amanat/widgets/figures';

/** Figures of the programmes with their day, source and definition. */
export const ProgrammeStatistics = createComponent({
  react: React,
  tagName: 'amanat-statistics',
  elementClass: Element,
  displayName: 'ProgrammeStatistics',
  events: {
    /** Shown figures have new values; `keys` says which. */
    onFiguresUpdated: 'amanat-figures-updated' as EventName<FiguresUpdatedEvent>,
    /** The visitor chose another language: `locale`. */
    onLocaleChange: 'amanat-locale-change' as EventName<AmanatLocaleChangeEvent>,
  },
});
