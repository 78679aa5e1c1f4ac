'use client';
// Made by scripts/generate.mjs from the manifest of @amanat/widgets.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type { AmanatLocaleChangeEvent, DirectionChosenEvent } from '@amanat/widgets';
import '@amanat/widgets/define/district-profile';
import { DistrictProfile as Element } from '@amanat/widgets/district-profile';

/** What a screening found in a district: what it is known for, has, lacks and needs, and which loans follow. */
export const DistrictProfile = createComponent({
  react: React,
  tagName: 'amanat-district-profile',
  elementClass: Element,
  displayName: 'DistrictProfile',
  events: {
    /** The visitor wants to reckon a loan: `direction`, `region`, `district`. */
    onDirectionChosen: 'amanat-direction-chosen' as EventName<DirectionChosenEvent>,
    /** The visitor chose another language: `locale`. */
    onLocaleChange: 'amanat-locale-change' as EventName<AmanatLocaleChangeEvent>,
  },
});
